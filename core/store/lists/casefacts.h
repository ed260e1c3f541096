// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/casefact.h"
#include "core/store/store.h"

#include <functional>
#include <vector>

namespace atbilde {

/// What the statistics of a year need: every request received up to its end and not over when it began. Read
/// in one pass over the requests. `goOn` is asked now and then; where it says no, what was read so far comes
/// back.
[[nodiscard]] std::vector<CaseFact> caseFacts(Store &store, int year, const std::function<bool()> &goOn = {});

/// Every restriction of processing that began by the end of the year and was not lifted before it.
[[nodiscard]] std::vector<MarkFact> restrictionFacts(Store &store, int year);

/// The years in which requests were received, newest first.
[[nodiscard]] std::vector<int> yearsWithRequests(Store &store);

} // namespace atbilde
