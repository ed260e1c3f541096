// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/registerentries.h"

#include "core/codes.h"
#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RegisterEntries::Kind, 5> kindCodes{{
    {RegisterEntries::Kind::Activity, "activity"_L1},
    {RegisterEntries::Kind::Party, "party"_L1},
    {RegisterEntries::Kind::System, "system"_L1},
    {RegisterEntries::Kind::Category, "category"_L1},
    {RegisterEntries::Kind::Retention, "retention"_L1},
}};

} // namespace

void RegisterEntries::put(Kind kind, const QString &code, const QByteArray &content)
{
    Statement(m_database, u"INSERT INTO register_entries (kind, code, content) VALUES (?, ?, ?) "
                          "ON CONFLICT (kind, code) DO UPDATE SET content = excluded.content"_s)
        .run(codeIn(kindCodes, kind), code, QString::fromUtf8(content));
}

void RegisterEntries::remove(Kind kind, const QString &code)
{
    Statement(m_database, u"DELETE FROM register_entries WHERE kind = ? AND code = ?"_s)
        .run(codeIn(kindCodes, kind), code);
}

std::optional<QByteArray> RegisterEntries::find(Kind kind, const QString &code) const
{
    Statement statement(m_database, u"SELECT content FROM register_entries WHERE kind = ? AND code = ?"_s);
    statement.run(codeIn(kindCodes, kind), code);
    return onlyRow(statement, [](const Statement &row) { return row.text(0).toUtf8(); });
}

std::vector<QByteArray> RegisterEntries::all(Kind kind) const
{
    Statement statement(m_database, u"SELECT content FROM register_entries WHERE kind = ? ORDER BY code"_s);
    statement.run(codeIn(kindCodes, kind));
    std::vector<QByteArray> entries;
    while (statement.next())
        entries.push_back(statement.text(0).toUtf8());
    return entries;
}

} // namespace atbilde
