// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"

#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>
#include <limits>
#include <span>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Raised when a rule of `holiday.cpp` changes, so that the version of every calendar changes with it.
constexpr int rulesRevision = 1;

constexpr int lastTableYear = Calendar::lastYear + 1;

bool isWeekend(const QDate &date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

bool isTransferred(const CalendarException &exception)
{
    return exception.kind == ExceptionKind::TransferredOff ||
           exception.kind == ExceptionKind::TransferredWork;
}

std::vector<CalendarException> merged(std::vector<CalendarException> shipped,
                                      const std::vector<CalendarException> &further)
{
    for (const CalendarException &own : further)
        std::erase_if(shipped, [&](const CalendarException &row) { return row.date == own.date; });
    shipped.insert(shipped.end(), further.begin(), further.end());
    std::ranges::stable_sort(shipped, {}, &CalendarException::date);
    return shipped;
}

QString versionOf(const std::vector<CalendarException> &exceptions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CalendarException &row : exceptions) {
        if (!isTransferred(row))
            hash.addData((row.date.toString(Qt::ISODate) + u' ' + codeOf(row.kind) + u'\n').toUtf8());
    }
    return u"lv%1-%2"_s.arg(rulesRevision).arg(QString::fromLatin1(hash.result().toHex().left(12)));
}

