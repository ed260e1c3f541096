// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/strength.h"

#include "core/right/sheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Strength strengthOf(IdentityMethod method)
{
    switch (method) {
    case IdentityMethod::ESign:
    case IdentityMethod::InPerson:
        return Strength::High;
    case IdentityMethod::Account:
    case IdentityMethod::KnownEmail:
    case IdentityMethod::KnownPhone:
    case IdentityMethod::IdCopy:
    case IdentityMethod::Representative:
        return Strength::Usual;
    case IdentityMethod::SharedFacts:
        return Strength::Low;
    }
    Q_UNREACHABLE();
}

const IdentityCheck *settledBy(std::span<const IdentityCheck> checks)
{
    if (checks.empty())
        return nullptr;
    // A later look that failed takes back what an earlier one found.
    const IdentityCheck &last = checks.back();
    const bool settled = last.result == IdentityResult::NotNeeded || last.result == IdentityResult::Confirmed;
    return settled ? &last : nullptr;
}

Result<void> provesFor(Right right, std::span<const IdentityCheck> checks, const QString &requestNumber)
{
    const RightSheet &sheet = sheetOf(right);
    if (sheet.threshold == IdentityThreshold::AddressSuffices)
        return {};
    const IdentityCheck *settled = settledBy(checks);
    if (!settled)
        return Refusal{RefusalReason::IdentityNotProven, {requestNumber}, u"GDPR 12(6)"_s};
    if (sheet.disclosesData && settled->method && strengthOf(*settled->method) == Strength::Low) {
        return Refusal{RefusalReason::IdentityTooWeak,
                       {Code{"identity_method", codeOf(*settled->method)}, Code{"right", codeOf(right)}},
                       u"GDPR 12(6)"_s};
    }
    return {};
}

} // namespace atbilde
