// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clock.h"

#include <algorithm>

namespace atbilde {
namespace {

/// An extension counts for the request once nothing is left that cannot be extended.
bool extensionCounts(const RequestFile &file)
{
    return file.extension && file.extension->noticeSentOn.isValid() &&
           std::ranges::all_of(file.claims, [](const Claim &claim) {
               return isExtendable(claim.right) || claim.decision.has_value();
           });
}

/// The day on which "no action" is told, or would be if the letter left today (12(4)).
std::optional<QDate> refusedOn(const RequestFile &file, const QDate &today)
{
    const bool refuses = std::ranges::any_of(file.claims, [](const Claim &claim) {
        return claim.decision && needsReasons(claim.decision->outcome);
    });
    if (!refuses)
        return std::nullopt;
    const auto answer = std::ranges::find_if(file.letters, [](const FrozenLetter &letter) {
        return letter.isAnswer && letter.isOut();
    });
    return answer == file.letters.end() ? today : answer->dispatchedOn;
}

Clock clockOf(const RequestFile &file, const QDate &today)
{
    Clock clock;
    clock.received = file.request.receivedOn;
    for (const ClockPause &pause : file.pauses) {
        if (!pause.askedOn.isValid())
            continue; // the question lies in the house: nothing rests yet
        clock.suspensions.push_back(
            {pause.askedOn, pause.answeredOn.isValid() ? std::optional(pause.answeredOn) : std::nullopt});
    }
    if (extensionCounts(file)) {
        clock.extension = Extension{file.extension->noticeSentOn};
        clock.refused = refusedOn(file, today);
    }
    clock.waitingUntil = today;
    return clock;
}

} // namespace

Deadline deadlineGiven(const QDate &received, const QDate &given, const Calendar &calendar)
{
    Deadline deadline;
    deadline.received = received;
    for (QDate *day : {&deadline.nominal, &deadline.firstMonth, &deadline.deadline, &deadline.strict})
        *day = given;
    const int days = DeadlineChoices{}.targetBefore;
    deadline.internalTarget = std::max(calendar.workingDaysBefore(given, days), received);
    deadline.steps = {
        {.of = ExplainedDate::Deadline, .rule = StepRule::DayNamed, .from = received, .to = given},
        {.of = ExplainedDate::InternalTarget,
         .rule = StepRule::WorkingDaysBefore,
         .from = given,
         .to = deadline.internalTarget,
         .days = days}};
    return deadline;
}

Result<Deadline> deadlineFor(const RequestFile &file, const Calendar &calendar, const QDate &today)
{
    if (file.request.dueGivenOn.isValid())
        return deadlineGiven(file.request.receivedOn, file.request.dueGivenOn, calendar);
    return deadlineOf(clockOf(file, today), calendar);
}

Result<void> setClock(RequestFile &file, const Calendar &calendar, const QDate &today)
{
    const Result<Deadline> deadline = deadlineFor(file, calendar, today);
    if (!deadline)
        return deadline.error();
    Request &request = file.request;
    request.deadline = deadline->deadline;
    request.nominal = deadline->nominal;
    request.strict = deadline->strict;
    request.internalTarget = deadline->internalTarget;
    request.calendarVersion = calendar.version();
    return {};
}

} // namespace atbilde
