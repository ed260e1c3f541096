// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/deadline.h"

#include "core/deadline/pause.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

struct WarningRow
{
    DeadlineWarning warning;
    QLatin1StringView code;
    QLatin1StringView article;
};

constexpr std::array<WarningRow, allDeadlineWarnings.size()> warningRows{{
    {DeadlineWarning::LateQuestion, "late_question"_L1, "EDPB 5.3"_L1},
    {DeadlineWarning::QuestionAfterDeadline, "question_after_deadline"_L1, "EDPB 5.3"_L1},
    {DeadlineWarning::LateExtensionNotice, "late_extension_notice"_L1, "GDPR 12(3)"_L1},
    {DeadlineWarning::LateRefusal, "late_refusal"_L1, "GDPR 12(4)"_L1},
    {DeadlineWarning::HolidayPlanned, "holiday_planned"_L1, "holidays 1"_L1},
    {DeadlineWarning::HolidaysUnconfirmed, "holidays_unconfirmed"_L1, "holidays 1"_L1},
}};

const WarningRow &rowOf(DeadlineWarning warning)
{
    for (const WarningRow &row : warningRows) {
        if (row.warning == warning)
            return row;
    }
    Q_UNREACHABLE();
}

Refusal yearRefused(const QDate &date)
{
    return Refusal{RefusalReason::YearOutOfRange,
                   {qint64(date.year()), qint64(Calendar::firstYear), qint64(Calendar::lastYear)}};
}

