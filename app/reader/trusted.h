// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace atbilde {

/// Certificates whose word the office takes, each in DER. The roots among them end a chain; the others may
/// only help to build it.
struct TrustedCertificates
{
    QList<QByteArray> certificates;
};

/// All certificates (PEM or DER) in the files of a folder, not below it; what is no certificate is passed
/// over. None for an empty path or a folder that is not there. The system's own folder is for web sites and
/// never meant here.
[[nodiscard]] TrustedCertificates trustedCertificatesIn(const QString &folder);

} // namespace atbilde
