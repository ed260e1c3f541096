// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace atbilde {

/// Why a day is a public holiday: a row of section 1 of the law "Par svētku, atceres un atzīmējamām dienām",
/// the day off that follows one of them, or an act of the Saeima for one day.
enum class HolidayRule {
    NewYear,
    GoodFriday,
    EasterSunday,
    EasterMonday,
    LabourDay,
    IndependenceRestoration,
    MothersDay,
    Pentecost,
    Ligo,
    Jani,
    SongFestival,
    Proclamation,
    ChristmasEve,
    ChristmasDay,
    SecondChristmasDay,
    NewYearsEve,
    Substitute,
    OneOff,
};

inline constexpr std::array allHolidayRules{
    HolidayRule::NewYear,      HolidayRule::GoodFriday,   HolidayRule::EasterSunday,
    HolidayRule::EasterMonday, HolidayRule::LabourDay,    HolidayRule::IndependenceRestoration,
    HolidayRule::MothersDay,   HolidayRule::Pentecost,    HolidayRule::Ligo,
    HolidayRule::Jani,         HolidayRule::SongFestival, HolidayRule::Proclamation,
    HolidayRule::ChristmasEve, HolidayRule::ChristmasDay, HolidayRule::SecondChristmasDay,
    HolidayRule::NewYearsEve,  HolidayRule::Substitute,   HolidayRule::OneOff,
};

/// The stable word, for example "easter_monday".
[[nodiscard]] QString codeOf(HolidayRule rule);
[[nodiscard]] std::optional<HolidayRule> holidayRuleFromCode(QStringView code);

/// One public holiday of Latvia. A day may have two (Mother's Day and Pentecost on 11 May 2008).
struct Holiday
{
    QDate date;
    HolidayRule rule = HolidayRule::NewYear;
    QString nameLv;
    QString nameEn;
    bool confirmed = true; ///< false before 2008 and where the table says so
    bool planned = false;  ///< announced, not yet final: the song festival of 2028
    friend bool operator==(const Holiday &, const Holiday &) = default;
};

/// Western Easter of a year of the Gregorian calendar.
[[nodiscard]] QDate easterSunday(int year);

/// The holidays that the law's own rules give in a year, in the order of the dates: without the song
/// festival, one-off days and days off for a holiday on a weekend, which `Calendar` adds.
[[nodiscard]] std::vector<Holiday> holidaysByRule(int year);

/// Does the law give the next working day off when this holiday falls on a Saturday or Sunday? For 18
/// November from 2007, for 4 May from 2008 (law of 24.05.2007), for the song festival since 22.10.2014.
[[nodiscard]] bool isMovedFromWeekend(HolidayRule rule, const QDate &date);

/// The closing day of the song festival is a holiday since this day (law of 02.10.2014).
[[nodiscard]] QDate songFestivalLawInForce();

} // namespace atbilde
