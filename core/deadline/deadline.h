// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/deadline/clock.h"
#include "core/deadline/explanation.h"
#include "core/result.h"

#include <QDate>

#include <optional>
#include <vector>

namespace atbilde {

/// What deserves the officer's attention about a deadline.
enum class DeadlineWarning {
    LateQuestion,          ///< asked too long after receipt: no pause. `limit`: last day for it
    QuestionAfterDeadline, ///< asked when the time was already over: no pause. `limit`: the deadline
    LateExtensionNotice,   ///< left after the first month: no extension. `limit`: last day for it
    LateRefusal,    ///< told after the first month, which no extension prolongs (12(4)). `limit`: last day
    HolidayPlanned, ///< rests on a holiday that is announced but not final
    HolidaysUnconfirmed, ///< years before 2008
};

inline constexpr std::array allDeadlineWarnings{
    DeadlineWarning::LateQuestion,        DeadlineWarning::QuestionAfterDeadline,
    DeadlineWarning::LateExtensionNotice, DeadlineWarning::LateRefusal,
    DeadlineWarning::HolidayPlanned,      DeadlineWarning::HolidaysUnconfirmed};

/// The stable word, for example "late_question".
[[nodiscard]] QString codeOf(DeadlineWarning warning);
[[nodiscard]] QString articleOf(DeadlineWarning warning);

struct Warning
{
    DeadlineWarning code = DeadlineWarning::LateQuestion;
    QDate date;  ///< the day that gives the warning, where there is one
    QDate limit; ///< the last day on which it would have been in time
    friend bool operator==(const Warning &, const Warning &) = default;
};

/// All dates that are shown together (law 2.3). Rolled over weekends and holidays unless called nominal.
struct Deadline
{
    QDate received;
    QDate nominal;                ///< end of the period in force, pauses included, not rolled over
    QDate firstMonth;             ///< answer, extension notice or refusal must leave by this day
    QDate deadline;               ///< the legal deadline: first month, or three months when extended in time
    QDate strict;                 ///< the deadline if no pause were accepted
    std::optional<QDate> restart; ///< if the period began anew with the last answer; for information only
    QDate internalTarget;         ///< the office's own aim [recommendation]
    bool isExtended = false;      ///< the extension is in force
    int suspendedDays = 0;        ///< calendar days
    std::optional<QDate> suspendedSince; ///< the clock stands still; the deadline moves with each day
    std::optional<QDate> lateExtended;   ///< where an extension would have led whose notice was late
    std::vector<Warning> warnings;
    std::vector<DeadlineStep> steps; ///< empty without explanation
    friend bool operator==(const Deadline &, const Deadline &) = default;
};

enum class Explain { No, Yes };

/// The month (or three, counted from receipt in one step) and the roll-over, without pauses. The day of
/// receipt gives the number of the date; a month without that date ends the period on its last day (1182/71
/// Art. 3(2)(c)); a Saturday, Sunday or public holiday moves it to the following working day (Art. 3(4)).
/// Holidays are known for days that the calendar covers.
[[nodiscard]] QDate dueOn(const QDate &received, int months, const Calendar &calendar);

/// Everything about the deadline of a claim. Refused: a day of receipt that is no date (DateNotUnderstood) or
/// outside `Calendar::firstYear` to `lastYear`, or pauses that lead out of it (YearOutOfRange); a question
/// before receipt (DateBeforeReceipt); an answer before its question (PeriodBackwards).
[[nodiscard]] Result<Deadline> deadlineOf(const Clock &clock, const Calendar &calendar,
                                          const DeadlineChoices &choices = {},
                                          Explain explain = Explain::Yes);

} // namespace atbilde
