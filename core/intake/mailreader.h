// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace atbilde {

/// Beyond these a message is refused (size) or read only so far, with a flag.
inline constexpr qint64 largestMail = 50 * 1024 * 1024;
inline constexpr int deepestPart = 32;
inline constexpr int mostParts = 500;
inline constexpr qsizetype longestHeader = 64 * 1024;
inline constexpr qsizetype longestText = 1024 * 1024; ///< characters

/// Reads an e-mail. Refuses an empty file, one over `largestMail` and what is not a message; whatever is
/// merely missing or broken becomes a flag. `fileName` is only for the refusal.
[[nodiscard]] Result<Message> readMessage(const QByteArray &bytes, const QString &fileName);

/// The web version of its text, if it has one.
[[nodiscard]] std::optional<QString> mailHtml(const QByteArray &bytes);

/// The decoded bytes of `Message::attachments[index]` of the message that `bytes` hold.
[[nodiscard]] std::optional<QByteArray> attachmentContent(const QByteArray &bytes, qsizetype index);

} // namespace atbilde
