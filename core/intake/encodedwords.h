// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atbilde {

/// A header value as text: encoded words (RFC 2047) and bare 8-bit letters decoded. Words that follow each
/// other are joined before they are decoded, for many programs cut them inside a letter.
[[nodiscard]] QString decodedHeader(const QByteArray &raw);

/// The same value with every run of encoded words made one word in UTF-8, for a parser that must still see
/// the quotation marks and commas of an address.
[[nodiscard]] QByteArray withJoinedWords(const QByteArray &raw);

} // namespace atbilde
