// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/request.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

class Claims
{
public:
    explicit Claims(Database &database) : m_database(database) {}

    ClaimId add(const Claim &claim);
    void replace(const Claim &claim);
    [[nodiscard]] std::vector<Claim> of(RequestId request) const; ///< in the order they were added

private:
    Database &m_database;
};

} // namespace atbilde
