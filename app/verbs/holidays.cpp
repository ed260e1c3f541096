// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/holidays.h"

#include "app/verbs/columns.h"
#include "core/calendar/calendar.h"
#include "ui/wording/dates.h"
#include "ui/wording/holidays.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QString doubtAbout(bool confirmed, bool planned)
{
    if (planned)
        return QCoreApplication::translate("holidays", "planned");
    if (!confirmed)
        return QCoreApplication::translate("holidays", "unconfirmed");
    return {};
}

QJsonObject toJson(const Holiday &holiday)
{
    return {{u"date"_s, holiday.date.toString(Qt::ISODate)},
            {u"name"_s, QJsonObject{{u"lv"_s, holiday.nameLv}, {u"en"_s, holiday.nameEn}}},
            {u"rule"_s, codeOf(holiday.rule)},
            {u"confirmed"_s, holiday.confirmed},
            {u"planned"_s, holiday.planned}};
}

void printText(const Console &console, const std::vector<Holiday> &holidays,
               const std::vector<CalendarException> &transferred)
{
    QList<QStringList> rows;
    for (const Holiday &holiday : holidays)
        rows.append({shownDate(holiday.date), weekdayOf(holiday.date), nameOf(holiday), codeOf(holiday.rule),
                     doubtAbout(holiday.confirmed, holiday.planned)});
    for (const QString &line : inColumns(rows))
        console.print(line);
    if (transferred.empty())
        return;

    rows.clear();
    for (const CalendarException &day : transferred)
        rows.append(
            {shownDate(day.date), weekdayOf(day.date), nameOf(day), doubtAbout(day.confirmed, false)});
    console.print(QString());
    console.print(QCoreApplication::translate(
        "holidays", "Transferred working days, for planning only; deadlines do not move:"));
    for (const QString &line : inColumns(rows))
        console.print(line);
}

} // namespace

int holidaysVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"holidays"_s, arguments, {}, 1, 1);
    if (given.failed)
        return exitMisused;
    bool isNumber = false;
    const int year = given.positional.first().toInt(&isNumber);
    if (!isNumber)
        return refuse(console, Refusal{RefusalReason::DateNotUnderstood, {given.positional.first()}});

    const Calendar calendar;
    const auto holidays = calendar.holidaysIn(year);
    const auto transferred = calendar.transferredDaysIn(year);
    if (!holidays)
        return refuse(console, holidays.error());
    if (!console.json) {
        printText(console, *holidays, *transferred);
        return exitDone;
    }
    for (const Holiday &holiday : *holidays)
        console.print(toJson(holiday));
    return exitDone;
}
