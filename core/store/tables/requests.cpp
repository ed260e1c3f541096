// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/requests.h"

#include "core/store/search.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns =
    u"id, number, subject_id, state, channel, language, received_on, received_by_unit_on, entered_at, "
    "sender_reference, owner_id, submitted_by, deadline, nominal, strict_date, internal_target, "
    "calendar_version, "
    "closed_because, closed_on, version, remarks, "
    "year, serial, kind, receipt_changed_because, delivery_number, delivered_on, related_id, due_given_on, "
    "authority_answer, overdue_since, reopened_at, sender_dated_on, delivered_to"_s;

Request requestFrom(const Statement &row)
{
    Request request;
    request.id = row.id<RequestId>(0);
    request.number = row.text(1);
    request.subject = row.id<SubjectId>(2);
    request.state = stateFromCode(row.text(3)).value();
    request.channel = channelFromCode(row.text(4)).value();
    request.language = languageFromCode(row.text(5)).value();
    request.receivedOn = row.day(6);
    request.receivedByUnitOn = row.day(7);
    request.enteredAt = row.moment(8);
    request.senderReference = row.text(9);
    request.owner = row.id<OfficerId>(10);
    request.submittedBy = row.optionalId<OfficerId>(11);
    request.deadline = row.day(12);
    request.nominal = row.day(13);
    request.strict = row.day(14);
    request.internalTarget = row.day(15);
    request.calendarVersion = row.text(16);
    request.closedBecause = closingReasonFromCode(row.text(17));
    request.closedOn = row.day(18);
    request.version = row.number(19);
    request.remarks = row.text(20);
    request.year = int(row.number(21));
    request.serial = int(row.number(22));
    request.kind = requestKindFromCode(row.text(23)).value();
    request.receiptChangedBecause = row.text(24);
    request.deliveryNumber = row.text(25);
    request.deliveredOn = row.day(26);
    request.related = row.optionalId<RequestId>(27);
    request.dueGivenOn = row.day(28);
    request.authorityAnswer = row.text(29);
    request.overdueSince = row.day(30);
    request.reopenedAt = row.moment(31);
    request.senderDatedOn = row.day(32);
    request.deliveredTo = row.text(33);
    return request;
}

QString rightsText(const std::vector<Right> &rights)
{
    QStringList codes;
    for (const Right right : rights)
        codes.append(codeOf(right));
    return codes.join(u' ');
}

} // namespace

RequestId Requests::add(const Request &request, const Shown &shown)
{
    Statement statement(
        m_database,
        u"INSERT INTO requests (number, subject_id, state, open, channel, language, received_on, "
        "received_by_unit_on, entered_at, sender_reference, owner_id, submitted_by, deadline, nominal, "
        "strict_date, "
        "internal_target, calendar_version, closed_because, closed_on, person_key, rights, awaited, remarks, "
        "year, serial, "
        "kind, receipt_changed_because, delivery_number, delivered_on, related_id, due_given_on, "
        "authority_answer, "
        "overdue_since, reopened_at, sender_dated_on, delivered_to, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"_s);
    statement.run(request.number, request.subject, codeOf(request.state), isOpen(request.state),
                  codeOf(request.channel), codeOf(request.language), request.receivedOn,
                  request.receivedByUnitOn, request.enteredAt, request.senderReference, request.owner,
                  request.submittedBy, request.deadline, request.nominal, request.strict,
                  request.internalTarget, request.calendarVersion, request.closedBecause, request.closedOn,
                  shown.personKey, rightsText(shown.rights), shown.awaited, request.remarks, request.year,
                  request.serial, request.kind, request.receiptChangedBecause, request.deliveryNumber,
                  request.deliveredOn, request.related, request.dueGivenOn, request.authorityAnswer,
                  request.overdueSince, request.reopenedAt, request.senderDatedOn, request.deliveredTo);
    (void)statement.next();
    const auto id = statement.id<RequestId>(0);
    tally(request, 1);
    return id;
}

