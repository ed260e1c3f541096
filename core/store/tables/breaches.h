// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/breach.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Personal-data breaches (33, 34), with a series of numbers of their own.
class Breaches
{
public:
    explicit Breaches(Database &database) : m_database(database) {}

    BreachId add(const Breach &breach);
    /// Number and request stay.
    void replace(const Breach &breach);
    [[nodiscard]] std::optional<Breach> find(BreachId id) const;
    [[nodiscard]] std::vector<Breach> of(RequestId request) const; ///< in the order they were added
    [[nodiscard]] std::optional<Breach> findByNumber(const QString &number) const;
    [[nodiscard]] std::vector<Breach> open() const; ///< not closed, the earliest noticed first

private:
    Database &m_database;
};

} // namespace atbilde
