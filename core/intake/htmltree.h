// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

#include <memory>

namespace atbilde {

/// A tag as a quick look finds it, without the tree.
struct HtmlTag
{
    QByteArray name; ///< lower case; empty for what is no tag
    bool closing = false;
    int attributes = 0;
    qsizetype end = 0; ///< behind the '>'
};

/// The tag that begins at `at` ('<').
[[nodiscard]] HtmlTag tagAt(const QByteArray &html, qsizetype at);

/// Does it only change how letters look, and so part no words?
[[nodiscard]] bool isFormatting(const QByteArray &tagName);

struct HtmlTreeEnd
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using HtmlTree = std::unique_ptr<GumboOutput, HtmlTreeEnd>;

/// The tree of a page (UTF-8), which must outlive it; null for a page that is too deep, too long or too
/// tangled to be parsed in time. The tree may be deep: walk it without recursion.
[[nodiscard]] HtmlTree htmlTree(const QByteArray &html);

/// Empty where the element has no such attribute.
[[nodiscard]] QString attributeOf(const GumboNode &element, const char *name);

} // namespace atbilde
