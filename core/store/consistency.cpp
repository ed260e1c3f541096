// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/consistency.h"

#include "core/store/placecheck.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool hasRows(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    statement.run();
    return statement.next();
}

/// Rows of one that the other lacks, either way.
bool differ(Database &database, const QString &one, const QString &other)
{
    const QString pattern = u"SELECT 1 FROM (%1 EXCEPT %2) AS difference LIMIT 1"_s;
    return hasRows(database, pattern.arg(one, other)) || hasRows(database, pattern.arg(other, one));
}

} // namespace

QStringList wrongPages(Database &database)
{
    return damageIn(database, u"PRAGMA integrity_check(20)"_s);
}

QStringList danglingReferences(Database &database)
{
    Statement statement(database, u"PRAGMA foreign_key_check"_s);
    statement.run();
    QStringList places;
    while (statement.next() && places.size() < 1000)
        places << u"%1 %2 -> %3"_s.arg(statement.text(0), statement.text(1), statement.text(2));
    return places;
}

QStringList wrongCounts(Database &database)
{
    QStringList wrong;
    if (differ(database,
               u"SELECT state, owner_id, CASE WHEN open = 1 THEN deadline ELSE '' END AS due, count(*) AS "
               u"count FROM requests "
               "GROUP BY state, owner_id, due"_s,
               u"SELECT state, owner_id, deadline AS due, count FROM request_tallies WHERE count > 0"_s))
        wrong << u"request_tallies"_s;
    if (differ(database, u"SELECT state, unread, count(*) AS count FROM documents GROUP BY state, unread"_s,
               u"SELECT state, unread, count FROM document_tallies WHERE count > 0"_s))
        wrong << u"document_tallies"_s;
    return wrong;
}

bool isIndexSound(Database &database)
{
    if (database.isReadOnly())
        return true;
    try {
        Statement(database, u"INSERT INTO search (search) VALUES ('integrity-check')"_s).run();
        return true;
    } catch (const StoreError &error) {
        if (error.kind != StoreError::Kind::Damaged && error.kind != StoreError::Kind::Failed)
            throw;
        return false;
    }
}

} // namespace atbilde
