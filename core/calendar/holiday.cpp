// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

enum class Place { Fixed, AfterEaster, SecondSunday };

constexpr int never = std::numeric_limits<int>::max();

/// A row of section 1. `a` and `b` are month and day, days after Easter, or the month.
struct Row
{
    HolidayRule rule;
    QLatin1StringView code;
    Place place;
    int a;
    int b;
    int since;
    int movedSince;
    QStringView lv;
    QStringView en;
};

// Easter Monday is younger than the law of 1990; the year it came is not known. Pentecost is always a Sunday.
constexpr std::array rows{
    Row{HolidayRule::NewYear, "new_year"_L1, Place::Fixed, 1, 1, 1990, never, u"Jaungada diena",
        u"New Year's Day"},
    Row{HolidayRule::GoodFriday, "good_friday"_L1, Place::AfterEaster, -2, 0, 1990, never,
        u"Lielā Piektdiena", u"Good Friday"},
    Row{HolidayRule::EasterSunday, "easter_sunday"_L1, Place::AfterEaster, 0, 0, 1990, never,
        u"Pirmās Lieldienas", u"Easter Sunday"},
    Row{HolidayRule::EasterMonday, "easter_monday"_L1, Place::AfterEaster, 1, 0, 1991, never,
        u"Otrās Lieldienas", u"Easter Monday"},
    Row{HolidayRule::LabourDay, "labour_day"_L1, Place::Fixed, 5, 1, 1990, never,
        u"Darba svētki, Satversmes sapulces sasaukšanas diena",
        u"Labour Day, Convocation of the Constitutional Assembly"},
    Row{HolidayRule::IndependenceRestoration, "independence_restoration"_L1, Place::Fixed, 5, 4, 2002, 2008,
        u"Neatkarības atjaunošanas diena", u"Restoration of Independence Day"},
    Row{HolidayRule::MothersDay, "mothers_day"_L1, Place::SecondSunday, 5, 0, 1990, never, u"Mātes diena",
        u"Mother's Day"},
    Row{HolidayRule::Pentecost, "pentecost"_L1, Place::AfterEaster, 49, 0, 1990, never, u"Vasarsvētki",
        u"Pentecost"},
    Row{HolidayRule::Ligo, "ligo"_L1, Place::Fixed, 6, 23, 1990, never, u"Līgo diena",
        u"Midsummer Eve (Līgo)"},
    Row{HolidayRule::Jani, "jani"_L1, Place::Fixed, 6, 24, 1990, never, u"Jāņu diena",
        u"Midsummer Day (Jāņi)"},
    Row{HolidayRule::Proclamation, "proclamation"_L1, Place::Fixed, 11, 18, 1990, 2007,
        u"Proklamēšanas diena", u"Proclamation Day"},
    Row{HolidayRule::ChristmasEve, "christmas_eve"_L1, Place::Fixed, 12, 24, 2007, never,
        u"Ziemassvētki (24. decembris)", u"Christmas Eve"},
    Row{HolidayRule::ChristmasDay, "christmas_day"_L1, Place::Fixed, 12, 25, 1990, never,
        u"Ziemassvētki (25. decembris)", u"Christmas Day"},
    Row{HolidayRule::SecondChristmasDay, "second_christmas_day"_L1, Place::Fixed, 12, 26, 1990, never,
        u"Ziemassvētki (26. decembris)", u"Second Day of Christmas"},
    Row{HolidayRule::NewYearsEve, "new_years_eve"_L1, Place::Fixed, 12, 31, 1990, never, u"Vecgada diena",
        u"New Year's Eve"},
};

constexpr std::array codesBesideRows{
    std::pair{HolidayRule::SongFestival, "song_festival"_L1},
    std::pair{HolidayRule::Substitute, "substitute"_L1},
    std::pair{HolidayRule::OneOff, "one_off"_L1},
};

QDate secondSunday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays(7 - first.dayOfWeek() + 7);
}

QDate dayOf(const Row &row, int year, const QDate &easter)
{
    switch (row.place) {
    case Place::Fixed:
        return QDate(year, row.a, row.b);
    case Place::AfterEaster:
        return easter.addDays(row.a);
    case Place::SecondSunday:
        return secondSunday(year, row.a);
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(HolidayRule rule)
{
    for (const Row &row : rows) {
        if (row.rule == rule)
            return row.code;
    }
    for (const auto &[value, code] : codesBesideRows) {
        if (value == rule)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<HolidayRule> holidayRuleFromCode(QStringView code)
{
    for (const HolidayRule rule : allHolidayRules) {
        if (code == codeOf(rule))
            return rule;
    }
    return std::nullopt;
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Nature, 1876).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int monthAndDay = h + l - 7 * m + 114;
    return QDate(year, monthAndDay / 31, monthAndDay % 31 + 1);
}

std::vector<Holiday> holidaysByRule(int year)
{
    std::vector<Holiday> holidays;
    const QDate easter = easterSunday(year);
    for (const Row &row : rows) {
        if (year >= row.since)
            holidays.push_back({dayOf(row, year, easter), row.rule, row.lv.toString(), row.en.toString()});
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

bool isMovedFromWeekend(HolidayRule rule, const QDate &date)
{
    if (rule == HolidayRule::SongFestival)
        return date >= songFestivalLawInForce();
    for (const Row &row : rows) {
        if (row.rule == rule)
            return date.year() >= row.movedSince;
    }
    return false;
}

QDate songFestivalLawInForce()
{
    return QDate(2014, 10, 22);
}

} // namespace atbilde
