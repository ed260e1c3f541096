// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/feerequest.h"
#include "core/store/database.h"

#include <optional>

namespace atbilde {

/// Fees asked for before the work (12(5)), one at most for a request.
class Fees
{
public:
    explicit Fees(Database &database) : m_database(database) {}

    /// Adds the row of its request, or replaces it.
    void put(const FeeRequest &fee);
    [[nodiscard]] std::optional<FeeRequest> of(RequestId request) const;

private:
    Database &m_database;
};

} // namespace atbilde
