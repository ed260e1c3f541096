// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace atbilde {

/// Largest saved Outlook message that is taken apart; the same content is larger in it than in a mail.
inline constexpr qint64 largestOutlookFile = 100 * 1024 * 1024;

/// Reads a message as Outlook saves it (.msg, MS-OXMSG) as if it had come as mail: where it still holds the
/// headers of the mail, they are read as a mail's are. An address of the sender's own directory
/// ("/O=.../CN=...") is no address. A text that is there only as rich text is read from it;
/// one that cannot be unpacked is said to be there (NotLookedInto). Refuses an empty file, one over `largestOutlookFile`, and one that is damaged
/// (FileBroken).
[[nodiscard]] Result<Message> readOutlookMessage(const QByteArray &bytes, const QString &fileName);

/// The bytes of `Message::attachments[index]`; a message in it as a .msg file of its own.
[[nodiscard]] std::optional<QByteArray> outlookAttachment(const QByteArray &bytes, qsizetype index);

/// The web version of its text, if it has one.
[[nodiscard]] std::optional<QString> outlookHtml(const QByteArray &bytes);

} // namespace atbilde
