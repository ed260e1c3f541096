// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"

#include <QDate>
#include <QString>

#include <array>

namespace atbilde {

/// How near a deadline is. "This week" ends on Sunday.
enum class Nearness { Overdue, Today, ThisWeek, Later };

inline constexpr std::array allNearness{Nearness::Overdue, Nearness::Today, Nearness::ThisWeek,
                                        Nearness::Later};

/// The stable word: "overdue", "today", "this_week", "later".
[[nodiscard]] QString codeOf(Nearness nearness);

struct Urgency
{
    Nearness nearness = Nearness::Later;
    int daysLeft = 0;        ///< calendar days after today up to the deadline; negative when overdue
    int workingDaysLeft = 0; ///< working days among them; negative when overdue
    friend bool operator==(const Urgency &, const Urgency &) = default;
};

/// The period runs to the last hour of the deadline day (1182/71 Art. 3(2)(c)): on that day nothing is
/// overdue. Both dates must be valid.
[[nodiscard]] Urgency urgencyOn(const QDate &today, const QDate &deadline, const Calendar &calendar);

} // namespace atbilde
