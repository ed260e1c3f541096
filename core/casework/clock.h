// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/deadline/deadline.h"
#include "core/result.h"
#include "core/store/lists/requestfile.h"

namespace atbilde {

/// The deadline of a request with its arithmetic, from the documents that left and came: a question counts
/// from the day its letter left, an extension once its notice left in the first month. While a question is
/// unanswered the deadline is the one that would hold if the answer came on `today`. A withdrawal of consent
/// holds the first month until it is decided, since it cannot be extended. A letter of the authority is due
/// on the day it names.
[[nodiscard]] Result<Deadline> deadlineFor(const RequestFile &file, const Calendar &calendar,
                                           const QDate &today);

/// Writes the dates of the clock into the request of the file.
[[nodiscard]] Result<void> setClock(RequestFile &file, const Calendar &calendar, const QDate &today);

/// The date a letter of the authority sets, as it is set: nothing is rolled over, for it names a day and no
/// period.
[[nodiscard]] Deadline deadlineGiven(const QDate &received, const QDate &given, const Calendar &calendar);

} // namespace atbilde