std::optional<Refusal> dateBefore(const std::optional<QDate> &date, const QDate &received)
{
    if (!date || *date >= received)
        return std::nullopt;
    if (!date->isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
    return Refusal{RefusalReason::DateBeforeReceipt, {*date, received}};
}

/// Why no deadline can be told from these dates.
std::optional<Refusal> objectionTo(const Clock &clock)
{
    if (!clock.received.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
    if (clock.received.year() < Calendar::firstYear || clock.received.year() > Calendar::lastYear)
        return yearRefused(clock.received);
    for (const Suspension &suspension : clock.suspensions) {
        if (auto refusal = dateBefore(suspension.asked, clock.received))
            return refusal;
        if (suspension.answered && *suspension.answered < suspension.asked)
            return Refusal{RefusalReason::PeriodBackwards, {suspension.asked, *suspension.answered}};
    }
    if (clock.extension) {
        if (auto refusal = dateBefore(clock.extension->noticeSent, clock.received))
            return refusal;
    }
    return dateBefore(clock.refused, clock.received);
}

/// N working days before the deadline; in the first month not after its nominal end, so that nobody counts on
/// the roll-over; never before receipt.
QDate targetOf(const Deadline &result, const Calendar &calendar, const DeadlineChoices &choices)
{
    QDate target = calendar.workingDaysBefore(result.deadline, std::max(0, choices.targetBefore));
    if (!result.isExtended)
        target = std::min(target, result.nominal);
    return std::max(target, result.received);
}

void warn(Deadline &result, const Clock &clock, const QDate &firstMonthNominal, const Calendar &calendar)
{
    const auto add = [&](DeadlineWarning code, const QDate &date, const QDate &limit) {
        result.warnings.push_back({code, date, limit});
    };
    if (result.lateExtended)
        add(DeadlineWarning::LateExtensionNotice, *clock.extension->noticeSent, result.firstMonth);
    if (clock.refused && *clock.refused > result.firstMonth)
        add(DeadlineWarning::LateRefusal, *clock.refused, result.firstMonth);
    if ((result.deadline != result.nominal && calendar.hasPlannedHoliday(result.nominal, result.deadline)) ||
        (result.firstMonth != firstMonthNominal &&
         calendar.hasPlannedHoliday(firstMonthNominal, result.firstMonth)))
        add(DeadlineWarning::HolidayPlanned, {}, {});
    if (firstMonthNominal.year() < Calendar::firstConfirmedYear)
        add(DeadlineWarning::HolidaysUnconfirmed, {}, {});
}

/// Writes down the arithmetic of one date after the other.
class Writer
{
public:
    Writer(std::vector<DeadlineStep> &steps, const Calendar &calendar) : m_steps(steps), m_calendar(calendar)
    {
    }

    void begin(ExplainedDate of, const QDate &received)
    {
        m_of = of;
        m_day = received;
        step(StepRule::Receipt, received);
    }

    DeadlineStep &step(StepRule rule, const QDate &to)
    {
        m_steps.push_back({m_of, rule, m_day, to, 0, {}, {}, {}});
        m_day = to;
        return m_steps.back();
    }

    void months(int count)
    {
        const int number = m_day.day();
        step(count == 1 ? StepRule::OneMonth : StepRule::ThreeMonths, m_day.addMonths(count));
        if (m_day.day() != number)
            step(StepRule::LastDayOfMonth, m_day);
    }

    void pauses(const std::vector<Pause> &stretches)
    {
        for (const Pause &pause : stretches) {
            DeadlineStep &added = step(StepRule::Suspension, m_day.addDays(pause.days()));
            added.days = pause.days();
            added.pausedFrom = pause.from;
            added.pausedTo = pause.to;
        }
    }

    void rollOver()
    {
        const QDate last = m_calendar.nextWorkingDay(m_day);
        if (last == m_day)
            return;
        std::vector<DayPassed> passed;
        for (QDate day = m_day; day < last; day = day.addDays(1))
            passed.push_back({day, m_calendar.holidaysOn(day)});
        step(StepRule::RollOver, last).passed = std::move(passed);
    }

    void target(const Deadline &result, const DeadlineChoices &choices)
    {
        m_of = ExplainedDate::InternalTarget;
        m_day = result.deadline;
        const int days = std::max(0, choices.targetBefore);
        const QDate before = std::max(m_calendar.workingDaysBefore(m_day, days), result.received);
        step(StepRule::WorkingDaysBefore, before).days = days;
        if (result.internalTarget != before)
            step(StepRule::NotAfterNominal, result.internalTarget);
    }

private:
    std::vector<DeadlineStep> &m_steps;
    const Calendar &m_calendar;
    ExplainedDate m_of = ExplainedDate::Deadline;
    QDate m_day;
};

void explainDates(Deadline &result, const Pauses &pauses, const Calendar &calendar,
                  const DeadlineChoices &choices)
{
    Writer write(result.steps, calendar);
    const auto period = [&](ExplainedDate of, int months, const std::vector<Pause> &stretches) {
        write.begin(of, result.received);
        write.months(months);
        write.pauses(stretches);
        write.rollOver();
    };
    const int months = result.isExtended ? 3 : 1;
    if (result.isExtended)
        period(ExplainedDate::FirstMonth, 1, pauses.stretches);
    period(ExplainedDate::Deadline, months, pauses.stretches);
    if (result.suspendedDays > 0)
        period(ExplainedDate::Strict, months, {});
    if (result.restart) {
        write.begin(ExplainedDate::Restart, result.received);
        write.step(StepRule::Restart, *pauses.lastAnswer);
        write.months(months);
        write.rollOver();
    }
    write.target(result, choices);
}

} // namespace

QString codeOf(DeadlineWarning warning)
{
    return rowOf(warning).code;
}

QString articleOf(DeadlineWarning warning)
{
    return rowOf(warning).article;
}

QDate dueOn(const QDate &received, int months, const Calendar &calendar)
{
    return calendar.nextWorkingDay(received.addMonths(months));
}

Result<Deadline> deadlineOf(const Clock &clock, const Calendar &calendar, const DeadlineChoices &choices,
                            Explain explain)
{
    if (auto refusal = objectionTo(clock))
        return *refusal;

    Pauses pauses = pausesOf(clock, calendar, choices);
    const auto rolled = [&](const QDate &date) { return calendar.nextWorkingDay(date); };
    const QDate monthEnd = clock.received.addMonths(1);
    const QDate firstMonthNominal = monthEnd.addDays(pauses.days);

    Deadline result;
    result.received = clock.received;
    result.suspendedDays = pauses.days;
    result.suspendedSince = pauses.waitingSince;
    result.nominal = firstMonthNominal;
    result.firstMonth = rolled(firstMonthNominal);
    result.deadline = result.firstMonth;
    result.strict = pauses.days == 0 ? result.deadline : rolled(monthEnd);

    if (clock.extension) {
        // One period of three months from receipt: 31 January leads to 30 April, not to 28 April.
        const QDate extendedEnd = clock.received.addMonths(3);
        const QDate nominal = extendedEnd.addDays(pauses.days);
        result.isExtended = clock.extension->noticeSent.value_or(result.firstMonth) <= result.firstMonth;
        if (result.isExtended) {
            result.nominal = nominal;
            result.deadline = rolled(nominal);
            result.strict = pauses.days == 0 ? result.deadline : rolled(extendedEnd);
        } else {
            result.lateExtended = rolled(nominal);
        }
    }
    if (pauses.lastAnswer)
        result.restart = dueOn(*pauses.lastAnswer, result.isExtended ? 3 : 1, calendar);
    for (const QDate &date : {result.deadline, result.restart.value_or(result.deadline),
                              result.lateExtended.value_or(result.deadline)}) {
        if (!calendar.covers(date))
            return yearRefused(date);
    }

    result.internalTarget = targetOf(result, calendar, choices);
    result.warnings = std::move(pauses.warnings);
    warn(result, clock, firstMonthNominal, calendar);
    if (explain == Explain::Yes)
        explainDates(result, pauses, calendar, choices);
    return result;
}

} // namespace atbilde
