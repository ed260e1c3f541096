// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace atbilde {

/// What was found when a signature was compared with what it signs. Integrity and the chain of certificates
/// only: revocation, time stamps and the EU trusted list are never checked here, and every sentence about it
/// says so.
enum class SignatureState {
    Intact,             ///< matches the files, and its certificate leads to one in the folder of trusted ones
    IssuerNotTrusted,   ///< matches the files; the issuer is not in the folder of trusted ones
    ContentChanged,     ///< does not match the files
    CertificateExpired, ///< matches the files; the certificate was not valid on the day the signer claims
    NotUnderstood,      ///< not a signature of the kind this program can compare
};

inline constexpr std::array allSignatureStates{
    SignatureState::Intact, SignatureState::IssuerNotTrusted, SignatureState::ContentChanged,
    SignatureState::CertificateExpired, SignatureState::NotUnderstood};

/// "intact", "issuer_not_trusted", "content_changed", "certificate_expired", "not_understood".
[[nodiscard]] QString codeOf(SignatureState state);
[[nodiscard]] std::optional<SignatureState> signatureStateFromCode(QStringView code);

/// One signature of a container.
struct Signature
{
    SignatureState state = SignatureState::NotUnderstood;
    QString signer;     ///< the name in the certificate; empty where it has none
    QString signerCode; ///< the serialNumber of the certificate's subject: "PNOLV-010190-12345"
    QString issuer;     ///< the name of who issued the certificate
    std::optional<QDateTime> claimedAt; ///< UTC; only what the signer's computer said
    QStringList unsignedFiles;          ///< files in the container that this signature does not cover
    friend bool operator==(const Signature &, const Signature &) = default;
};

} // namespace atbilde
