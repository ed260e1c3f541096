// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace atbilde {

/// What the rules do not say about a day.
enum class ExceptionKind {
    OneOff,          ///< a holiday by an act for this one day
    Festival,        ///< closing day of the song festival; its day off after a weekend follows by itself
    Planned,         ///< the same, announced but not final
    Substitute,      ///< a day off by law for a holiday on a weekend, where the rules do not give it
    Cancelled,       ///< no holiday on this day after all; its substitute day goes with it
    TransferredOff,  ///< transferred working day: free. For planning only, still a working day for deadlines
    TransferredWork, ///< transferred working day: the Saturday worked for it. Still not a working day
};

inline constexpr std::array allExceptionKinds{ExceptionKind::OneOff,         ExceptionKind::Festival,
                                              ExceptionKind::Planned,        ExceptionKind::Substitute,
                                              ExceptionKind::Cancelled,      ExceptionKind::TransferredOff,
                                              ExceptionKind::TransferredWork};

/// The stored word, for example "transferred_off". Never changes.
[[nodiscard]] QString codeOf(ExceptionKind kind);
[[nodiscard]] std::optional<ExceptionKind> exceptionKindFromCode(QStringView code);

/// One row of the exceptions table.
struct CalendarException
{
    QDate date;
    ExceptionKind kind = ExceptionKind::OneOff;
    bool confirmed = true;
    QString nameLv;
    QString nameEn;
    QString source; ///< the act or announcement behind it
    friend bool operator==(const CalendarException &, const CalendarException &) = default;
};

/// The table as text: a heading line, then `date,kind,certainty,name_lv,name_en,source`, UTF-8; the certainty
/// is `confirmed` or `unconfirmed`, cells with a comma stand in double quotes. A line that is not understood
/// or a date given twice is a refusal `HolidayTableBroken` and nothing is taken.
[[nodiscard]] Result<std::vector<CalendarException>> exceptionsFromCsv(const QByteArray &csv);

/// The table that comes with the program.
[[nodiscard]] std::vector<CalendarException> shippedExceptions();

} // namespace atbilde
