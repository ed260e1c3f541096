// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/request.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

class Pauses
{
public:
    explicit Pauses(Database &database) : m_database(database) {}

    void add(const ClockPause &pause);
    /// Ends the open pause of a request; there is at most one.
    void end(RequestId request, const QDate &answeredOn, const QString &answer);
    [[nodiscard]] std::vector<ClockPause> of(RequestId request) const; ///< by day asked

private:
    Database &m_database;
};

} // namespace atbilde
