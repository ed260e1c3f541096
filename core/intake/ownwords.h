// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/passedon.h"

namespace atbilde {

/// Characters of a message that are judged; nobody asks for a right behind that many.
inline constexpr qsizetype longestJudged = 100'000;

/// The person's own words, every other character blanked out, positions as in `Message::text`: without what
/// is quoted from earlier mail, without what a colleague wrote who passed it on, with the text that was read
/// out of attachments (a letter as a PDF or scan is the person's own), with a message forwarded as
/// attachment.
[[nodiscard]] QString ownWords(const Message &message, const std::optional<PassedOn> &passed);

/// Where the text of a letter begins: 0 for a scan, a PDF or a note, behind the mark of an attachment for a
/// mail that brings one; -1 for a mail without.
[[nodiscard]] qsizetype letterStart(const Message &message, const QString &text);

} // namespace atbilde
