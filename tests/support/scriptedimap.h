// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/mailbox.h"
#include "tests/support/testauthority.h"

#include <QMutex>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QThread>

#include <functional>
#include <optional>

/// A mail server that misbehaves as the test says, over TLS, on a thread of its own. It knows just enough of
/// IMAP to be read: one folder, whose mails all have the same text.
class ScriptedImap
{
public:
    struct Reply
    {
        QByteArray bytes; ///< nothing: silence
        bool drops = false;
    };
    /// The answer to a command such as "UID FETCH 1 BODY[]", without its tag; nothing: the usual one.
    using Script = std::function<std::optional<Reply>(const QByteArray &tag, const QByteArray &command)>;

    explicit ScriptedImap(const TestAuthority &authority, Script script = {}) : m_script(std::move(script))
    {
        m_server.moveToThread(&m_thread);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(authority.path("server.pem")));
        QFile key(authority.path("server.key"));
        (void)key.open(QIODevice::ReadOnly);
        configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] { greet(); });
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        mailbox.name = QStringLiteral("Pasts");
        mailbox.user = QStringLiteral("lietotajs");
        mailbox.host = QStringLiteral("127.0.0.1");
        mailbox.port = m_server.serverPort();
        mailbox.authorityFile = authority.authorityFile();
    }
    ~ScriptedImap()
    {
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.close();
                qDeleteAll(m_server.findChildren<QSslSocket *>());
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    ScriptedImap(const ScriptedImap &) = delete;
    ScriptedImap &operator=(const ScriptedImap &) = delete;

    [[nodiscard]] QList<QByteArray> commands() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_commands;
    }
    /// How many commands held these words.
    [[nodiscard]] qsizetype heard(const QByteArray &words) const
    {
        const QList<QByteArray> all = commands();
        return std::ranges::count_if(all, [&](const QByteArray &command) { return command.contains(words); });
    }
    [[nodiscard]] static QByteArray mailText(const QByteArray &uid)
    {
        return "From: Anna <anna@inbox.example>\r\nDate: Tue, 3 Nov 2026 09:00:00 +0200\r\nSubject: dati " +
               uid + "\r\nMessage-ID: <" + uid + "@inbox.example>\r\n\r\nLūdzu dzēst manus datus. " + uid +
               "\r\n";
    }
    [[nodiscard]] static QByteArray literal(const QByteArray &uid, const QByteArray &text)
    {
        return "* 1 FETCH (UID " + uid + " FLAGS (\\Seen) BODY[] {" + QByteArray::number(text.size()) +
               "}\r\n" + text + ")\r\n";
    }

    atbilde::Mailbox mailbox;
    QByteArray capabilities = "IMAP4rev1 MOVE";
    QList<QByteArray> uids{"1"};

private:
    void greet()
    {
        auto *socket = qobject_cast<QSslSocket *>(m_server.nextPendingConnection());
        if (!socket)
            return;
        socket->write("* OK ready\r\n");
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
            while (socket->canReadLine())
                hear(*socket, socket->readLine().trimmed());
        });
    }

    void hear(QSslSocket &socket, const QByteArray &line)
    {
        const qsizetype space = line.indexOf(' ');
        const QByteArray tag = line.left(space);
        const QByteArray command = line.mid(space + 1);
        {
            const QMutexLocker lock(&m_mutex);
            m_commands << command;
        }
        const std::optional<Reply> scripted = m_script ? m_script(tag, command) : std::nullopt;
        const Reply reply = scripted ? *scripted : Reply{usual(command) + tag + " OK done\r\n"};
        socket.write(reply.bytes);
        if (reply.drops)
            socket.disconnectFromHost();
    }

    [[nodiscard]] QByteArray usual(const QByteArray &command) const
    {
        if (command == "CAPABILITY")
            return "* CAPABILITY " + capabilities + "\r\n";
        if (command.startsWith("STATUS"))
            return "* STATUS INBOX (MESSAGES " + QByteArray::number(uids.size()) +
                   " UIDNEXT 1000 UIDVALIDITY 7)\r\n";
        if (command.startsWith("SELECT"))
            return "* OK [UIDVALIDITY 7] valid\r\n";
        if (command.startsWith("UID FETCH") && command.endsWith("BODY[]")) {
            const QByteArray uid = command.split(' ').at(2);
            return literal(uid, mailText(uid));
        }
        QByteArray answer;
        if (command.startsWith("UID SEARCH ")) {
            const QList<QByteArray> range = command.split(' ').at(2).split(':');
            const qsizetype first = range.at(0).toLongLong();
            const qsizetype last = range.at(1) == "*" ? uids.size() : range.at(1).toLongLong();
            answer = "* SEARCH " + uids.mid(first - 1, last - first + 1).join(' ') + "\r\n";
        } else if (command.startsWith("UID FETCH")) {
            for (const QByteArray &uid : command.split(' ').at(2).split(','))
                answer += "* 1 FETCH (UID " + uid + " RFC822.SIZE " +
                          QByteArray::number(mailText(uid).size()) + " FLAGS ())\r\n";
        }
        return answer;
    }

    Script m_script;
    QThread m_thread;
    QSslServer m_server;
    mutable QMutex m_mutex;
    QList<QByteArray> m_commands;
};
