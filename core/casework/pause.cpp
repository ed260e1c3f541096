// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/pause.h"

#include "core/deadline/clock.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Working days the person is given where the officer names none [recommendation].
constexpr int daysToAnswer = 10;

const ClockPause *openPause(const RequestFile &file)
{
    const auto open = std::ranges::find_if(
        file.pauses, [](const ClockPause &pause) { return !pause.answeredOn.isValid(); });
    return open == file.pauses.end() ? nullptr : &*open;
}

/// Would a letter that leaves today still pause the clock?
bool wouldSuspend(Office &office, const Occasion &occasion, const RequestFile &file)
{
    const QDate last =
        office.calendar.workingDaysAfter(file.request.receivedOn, DeadlineChoices{}.questionWithin);
    return occasion.day() <= last && occasion.day() <= file.request.deadline;
}

} // namespace

Result<QJsonObject> beginPause(Office &office, const Occasion &occasion, const RequestFile &file,
                               ClockPause::Cause cause, const AskedQuestion &question,
                               const RenderPdf &render)
{
    if (question.reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing, {}, u"GDPR 12(6)"_s};
    if (question.answerBy.isValid() && question.answerBy < occasion.day())
        return Refusal{RefusalReason::PeriodBackwards, {occasion.day(), question.answerBy}};
    const QDate answerBy = question.answerBy.isValid()
                               ? question.answerBy
                               : office.calendar.workingDaysAfter(occasion.day(), daysToAnswer);
    const bool suspends = wouldSuspend(office, occasion, file);
    const QString text = cause == ClockPause::Cause::Identity ? u"T02"_s : u"T03"_s;
    const Result<FrozenLetter> letter =
        freezeLetter(office, occasion, file, text, render, [&](LetterFacts &facts) {
            Question asked;
            asked.reason = question.reason.trimmed();
            asked.suspends = suspends;
            asked.byCopy = question.asksCopy;
            asked.inPerson = !facts.organisation.office.locative.isEmpty();
            asked.answerBy = answerBy;
            facts.question = asked;
        });
    if (!letter)
        return letter.error();
    if (!openPause(file)) {
        office.store.pauses.add({.request = file.request.id,
                                 .cause = cause,
                                 .reason = question.reason.trimmed(),
                                 .letter = letter->id,
                                 .answerBy = answerBy});
    }
    return QJsonObject{{u"cause"_s, codeOf(cause)}, {u"letter"_s, letter->number}, {u"suspends"_s, suspends}};
}

Result<QJsonObject> endPause(Office &office, const Occasion &occasion, const RequestFile &file,
                             const QuestionAnswer &answer)
{
    if (const Result<void> day = checkDay(answer.on, file.request, occasion); !day)
        return day.error();
    const ClockPause *open = openPause(file);
    if (open->askedOn.isValid() && answer.on < open->askedOn)
        return Refusal{RefusalReason::PeriodBackwards, {open->askedOn, answer.on}};
    if (answer.document &&
        std::ranges::find(file.documents, *answer.document, &Document::id) == file.documents.end()) {
        return Refusal{RefusalReason::DocumentNotFound, {QString::number(answer.document->value())}};
    }
    office.store.pauses.end(file.request.id, answer.on, answer.text.trimmed(), answer.document);
    QJsonObject facts{{u"answered"_s, answer.on.toString(Qt::ISODate)}};
    if (answer.document)
        facts.insert(u"document"_s, answer.document->value());
    return facts;
}

} // namespace atbilde
