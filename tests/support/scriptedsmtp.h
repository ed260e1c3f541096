// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/sending.h"
#include "tests/support/testauthority.h"

#include <QMutex>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <functional>
#include <optional>

/// A mail server that misbehaves as the test says, on a thread of its own. It knows just enough of SMTP to
/// take a mail; each mail it took is kept.
class ScriptedSmtp
{
public:
    struct Reply
    {
        QByteArray bytes; ///< nothing: silence
        bool drops = false;
    };
    /// The answer to "CONNECT" (the banner), a command, or "." (the end of a mail); nothing: the usual one.
    using Script = std::function<std::optional<Reply>(const QByteArray &command)>;
    enum class Line {
        Tls,
        StartTls,
        Plain, ///< offers no STARTTLS
    };

    explicit ScriptedSmtp(const TestAuthority &authority, Script script = {}, Line line = Line::Tls)
        : m_script(std::move(script)), m_line(line), m_server(*this)
    {
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration.setLocalCertificateChain(QSslCertificate::fromPath(authority.path("server.pem")));
        QFile key(authority.path("server.key"));
        (void)key.open(QIODevice::ReadOnly);
        m_configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        m_configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.listen(QHostAddress::LocalHost); }, Qt::BlockingQueuedConnection);
        sending.host = QStringLiteral("127.0.0.1");
        sending.port = m_server.serverPort();
        sending.security =
            line == Line::Tls ? atbilde::SendingSecurity::Tls : atbilde::SendingSecurity::StartTls;
        sending.signIn = atbilde::SendingSignIn::None;
        sending.authorityFile = authority.authorityFile();
        sending.fromAddress = QStringLiteral("dati@vejupe.example");
        sending.fromName = QStringLiteral("SIA \"Vējupe Loģistika\"");
    }
    ~ScriptedSmtp()
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
    ScriptedSmtp(const ScriptedSmtp &) = delete;
    ScriptedSmtp &operator=(const ScriptedSmtp &) = delete;

    /// What it answers from now on.
    void follow(Script script)
    {
        const QMutexLocker lock(&m_mutex);
        m_script = std::move(script);
    }
    [[nodiscard]] QList<QByteArray> mails() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_mails;
    }
    [[nodiscard]] QList<QByteArray> commands() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_commands;
    }
    /// How many commands began so.
    [[nodiscard]] qsizetype heard(const QByteArray &words) const
    {
        const QList<QByteArray> all = commands();
        return std::ranges::count_if(all,
                                     [&](const QByteArray &command) { return command.startsWith(words); });
    }

    atbilde::Sending sending;

private:
    class Server : public QTcpServer
    {
    public:
        explicit Server(ScriptedSmtp &owner) : m_owner(owner) {}

    protected:
        void incomingConnection(qintptr handle) override
        {
            auto *socket = new QSslSocket(this);
            socket->setSocketDescriptor(handle);
            socket->setSslConfiguration(m_owner.m_configuration);
            m_owner.take(*socket);
        }

    private:
        ScriptedSmtp &m_owner;
    };

    void take(QSslSocket &socket)
    {
        if (m_line == Line::Tls) {
            QObject::connect(&socket, &QSslSocket::encrypted, &socket,
                             [this, &socket] { answer(socket, "CONNECT"); });
            socket.startServerEncryption();
        } else {
            answer(socket, "CONNECT");
        }
        QObject::connect(&socket, &QSslSocket::readyRead, &socket, [this, &socket] {
            while (socket.canReadLine())
                hear(socket, socket.readLine());
        });
        QObject::connect(&socket, &QSslSocket::disconnected, &socket, &QObject::deleteLater);
    }

    void hear(QSslSocket &socket, const QByteArray &line)
    {
        if (socket.property("inMail").toBool()) {
            const QByteArray mail = socket.property("mail").toByteArray();
            if (line != ".\r\n") {
                socket.setProperty("mail", mail + (line.startsWith('.') ? line.mid(1) : line));
                return;
            }
            socket.setProperty("inMail", false);
            {
                const QMutexLocker lock(&m_mutex);
                m_mails << mail;
            }
            answer(socket, ".");
            return;
        }
        answer(socket, line.trimmed());
    }

    void answer(QSslSocket &socket, const QByteArray &command)
    {
        std::optional<Reply> scripted;
        {
            const QMutexLocker lock(&m_mutex);
            if (command != "CONNECT" && command != ".")
                m_commands << command;
            scripted = m_script ? m_script(command) : std::nullopt;
        }
        const Reply reply = scripted ? *scripted : Reply{usual(socket, command)};
        if (command == "DATA" && reply.bytes.startsWith("354")) {
            socket.setProperty("inMail", true);
            socket.setProperty("mail", QByteArray());
        }
        socket.write(reply.bytes);
        if (command == "STARTTLS" && reply.bytes.startsWith("220")) {
            socket.flush();
            socket.startServerEncryption();
        }
        if (reply.drops) {
            socket.flush();
            socket.abort();
        }
    }

    [[nodiscard]] QByteArray usual(const QSslSocket &socket, const QByteArray &command) const
    {
        if (command == "CONNECT")
            return "220 pasts.example ready\r\n";
        if (command.startsWith("EHLO")) {
            const bool offers = m_line == Line::StartTls && !socket.isEncrypted();
            return QByteArray("250-pasts.example\r\n") + (offers ? "250-STARTTLS\r\n" : "") +
                   "250-SIZE 30000000\r\n250 8BITMIME\r\n";
        }
        if (command == "STARTTLS")
            return "220 go on\r\n";
        if (command == "DATA")
            return "354 send it\r\n";
        if (command == ".")
            return "250 2.0.0 OK queued as 42\r\n";
        if (command == "QUIT")
            return "221 bye\r\n";
        return "250 OK\r\n";
    }

    Script m_script;
    const Line m_line;
    QSslConfiguration m_configuration;
    QThread m_thread;
    Server m_server;
    mutable QMutex m_mutex;
    QList<QByteArray> m_commands;
    QList<QByteArray> m_mails;
};
