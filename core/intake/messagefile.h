// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atbilde {

/// Reads whatever file holds one message: a mail, a message as Outlook saves it, or a winmail.dat. Anything
/// else is refused (NotAMessage), a mailbox too: its messages are read one by one (mailboxfile.h).
[[nodiscard]] Result<Message> readMessageFile(const QByteArray &bytes, const QString &fileName);

/// The bytes of `Message::attachments[index]` of the message that the file holds, whatever its kind.
[[nodiscard]] std::optional<QByteArray> messageAttachment(const QByteArray &bytes, qsizetype index);

} // namespace atbilde
