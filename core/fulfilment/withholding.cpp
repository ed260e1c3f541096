// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/withholding.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Withholding, allWithholdings.size()> groundCodes{{
    {Withholding::OthersRights, "15(4)"_L1},
    {Withholding::Law, "R7"_L1},
}};

} // namespace

QString codeOf(Withholding ground)
{
    return codeIn(groundCodes, ground);
}

std::optional<Withholding> withholdingFromCode(QStringView code)
{
    if (code == "R10"_L1 || code == "20(4)"_L1)
        return Withholding::OthersRights;
    return valueIn(groundCodes, code);
}

QString articleOf(Withholding ground, Right right)
{
    if (ground == Withholding::Law)
        return u"GDPR 23(1)"_s;
    return right == Right::Portability ? u"GDPR 20(4)"_s : u"GDPR 15(4)"_s;
}

} // namespace atbilde
