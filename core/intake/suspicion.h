// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QString>

namespace atbilde {

/// Does the name or address pass for another one? Latin letters mixed with Cyrillic or Greek in one word, or
/// letters without width inside a word. A name wholly in another script is only a name.
[[nodiscard]] bool looksLikeAnother(const QString &name);
/// The same of the part behind the "@", its "xn--" labels spelt out; also a label whose every letter looks
/// like a Latin one.
[[nodiscard]] bool hasLookAlikeDomain(const QString &address);

/// "līgums.pdf.exe": a program behind the ending of a document.
[[nodiscard]] bool hasDoubleExtension(const QString &fileName);

/// Adds what names, addresses, subject and text give away, then puts the flags in order, each once. The last
/// thing a reader of messages does.
void judgeAppearance(Message &message);

} // namespace atbilde
