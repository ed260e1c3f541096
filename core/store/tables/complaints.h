// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/complaint.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Complaints noted on requests (77, 79).
class Complaints
{
public:
    explicit Complaints(Database &database) : m_database(database) {}

    void add(const Complaint &complaint);
    [[nodiscard]] std::vector<Complaint> of(RequestId request) const; ///< in the order they were added

private:
    Database &m_database;
};

} // namespace atbilde
