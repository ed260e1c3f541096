// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace atbilde {

/// Where one message stands in an mbox: from its "From " line, without the empty line that parts it from the
/// next. Its bytes are kept as they stand there; `readMessage` skips the line and takes the ">" away again.
struct MailRange
{
    qsizetype offset = 0;
    qsizetype size = 0;
    friend bool operator==(const MailRange &, const MailRange &) = default;
};

/// The message that begins at `offset`; nothing at the end of the file. Reads no further than to the next
/// message, so that a file of any length may be mapped and gone through one by one.
/// A message begins at the beginning of the file, and where behind an empty line stands "From", a sender and
/// a date, and below it a header. Any other "From " is text.
[[nodiscard]] std::optional<MailRange> messageAt(QByteArrayView mailbox, qsizetype offset);

/// Where the message behind `range` begins.
[[nodiscard]] qsizetype offsetBehind(QByteArrayView mailbox, const MailRange &range);

/// All messages, in order.
[[nodiscard]] std::vector<MailRange> messagesIn(QByteArrayView mailbox);

/// Does it begin like an mbox, and stands a second message in the first `looked` bytes?
[[nodiscard]] bool holdsSeveralMessages(QByteArrayView content, qsizetype looked);

} // namespace atbilde
