// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/representative.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RepresentativeKind, allRepresentativeKinds.size()> kindCodes{{
    {RepresentativeKind::Proxy, "proxy"_L1},
    {RepresentativeKind::Advocate, "advocate"_L1},
    {RepresentativeKind::Parent, "parent"_L1},
    {RepresentativeKind::Guardian, "guardian"_L1},
    {RepresentativeKind::App, "app"_L1},
    {RepresentativeKind::Heir, "heir"_L1},
}};

} // namespace

QString codeOf(RepresentativeKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<RepresentativeKind> representativeKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

} // namespace atbilde
