// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/rowplace.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

qint64 counted(Database &database, const QString &sql)
{
    Statement statement(database, sql);
    statement.run();
    return statement.next() ? statement.number(0) : 0;
}

} // namespace

QString requestOfRow(Database &database, const QString &table, qint64 row)
{
    static const QStringList byRequest{u"representatives"_s, u"extensions"_s, u"fees"_s, u"purges"_s};
    static const QStringList byNumber{
        u"claims"_s,          u"documents"_s, u"letters"_s,           u"pauses"_s,
        u"identity_checks"_s, u"breaches"_s,  u"complaints"_s,        u"tasks"_s,
        u"findings"_s,        u"notices"_s,   u"restriction_marks"_s, u"objection_marks"_s,
        u"reminders"_s,       u"holds"_s};
    QString sql;
    if (table == "requests"_L1 || byRequest.contains(table))
        sql = u"SELECT number FROM requests WHERE id = ?"_s;
    else if (byNumber.contains(table))
        sql = u"SELECT number FROM requests WHERE id = (SELECT request_id FROM %1 WHERE id = ?)"_s.arg(table);
    else
        return {};
    Statement statement(database, sql);
    statement.run(row);
    return statement.next() ? statement.text(0) : QString();
}

std::vector<DocumentId> documentsAfter(Database &database, DocumentId last)
{
    Statement statement(
        database, u"SELECT id FROM documents WHERE id > ? AND shredded_on IS NULL ORDER BY id LIMIT 500"_s);
    statement.run(last);
    return everyRow(statement, [](const Statement &row) { return row.id<DocumentId>(0); });
}

qint64 countDocuments(Database &database)
{
    return counted(database, u"SELECT count(*) FROM documents WHERE shredded_on IS NULL"_s);
}

qint64 countRequests(Database &database)
{
    return counted(database, u"SELECT coalesce(sum(count), 0) FROM request_tallies"_s);
}

qint64 countSeals(Database &database)
{
    return counted(database, u"SELECT coalesce(max(count), 0) FROM seal_sums"_s);
}

} // namespace atbilde
