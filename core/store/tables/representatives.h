// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/representative.h"
#include "core/store/database.h"

#include <optional>

namespace atbilde {

/// Who asks in the name of the person, one at most for a request.
class Representatives
{
public:
    explicit Representatives(Database &database) : m_database(database) {}

    /// Adds the row of its request, or replaces it.
    void put(const Representative &representative);
    [[nodiscard]] std::optional<Representative> of(RequestId request) const;

private:
    Database &m_database;
};

} // namespace atbilde
