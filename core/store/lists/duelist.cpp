// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/duelist.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QMap<QDate, qint64> counted(Statement &statement, const QDate &first, const QDate &last)
{
    QMap<QDate, qint64> counts;
    statement.run(first, last);
    while (statement.next())
        counts.insert(statement.day(0), statement.number(1));
    return counts;
}

} // namespace

QMap<QDate, qint64> dueCounts(Store &store, const QDate &first, const QDate &last)
{
    Statement statement(store.database, u"SELECT deadline, sum(count) FROM request_tallies "
                                        "WHERE state <> 'closed' AND deadline BETWEEN ? AND ? "
                                        "GROUP BY deadline HAVING sum(count) > 0"_s);
    return counted(statement, first, last);
}

QMap<QDate, qint64> unansweredCounts(Store &store, const QDate &first, const QDate &last)
{
    Statement statement(store.database,
                        u"SELECT deadline, sum(count) FROM request_tallies "
                        "WHERE state NOT IN ('closed', 'dispatched') AND deadline BETWEEN ? AND ? "
                        "GROUP BY deadline HAVING sum(count) > 0"_s);
    return counted(statement, first, last);
}

} // namespace atbilde
