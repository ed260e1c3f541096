// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/reminders.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, cause, due_on, text, done_on"_s;

Reminder reminderFrom(const Statement &row)
{
    Reminder reminder;
    reminder.id = row.id<ReminderId>(0);
    reminder.request = row.id<RequestId>(1);
    reminder.cause = reminderCauseFromCode(row.text(2)).value();
    reminder.dueOn = row.day(3);
    reminder.text = row.text(4);
    reminder.doneOn = row.day(5);
    return reminder;
}

} // namespace

ReminderId Reminders::add(const Reminder &reminder)
{
    Statement statement(m_database,
                        u"INSERT INTO reminders (request_id, cause, due_on, text, done_on) VALUES (?, ?, "
                        "?, ?, ?) RETURNING id"_s);
    statement.run(reminder.request, reminder.cause, reminder.dueOn, reminder.text, reminder.doneOn);
    (void)statement.next();
    return statement.id<ReminderId>(0);
}

void Reminders::replace(const Reminder &reminder)
{
    Statement(m_database, u"UPDATE reminders SET cause = ?, due_on = ?, text = ?, done_on = ? WHERE id = ?"_s)
        .run(reminder.cause, reminder.dueOn, reminder.text, reminder.doneOn, reminder.id);
}

std::optional<Reminder> Reminders::find(ReminderId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM reminders WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, reminderFrom);
}

std::vector<Reminder> Reminders::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM reminders WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, reminderFrom);
}

std::vector<Reminder> Reminders::openDueBy(const QDate &day) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM reminders WHERE done_on IS NULL AND due_on <= ? ORDER BY due_on, "
                        "id"_s.arg(columns));
    statement.run(day);
    return everyRow(statement, reminderFrom);
}

} // namespace atbilde
