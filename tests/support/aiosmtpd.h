// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/sending.h"
#include "tests/support/testauthority.h"

/// A real mail server on loopback (python3-aiosmtpd), with TLS and a sign-in: user "lietotajs", password
/// "parole". Each mail it takes lies in a folder, with who it was from and whom it was for in its first
/// lines.
class AioSmtpd
{
public:
    AioSmtpd()
    {
        write(authority.path("server.py"), program());
        QDir().mkpath(authority.path("taken"));
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("/usr/bin/python3"),
                       {authority.path("server.py"), authority.path("server.pem"),
                        authority.path("server.key"), authority.path("taken")});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(20'000))
                qFatal("aiosmtpd does not start");
        }
        const QList<QByteArray> ports = m_server.readLine().trimmed().split(' ');
        tlsPort = ports.value(0).toInt();
        startTlsPort = ports.value(1).toInt();
    }
    ~AioSmtpd()
    {
        m_server.kill();
        m_server.waitForFinished(5'000);
    }
    AioSmtpd(const AioSmtpd &) = delete;
    AioSmtpd &operator=(const AioSmtpd &) = delete;

    [[nodiscard]] atbilde::Sending
    sending(atbilde::SendingSecurity security = atbilde::SendingSecurity::Tls) const
    {
        atbilde::Sending sending;
        sending.host = QStringLiteral("127.0.0.1");
        sending.security = security;
        sending.port = security == atbilde::SendingSecurity::Tls ? tlsPort : startTlsPort;
        sending.user = QStringLiteral("lietotajs");
        sending.authorityFile = authority.authorityFile();
        sending.fromAddress = QStringLiteral("dati@vejupe.example");
        sending.fromName = QStringLiteral("SIA \"Vējupe Loģistika\"");
        return sending;
    }

    /// In the order they came.
    [[nodiscard]] QList<QByteArray> mails() const
    {
        const QDir folder(authority.path("taken"));
        QList<QByteArray> mails;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            (void)file.open(QIODevice::ReadOnly);
            mails << file.readAll();
        }
        return mails;
    }

    TestAuthority authority;
    int tlsPort = 0;
    int startTlsPort = 0;

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    [[nodiscard]] static QByteArray program()
    {
        return R"(import asyncio, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult

certificate, key, folder = sys.argv[1:4]
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(certificate, key)
count = 0

def sign_in(server, session, envelope, mechanism, data):
    good = data.login == b'lietotajs' and data.password == b'parole'
    return AuthResult(success=good, handled=False)

class Taking:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('nav'):
            return '550 5.1.1 no such user here'
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        global count
        count += 1
        path = os.path.join(folder, '%04d' % count)
        with open(path + '~', 'wb') as file:
            file.write(('%s -> %s\r\n' % (envelope.mail_from, ','.join(envelope.rcpt_tos))).encode())
            file.write(envelope.original_content)
        os.rename(path + '~', path)
        return '250 2.0.0 taken as %d' % count

def secured():
    return SMTP(Taking(), hostname='pasts.example', authenticator=sign_in, auth_required=True,
                auth_require_tls=False, data_size_limit=2000000)

def starting():
    return SMTP(Taking(), hostname='pasts.example', tls_context=tls, require_starttls=True,
                authenticator=sign_in, auth_required=True, data_size_limit=2000000)

async def run():
    loop = asyncio.get_running_loop()
    one = await loop.create_server(secured, '127.0.0.1', 0, ssl=tls)
    other = await loop.create_server(starting, '127.0.0.1', 0)
    print(one.sockets[0].getsockname()[1], other.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()

asyncio.run(run())
)";
    }

    QProcess m_server;
};
