// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/report/yearstatistics.h"

#include <functional>

namespace atbilde {

/// The statistics of a year and of the one before it, for comparison.
struct YearReport
{
    YearStatistics year;
    YearStatistics before;
    friend bool operator==(const YearReport &, const YearReport &) = default;
};

/// Reads only; any officer may. `goOn` is asked now and then: where it says no, the figures are of what was
/// read. Refused: YearOutOfRange for a year outside 1990 to 2100.
[[nodiscard]] Result<YearReport> yearReport(Office &office, int year, const QDate &today,
                                            const std::function<bool()> &goOn = {});

} // namespace atbilde
