// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/signature.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<SignatureState, allSignatureStates.size()> stateCodes{{
    {SignatureState::Intact, "intact"_L1},
    {SignatureState::IssuerNotTrusted, "issuer_not_trusted"_L1},
    {SignatureState::ContentChanged, "content_changed"_L1},
    {SignatureState::CertificateExpired, "certificate_expired"_L1},
    {SignatureState::NotUnderstood, "not_understood"_L1},
}};

} // namespace

QString codeOf(SignatureState state)
{
    return codeIn(stateCodes, state);
}

std::optional<SignatureState> signatureStateFromCode(QStringView code)
{
    return valueIn(stateCodes, code);
}

} // namespace atbilde
