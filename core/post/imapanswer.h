// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace atbilde {

/// What STATUS tells of a folder.
struct FolderStatus
{
    quint32 uidValidity = 0;
    quint32 uidNext = 0;
    quint32 messages = 0;
    friend bool operator==(const FolderStatus &, const FolderStatus &) = default;
};

/// What is known of a mail before it is fetched.
struct MailSummary
{
    quint32 uid = 0;
    qint64 size = 0; ///< as the server says; some only estimate it
    bool isSeen = false;
    friend bool operator==(const MailSummary &, const MailSummary &) = default;
};

// Servers may say anything: what makes no sense is left out, numbers are within their range.

/// From "* STATUS name (MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)"; nothing where UIDVALIDITY or UIDNEXT is
/// missing.
[[nodiscard]] std::optional<FolderStatus> folderStatusIn(const QByteArray &answer);

/// From lines such as "* 2 FETCH (UID 5 RFC822.SIZE 812 FLAGS (\Seen))": each UID once, in rising order, none
/// below `first`. A line without a size is left out: it is news of another mail's flags.
[[nodiscard]] std::vector<MailSummary> mailSummariesIn(const QByteArray &answer, quint32 first);

/// From "* SEARCH 4 7 9".
[[nodiscard]] std::vector<quint32> uidsIn(const QByteArray &answer);

/// Is the capability in "* CAPABILITY IMAP4rev1 MOVE UIDPLUS"?
[[nodiscard]] bool hasCapability(const QByteArray &answer, const QByteArray &capability);

/// Does the answer to a STORE still call that mail read?
[[nodiscard]] bool saysSeen(const QByteArray &answer, quint32 uid);

} // namespace atbilde
