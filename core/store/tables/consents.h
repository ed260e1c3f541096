// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/consent.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Consents with their proof (7(1)); a withdrawn one stays.
class Consents
{
public:
    explicit Consents(Database &database) : m_database(database) {}

    ConsentId add(const Consent &consent);
    /// The person stays.
    void replace(const Consent &consent);
    [[nodiscard]] std::optional<Consent> find(ConsentId id) const;
    [[nodiscard]] std::vector<Consent> ofSubject(SubjectId subject) const;
    [[nodiscard]] std::vector<Consent> all() const; ///< in the order they were added

private:
    Database &m_database;
};

} // namespace atbilde
