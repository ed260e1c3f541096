// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/suppressionentries.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void SuppressionEntries::add(const SuppressionEntry &entry)
{
    Statement(m_database,
              u"INSERT INTO suppression_entries (kind, hash, since, request_id) VALUES (?, ?, ?, ?) "
              "ON CONFLICT (kind, hash) DO NOTHING"_s)
        .run(entry.kind, entry.hash, entry.since, entry.request);
}

void SuppressionEntries::remove(SuppressionKind kind, const QByteArray &hash)
{
    Statement(m_database, u"DELETE FROM suppression_entries WHERE kind = ? AND hash = ?"_s).run(kind, hash);
}

bool SuppressionEntries::contains(SuppressionKind kind, const QByteArray &hash) const
{
    Statement statement(m_database, u"SELECT 1 FROM suppression_entries WHERE kind = ? AND hash = ?"_s);
    statement.run(kind, hash);
    return statement.next();
}

qint64 SuppressionEntries::count() const
{
    Statement statement(m_database, u"SELECT count(*) FROM suppression_entries"_s);
    statement.run();
    return statement.next() ? statement.number(0) : 0;
}

std::vector<SuppressionEntry> SuppressionEntries::all() const
{
    Statement statement(
        m_database,
        u"SELECT kind, hash, since, request_id FROM suppression_entries ORDER BY since, kind, hash"_s);
    statement.run();
    return everyRow(statement, [](const Statement &row) {
        return SuppressionEntry{suppressionKindFromCode(row.text(0)).value(), row.bytes(1), row.day(2),
                                row.optionalId<RequestId>(3)};
    });
}

} // namespace atbilde
