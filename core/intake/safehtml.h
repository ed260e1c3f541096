// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace atbilde {

/// Longest page handed on, in characters; the rest is left out with "…" at its end. A text view lays out that
/// much in a moment.
inline constexpr qsizetype longestSafeHtml = 200 * 1024;

/// A page (UTF-8) as a text view may show it: headings, paragraphs, lists, tables and the looks of letters,
/// nothing else. No style, script, form or picture survives, and no attribute but the width and alignment of
/// cells: nothing in it can be loaded, opened or run. A link is its words with its target beside them as
/// text, a picture "[…]" with the words it stands for. Invisible letters are visible in it. Linear in the
/// length; a page too deep or too tangled becomes its bare text.
[[nodiscard]] QString safeHtml(const QByteArray &html);

/// The web version of the text of a message, whatever kind of file it is; nothing where it has none.
[[nodiscard]] std::optional<QString> htmlOf(const QByteArray &bytes);

} // namespace atbilde
