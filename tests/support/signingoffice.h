// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/certificate.h"
#include "app/reader/trusted.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// Issues certificates and signs with them, by the programs openssl and xmlsec1: what is read by our
/// libraries is written by others.
class SigningOffice
{
public:
    /// A root, one between, and a signer of each; a second root nobody asked for.
    bool open()
    {
        return m_folder.isValid() &&
               issue(QStringLiteral("root"), QStringLiteral("/C=LV/O=Tests/CN=Saknes izdevējs"), {}, true) &&
               issue(QStringLiteral("foreign"), QStringLiteral("/C=LV/O=Tests/CN=Svešs izdevējs"), {},
                     true) &&
               issue(QStringLiteral("between"), QStringLiteral("/C=LV/O=Tests/CN=Starpizdevējs"),
                     QStringLiteral("root"), true) &&
               issue(QStringLiteral("signer"),
                     QStringLiteral("/C=LV/CN=Žaneta Šķēle/serialNumber=PNOLV-010190-12345"),
                     QStringLiteral("root"), false) &&
               issue(QStringLiteral("deeper"), QStringLiteral("/C=LV/CN=Jānis Bērziņš"),
                     QStringLiteral("between"), false) &&
               issue(QStringLiteral("rsa"), QStringLiteral("/C=LV/O=SIA Ziemeļu vējš"),
                     QStringLiteral("root"), false, true);
    }

    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    /// In DER.
    [[nodiscard]] QByteArray certificate(const QString &name) const
    {
        return atbilde::certificatesIn(content(name + QStringLiteral(".pem"))).value(0);
    }

    [[nodiscard]] atbilde::TrustedCertificates trusting(const QStringList &names) const
    {
        atbilde::TrustedCertificates trusted;
        for (const QString &name : names)
            trusted.certificates << certificate(name);
        return trusted;
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    /// Fills in the digests and the value of a signature. The files it refers to must have been `put`.
    [[nodiscard]] QByteArray signedBy(const QString &name, const QByteArray &unsignedXml) const
    {
        put(QStringLiteral("template.xml"), unsignedXml);
        const bool done =
            run(QStringLiteral("xmlsec1"),
                {QStringLiteral("--sign"), QStringLiteral("--privkey-pem"), name + QStringLiteral(".key"),
                 QStringLiteral("--id-attr:Id"),
                 QStringLiteral("http://uri.etsi.org/01903/v1.3.2#:SignedProperties"),
                 QStringLiteral("--output"), QStringLiteral("signed.xml"), QStringLiteral("template.xml")});
        return done ? content(QStringLiteral("signed.xml")) : QByteArray();
    }

private:
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] bool run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        const bool done = process.waitForFinished() && process.exitCode() == 0;
        if (!done)
            qWarning().noquote() << program << arguments << process.readAllStandardError();
        return done;
    }

    [[nodiscard]] bool issue(const QString &name, const QString &subject, const QString &issuer,
                             bool mayIssue, bool isRsa = false) const
    {
        const QString key = name + QStringLiteral(".key");
        const QStringList kind = isRsa ? QStringList{QStringLiteral("RSA")}
                                       : QStringList{QStringLiteral("EC"), QStringLiteral("-pkeyopt"),
                                                     QStringLiteral("ec_paramgen_curve:P-256")};
        put(QStringLiteral("extensions"),
            mayIssue ? "basicConstraints=critical,CA:TRUE\n" : "basicConstraints=CA:FALSE\n");
        QStringList finish{
            QStringLiteral("x509"),       QStringLiteral("-req"),        QStringLiteral("-in"),
            QStringLiteral("asked"),      QStringLiteral("-out"),        name + QStringLiteral(".pem"),
            QStringLiteral("-days"),      QStringLiteral("3650"),        QStringLiteral("-extfile"),
            QStringLiteral("extensions"), QStringLiteral("-set_serial"), QString::number(++m_serial)};
        if (issuer.isEmpty())
            finish += {QStringLiteral("-signkey"), key};
        else
            finish += {QStringLiteral("-CA"), issuer + QStringLiteral(".pem"), QStringLiteral("-CAkey"),
                       issuer + QStringLiteral(".key")};
        const QString openssl = QStringLiteral("openssl");
        return run(openssl, QStringList{QStringLiteral("genpkey"), QStringLiteral("-out"), key,
                                        QStringLiteral("-algorithm")} +
                                kind) &&
               run(openssl, {QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-utf8"),
                             QStringLiteral("-key"), key, QStringLiteral("-subj"), subject,
                             QStringLiteral("-out"), QStringLiteral("asked")}) &&
               run(openssl, finish);
    }

    QTemporaryDir m_folder;
    mutable int m_serial = 0;
};
