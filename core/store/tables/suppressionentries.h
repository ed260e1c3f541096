// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/suppression.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// Keyed hashes of the addresses to which nothing is advertised (21(3)).
class SuppressionEntries
{
public:
    explicit SuppressionEntries(Database &database) : m_database(database) {}

    /// An entry that is there already stays as it is.
    void add(const SuppressionEntry &entry);
    void remove(SuppressionKind kind, const QByteArray &hash);
    [[nodiscard]] bool contains(SuppressionKind kind, const QByteArray &hash) const;
    [[nodiscard]] qint64 count() const;
    [[nodiscard]] std::vector<SuppressionEntry> all() const; ///< the oldest first

private:
    Database &m_database;
};

} // namespace atbilde
