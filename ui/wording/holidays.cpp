// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/holidays.h"

#include "ui/wording/spoken.h"

#include <QCoreApplication>

#include <array>

using namespace atbilde;

QString nameOf(const Holiday &holiday)
{
    return spokenLanguage() == Language::Latvian ? holiday.nameLv : holiday.nameEn;
}

QString nameOf(const CalendarException &exception)
{
    return spokenLanguage() == Language::Latvian ? exception.nameLv : exception.nameEn;
}

QString weekdayOf(const QDate &date)
{
    constexpr std::array days{
        QT_TRANSLATE_NOOP("weekdays", "Monday"),    QT_TRANSLATE_NOOP("weekdays", "Tuesday"),
        QT_TRANSLATE_NOOP("weekdays", "Wednesday"), QT_TRANSLATE_NOOP("weekdays", "Thursday"),
        QT_TRANSLATE_NOOP("weekdays", "Friday"),    QT_TRANSLATE_NOOP("weekdays", "Saturday"),
        QT_TRANSLATE_NOOP("weekdays", "Sunday")};
    if (!date.isValid())
        return {};
    return QCoreApplication::translate("weekdays", days[size_t(date.dayOfWeek() - 1)]);
}
