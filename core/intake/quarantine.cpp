// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/quarantine.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<QuarantineCause, allQuarantineCauses.size()> causeCodes{{
    {QuarantineCause::UnknownKind, "unknown_kind"_L1},
    {QuarantineCause::Broken, "broken"_L1},
    {QuarantineCause::TooLarge, "too_large"_L1},
}};

} // namespace

QString codeOf(QuarantineCause cause)
{
    return codeIn(causeCodes, cause);
}

std::optional<QuarantineCause> quarantineCauseFromCode(QStringView code)
{
    return valueIn(causeCodes, code);
}

std::optional<QuarantineCause> quarantineCauseFor(const Refusal &refusal)
{
    if (refusal.reason == RefusalReason::FileKindUnknown)
        return QuarantineCause::UnknownKind;
    if (refusal.reason == RefusalReason::NotAMessage || refusal.reason == RefusalReason::FileBroken)
        return QuarantineCause::Broken;
    if (refusal.reason == RefusalReason::FileTooLarge)
        return QuarantineCause::TooLarge;
    return std::nullopt;
}

} // namespace atbilde
