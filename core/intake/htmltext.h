// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace atbilde {

struct HtmlText
{
    QString text;
    bool crude = false;  ///< too deep, too long or too tangled: tags were only cut out
    bool hidden = false; ///< it holds words that the eye would not see; they are in `text` too
};

/// The words of an HTML mail, for reading: blocks become lines, a link's true target stands beside its text
/// ("https://banka.example [https://other.example/]"), a picture is "[attēls]", nothing is loaded or run.
/// Linear in the length, whatever the nesting. Expects UTF-8.
[[nodiscard]] HtmlText textFromHtml(const QByteArray &html);

/// The words alone, tags only cut out: many times quicker, and good enough to compare.
[[nodiscard]] QString crudeTextFromHtml(const QByteArray &html);

} // namespace atbilde
