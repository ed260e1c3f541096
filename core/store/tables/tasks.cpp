// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/tasks.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, right_code, kind, system, processor, what, due_on, result, "
                        "answer, old_value, new_value, answered_by, answered_on, evidence_id, "
                        "backup_until, reminders, reminded_on"_s;

Task taskFrom(const Statement &row)
{
    Task task;
    task.id = row.id<TaskId>(0);
    task.request = row.id<RequestId>(1);
    task.right = rightFromCode(row.text(2)).value();
    task.kind = taskKindFromCode(row.text(3)).value();
    task.system = row.text(4);
    task.processor = row.text(5);
    task.what = row.text(6);
    task.dueOn = row.day(7);
    task.result = taskResultFromCode(row.text(8));
    task.answer = row.text(9);
    task.oldValue = row.text(10);
    task.newValue = row.text(11);
    task.answeredBy = row.text(12);
    task.answeredOn = row.day(13);
    task.evidence = row.optionalId<DocumentId>(14);
    task.backupUntil = row.day(15);
    task.reminders = int(row.number(16));
    task.remindedOn = row.day(17);
    return task;
}

} // namespace

TaskId Tasks::add(const Task &task)
{
    Statement statement(m_database,
                        u"INSERT INTO tasks (request_id, right_code, kind, system, processor, what, "
                        "due_on, result, answer, old_value, new_value, answered_by, answered_on, "
                        "evidence_id, backup_until, reminders, reminded_on) VALUES (?, ?, ?, ?, ?, ?, ?, "
                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(task.request, task.right, task.kind, task.system, task.processor, task.what, task.dueOn,
                  task.result, task.answer, task.oldValue, task.newValue, task.answeredBy, task.answeredOn,
                  task.evidence, task.backupUntil, task.reminders, task.remindedOn);
    (void)statement.next();
    return statement.id<TaskId>(0);
}

void Tasks::replace(const Task &task)
{
    Statement(m_database,
              u"UPDATE tasks SET right_code = ?, kind = ?, system = ?, processor = ?, what = ?, due_on = "
              "?, result = ?, answer = ?, old_value = ?, new_value = ?, answered_by = ?, answered_on = ?, "
              "evidence_id = ?, backup_until = ?, reminders = ?, reminded_on = ? WHERE id = ?"_s)
        .run(task.right, task.kind, task.system, task.processor, task.what, task.dueOn, task.result,
             task.answer, task.oldValue, task.newValue, task.answeredBy, task.answeredOn, task.evidence,
             task.backupUntil, task.reminders, task.remindedOn, task.id);
}

std::optional<Task> Tasks::find(TaskId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM tasks WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, taskFrom);
}

std::vector<Task> Tasks::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM tasks WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, taskFrom);
}

std::vector<Task> Tasks::openDueBefore(const QDate &day) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM tasks WHERE (result IS NULL OR result = 'shown_self_service') AND "
                        "due_on < ? ORDER BY due_on, id"_s.arg(columns));
    statement.run(day);
    return everyRow(statement, taskFrom);
}

std::vector<Task> Tasks::eraseAgain(const QDate &today) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM tasks WHERE kind = 'erase' AND result = 'done' AND backup_until "
                        ">= ? ORDER BY backup_until, id"_s.arg(columns));
    statement.run(today);
    return everyRow(statement, taskFrom);
}

} // namespace atbilde
