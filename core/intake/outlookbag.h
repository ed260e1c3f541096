// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/outlookstorage.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>

namespace atbilde {

/// What is in a winmail.dat (TNEF, MS-OXTNEF): the text and the attachments that Outlook hid from other
/// programs, nested 8 deep at most. A damaged bag is read as far as it goes; nothing where it is no bag.
[[nodiscard]] std::optional<OutlookContent> bagContent(const QByteArray &bytes);

/// Reads a bag that came alone. Refuses an empty file, one over `largestOutlookFile`, and what is no bag
/// (FileBroken).
[[nodiscard]] Result<Message> readOutlookBag(const QByteArray &bytes, const QString &fileName);

/// The bytes of `Message::attachments[index]` of the bag alone.
[[nodiscard]] std::optional<QByteArray> bagAttachment(const QByteArray &bytes, qsizetype index);

} // namespace atbilde
