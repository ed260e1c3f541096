// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/pauses.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void Pauses::add(const ClockPause &pause)
{
    Statement(m_database, u"INSERT INTO pauses (request_id, cause, reason, asked_on, answered_on, answer) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s)
        .run(pause.request, codeOf(pause.cause), pause.reason, pause.askedOn, pause.answeredOn, pause.answer);
}

void Pauses::end(RequestId request, const QDate &answeredOn, const QString &answer)
{
    Statement(m_database, u"UPDATE pauses SET answered_on = ?, answer = ? "
                          "WHERE request_id = ? AND answered_on IS NULL"_s)
        .run(answeredOn, answer, request);
}

std::vector<ClockPause> Pauses::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT cause, reason, asked_on, answered_on, answer FROM pauses "
                                    "WHERE request_id = ? ORDER BY asked_on, id"_s);
    statement.run(request);
    std::vector<ClockPause> pauses;
    while (statement.next()) {
        pauses.push_back({.request = request,
                          .cause = pauseCauseFromCode(statement.text(0)).value(),
                          .reason = statement.text(1),
                          .askedOn = statement.day(2),
                          .answeredOn = statement.day(3),
                          .answer = statement.text(4)});
    }
    return pauses;
}

} // namespace atbilde
