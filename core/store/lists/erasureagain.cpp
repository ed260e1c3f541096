// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/erasureagain.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

std::vector<ErasureAgainRow> erasureAgain(Store &store, const QDate &today)
{
    Statement statement(
        store.database,
        u"SELECT t.id, t.request_id, r.number, t.system, t.what, t.answered_on, t.backup_until "
        "FROM tasks t JOIN requests r ON r.id = t.request_id "
        "WHERE t.kind = 'erase' AND t.result = 'done' AND t.backup_until >= ? "
        "ORDER BY t.system, t.backup_until, t.id"_s);
    statement.run(today);
    return everyRow(statement, [](const Statement &row) {
        return ErasureAgainRow{row.id<TaskId>(0), row.id<RequestId>(1), row.text(2), row.text(3),
                               row.text(4),       row.day(5),           row.day(6)};
    });
}

} // namespace atbilde
