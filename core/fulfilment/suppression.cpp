// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/suppression.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<SuppressionKind, allSuppressionKinds.size()> kindCodes{{
    {SuppressionKind::Email, "email"_L1},
    {SuppressionKind::Phone, "phone"_L1},
    {SuppressionKind::Post, "post"_L1},
}};

} // namespace

QString codeOf(SuppressionKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<SuppressionKind> suppressionKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

} // namespace atbilde
