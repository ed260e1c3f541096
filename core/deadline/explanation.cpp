// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/explanation.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

struct RuleRow
{
    StepRule rule;
    QLatin1StringView code;
    QLatin1StringView article;
};

// The law has no pause in words: EDPB Guidelines 01/2022 describe it. Nor has it a restart or a target.
constexpr std::array<RuleRow, allStepRules.size()> rules{{
    {StepRule::Receipt, "receipt"_L1, "1182/71 3(1)"_L1},
    {StepRule::OneMonth, "one_month"_L1, "GDPR 12(3)"_L1},
    {StepRule::ThreeMonths, "three_months"_L1, "GDPR 12(3)"_L1},
    {StepRule::LastDayOfMonth, "last_day_of_month"_L1, "1182/71 3(2)(c)"_L1},
    {StepRule::Suspension, "suspension"_L1, "EDPB 5.3"_L1},
    {StepRule::RollOver, "roll_over"_L1, "1182/71 3(4)"_L1},
    {StepRule::Restart, "restart"_L1, "REC"_L1},
    {StepRule::WorkingDaysBefore, "working_days_before"_L1, "REC"_L1},
    {StepRule::DayNamed, "day_named"_L1, "GDPR 58(1)"_L1},
    {StepRule::NotAfterNominal, "not_after_nominal"_L1, "REC"_L1},
}};

constexpr std::array<std::pair<ExplainedDate, QLatin1StringView>, allExplainedDates.size()> dateCodes{{
    {ExplainedDate::FirstMonth, "firstMonth"_L1},
    {ExplainedDate::Deadline, "deadline"_L1},
    {ExplainedDate::Strict, "strict"_L1},
    {ExplainedDate::Restart, "restart"_L1},
    {ExplainedDate::InternalTarget, "internalTarget"_L1},
}};

const RuleRow &rowOf(StepRule rule)
{
    for (const RuleRow &row : rules) {
        if (row.rule == rule)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(StepRule rule)
{
    return rowOf(rule).code;
}

QString articleOf(StepRule rule)
{
    return rowOf(rule).article;
}

QString codeOf(ExplainedDate date)
{
    for (const auto &[value, code] : dateCodes) {
        if (value == date)
            return code;
    }
    Q_UNREACHABLE();
}

} // namespace atbilde
