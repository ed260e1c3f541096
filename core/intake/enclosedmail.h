// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QByteArray>
#include <QString>

namespace atbilde {

/// A message saved as a file and attached to another one whose text does not hold its words yet: a .msg in a
/// mail, an .eml that was attached as any file is. Messages that a mail or Outlook itself carries are in the
/// text already.
[[nodiscard]] bool mayBeEnclosedMail(const Attachment &attachment, FileKind carrier);

/// Who wrote it, when, about what, and its words with those of the messages it carries; empty where it is no
/// message. What is attached to it is not looked into.
[[nodiscard]] QString wordsOfEnclosedMail(const QByteArray &content, const QString &name);

} // namespace atbilde
