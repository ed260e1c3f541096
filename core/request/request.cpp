// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/request.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<ClockPause::Cause, allPauseCauses.size()> causeCodes{{
    {ClockPause::Cause::Identity, "identity"_L1},
    {ClockPause::Cause::Clarification, "clarification"_L1},
}};

constexpr CodeTable<RequestKind, allRequestKinds.size()> kindCodes{{
    {RequestKind::Person, "person"_L1},
    {RequestKind::Authority, "authority"_L1},
}};

} // namespace

QString codeOf(RequestKind kind)
{
    return codeIn(kindCodes, kind);
}

std::optional<RequestKind> requestKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

QString codeOf(ClockPause::Cause cause)
{
    return codeIn(causeCodes, cause);
}

std::optional<ClockPause::Cause> pauseCauseFromCode(QStringView code)
{
    return valueIn(causeCodes, code);
}

QString fileNameOf(const QString &number)
{
    return QString(number).replace(u'/', u'-');
}

} // namespace atbilde
