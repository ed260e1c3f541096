// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/database.h"

#include <QDate>

#include <vector>

namespace atbilde {

/// A case that is not erased when its time comes, and why.
struct Hold
{
    HoldId id;
    RequestId request;
    QString reason;
    QDate since;
    OfficerId setBy;
    QDate endedOn; ///< invalid: it holds
    friend bool operator==(const Hold &, const Hold &) = default;
};

class Holds
{
public:
    explicit Holds(Database &database) : m_database(database) {}

    HoldId add(const Hold &hold);
    void end(HoldId id, const QDate &on);
    [[nodiscard]] std::optional<Hold> find(HoldId id) const;
    [[nodiscard]] std::vector<Hold> of(RequestId request) const; ///< oldest first

private:
    Database &m_database;
};

} // namespace atbilde
