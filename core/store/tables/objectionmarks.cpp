// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/objectionmarks.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, subject_id, request_id, is_marketing, purpose, since, ended_on"_s;

ObjectionMark objectionMarkFrom(const Statement &row)
{
    ObjectionMark mark;
    mark.id = row.id<ObjectionMarkId>(0);
    mark.subject = row.id<SubjectId>(1);
    mark.request = row.id<RequestId>(2);
    mark.isMarketing = row.flag(3);
    mark.purpose = row.text(4);
    mark.since = row.day(5);
    mark.endedOn = row.day(6);
    return mark;
}

} // namespace

ObjectionMarkId ObjectionMarks::add(const ObjectionMark &mark)
{
    Statement statement(m_database,
                        u"INSERT INTO objection_marks (subject_id, request_id, is_marketing, purpose, "
                        "since, ended_on) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(mark.subject, mark.request, mark.isMarketing, mark.purpose, mark.since, mark.endedOn);
    (void)statement.next();
    return statement.id<ObjectionMarkId>(0);
}

void ObjectionMarks::replace(const ObjectionMark &mark)
{
    Statement(m_database,
              u"UPDATE objection_marks SET is_marketing = ?, purpose = ?, since = ?, ended_on = ? WHERE id "
              "= ?"_s)
        .run(mark.isMarketing, mark.purpose, mark.since, mark.endedOn, mark.id);
}

std::optional<ObjectionMark> ObjectionMarks::find(ObjectionMarkId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM objection_marks WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, objectionMarkFrom);
}

std::vector<ObjectionMark> ObjectionMarks::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM objection_marks WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, objectionMarkFrom);
}

std::vector<ObjectionMark> ObjectionMarks::ofSubject(SubjectId subject) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM objection_marks WHERE subject_id = ? ORDER BY id"_s.arg(columns));
    statement.run(subject);
    return everyRow(statement, objectionMarkFrom);
}

std::vector<ObjectionMark> ObjectionMarks::holding() const
{
    Statement statement(
        m_database,
        u"SELECT %1 FROM objection_marks WHERE ended_on IS NULL ORDER BY since, id"_s.arg(columns));
    statement.run();
    return everyRow(statement, objectionMarkFrom);
}

} // namespace atbilde
