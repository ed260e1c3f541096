// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/deadlinetext.h"

#include "app/verbs/columns.h"
#include "ui/wording/articles.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/holidays.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QJsonValue isoOrNull(const std::optional<QDate> &date)
{
    return date ? QJsonValue(iso(*date)) : QJsonValue();
}

QJsonObject toJson(const DayPassed &day)
{
    QJsonArray holidays;
    for (const Holiday &holiday : day.holidays)
        holidays.append(codeOf(holiday.rule));
    return {{u"date"_s, iso(day.date)}, {u"holidays"_s, holidays}};
}

QJsonObject toJson(const DeadlineStep &step)
{
    QJsonObject object{{u"of"_s, codeOf(step.of)},
                       {u"rule"_s, codeOf(step.rule)},
                       {u"article"_s, articleOf(step.rule)},
                       {u"from"_s, iso(step.from)},
                       {u"to"_s, iso(step.to)}};
    if (step.rule == StepRule::Suspension) {
        object.insert(u"suspendedFrom"_s, iso(step.pausedFrom));
        object.insert(u"suspendedTo"_s, iso(step.pausedTo));
    }
    if (step.rule == StepRule::Suspension || step.rule == StepRule::WorkingDaysBefore)
        object.insert(u"days"_s, step.days);
    if (step.rule == StepRule::RollOver) {
        QJsonArray passed;
        for (const DayPassed &day : step.passed)
            passed.append(toJson(day));
        object.insert(u"passed"_s, passed);
    }
    return object;
}

} // namespace

QJsonObject deadlineJson(const Deadline &deadline, const Calendar &calendar)
{
    QJsonArray warnings;
    for (const Warning &warning : deadline.warnings)
        warnings.append(codeOf(warning.code));
    QJsonArray steps;
    for (const DeadlineStep &step : deadline.steps)
        steps.append(toJson(step));
    return {{u"received"_s, iso(deadline.received)},
            {u"nominal"_s, iso(deadline.nominal)},
            {u"firstMonth"_s, iso(deadline.firstMonth)},
            {u"deadline"_s, iso(deadline.deadline)},
            {u"strict"_s, iso(deadline.strict)},
            {u"restart"_s, isoOrNull(deadline.restart)},
            {u"internalTarget"_s, iso(deadline.internalTarget)},
            {u"extended"_s, deadline.isExtended},
            {u"suspendedDays"_s, deadline.suspendedDays},
            {u"calendar"_s, calendar.version()},
            {u"warnings"_s, warnings},
            {u"steps"_s, steps}};
}

namespace {

void printDates(const Console &console, const Deadline &deadline)
{
    QList<QStringList> rows;
    const auto add = [&](const QString &label, const QDate &date) {
        rows.append({label, shownDate(date), weekdayOf(date)});
    };
    add(QCoreApplication::translate("deadline", "Received"), deadline.received);
    add(QCoreApplication::translate("deadline", "Nominal date"), deadline.nominal);
    if (deadline.isExtended)
        add(nameOf(ExplainedDate::FirstMonth), deadline.firstMonth);
    add(nameOf(ExplainedDate::Deadline), deadline.deadline);
    add(nameOf(ExplainedDate::Strict), deadline.strict);
    if (deadline.restart)
        add(nameOf(ExplainedDate::Restart), *deadline.restart);
    add(nameOf(ExplainedDate::InternalTarget), deadline.internalTarget);
    for (const QString &line : inColumns(rows))
        console.print(line);
}

void printSteps(const Console &console, const std::vector<DeadlineStep> &steps)
{
    std::optional<ExplainedDate> shown;
    for (const DeadlineStep &step : steps) {
        if (step.of != shown) {
            console.print(QString());
            console.print(nameOf(step.of));
            shown = step.of;
        }
        console.print(u"  %1 (%2)"_s.arg(sentenceFor(step), articleInWords(articleOf(step.rule))));
    }
}

void printWarnings(const Console &console, const std::vector<Warning> &warnings)
{
    if (warnings.empty())
        return;
    console.print(QString());
    console.print(QCoreApplication::translate("deadline", "Attention"));
    for (const Warning &warning : warnings)
        console.print(u"  %1 (%2)"_s.arg(sentenceFor(warning), articleInWords(articleOf(warning.code))));
}

} // namespace

void printDeadline(const Console &console, const Deadline &deadline)
{
    printDates(console, deadline);
    printSteps(console, deadline.steps);
    printWarnings(console, deadline.warnings);
}
