// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/trusted.h"

#include "app/reader/certificate.h"

#include <QDir>
#include <QFile>

namespace atbilde {
namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr int mostCertificates = 2000;

} // namespace

TrustedCertificates trustedCertificatesIn(const QString &folder)
{
    TrustedCertificates trusted;
    if (folder.isEmpty())
        return trusted;
    const QDir place(folder);
    for (const QString &name : place.entryList(QDir::Files | QDir::Readable, QDir::Name)) {
        QFile file(place.filePath(name));
        if (file.size() > largestFile || !file.open(QIODevice::ReadOnly))
            continue;
        trusted.certificates += certificatesIn(file.readAll());
        if (trusted.certificates.size() > mostCertificates)
            break;
    }
    return trusted;
}

} // namespace atbilde
