// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/pause.h"

#include <algorithm>

namespace atbilde {
namespace {

/// The deadline as it stands when only the pauses so far are counted.
QDate deadlineSoFar(const Clock &clock, int pausedDays, const Calendar &calendar)
{
    const QDate firstMonth = calendar.nextWorkingDay(clock.received.addMonths(1).addDays(pausedDays));
    if (!clock.extension || clock.extension->noticeSent.value_or(firstMonth) > firstMonth)
        return firstMonth;
    return calendar.nextWorkingDay(clock.received.addMonths(3).addDays(pausedDays));
}

void add(Pauses &pauses, const QDate &from, const QDate &to)
{
    if (!pauses.stretches.empty() && from <= pauses.stretches.back().to) {
        Pause &last = pauses.stretches.back();
        const QDate end = std::max(last.to, to);
        pauses.days += int(last.to.daysTo(end));
        last.to = end;
        return;
    }
    pauses.stretches.push_back({from, to});
    pauses.days += pauses.stretches.back().days();
}

} // namespace

Pauses pausesOf(const Clock &clock, const Calendar &calendar, const DeadlineChoices &choices)
{
    Pauses pauses;
    if (clock.suspensions.empty())
        return pauses;
    std::vector<Suspension> suspensions = clock.suspensions;
    std::ranges::stable_sort(suspensions, {}, &Suspension::asked);
    const QDate lastForQuestion = choices.questionWithin > 0
                                      ? calendar.workingDaysAfter(clock.received, choices.questionWithin)
                                      : clock.received;

    std::optional<QDate> lastAnswer;
    for (const Suspension &suspension : suspensions) {
        const QDate asked = suspension.asked;
        if (asked > lastForQuestion) {
            pauses.warnings.push_back({DeadlineWarning::LateQuestion, asked, lastForQuestion});
            continue;
        }
        const QDate deadline = deadlineSoFar(clock, pauses.days, calendar);
        if (asked > deadline) {
            pauses.warnings.push_back({DeadlineWarning::QuestionAfterDeadline, asked, deadline});
            continue;
        }
        if (suspension.answered)
            lastAnswer = std::max(lastAnswer.value_or(*suspension.answered), *suspension.answered);
        else
            pauses.waitingSince = pauses.waitingSince.value_or(asked);
        add(pauses, asked, suspension.answered.value_or(std::max(asked, clock.waitingUntil.value_or(asked))));
    }
    if (!pauses.waitingSince)
        pauses.lastAnswer = lastAnswer;
    return pauses;
}

} // namespace atbilde
