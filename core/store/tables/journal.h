// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"
#include "core/journal/occasion.h"
#include "core/store/database.h"

#include <functional>
#include <vector>

namespace atbilde {

/// Append-only: there is no way to change or remove an entry, here or in the database.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) {}

    /// Gives the journal of a new office the key of its chain. Once.
    void begin(const QByteArray &key);

    EntryId append(const Occasion &occasion, const QString &act, std::optional<RequestId> request,
                   const QJsonObject &facts);
    [[nodiscard]] std::vector<Entry> of(RequestId request) const; ///< oldest first
    [[nodiscard]] std::optional<Entry> head() const;

    /// The number of the first entry that does not fit the chain; nothing where the chain is whole.
    [[nodiscard]] std::optional<EntryId> firstBroken() const;

    /// The key of the chain; empty where there is none yet, or none that could be one.
    [[nodiscard]] QByteArray knownKey() const;
    /// The same, thrown about where there is none.
    [[nodiscard]] const QByteArray &key() const;

private:
    Database &m_database;
    mutable QByteArray m_key; ///< never changes once it is there
};

} // namespace atbilde
