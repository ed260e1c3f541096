// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// One place where the journal is not what was written.
struct ChainDamage
{
    enum class Kind {
        Changed,     ///< something in the entry was changed, or it stood elsewhere
        NameChanged, ///< the name of its officer was changed
        Missing,     ///< entries from `entry` to `upTo` are gone
        Unlinked,    ///< the entry does not follow the one before it
        CutOff,      ///< the journal ends before `entry`, which it had reached
        Rewritten,   ///< the entry is not the one that was written down elsewhere
    };

    Kind kind = Kind::Changed;
    qint64 entry = 0;
    qint64 upTo = 0;
    friend bool operator==(const ChainDamage &, const ChainDamage &) = default;
};

/// Walks the journal from its first entry, or from where it stood before, and finds what was changed,
/// removed, moved or put in. Bytes are compared as they are stored.
class ChainCheck
{
public:
    /// Behind an entry known to be sound; zero and the start of the chain for all.
    ChainCheck(Database &database, const QByteArray &key, const ChainHead &after = {});

    /// Checks some thousand entries more; false when the end was reached.
    [[nodiscard]] bool advance();

    [[nodiscard]] const std::vector<ChainDamage> &found() const { return m_found; }
    /// The last entry seen: where to begin next time.
    [[nodiscard]] const ChainHead &reached() const { return m_reached; }
    [[nodiscard]] qint64 checked() const { return m_checked; }

private:
    struct Row;
    void check(const Row &row);
    [[nodiscard]] qint64 beginning() const;
    qsizetype advanceInSqlite();
    qsizetype advanceOnServer();

    Database &m_database;
    QByteArray m_key;
    ChainHead m_reached;
    QByteArray m_counted; ///< the hash the last entry ought to have
    qint64 m_checked = 0;
    std::vector<ChainDamage> m_found;
};

/// Does the journal hold this head, of which perhaps only the first bytes are known?
[[nodiscard]] std::optional<ChainDamage> compareWithHead(Database &database, const ChainHead &head);

} // namespace atbilde
