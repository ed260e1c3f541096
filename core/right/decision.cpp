// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/decision.h"

#include "core/codes.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<ReviewResult, allReviewResults.size()> resultCodes{{
    {ReviewResult::Upheld, "upheld"_L1},
    {ReviewResult::Changed, "changed"_L1},
    {ReviewResult::Annulled, "annulled"_L1},
}};

} // namespace

QString codeOf(ReviewResult result)
{
    return codeIn(resultCodes, result);
}

std::optional<ReviewResult> reviewResultFromCode(QStringView code)
{
    return valueIn(resultCodes, code);
}

} // namespace atbilde
