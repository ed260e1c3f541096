// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deadlineshown.h"

#include "core/deadline/urgency.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

double partGone(const QDate &from, const QDate &to, const QDate &today)
{
    const auto whole = double(from.daysTo(to));
    return whole > 0 ? double(from.daysTo(today)) / whole : 1.0;
}

} // namespace

DeadlineShown deadlineShown(const QDate &receivedOn, const QDate &deadline, State state, const QDate &closedOn,
                            const Calendar &calendar, const QDate &today)
{
    if (state == State::Closed) {
        return {QCoreApplication::translate("DeadlineShown", "Closed %1").arg(shownDate(closedOn)), 1.0, Tone::Quiet,
                Symbol::Done, false};
    }
    if (state == State::Dispatched) {
        return {QCoreApplication::translate("DeadlineShown", "Answer has left"), 1.0, Tone::Quiet, Symbol::Done, false};
    }
    if (!deadline.isValid())
        return {QCoreApplication::translate("DeadlineShown", "No deadline"), 0, Tone::Quiet, Symbol::Clock, false};
    const Urgency urgency = urgencyOn(today, deadline, calendar);
    DeadlineShown shown{shortSentenceFor(urgency), partGone(receivedOn, deadline, today), Tone::Quiet, Symbol::Clock,
                        awaitsPerson(state)};
    switch (urgency.nearness) {
    case Nearness::Overdue:
        shown.tone = Tone::Alarm;
        shown.symbol = Symbol::Overdue;
        break;
    case Nearness::Today:
    case Nearness::ThisWeek:
        shown.tone = Tone::Warning;
        break;
    case Nearness::Later:
        break;
    }
    if (shown.paused && urgency.nearness != Nearness::Overdue)
        shown.symbol = Symbol::Suspend;
    return shown;
}
