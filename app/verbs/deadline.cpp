// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/deadline.h"

#include "app/verbs/batch.h"
#include "app/verbs/deadlinetext.h"
#include "core/deadline/deadline.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<QDate> dateIn(const QString &text)
{
    const QDate date = dateFromText(text);
    if (!date.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {text}};
    return date;
}

/// "2026-03-09..2026-03-19"; a Latvian date may bring a full stop of its own before the two.
Result<Suspension> suspensionIn(const QString &text)
{
    qsizetype dots = text.indexOf(u".."_s);
    if (dots < 0)
        return Refusal{RefusalReason::DateNotUnderstood, {text}};
    if (text.mid(dots).startsWith(u"..."_s))
        ++dots;
    const auto from = dateIn(text.left(dots));
    const auto to = dateIn(text.mid(dots + 2));
    if (!from || !to)
        return Refusal{RefusalReason::DateNotUnderstood, {text}};
    return Suspension{*from, *to};
}

Result<Clock> clockIn(const Arguments &given)
{
    const auto received = dateIn(given.value(u"received"_s));
    if (!received)
        return received.error();
    Clock clock{*received};
    if (given.has(u"extended"_s))
        clock.extension = Extension{};
    for (const QString &text : given.values(u"suspended"_s)) {
        const auto suspension = suspensionIn(text);
        if (!suspension)
            return suspension.error();
        clock.suspensions.push_back(*suspension);
    }
    return clock;
}

} // namespace

int deadlineVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"deadline"_s, arguments,
                          {{u"received"_s}, {u"extended"_s, false}, {u"suspended"_s}, {u"batch"_s}}, 0, 0);
    if (given.failed)
        return exitMisused;
    const bool isBatch = given.has(u"batch"_s);
    const bool isSingle = given.has(u"received"_s);
    if (isBatch == isSingle || (isBatch && (given.has(u"extended"_s) || given.has(u"suspended"_s)))) {
        console.complain(
            QCoreApplication::translate("deadline", "Give either --received with a date or --batch with a "
                                                    "file; the other options go with --received."));
        return exitMisused;
    }
    if (isBatch)
        return deadlinesOfFile(console, given.value(u"batch"_s));

    const auto clock = clockIn(given);
    if (!clock)
        return refuse(console, clock.error());
    const Calendar calendar;
    const auto deadline = deadlineOf(*clock, calendar);
    if (!deadline)
        return refuse(console, deadline.error());
    if (console.json) {
        console.print(deadlineJson(*deadline, calendar));
        return exitDone;
    }
    printDeadline(console, *deadline);
    return exitDone;
}
