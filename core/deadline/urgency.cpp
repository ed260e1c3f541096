// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/urgency.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<std::pair<Nearness, QLatin1StringView>, allNearness.size()> nearnessCodes{{
    {Nearness::Overdue, "overdue"_L1},
    {Nearness::Today, "today"_L1},
    {Nearness::ThisWeek, "this_week"_L1},
    {Nearness::Later, "later"_L1},
}};

Nearness nearnessOn(const QDate &today, const QDate &deadline)
{
    if (deadline < today)
        return Nearness::Overdue;
    if (deadline == today)
        return Nearness::Today;
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    return deadline <= sunday ? Nearness::ThisWeek : Nearness::Later;
}

} // namespace

QString codeOf(Nearness nearness)
{
    for (const auto &[value, code] : nearnessCodes) {
        if (value == nearness)
            return code;
    }
    Q_UNREACHABLE();
}

Urgency urgencyOn(const QDate &today, const QDate &deadline, const Calendar &calendar)
{
    return {nearnessOn(today, deadline), int(today.daysTo(deadline)),
            calendar.workingDaysBetween(today, deadline)};
}

} // namespace atbilde
