// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/duelist.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

QMap<QDate, qint64> dueCounts(Store &store, const QDate &first, const QDate &last)
{
    QMap<QDate, qint64> counts;
    Statement statement(store.database, u"SELECT deadline, sum(count) FROM request_tallies "
                                        "WHERE state <> 'closed' AND deadline BETWEEN ? AND ? "
                                        "GROUP BY deadline HAVING sum(count) > 0"_s);
    statement.run(first, last);
    while (statement.next())
        counts.insert(statement.day(0), statement.number(1));
    return counts;
}

} // namespace atbilde
