// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/outgoingmail.h"
#include "core/post/patience.h"
#include "core/post/secret.h"
#include "core/register/sending.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace atbilde {

/// One mail on its way: who it is said to be from, to whom it goes, and its bytes.
struct SmtpMail
{
    QString sender; ///< empty for mail that must never be answered by a machine
    QString recipient;
    QByteArray bytes;
};

/// What became of it.
struct SmtpOutcome
{
    MailState state = MailState::Queued; ///< `Sent`, `Refused`, `Unknown`, or still `Queued`
    MailProblem problem = MailProblem::None;
    QString said; ///< by the server or about the line, one line, fit to be shown
    bool isCancelled = false;
};

/// How long a server that sends is waited for: it may look into a mail for minutes before it takes it.
inline constexpr Patience sendingPatience{
    .connecting = 30, .answering = 300, .silence = 120, .altogether = 30 * 60};

/// Hands mails to the server, each over a line of its own: nothing is ever asked twice. Blocks: belongs to a
/// worker thread. Nothing of what goes over the line is logged.
class SmtpConnection
{
public:
    /// Asked once the server waits for the text of a mail, before its first byte leaves; false: break off.
    using AboutToHandOver = std::function<bool()>;

    /// `secret` is the password or the bearer token; nothing where the server asks nobody. `keepGoing` is
    /// asked about once a second to the end; what it says is heeded until the last byte was handed over.
    SmtpConnection(const Sending &sending, std::shared_ptr<const Secret> secret,
                   const KeepGoing &keepGoing = {}, const Patience &patience = sendingPatience);

    [[nodiscard]] SmtpOutcome send(const SmtpMail &mail, const AboutToHandOver &about = {});

private:
    const Sending m_sending;
    std::shared_ptr<const Secret> m_secret;
    KeepGoing m_keepGoing;
    Patience m_patience;
};

} // namespace atbilde
