// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/patience.h"
#include "core/post/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace atbilde {

/// One line to a server, used for one exchange after another and kept open between them. Certificates are
/// always checked; nothing of what goes over it is ever logged. Belongs to one thread.
class Transfer
{
public:
    enum class End {
        Done,
        Cancelled,
        TooLarge,    ///< more than the limit
        Slow,        ///< waited for longer than the patience
        Unreachable, ///< no line, or it was cut
        Untrusted,   ///< the certificate
        SignInRefused,
        FolderRefused, ///< it cannot be opened
        Changed,       ///< another UIDVALIDITY than asked for
        NotFound,
        Refused, ///< the server said no to the command
        Confused,
    };

    struct Outcome
    {
        End end = End::Done;
        QByteArray body;
        QString said;             ///< by the server or about the line, to be shown; one line
        bool isTornApart = false; ///< the server counted its bytes wrongly
    };

    struct Request
    {
        QByteArray url;
        QByteArray command;         ///< of IMAP, in place of fetching what the URL names
        QByteArray form;            ///< posted over HTTPS
        qint64 limit = 1024 * 1024; ///< of the body, in bytes
    };

    /// `protocols` in the words of libcurl: "imaps,imap". `authorityFile`: the only authority trusted then.
    Transfer(const QByteArray &protocols, const QString &authorityFile, const KeepGoing &keepGoing,
             const Patience &patience);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    void signInWithPassword(const QString &user, const Secret &password);
    void signInWithBearer(const QString &user, const Secret &token);

    [[nodiscard]] Outcome run(const Request &request);

private:
    struct Line;
    std::unique_ptr<Line> m_line;
};

} // namespace atbilde
