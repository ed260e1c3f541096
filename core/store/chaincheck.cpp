// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chaincheck.h"

#include "core/journal/chain.h"
#include "core/store/sqliterows.h"
#include "core/store/statement.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 portion = 20'000;
constexpr const char *select =
    "SELECT id, at, officer_id, officer_name, act, request_id, facts, commitment, previous, hash, name_seal "
    "FROM journal WHERE id > ? ORDER BY id LIMIT ?";

} // namespace

struct ChainCheck::Row
{
    StoredEntry entry;
    QByteArrayView name;
    QByteArrayView facts;
    QByteArrayView hash;
    QByteArrayView nameSeal;
};

ChainCheck::ChainCheck(Database &database, const QByteArray &key, const ChainHead &after)
    : m_database(database), m_key(key), m_reached(after)
{
    if (m_reached.entry == 0)
        m_reached.hash = chainStart();
    m_counted = m_reached.hash;
}

bool ChainCheck::advance()
{
    const bool onServer = m_database.dialect().engine() != Dialect::Engine::Sqlite;
    return (onServer ? advanceOnServer() : advanceInSqlite()) == portion;
}

qsizetype ChainCheck::advanceInSqlite()
{
    SqliteRows rows(m_database, select);
    rows.bind(1, beginning()).bind(2, portion);
    qsizetype seen = 0;
    while (rows.next()) {
        const auto request = rows.isNull(5) ? std::nullopt : std::optional(rows.number(5));
        check({{rows.number(0), rows.bytes(1), rows.number(2), rows.bytes(4), request, rows.bytes(7),
                rows.bytes(8)},
               rows.bytes(3),
               rows.bytes(6),
               rows.bytes(9),
               rows.bytes(10)});
        ++seen;
    }
    return seen;
}

/// The first portion sees what was put before the beginning, too.
qint64 ChainCheck::beginning() const
{
    return m_checked == 0 && m_reached.entry == 0 ? std::numeric_limits<qint64>::min() : m_reached.entry;
}

qsizetype ChainCheck::advanceOnServer()
{
    Statement statement(m_database, QString::fromLatin1(select));
    statement.run(beginning(), portion);
    qsizetype seen = 0;
    while (statement.next()) {
        const QByteArray at = statement.text(1).toUtf8();
        const QByteArray name = statement.text(3).toUtf8();
        const QByteArray act = statement.text(4).toUtf8();
        const QByteArray facts = statement.text(6).toUtf8();
        const QByteArray commitment = statement.bytes(7);
        const QByteArray previous = statement.bytes(8);
        const QByteArray hash = statement.bytes(9);
        const QByteArray nameSeal = statement.bytes(10);
        const auto request = statement.isNull(5) ? std::nullopt : std::optional(statement.number(5));
        check({{statement.number(0), at, statement.number(2), act, request, commitment, previous},
               name,
               facts,
               hash,
               nameSeal});
        ++seen;
    }
    return seen;
}

void ChainCheck::check(const Row &row)
{
    using Kind = ChainDamage::Kind;
    const qint64 id = row.entry.id;
    ++m_checked;
    if (id < 1) {
        m_found.push_back({Kind::Unlinked, id, id});
        return;
    }
    const bool follows = id == m_reached.entry + 1;
    if (!follows)
        m_found.push_back({Kind::Missing, m_reached.entry + 1, id - 1});
    const QByteArray link = linkOf(m_key, row.entry);
    const QByteArray stored = row.hash.toByteArray();
    const QByteArrayView previous = row.entry.previous;
    // Behind a changed entry the chain goes on with what it ought to have been.
    const bool linked = previous == m_reached.hash || previous == m_counted;
    if (link != stored || row.entry.commitment != keyedHash(m_key, row.facts))
        m_found.push_back({Kind::Changed, id, id});
    else if (follows && !linked)
        m_found.push_back({Kind::Unlinked, id, id});
    else if (!row.nameSeal.isEmpty() && row.nameSeal != nameSealOf(m_key, id, row.name))
        m_found.push_back({Kind::NameChanged, id, id});
    m_reached = {id, stored};
    m_counted = link;
}

std::optional<ChainDamage> compareWithHead(Database &database, const ChainHead &head)
{
    using Kind = ChainDamage::Kind;
    if (head.entry == 0)
        return std::nullopt;
    Statement statement(database, u"SELECT hash FROM journal WHERE id = ?"_s);
    statement.run(head.entry);
    if (!statement.next())
        return ChainDamage{Kind::CutOff, head.entry, head.entry};
    if (!statement.bytes(0).startsWith(head.hash))
        return ChainDamage{Kind::Rewritten, head.entry, head.entry};
    return std::nullopt;
}

} // namespace atbilde
