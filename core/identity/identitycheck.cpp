// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/identitycheck.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<IdentityMethod, allIdentityMethods.size()> methodCodes{{
    {IdentityMethod::ESign, "esign"_L1},
    {IdentityMethod::Account, "account"_L1},
    {IdentityMethod::KnownEmail, "known_email"_L1},
    {IdentityMethod::KnownPhone, "known_phone"_L1},
    {IdentityMethod::InPerson, "in_person"_L1},
    {IdentityMethod::SharedFacts, "shared_facts"_L1},
    {IdentityMethod::IdCopy, "id_copy"_L1},
    {IdentityMethod::Representative, "representative"_L1},
}};

constexpr CodeTable<IdentityResult, allIdentityResults.size()> resultCodes{{
    {IdentityResult::NotNeeded, "not_needed"_L1},
    {IdentityResult::Confirmed, "confirmed"_L1},
    {IdentityResult::Insufficient, "insufficient"_L1},
    {IdentityResult::Failed, "failed"_L1},
    {IdentityResult::Impossible, "impossible"_L1},
}};

} // namespace

QString codeOf(IdentityMethod method)
{
    return codeIn(methodCodes, method);
}

std::optional<IdentityMethod> identityMethodFromCode(QStringView code)
{
    return valueIn(methodCodes, code);
}

QString codeOf(IdentityResult result)
{
    return codeIn(resultCodes, result);
}

std::optional<IdentityResult> identityResultFromCode(QStringView code)
{
    return valueIn(resultCodes, code);
}

} // namespace atbilde
