// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/containerfiles.h"
#include "app/reader/trusted.h"
#include "core/intake/signature.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace atbilde {

/// What becomes of each signature of a container (ETSI EN 319 162-1) when it is compared with the files in
/// it: whether they are unchanged, and whether the signer's certificate leads to a trusted one and held at
/// the time the signer claims. Only SHA-2 with RSA (PKCS #1 v1.5) or ECDSA is understood. Not looked at:
/// revocation, time stamps, certificate policies, the EU trusted list. No file or address outside is ever
/// opened. `shownNames` names the payload files, in their order, for `Signature::unsignedFiles`.
[[nodiscard]] QList<Signature> signaturesOf(const std::vector<ContainerFile> &files,
                                            const QStringList &shownNames,
                                            const TrustedCertificates &trusted);

/// No more signatures are looked at.
inline constexpr int mostSignatures = 50;

} // namespace atbilde
