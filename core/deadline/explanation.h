// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/holiday.h"

#include <QDate>
#include <QString>

#include <array>
#include <vector>

namespace atbilde {

/// One step of the arithmetic.
enum class StepRule {
    Receipt,           ///< the day of receipt is not counted, it gives the date
    OneMonth,          ///< the same date a month later
    ThreeMonths,       ///< the same date three months later, counted from receipt
    LastDayOfMonth,    ///< that month has no such date: its last day
    Suspension,        ///< the days of a pause are added
    RollOver,          ///< the last day is not a working day: the following one
    Restart,           ///< some authorities count anew from the answer
    WorkingDaysBefore, ///< working days back from the deadline
    DayNamed,          ///< the authority names the day itself
    NotAfterNominal,   ///< but not later than the end of the month without roll-over
};

inline constexpr std::array allStepRules{
    StepRule::Receipt,    StepRule::OneMonth,       StepRule::ThreeMonths, StepRule::LastDayOfMonth,
    StepRule::Suspension, StepRule::RollOver,       StepRule::Restart,     StepRule::WorkingDaysBefore,
    StepRule::DayNamed,   StepRule::NotAfterNominal};

/// The stable word, for example "roll_over".
[[nodiscard]] QString codeOf(StepRule rule);
/// Where the rule stands, as an article code (`right/article.h`).
[[nodiscard]] QString articleOf(StepRule rule);

/// Which of the dates a step leads to. Where the deadline is that of the first month, the steps are the
/// deadline's.
enum class ExplainedDate { FirstMonth, Deadline, Strict, Restart, InternalTarget };

inline constexpr std::array allExplainedDates{ExplainedDate::FirstMonth, ExplainedDate::Deadline,
                                              ExplainedDate::Strict, ExplainedDate::Restart,
                                              ExplainedDate::InternalTarget};

/// The word of product and files: "firstMonth", "deadline", "strict", "restart", "internalTarget".
[[nodiscard]] QString codeOf(ExplainedDate date);

/// A day on which the period could not end. Without holidays it is a Saturday or Sunday.
struct DayPassed
{
    QDate date;
    std::vector<Holiday> holidays;
    friend bool operator==(const DayPassed &, const DayPassed &) = default;
};

/// From one date to the next. Within one explained date each step begins where the one before it ended.
struct DeadlineStep
{
    ExplainedDate of = ExplainedDate::Deadline;
    StepRule rule = StepRule::Receipt;
    QDate from;
    QDate to;
    int days = 0;                  ///< Suspension: calendar days; WorkingDaysBefore: working days
    QDate pausedFrom;              ///< Suspension: the question
    QDate pausedTo;                ///< Suspension: the answer
    std::vector<DayPassed> passed; ///< RollOver
    friend bool operator==(const DeadlineStep &, const DeadlineStep &) = default;
};

} // namespace atbilde
