// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/exception.h"
#include "core/calendar/holiday.h"
#include "core/result.h"

#include <QDate>
#include <QString>

#include <memory>
#include <vector>

namespace atbilde {

/// Public holidays and working days of Latvia. A value: built once, never changed, cheap to copy, and safe to
/// read from several threads.
///
/// A working day is every day but Saturdays, Sundays and public holidays (1182/71 Art. 2(2)). Transferred
/// working days are known but change nothing: Darba likums s. 133(4) makes them neither holidays nor working
/// days in that sense.
class Calendar
{
public:
    /// Years that may be asked for. Exact from 2008 on; before, by the rules known.
    static constexpr int firstYear = 1990;
    static constexpr int lastYear = 2100;
    static constexpr int firstConfirmedYear = 2008;

    /// The shipped table and the office's own rows, which replace shipped rows of the same date.
    explicit Calendar(const std::vector<CalendarException> &further = {});

    /// Names rules and exceptions: two calendars with the same version give the same deadlines. Stored with a
    /// closed case.
    [[nodiscard]] QString version() const;
    /// The rows in force, by date.
    [[nodiscard]] const std::vector<CalendarException> &exceptions() const;

    /// Refused (YearOutOfRange) outside `firstYear` to `lastYear`.
    [[nodiscard]] Result<std::vector<Holiday>> holidaysIn(int year) const;
    [[nodiscard]] Result<std::vector<CalendarException>> transferredDaysIn(int year) const;

    /// The holidays on a day: none, one, seldom two.
    [[nodiscard]] std::vector<Holiday> holidaysOn(const QDate &date) const;
    /// Does the stretch contain a holiday which is only planned? Both ends included.
    [[nodiscard]] bool hasPlannedHoliday(const QDate &first, const QDate &last) const;

    /// Is the day in the table? It reaches a year beyond `lastYear`, so that a request received at its end
    /// has its deadline. Outside it the functions below know only Saturdays and Sundays.
    [[nodiscard]] bool covers(const QDate &date) const;
    [[nodiscard]] bool isWorkingDay(const QDate &date) const;
    /// That day, or the first working day after it.
    [[nodiscard]] QDate nextWorkingDay(const QDate &date) const;
    /// The n-th working day before the date, which itself is not counted. 0: a working day itself. n >= 0.
    [[nodiscard]] QDate workingDaysBefore(const QDate &date, int n) const;
    /// The n-th working day after the date, which itself is not counted. n > 0.
    [[nodiscard]] QDate workingDaysAfter(const QDate &date, int n) const;
    /// Working days after `from` up to and including `to`; negative when `to` is earlier.
    [[nodiscard]] int workingDaysBetween(const QDate &from, const QDate &to) const;

private:
    struct Table;
    std::shared_ptr<const Table> m_table;
};

} // namespace atbilde
