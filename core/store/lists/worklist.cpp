// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/worklist.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

WorkRow rowFrom(const Statement &row)
{
    WorkRow line;
    line.task = row.id<TaskId>(0);
    line.request = row.id<RequestId>(1);
    line.requestNumber = row.text(2);
    line.person = QString(row.text(3) + u' ' + row.text(4)).trimmed();
    line.right = rightFromCode(row.text(5)).value();
    line.kind = taskKindFromCode(row.text(6)).value();
    line.system = row.text(7);
    line.processor = row.text(8);
    line.what = row.text(9);
    line.dueOn = row.day(10);
    line.reminders = int(row.number(11));
    line.remindedOn = row.day(12);
    return line;
}

} // namespace

std::vector<WorkRow> worklist(Store &store)
{
    Statement statement(
        store.database,
        u"SELECT t.id, t.request_id, r.number, s.given_names, s.surname, t.right_code, t.kind, t.system, "
        "t.processor, t.what, t.due_on, t.reminders, t.reminded_on "
        "FROM tasks t JOIN requests r ON r.id = t.request_id JOIN subjects s ON s.id = r.subject_id "
        "WHERE t.result IS NULL OR t.result = 'shown_self_service' ORDER BY t.due_on, t.id"_s);
    statement.run();
    return everyRow(statement, rowFrom);
}

} // namespace atbilde
