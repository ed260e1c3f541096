// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/registerentries.h"

#include "core/codes.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RegisterEntries::Kind, 4> kindCodes{{
    {RegisterEntries::Kind::Activity, "activity"_L1},
    {RegisterEntries::Kind::Party, "party"_L1},
    {RegisterEntries::Kind::System, "system"_L1},
    {RegisterEntries::Kind::Category, "category"_L1},
}};

} // namespace

void RegisterEntries::put(Kind kind, const QString &code, const QByteArray &content)
{
    Statement(m_database, u"INSERT INTO register_entries (kind, code, content) VALUES (?, ?, ?) "
                          "ON CONFLICT (kind, code) DO UPDATE SET content = excluded.content"_s)
        .run(codeIn(kindCodes, kind), code, QString::fromUtf8(content));
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
