// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/typedday.h"

#include "ui/wording/dates.h"

#include <QRegularExpression>

#include <array>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leapGap = 8; // years without a 29 February around 1900 and 2100
constexpr int mostDaysAway = 36600;

std::optional<QDate> existing(const QDate &day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

// Both languages at all times: whoever types a word knows which it is.
std::optional<QDate> dayNamed(const QString &text, const QDate &today)
{
    static const std::array<std::pair<QStringView, int>, 8> words{{{u"today", 0},
                                                                   {u"šodien", 0},
                                                                   {u"sodien", 0},
                                                                   {u"yesterday", -1},
                                                                   {u"vakar", -1},
                                                                   {u"tomorrow", 1},
                                                                   {u"rīt", 1},
                                                                   {u"rit", 1}}};
    for (const auto &[word, days] : words) {
        if (word.compare(text, Qt::CaseInsensitive) == 0)
            return today.addDays(days);
    }
    return {};
}

std::optional<QDate> dayCounted(const QString &text, const QDate &today)
{
    static const QRegularExpression pattern(u"^([+\\-\u2212])\\s*(\\d{1,5})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int days = match.captured(2).toInt();
    if (days > mostDaysAway)
        return {};
    return existing(today.addDays(match.captured(1) == u"+" ? days : -days));
}

std::optional<QDate> nearestDay(int day, int month, const QDate &today, const QDate &earliest,
                                const QDate &latest)
{
    std::optional<QDate> nearest;
    for (int year = today.year() - leapGap; year <= today.year() + leapGap; ++year) {
        const QDate found(year, month, day);
        if (!found.isValid() || (earliest.isValid() && found < earliest) ||
            (latest.isValid() && found > latest))
            continue;
        if (!nearest || std::abs(found.daysTo(today)) < std::abs(nearest->daysTo(today)))
            nearest = found;
    }
    // Nothing within the bounds: the nearest outside, so that the field can say why not.
    if (!nearest && (earliest.isValid() || latest.isValid()))
        return nearestDay(day, month, today, {}, {});
    return nearest;
}

std::optional<QDate> dayInNumbers(const QString &text, const QDate &today, const QDate &earliest,
                                  const QDate &latest)
{
    static const QRegularExpression pattern(
        u"^(\\d{1,2})\\s*[./ ]\\s*(\\d{1,2})(?:\\s*[./ ]\\s*(\\d{4}|\\d{2}))?\\s*\\.?$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const QString year = match.captured(3);
    if (year.isEmpty())
        return nearestDay(day, month, today, earliest, latest);
    const int century = year.size() == 2 ? today.year() / 100 * 100 : 0;
    return existing(QDate(century + year.toInt(), month, day));
}

std::optional<QDate> dayWithMonthName(const QString &text)
{
    const QLocale english = localeOf(atbilde::Language::English);
    for (const auto &format : {u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        const QDate found = english.toDate(text, format);
        if (found.isValid())
            return found;
    }
    return {};
}

} // namespace

std::optional<QDate> dayTyped(const QString &text, const QDate &today, const QDate &earliest,
                              const QDate &latest)
{
    const QString typed = text.simplified().normalized(QString::NormalizationForm_C);
    if (const auto day = dayNamed(typed, today))
        return day;
    if (const auto day = dayCounted(typed, today))
        return day;
    if (const auto day = dayInNumbers(typed, today, earliest, latest))
        return day;
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    if (iso.match(typed).hasMatch())
        return existing(QDate::fromString(typed, Qt::ISODate));
    return dayWithMonthName(typed);
}
