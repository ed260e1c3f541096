// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline/deadline.h"

#include <QDate>

#include <optional>
#include <vector>

namespace atbilde {

/// A stretch in which the clock stood still: the days after `from` up to and including `to`.
struct Pause
{
    QDate from;
    QDate to;
    [[nodiscard]] int days() const { return int(from.daysTo(to)); }
    friend bool operator==(const Pause &, const Pause &) = default;
};

/// The suspensions that count, overlapping ones merged, and warnings for those that do not (law 2.3).
struct Pauses
{
    std::vector<Pause> stretches;
    int days = 0;
    std::optional<QDate> lastAnswer;   ///< none as long as an answer is awaited
    std::optional<QDate> waitingSince; ///< the question that is not answered yet
    std::vector<Warning> warnings;
    friend bool operator==(const Pauses &, const Pauses &) = default;
};

/// A question counts when it was sent within `choices.questionWithin` working days after receipt and before
/// the time was over.
[[nodiscard]] Pauses pausesOf(const Clock &clock, const Calendar &calendar, const DeadlineChoices &choices);

} // namespace atbilde
