// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// An authority of our own with a certificate for 127.0.0.1, made by the openssl tool in a folder of its own.
class TestAuthority
{
public:
    TestAuthority()
    {
        const QStringList key{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes")};
        run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"),
                        QStringLiteral("-keyout"), path("ca.key"), QStringLiteral("-out"), path("ca.pem")} +
            key);
        run(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"),
                        QStringLiteral("2"), QStringLiteral("-CA"), path("ca.pem"), QStringLiteral("-CAkey"),
                        path("ca.key"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                        QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"),
                        QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:FALSE"),
                        QStringLiteral("-keyout"), path("server.key"), QStringLiteral("-out"),
                        path("server.pem")} +
            key);
    }

    [[nodiscard]] QString path(const char *name) const { return folder.filePath(QLatin1StringView(name)); }
    [[nodiscard]] QString authorityFile() const { return path("ca.pem"); }

    QTemporaryDir folder{QFileInfo(QStringLiteral("/dev/shm")).isWritable()
                             ? QStringLiteral("/dev/shm/atbilde-XXXXXX")
                             : QDir::tempPath() + QStringLiteral("/atbilde-XXXXXX")};

private:
    static void run(const QStringList &arguments)
    {
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(10'000) || openssl.exitCode() != 0)
            qFatal("openssl: %s", openssl.readAll().constData());
    }
};
