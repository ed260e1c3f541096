// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clock.h"

namespace atbilde {

Result<Deadline> deadlineFor(const Request &request, const std::vector<ClockPause> &pauses,
                             const Calendar &calendar, const QDate &today)
{
    Clock clock;
    clock.received = request.receivedOn;
    for (const ClockPause &pause : pauses) {
        clock.suspensions.push_back(
            {pause.askedOn, pause.answeredOn.isValid() ? std::optional(pause.answeredOn) : std::nullopt});
    }
    clock.waitingUntil = today;
    return deadlineOf(clock, calendar);
}

Result<void> setClock(Request &request, const std::vector<ClockPause> &pauses, const Calendar &calendar,
                      const QDate &today)
{
    const Result<Deadline> deadline = deadlineFor(request, pauses, calendar, today);
    if (!deadline)
        return deadline.error();
    request.deadline = deadline->deadline;
    request.nominal = deadline->nominal;
    request.strict = deadline->strict;
    request.internalTarget = deadline->internalTarget;
    request.calendarVersion = calendar.version();
    return {};
}

} // namespace atbilde
