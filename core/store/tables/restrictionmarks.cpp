// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/restrictionmarks.h"

#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, subject_id, request_id, cause, data, started_on, ends_on, ends_when, "
                        "systems, confirmed, lift_letter_id, lift_announced_on, lift_planned_on, "
                        "lifted_on"_s;

QString listText(const QStringList &codes)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(codes)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList codes;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue code : array)
        codes.append(code.toString());
    return codes;
}

RestrictionMark restrictionMarkFrom(const Statement &row)
{
    RestrictionMark mark;
    mark.id = row.id<RestrictionMarkId>(0);
    mark.subject = row.id<SubjectId>(1);
    mark.request = row.id<RequestId>(2);
    mark.cause = restrictionCauseFromCode(row.text(3)).value();
    mark.data = row.text(4);
    mark.startedOn = row.day(5);
    mark.endsOn = row.day(6);
    mark.endsWhen = row.text(7);
    mark.systems = listFrom(row.text(8));
    mark.confirmed = listFrom(row.text(9));
    mark.liftLetter = row.optionalId<LetterId>(10);
    mark.liftAnnouncedOn = row.day(11);
    mark.liftPlannedOn = row.day(12);
    mark.liftedOn = row.day(13);
    return mark;
}

} // namespace

RestrictionMarkId RestrictionMarks::add(const RestrictionMark &mark)
{
    Statement statement(m_database,
                        u"INSERT INTO restriction_marks (subject_id, request_id, cause, data, started_on, "
                        "ends_on, ends_when, systems, confirmed, lift_letter_id, lift_announced_on, "
                        "lift_planned_on, lifted_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                        "RETURNING id"_s);
    statement.run(mark.subject, mark.request, mark.cause, mark.data, mark.startedOn, mark.endsOn,
                  mark.endsWhen, listText(mark.systems), listText(mark.confirmed), mark.liftLetter,
                  mark.liftAnnouncedOn, mark.liftPlannedOn, mark.liftedOn);
    (void)statement.next();
    return statement.id<RestrictionMarkId>(0);
}

void RestrictionMarks::replace(const RestrictionMark &mark)
{
    Statement(m_database,
              u"UPDATE restriction_marks SET cause = ?, data = ?, started_on = ?, ends_on = ?, ends_when = "
              "?, systems = ?, confirmed = ?, lift_letter_id = ?, lift_announced_on = ?, lift_planned_on "
              "= ?, lifted_on = ? WHERE id = ?"_s)
        .run(mark.cause, mark.data, mark.startedOn, mark.endsOn, mark.endsWhen, listText(mark.systems),
             listText(mark.confirmed), mark.liftLetter, mark.liftAnnouncedOn, mark.liftPlannedOn,
             mark.liftedOn, mark.id);
}

std::optional<RestrictionMark> RestrictionMarks::find(RestrictionMarkId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM restriction_marks WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, restrictionMarkFrom);
}

std::vector<RestrictionMark> RestrictionMarks::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM restriction_marks WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, restrictionMarkFrom);
}

std::vector<RestrictionMark> RestrictionMarks::ofSubject(SubjectId subject) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM restriction_marks WHERE subject_id = ? ORDER BY id"_s.arg(columns));
    statement.run(subject);
    return everyRow(statement, restrictionMarkFrom);
}

std::vector<RestrictionMark> RestrictionMarks::holding() const
{
    Statement statement(
        m_database,
        u"SELECT %1 FROM restriction_marks WHERE lifted_on IS NULL ORDER BY started_on, id"_s.arg(columns));
    statement.run();
    return everyRow(statement, restrictionMarkFrom);
}

} // namespace atbilde
