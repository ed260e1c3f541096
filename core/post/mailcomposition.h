// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace atbilde {

/// What tells our own mail from others' when it comes back: no machine of ours answers it.
inline constexpr const char *loopHeader = "X-Atbilde-Loop";

struct MailEnclosure
{
    QString name;
    QString type; ///< "application/pdf"
    QByteArray bytes;
};

/// A mail to one person, before it becomes bytes.
struct MailComposition
{
    QString fromName;
    QString fromAddress;
    QString toName;
    QString toAddress;
    QString subject;
    QString text;
    QString messageId; ///< without angle brackets; empty in a draft: the mail program gives it one
    QString inReplyTo;
    QStringList references;
    QDateTime at; ///< UTC
    std::vector<MailEnclosure> enclosures;
    bool isAutomatic = false; ///< a machine answers (RFC 3834)
    bool isDraft = false;     ///< opened by a mail program as unsent
};

/// The mail as it goes to the server: lines end in CR LF, all of it is ASCII, text as UTF-8 in
/// quoted-printable, names of files by RFC 2231. The same composition gives the same bytes. No header takes
/// a line end from what it is made of. Refused: MailAddressWrong.
[[nodiscard]] Result<QByteArray> mailBytes(const MailComposition &mail);

} // namespace atbilde
