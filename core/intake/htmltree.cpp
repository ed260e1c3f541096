// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/htmltree.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace atbilde {
namespace {

constexpr qsizetype longestParsed = 2 * 1024 * 1024;
constexpr int deepestParsed = 1000;
constexpr int mostAttributes = 300;
constexpr qint64 mostReopened = 2'000'000;

constexpr std::array<QByteArrayView, 14> formattingTags{
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"};
// Closed by the next of their kind or void: their number says nothing about depth.
constexpr std::array<QByteArrayView, 26> notNesting{
    "p",     "li",    "td",  "tr",     "th",    "dd",    "dt",    "option", "tbody",
    "thead", "tfoot", "br",  "img",    "hr",    "meta",  "link",  "input",  "col",
    "area",  "base",  "wbr", "source", "embed", "param", "track", "html"};

bool isIn(const auto &list, const QByteArray &name)
{
    return std::ranges::find(list, QByteArrayView(name)) != list.end();
}

/// The parser's time grows faster than the square of the depth, and it opens every forgotten <b> again in
/// each following paragraph. One linear look before decides whether it may be used at all.
bool isParseable(const QByteArray &html)
{
    if (html.size() > longestParsed)
        return false;
    QHash<QByteArray, int> open;
    int depth = 0;
    int formatting = 0;
    qint64 reopened = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at < html.size(); at = html.indexOf('<', at)) {
        const HtmlTag tag = tagAt(html, at);
        at = tag.end;
        if (tag.name.isEmpty())
            continue;
        if (tag.attributes > mostAttributes)
            return false;
        if (!tag.closing)
            reopened += formatting;
        if (!isIn(notNesting, tag.name)) {
            int &count = open[tag.name];
            const int change = tag.closing ? (count > 0 ? -1 : 0) : 1;
            count += change;
            depth += change;
            formatting += isIn(formattingTags, tag.name) ? change : 0;
        }
        if (depth > deepestParsed || reopened > mostReopened)
            return false;
    }
    return true;
}

} // namespace

HtmlTag tagAt(const QByteArray &html, qsizetype at)
{
    HtmlTag tag;
    qsizetype i = at + 1;
    const qsizetype size = html.size();
    if (html.sliced(at, std::min<qsizetype>(4, size - at)) == "<!--") {
        const qsizetype end = html.indexOf("-->", at + 4);
        tag.end = end < 0 ? size : end + 3;
        return tag;
    }
    if (i < size && html[i] == '/') {
        tag.closing = true;
        ++i;
    }
    const qsizetype nameBegin = i;
    while (i < size &&
           (std::isalnum(static_cast<unsigned char>(html[i])) != 0 || html[i] == '-' || html[i] == ':'))
        ++i;
    if (i == nameBegin || std::isalpha(static_cast<unsigned char>(html[nameBegin])) == 0) {
        const bool markup =
            nameBegin < size && (html[nameBegin] == '!' || html[nameBegin] == '?' || tag.closing);
        const qsizetype end = markup ? html.indexOf('>', at) : at;
        tag.end = end < 0 ? size : end + 1;
        return tag;
    }
    tag.name = html.sliced(nameBegin, std::min<qsizetype>(i - nameBegin, 20)).toLower();
    char quote = 0;
    bool betweenAttributes = true;
    for (; i < size; ++i) {
        const char c = html[i];
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
                betweenAttributes = true;
            }
        } else if (c == '>') {
            break;
        } else if ((c == '"' || c == '\'') && html[i - 1] == '=') {
            quote = c;
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '/') {
            betweenAttributes = true;
        } else if (betweenAttributes) {
            ++tag.attributes;
            betweenAttributes = false;
        }
    }
    tag.end = std::min(i + 1, size);
    return tag;
}

bool isFormatting(const QByteArray &tagName)
{
    return isIn(formattingTags, tagName);
}

HtmlTree htmlTree(const QByteArray &html)
{
    if (!isParseable(html))
        return nullptr;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return HtmlTree(gumbo_parse_with_options(&options, html.constData(), static_cast<size_t>(html.size())));
}

QString attributeOf(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

} // namespace atbilde
