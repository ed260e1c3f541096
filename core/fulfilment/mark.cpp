// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/mark.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RestrictionCause, allRestrictionCauses.size()> causeCodes{{
    {RestrictionCause::AccuracyContested, "18(1)(a)"_L1},
    {RestrictionCause::Unlawful, "18(1)(b)"_L1},
    {RestrictionCause::ClaimsOfPerson, "18(1)(c)"_L1},
    {RestrictionCause::ObjectionPending, "18(1)(d)"_L1},
    {RestrictionCause::ErasureRefused, "17(3)"_L1},
}};

} // namespace

QString codeOf(RestrictionCause cause)
{
    return codeIn(causeCodes, cause);
}

std::optional<RestrictionCause> restrictionCauseFromCode(QStringView code)
{
    return valueIn(causeCodes, code);
}

} // namespace atbilde
