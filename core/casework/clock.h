// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/deadline/deadline.h"
#include "core/request/request.h"
#include "core/result.h"

#include <vector>

namespace atbilde {

/// The deadline of a request with its arithmetic. While a question is unanswered the deadline is the one that
/// would hold if the answer came on `today`.
[[nodiscard]] Result<Deadline> deadlineFor(const Request &request, const std::vector<ClockPause> &pauses,
                                           const Calendar &calendar, const QDate &today);

/// Writes the dates of the clock into the request.
[[nodiscard]] Result<void> setClock(Request &request, const std::vector<ClockPause> &pauses,
                                    const Calendar &calendar, const QDate &today);

} // namespace atbilde
