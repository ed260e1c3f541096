// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/yearreport.h"

#include "core/store/lists/casefacts.h"

namespace atbilde {
namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

YearStatistics figuresOf(Office &office, int year, const QDate &today, const std::function<bool()> &goOn)
{
    return yearStatistics(year, caseFacts(office.store, year, goOn), restrictionFacts(office.store, year),
                          today);
}

} // namespace

Result<YearReport> yearReport(Office &office, int year, const QDate &today, const std::function<bool()> &goOn)
{
    if (year < firstYear || year > lastYear)
        return Refusal{RefusalReason::YearOutOfRange, {qint64(year), qint64(firstYear), qint64(lastYear)}};
    return YearReport{figuresOf(office, year, today, goOn), figuresOf(office, year - 1, today, goOn)};
}

} // namespace atbilde