std::optional<HolidayRule> ruleOf(const CalendarException &exception)
{
    switch (exception.kind) {
    case ExceptionKind::OneOff:
        return HolidayRule::OneOff;
    case ExceptionKind::Substitute:
        return HolidayRule::Substitute;
    case ExceptionKind::Festival:
    case ExceptionKind::Planned:
        if (exception.date >= songFestivalLawInForce())
            return HolidayRule::SongFestival;
        return std::nullopt;
    case ExceptionKind::Cancelled:
    case ExceptionKind::TransferredOff:
    case ExceptionKind::TransferredWork:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The exceptions of one year: the table is in the order of the dates.
std::span<const CalendarException> ofYear(const std::vector<CalendarException> &exceptions, int year)
{
    const auto first = std::ranges::lower_bound(exceptions, QDate(year, 1, 1), {}, &CalendarException::date);
    const auto last = std::ranges::upper_bound(exceptions, QDate(year, 12, 31), {}, &CalendarException::date);
    return {first, last};
}

void removeCancelled(std::vector<Holiday> &holidays, std::span<const CalendarException> exceptions)
{
    for (const CalendarException &exception : exceptions) {
        if (exception.kind == ExceptionKind::Cancelled)
            std::erase_if(holidays, [&](const Holiday &holiday) { return holiday.date == exception.date; });
    }
}

/// "The next working day is a day off" (section 1): the first weekday after it that is not a holiday itself.
void addSubstitutes(std::vector<Holiday> &holidays)
{
    const QLocale english = QLocale::c();
    const std::vector<Holiday> before = holidays;
    for (const Holiday &holiday : before) {
        if (!isWeekend(holiday.date) || !isMovedFromWeekend(holiday.rule, holiday.date))
            continue;
        QDate free = holiday.date.addDays(1);
        while (isWeekend(free) || std::ranges::find(holidays, free, &Holiday::date) != holidays.end())
            free = free.addDays(1);
        holidays.push_back({free, HolidayRule::Substitute,
                            u"Brīvdiena par "_s + holiday.date.toString(u"dd.MM."_s),
                            u"Day off for "_s + english.toString(holiday.date, u"d MMMM"_s),
                            holiday.confirmed, holiday.planned});
    }
}

std::vector<Holiday> holidaysOfYear(int year, std::span<const CalendarException> exceptions)
{
    std::vector<Holiday> holidays = holidaysByRule(year);
    for (Holiday &holiday : holidays)
        holiday.confirmed = year >= Calendar::firstConfirmedYear;
    for (const CalendarException &row : exceptions) {
        if (const auto rule = ruleOf(row)) {
            holidays.push_back(
                {row.date, *rule, row.nameLv, row.nameEn, row.confirmed, row.kind == ExceptionKind::Planned});
        }
    }
    removeCancelled(holidays, exceptions);
    addSubstitutes(holidays);
    removeCancelled(holidays, exceptions);
    std::ranges::stable_sort(holidays, {}, &Holiday::date);
    return holidays;
}

Refusal outOfRange(int year)
{
    return Refusal{RefusalReason::YearOutOfRange,
                   {qint64(year), qint64(Calendar::firstYear), qint64(Calendar::lastYear)}};
}

} // namespace

/// Every question about working days is one look into an array indexed by the day.
struct Calendar::Table
{
    QString version;
    std::vector<CalendarException> exceptions;
    std::vector<QDate> planned;
    qint64 first = 0;                 ///< Julian day of index 0
    std::vector<quint8> toNext;       ///< days to the next working day, 0 on a working day
    std::vector<quint16> rank;        ///< working days before this day
    std::vector<quint16> workingDays; ///< index of the n-th working day

    [[nodiscard]] bool contains(qint64 index) const { return index >= 0 && index < qint64(toNext.size()); }
    [[nodiscard]] qint64 indexOf(const QDate &date) const
    {
        return date.isValid() ? date.toJulianDay() - first : std::numeric_limits<int>::min();
    }
    [[nodiscard]] QDate dayAt(qint64 index) const { return QDate::fromJulianDay(first + index); }
    [[nodiscard]] QDate nthWorkingDay(qint64 n) const { return dayAt(workingDays[size_t(n)]); }
    [[nodiscard]] bool hasNth(qint64 n) const { return n >= 0 && n < qint64(workingDays.size()); }

    void mark(const std::vector<bool> &isFree)
    {
        const size_t days = isFree.size();
        Q_ASSERT(days < std::numeric_limits<quint16>::max());
        toNext.resize(days);
        rank.resize(days);
        for (size_t i = 0; i < days; ++i) {
            rank[i] = quint16(workingDays.size());
            if (!isFree[i])
                workingDays.push_back(quint16(i));
        }
        for (size_t i = days; i-- > 0;)
            toNext[i] = isFree[i] ? quint8(i + 1 < days ? toNext[i + 1] + 1 : 1) : quint8(0);
    }
};

Calendar::Calendar(const std::vector<CalendarException> &further)
{
    auto table = std::make_shared<Table>();
    table->exceptions = merged(shippedExceptions(), further);
    table->version = versionOf(table->exceptions);
    const QDate first(firstYear, 1, 1);
    table->first = first.toJulianDay();
    std::vector<bool> isFree(size_t(first.daysTo(QDate(lastTableYear + 1, 1, 1))));
    for (size_t i = 0; i < isFree.size(); ++i)
        isFree[i] = isWeekend(table->dayAt(qint64(i)));
    for (int year = firstYear; year <= lastTableYear; ++year) {
        for (const Holiday &holiday : holidaysOfYear(year, ofYear(table->exceptions, year))) {
            const qint64 index = table->indexOf(holiday.date);
            if (index >= qint64(isFree.size()))
                continue; // a day off after the last day of the table
            isFree[size_t(index)] = true;
            if (holiday.planned)
                table->planned.push_back(holiday.date);
        }
    }
    table->mark(isFree);
    m_table = std::move(table);
}

QString Calendar::version() const
{
    return m_table->version;
}

const std::vector<CalendarException> &Calendar::exceptions() const
{
    return m_table->exceptions;
}

Result<std::vector<Holiday>> Calendar::holidaysIn(int year) const
{
    if (year < firstYear || year > lastYear)
        return outOfRange(year);
    return holidaysOfYear(year, ofYear(m_table->exceptions, year));
}

Result<std::vector<CalendarException>> Calendar::transferredDaysIn(int year) const
{
    if (year < firstYear || year > lastYear)
        return outOfRange(year);
    std::vector<CalendarException> transferred;
    std::ranges::copy_if(ofYear(m_table->exceptions, year), std::back_inserter(transferred), isTransferred);
    return transferred;
}

std::vector<Holiday> Calendar::holidaysOn(const QDate &date) const
{
    if (!covers(date))
        return {};
    std::vector<Holiday> holidays = holidaysOfYear(date.year(), ofYear(m_table->exceptions, date.year()));
    std::erase_if(holidays, [&](const Holiday &holiday) { return holiday.date != date; });
    return holidays;
}

bool Calendar::hasPlannedHoliday(const QDate &first, const QDate &last) const
{
    return std::ranges::any_of(m_table->planned,
                               [&](const QDate &planned) { return first <= planned && planned <= last; });
}

bool Calendar::covers(const QDate &date) const
{
    return date.isValid() && m_table->contains(m_table->indexOf(date));
}

bool Calendar::isWorkingDay(const QDate &date) const
{
    const qint64 index = m_table->indexOf(date);
    return m_table->contains(index) ? m_table->toNext[size_t(index)] == 0
                                    : date.isValid() && !isWeekend(date);
}

QDate Calendar::nextWorkingDay(const QDate &date) const
{
    const qint64 index = m_table->indexOf(date);
    if (m_table->contains(index))
        return m_table->dayAt(index + m_table->toNext[size_t(index)]);
    QDate day = date;
    while (day.isValid() && isWeekend(day))
        day = day.addDays(1);
    return day;
}

QDate Calendar::workingDaysBefore(const QDate &date, int n) const
{
    const qint64 index = m_table->indexOf(date);
    if (m_table->contains(index) && m_table->hasNth(m_table->rank[size_t(index)] - n))
        return m_table->nthWorkingDay(m_table->rank[size_t(index)] - n);
    QDate day = date;
    for (int left = n; left > 0 && day.isValid();) {
        day = day.addDays(-1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

QDate Calendar::workingDaysAfter(const QDate &date, int n) const
{
    const qint64 index = m_table->indexOf(date);
    if (m_table->contains(index)) {
        const qint64 nth = m_table->rank[size_t(index)] + (m_table->toNext[size_t(index)] == 0 ? n : n - 1);
        if (m_table->hasNth(nth))
            return m_table->nthWorkingDay(nth);
    }
    QDate day = date;
    for (int left = n; left > 0 && day.isValid();) {
        day = day.addDays(1);
        left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
}

int Calendar::workingDaysBetween(const QDate &from, const QDate &to) const
{
    if (to < from)
        return -workingDaysBetween(to, from);
    const qint64 first = m_table->indexOf(from) + 1;
    const qint64 afterLast = m_table->indexOf(to) + 1;
    if (m_table->contains(first) && m_table->contains(afterLast))
        return m_table->rank[size_t(afterLast)] - m_table->rank[size_t(first)];
    int days = 0;
    for (QDate day = from.addDays(1); day.isValid() && day <= to; day = day.addDays(1))
        days += isWorkingDay(day) ? 1 : 0;
    return days;
}

} // namespace atbilde
