// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Looks at who asks. What was seen is written once.
class IdentityChecks
{
public:
    explicit IdentityChecks(Database &database) : m_database(database) {}

    IdentityCheckId add(const IdentityCheck &check);
    /// Writes what became of the copy, and nothing else: another look is another check.
    void replace(const IdentityCheck &check);
    [[nodiscard]] std::optional<IdentityCheck> find(IdentityCheckId id) const;
    [[nodiscard]] std::vector<IdentityCheck> of(RequestId request) const; ///< in the order they were added

private:
    Database &m_database;
};

} // namespace atbilde
