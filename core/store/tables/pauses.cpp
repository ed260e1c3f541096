// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/pauses.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void Pauses::add(const ClockPause &pause)
{
    Statement(m_database,
              u"INSERT INTO pauses (request_id, cause, reason, letter_id, answer_by, asked_on, answered_on, "
              "answer, answer_document_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(pause.request, pause.cause, pause.reason, pause.letter, pause.answerBy, pause.askedOn,
             pause.answeredOn, pause.answer, pause.answerDocument);
}

void Pauses::attachLetter(RequestId request, LetterId letter)
{
    Statement(m_database, u"UPDATE pauses SET letter_id = ? "
                          "WHERE request_id = ? AND letter_id IS NULL AND answered_on IS NULL"_s)
        .run(letter, request);
}

void Pauses::changeLetter(LetterId from, LetterId to)
{
    Statement(m_database, u"UPDATE pauses SET letter_id = ? WHERE letter_id = ?"_s).run(to, from);
}

void Pauses::markAsked(LetterId letter, const QDate &askedOn)
{
    Statement(m_database, u"UPDATE pauses SET asked_on = ? WHERE letter_id = ? AND answered_on IS NULL"_s)
        .run(askedOn, letter);
}

void Pauses::end(RequestId request, const QDate &answeredOn, const QString &answer,
                 std::optional<DocumentId> answerDocument)
{
    Statement(m_database, u"UPDATE pauses SET answered_on = ?, answer = ?, answer_document_id = ? "
                          "WHERE request_id = ? AND answered_on IS NULL"_s)
        .run(answeredOn, answer, answerDocument, request);
}

std::vector<ClockPause> Pauses::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT cause, reason, letter_id, answer_by, asked_on, answered_on, answer, "
                        "answer_document_id "
                        "FROM pauses WHERE request_id = ? ORDER BY asked_on IS NULL, asked_on, id"_s);
    statement.run(request);
    return everyRow(statement, [request](const Statement &row) {
        return ClockPause{.request = request,
                          .cause = pauseCauseFromCode(row.text(0)).value(),
                          .reason = row.text(1),
                          .letter = row.optionalId<LetterId>(2),
                          .answerBy = row.day(3),
                          .askedOn = row.day(4),
                          .answeredOn = row.day(5),
                          .answer = row.text(6),
                          .answerDocument = row.optionalId<DocumentId>(7)};
    });
}

} // namespace atbilde