bool Requests::replace(const Request &request, const Shown &shown)
{
    const std::optional<Request> before = find(request.id);
    if (!before || before->version != request.version)
        return false;
    Statement(
        m_database,
        u"UPDATE requests SET subject_id = ?, state = ?, open = ?, language = ?, received_on = ?, "
        "received_by_unit_on = ?, sender_reference = ?, owner_id = ?, submitted_by = ?, deadline = ?, "
        "nominal = ?, strict_date = ?, internal_target = ?, calendar_version = ?, closed_because = ?, "
        "closed_on = ?, person_key = ?, rights = ?, awaited = ?, remarks = ?, receipt_changed_because = ?, "
        "delivery_number = ?, delivered_on = ?, related_id = ?, due_given_on = ?, authority_answer = ?, "
        "overdue_since = ?, reopened_at = ?, sender_dated_on = ?, delivered_to = ?, version = version + 1 WHERE id = ?"_s)
        .run(request.subject, codeOf(request.state), isOpen(request.state), codeOf(request.language),
             request.receivedOn, request.receivedByUnitOn, request.senderReference, request.owner,
             request.submittedBy, request.deadline, request.nominal, request.strict, request.internalTarget,
             request.calendarVersion, request.closedBecause, request.closedOn, shown.personKey,
             rightsText(shown.rights), shown.awaited, request.remarks, request.receiptChangedBecause,
             request.deliveryNumber, request.deliveredOn, request.related, request.dueGivenOn,
             request.authorityAnswer, request.overdueSince, request.reopenedAt, request.senderDatedOn,
             request.deliveredTo, request.id);
    tally(*before, -1);
    tally(request, 1);
    return true;
}

void Requests::sortByPerson(SubjectId subject, const QByteArray &personKey)
{
    Statement(m_database, u"UPDATE requests SET person_key = ? WHERE subject_id = ?"_s)
        .run(personKey, subject);
}

std::optional<Request> Requests::find(RequestId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM requests WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return requestFrom(statement);
}

std::optional<Request> Requests::findByNumber(const QString &number) const
{
    Statement statement(m_database, u"SELECT %1 FROM requests WHERE number = ?"_s.arg(columns));
    statement.run(number);
    if (!statement.next())
        return std::nullopt;
    return requestFrom(statement);
}

std::vector<RequestId> Requests::unrecordedOverdue(const QDate &today) const
{
    Statement statement(m_database,
                        u"SELECT id FROM requests WHERE open = 1 AND deadline < ? AND state <> 'dispatched' "
                        "AND (overdue_since IS NULL OR overdue_since <> deadline) ORDER BY id"_s);
    statement.run(today);
    std::vector<RequestId> ids;
    while (statement.next())
        ids.push_back(statement.id<RequestId>(0));
    return ids;
}

std::vector<Request> Requests::ofSubject(SubjectId subject) const
{
    Statement statement(
        m_database,
        u"SELECT %1 FROM requests WHERE subject_id = ? ORDER BY received_on DESC, id DESC"_s.arg(columns));
    statement.run(subject);
    std::vector<Request> requests;
    while (statement.next())
        requests.push_back(requestFrom(statement));
    return requests;
}

void Requests::tally(const Request &request, qint64 by)
{
    const QString deadline = isOpen(request.state) ? request.deadline.toString(Qt::ISODate) : QString();
    Statement(m_database,
              u"INSERT INTO request_tallies (state, owner_id, deadline, count) VALUES (?, ?, ?, max(?, 0)) "
              "ON CONFLICT (state, owner_id, deadline) DO UPDATE SET count = request_tallies.count + ?"_s)
        .run(codeOf(request.state), request.owner, deadline, by, by);
    if (by < 0) {
        Statement(m_database,
                  u"DELETE FROM request_tallies WHERE state = ? AND owner_id = ? AND deadline = ? "
                  "AND count = 0"_s)
            .run(codeOf(request.state), request.owner, deadline);
    }
}

void Requests::index(RequestId id, const QString &number, const QStringList &words)
{
    SearchIndex(m_database).put(SearchIndex::Kind::Request, id.value(), QStringList{number} + words);
}

} // namespace atbilde
