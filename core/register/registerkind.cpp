// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registerkind.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RegisterKind, allRegisterKinds.size()> kindCodes{{
    {RegisterKind::Activity, "activity"_L1},
    {RegisterKind::Party, "party"_L1},
    {RegisterKind::System, "system"_L1},
    {RegisterKind::Category, "category"_L1},
    {RegisterKind::Retention, "retention"_L1},
}};

} // namespace

QString codeOf(RegisterKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<RegisterKind> registerKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

} // namespace atbilde
