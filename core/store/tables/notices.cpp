// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/notices.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, right_code, party, letter_id, sent_on, answer_by, replied_on, "
                        "reply, reminders, reminded_on, waived, waived_because"_s;

Notice noticeFrom(const Statement &row)
{
    Notice notice;
    notice.id = row.id<NoticeId>(0);
    notice.request = row.id<RequestId>(1);
    notice.right = rightFromCode(row.text(2)).value();
    notice.party = row.text(3);
    notice.letter = row.optionalId<LetterId>(4);
    notice.sentOn = row.day(5);
    notice.answerBy = row.day(6);
    notice.repliedOn = row.day(7);
    notice.reply = row.text(8);
    notice.reminders = int(row.number(9));
    notice.remindedOn = row.day(10);
    notice.waived = noticeWaiverFromCode(row.text(11));
    notice.waivedBecause = row.text(12);
    return notice;
}

} // namespace

NoticeId Notices::add(const Notice &notice)
{
    Statement statement(m_database,
                        u"INSERT INTO notices (request_id, right_code, party, letter_id, sent_on, "
                        "answer_by, replied_on, reply, reminders, reminded_on, waived, waived_because) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(notice.request, notice.right, notice.party, notice.letter, notice.sentOn, notice.answerBy,
                  notice.repliedOn, notice.reply, notice.reminders, notice.remindedOn, notice.waived,
                  notice.waivedBecause);
    (void)statement.next();
    return statement.id<NoticeId>(0);
}

void Notices::replace(const Notice &notice)
{
    Statement(m_database,
              u"UPDATE notices SET right_code = ?, party = ?, letter_id = ?, sent_on = ?, answer_by = ?, "
              "replied_on = ?, reply = ?, reminders = ?, reminded_on = ?, waived = ?, waived_because = ? "
              "WHERE id = ?"_s)
        .run(notice.right, notice.party, notice.letter, notice.sentOn, notice.answerBy, notice.repliedOn,
             notice.reply, notice.reminders, notice.remindedOn, notice.waived, notice.waivedBecause,
             notice.id);
}

std::optional<Notice> Notices::find(NoticeId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM notices WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, noticeFrom);
}

std::vector<Notice> Notices::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM notices WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, noticeFrom);
}

std::vector<Notice> Notices::awaitingReply(const QDate &today) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM notices WHERE sent_on IS NOT NULL AND replied_on IS NULL AND "
                        "answer_by < ? ORDER BY answer_by, id"_s.arg(columns));
    statement.run(today);
    return everyRow(statement, noticeFrom);
}

} // namespace atbilde
