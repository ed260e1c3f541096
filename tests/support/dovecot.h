// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/mailbox.h"
#include "tests/support/testauthority.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <unistd.h>

/// A real mail server on loopback, as the user who runs the test, with everything it writes in one folder.
/// Any user may sign in with the password "parole" and has an empty mailbox of their own with the folder
/// "Apstrādāts".
class Dovecot
{
public:
    Dovecot()
    {
        {
            // Both are held until both are known, so that they differ.
            QTcpServer one, other;
            one.listen(QHostAddress::LocalHost);
            other.listen(QHostAddress::LocalHost);
            tlsPort = one.serverPort();
            plainPort = other.serverPort();
        }
        const QString config = authority.path("dovecot.conf");
        write(config, configuration());
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("/usr/sbin/dovecot"),
                       {QStringLiteral("-F"), QStringLiteral("-c"), config});
        for (int i = 0; i < 200; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), tlsPort);
            if (socket.waitForConnected(100))
                return;
            QTest::qWait(25);
        }
        QFile log(authority.path("dovecot.log"));
        (void)log.open(QIODevice::ReadOnly);
        qFatal("dovecot does not start: %s", log.readAll().constData());
    }
    ~Dovecot()
    {
        m_server.terminate();
        m_server.waitForFinished(5'000);
    }
    Dovecot(const Dovecot &) = delete;
    Dovecot &operator=(const Dovecot &) = delete;

    /// A mailbox of a user who has not signed in before.
    [[nodiscard]] atbilde::Mailbox mailbox()
    {
        atbilde::Mailbox mailbox;
        mailbox.user = QStringLiteral("lietotajs%1").arg(++m_users);
        mailbox.name = QStringLiteral("Pasts %1").arg(m_users);
        mailbox.host = QStringLiteral("127.0.0.1");
        mailbox.port = tlsPort;
        mailbox.authorityFile = authority.authorityFile();
        for (const char *folder : {"", "/.Apstr&AQE-d&AQE-ts"}) {
            for (const char *part : {"/tmp", "/new", "/cur"})
                QDir().mkpath(maildir(mailbox) + QLatin1StringView(folder) + QLatin1StringView(part));
        }
        return mailbox;
    }

    /// Lays a mail into the folder INBOX.
    void deliver(const atbilde::Mailbox &mailbox, const QByteArray &bytes)
    {
        write(QStringLiteral("%1/new/%2.test").arg(maildir(mailbox)).arg(1'700'000'000 + ++m_mails), bytes);
    }

    [[nodiscard]] static QString doneFolder() { return QStringLiteral("Apstrādāts"); }
    /// Files of a folder whose names end so: "S" is seen.
    [[nodiscard]] QStringList mailsIn(const atbilde::Mailbox &mailbox, const char *folder = "") const
    {
        QStringList names;
        for (const char *part : {"/new", "/cur"})
            names += QDir(maildir(mailbox) + QLatin1StringView(folder) + QLatin1StringView(part))
                         .entryList(QDir::Files, QDir::Name);
        return names;
    }
    [[nodiscard]] QStringList mailsDone(const atbilde::Mailbox &mailbox) const
    {
        return mailsIn(mailbox, "/.Apstr&AQE-d&AQE-ts");
    }
    [[nodiscard]] qsizetype readMails(const atbilde::Mailbox &mailbox) const
    {
        const QStringList names = mailsIn(mailbox);
        return std::ranges::count_if(
            names, [](const QString &name) { return name.section(QStringLiteral(":2,"), 1).contains(u'S'); });
    }

    [[nodiscard]] QString maildir(const atbilde::Mailbox &mailbox) const
    {
        return authority.path("mail/") + mailbox.user + QStringLiteral("/Maildir");
    }

    TestAuthority authority;
    quint16 tlsPort = 0;
    quint16 plainPort = 0; ///< STARTTLS

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
    }

    [[nodiscard]] QByteArray configuration() const
    {
        QProcess id;
        id.start(QStringLiteral("id"), {QStringLiteral("-un")});
        id.waitForFinished();
        const QByteArray user = id.readAll().trimmed();
        id.start(QStringLiteral("id"), {QStringLiteral("-gn")});
        id.waitForFinished();
        const QByteArray group = id.readAll().trimmed();
        const QByteArray folder = authority.folder.path().toUtf8();
        return "base_dir = " + folder + "/run\nstate_dir = " + folder + "/run\nlog_path = " + folder +
               "/dovecot.log\nprotocols = imap\nlisten = 127.0.0.1\nfirst_valid_uid = "
               "1\ndefault_internal_user = " +
               user + "\ndefault_login_user = " + user + "\ndefault_internal_group = " + group +
               "\nssl = required\nssl_cert = <" + folder + "/server.pem\nssl_key = <" + folder +
               "/server.key\nauth_mechanisms = plain\nauth_failure_delay = 0\nmail_fsync = never\n"
               "passdb {\n  driver = static\n  args = password=parole\n}\nuserdb {\n  driver = static\n  "
               "args = uid=" +
               QByteArray::number(getuid()) + " gid=" + QByteArray::number(getgid()) + " home=" + folder +
               "/mail/%u\n}\nmail_location = maildir:~/Maildir\nservice imap-login {\n  chroot =\n  "
               "inet_listener imap "
               "{\n    port = " +
               QByteArray::number(plainPort) +
               "\n  }\n  inet_listener imaps {\n    port = " + QByteArray::number(tlsPort) +
               "\n    ssl = yes\n  }\n}\nservice anvil {\n  chroot =\n  unix_listener anvil-auth-penalty {\n "
               "   mode = 0\n  }\n}\nservice stats {\n  chroot =\n}\n";
    }

    QProcess m_server;
    int m_users = 0;
    int m_mails = 0;
};
