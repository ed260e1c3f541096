// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/decision.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<std::pair<ReviewResult, QLatin1StringView>, allReviewResults.size()> resultCodes{{
    {ReviewResult::Upheld, "upheld"_L1},
    {ReviewResult::Changed, "changed"_L1},
    {ReviewResult::Annulled, "annulled"_L1},
}};

} // namespace

QString codeOf(ReviewResult result)
{
    for (const auto &[value, code] : resultCodes) {
        if (value == result)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<ReviewResult> reviewResultFromCode(QStringView code)
{
    for (const auto &[value, word] : resultCodes) {
        if (code == word)
            return value;
    }
    return std::nullopt;
}

} // namespace atbilde
