// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/imapanswer.h"
#include "core/post/transfer.h"
#include "core/register/mailbox.h"

namespace atbilde {

/// One mail as it came, or why not.
struct FetchedBytes
{
    enum class End {
        Whole,
        Gone,     ///< somebody has moved or deleted it
        TooLarge, ///< larger than the limit, whatever its announced size
        Changed,  ///< the folder has another UIDVALIDITY: every UID means something else
    };
    End end = End::Whole;
    QByteArray bytes;
};

/// A mailbox that is open for reading. Blocks: belongs to a worker thread. Refused, whatever is asked:
/// MailboxUnreachable, MailboxUntrusted, MailboxSlow, MailboxPasswordWrong, TokenRefused,
/// MailboxFolderMissing, MailboxConfused.
class ImapConnection
{
public:
    /// `secret` is the password, or the bearer token where the mailbox signs in by OAuth.
    ImapConnection(const Mailbox &mailbox, const Secret &secret, const KeepGoing &keepGoing = {},
                   const Patience &patience = {});

    /// Was the last thing asked for broken off? What it answered means nothing then.
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    [[nodiscard]] Result<FolderStatus> status(const QString &folder);
    /// Mails of the mailbox's folder from that UID on, in rising order; `status` is the folder's.
    [[nodiscard]] Result<std::vector<MailSummary>> mailsFrom(quint32 first, const FolderStatus &status);
    /// Fetching marks a mail as read on the server.
    [[nodiscard]] Result<FetchedBytes> mail(quint32 uid, quint32 uidValidity, qint64 limit);
    [[nodiscard]] Result<void> markUnread(quint32 uid, quint32 uidValidity);
    /// To the end of another folder; nothing where the mail is gone.
    [[nodiscard]] Result<void> move(quint32 uid, quint32 uidValidity, const QString &folder);

private:
    [[nodiscard]] Result<std::vector<quint32>> uidsFrom(quint32 first, const FolderStatus &status);
    [[nodiscard]] QByteArray address() const;
    [[nodiscard]] QByteArray folderAddress(quint32 uidValidity) const;
    [[nodiscard]] Result<QByteArray> command(Transfer &line, const QByteArray &url, const QByteArray &words);
    [[nodiscard]] Refusal refusalFor(const Transfer::Outcome &outcome);
    [[nodiscard]] Result<bool> canMove();

    const Mailbox m_mailbox;
    Transfer m_reading;
    Transfer m_marking; ///< what marks and moves never shares a line with what reads, and is never broken off
    bool m_isCancelled = false;
    std::optional<QByteArray> m_capabilities;
};

} // namespace atbilde
