// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/trusted.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

#include <openssl/x509.h>

namespace atbilde {

struct FreeCertificate
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
};
using Certificate = std::unique_ptr<X509, FreeCertificate>;

/// Nothing for bytes that are not one certificate in DER.
[[nodiscard]] Certificate certificateFrom(const QByteArray &der);

/// One in DER or any number in PEM, each as DER.
[[nodiscard]] QList<QByteArray> certificatesIn(const QByteArray &file);

/// The name of whom it is about, else of their organisation; empty where it says neither.
[[nodiscard]] QString subjectNameOf(const X509 *certificate);
[[nodiscard]] QString issuerNameOf(const X509 *certificate);
/// The serialNumber of the subject, "PNOLV-010190-12345" (ETSI EN 319 412-1, 5.1.3); empty where absent.
[[nodiscard]] QString subjectCodeOf(const X509 *certificate);

enum class ChainState { Trusted, NotTrusted, OutOfDate };

/// Does the certificate lead to a root among the trusted ones, and did all of the chain hold at that moment?
/// Revocation is not asked. Signatures weaker than 112 bits, SHA-1 among them, do not count.
[[nodiscard]] ChainState chainOf(X509 *certificate, const QList<QByteArray> &helping,
                                 const TrustedCertificates &trusted, const QDateTime &moment);

} // namespace atbilde
