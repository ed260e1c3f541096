// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mimemessage.h"

#include "core/intake/message.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace atbilde {

/// Blanks and control characters become single blanks.
[[nodiscard]] QString oneLine(const QString &text);

/// The headers of a message or part as text, each within its limits; what is cut raises a flag.
class MailHeaders
{
public:
    MailHeaders(GMimeMessage *message, QList<MessageFlag> &flags);

    [[nodiscard]] QByteArray raw(const char *name) const;
    [[nodiscard]] QString decoded(const char *name) const;
    /// Without angle brackets.
    [[nodiscard]] QString id(const char *name) const;
    [[nodiscard]] QStringList references() const;
    [[nodiscard]] QList<MailAddress> addresses(const char *name) const;
    /// Moments of all Received headers, topmost first; nothing for an unreadable one. At most ten.
    [[nodiscard]] std::vector<std::optional<QDateTime>> received() const;

private:
    GMimeHeaderList *m_list;
    QList<MessageFlag> &m_flags;
};

/// Ids, subject, people and moments, with the flags they raise.
void readHeaders(const MailHeaders &headers, Message &message);

/// The day of receipt and what it rests on, from `sentAt` and `receivedAt`.
void judgeMoments(Message &message);

/// Where the message says so itself: automatic mail. `reportType` is that of a multipart/report.
void readAutomatic(const MailHeaders &headers, const QByteArray &reportType, Message &message);

} // namespace atbilde
