// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/finding.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Origin, allOrigins.size()> originCodes{{
    {Origin::Provided, "provided"_L1},
    {Origin::Observed, "observed"_L1},
    {Origin::Derived, "derived"_L1},
}};

} // namespace

QString codeOf(Origin origin)
{
    return codeIn(originCodes, origin);
}

std::optional<Origin> originFromCode(QStringView code)
{
    return valueIn(originCodes, code);
}

} // namespace atbilde
