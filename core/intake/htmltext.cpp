// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/htmltext.h"

#include "core/intake/hiddentext.h"
#include "core/intake/htmltree.h"

#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestTarget = 300;

class Lines
{
public:
    void add(QStringView words)
    {
        for (const QChar c : words) {
            if (c.isSpace() && c != QChar::Nbsp)
                m_space = true;
            else
                put(c == QChar::Nbsp ? QChar(u' ') : c);
        }
    }

    void breakLine(int breaks)
    {
        if (breaks == 0)
            return;
        m_breaks = std::max(m_breaks, breaks);
        m_space = false;
    }

    void addBreak()
    {
        m_breaks = std::min(m_breaks + 1, 2);
        m_space = false;
    }

    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] QString from(qsizetype position) const
    {
        return m_text.sliced(std::min(position, m_text.size()));
    }
    [[nodiscard]] QString taken() const { return m_text.trimmed(); }

private:
    void put(QChar c)
    {
        if (m_breaks > 0 && !m_text.isEmpty())
            m_text += QString(m_breaks, u'\n');
        else if (m_space && !m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u' ';
        m_breaks = 0;
        m_space = false;
        m_text += c;
    }

    QString m_text;
    bool m_space = false;
    int m_breaks = 0;
};

bool isSilent(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
        return true;
    default:
        return false;
    }
}

int breaksAround(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return 2;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_HR:
        return 1;
    default:
        return 0;
    }
}

struct Step
{
    const GumboNode *node;
    bool leaving;
    qsizetype textBegin; ///< where the words of this element begin, when leaving
};

void leave(const Step &step, Lines &lines)
{
    const GumboTag tag = step.node->v.element.tag;
    if (tag == GUMBO_TAG_A) {
        const QString target = attributeOf(*step.node, "href").simplified().left(longestTarget);
        const QString words = lines.from(step.textBegin).trimmed();
        const QString plain = target.startsWith("mailto:"_L1) ? target.sliced(7) : target;
        if (!target.isEmpty() && !target.startsWith(u'#') && words != plain && words != target)
            lines.add(u" [%1]"_s.arg(target));
    }
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
        lines.add(u" ");
    lines.breakLine(breaksAround(tag));
}

void enter(const GumboNode &node, Lines &lines, std::vector<Step> &path)
{
    const GumboElement &element = node.v.element;
    if (isSilent(element.tag))
        return;
    if (element.tag == GUMBO_TAG_BR) {
        lines.addBreak();
        return;
    }
    if (element.tag == GUMBO_TAG_IMG) {
        const QString said = attributeOf(node, "alt").simplified();
        lines.add(said.isEmpty() ? u" [attēls] "_s : u" [attēls: %1] "_s.arg(said.left(longestTarget)));
        return;
    }
    lines.breakLine(breaksAround(element.tag));
    if (element.tag == GUMBO_TAG_LI)
        lines.add(u"- ");
    path.push_back({&node, true, lines.size()});
    for (unsigned i = element.children.length; i > 0; --i)
        path.push_back({static_cast<const GumboNode *>(element.children.data[i - 1]), false, 0});
}

QString textOfTree(const GumboNode *root)
{
    Lines lines;
    std::vector<Step> path{{root, false, 0}};
    while (!path.empty()) {
        const Step step = path.back();
        path.pop_back();
        if (step.leaving) {
            leave(step, lines);
            continue;
        }
        switch (step.node->type) {
        case GUMBO_NODE_ELEMENT:
            enter(*step.node, lines, path);
            break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            lines.add(QString::fromUtf8(step.node->v.text.text));
            break;
        default:
            break;
        }
    }
    return lines.taken();
}

/// One entity at `at` ('&'): the character it means, and how long it is; nothing for an unknown one.
std::pair<QString, qsizetype> entityAt(const QString &text, qsizetype at)
{
    static const QHash<QString, QString> known{
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"nbsp"_s, u" "_s}, {u"apos"_s, u"'"_s},
    };
    const qsizetype end = text.indexOf(u';', at);
    if (end < 0 || end - at > 10 || end - at < 2)
        return {};
    const QString name = text.sliced(at + 1, end - at - 1);
    if (!name.startsWith(u'#'))
        return {known.value(name), end - at + 1};
    bool isNumber = false;
    const uint code = name.startsWith("#x"_L1, Qt::CaseInsensitive) ? name.sliced(2).toUInt(&isNumber, 16)
                                                                    : name.sliced(1).toUInt(&isNumber, 10);
    if (!isNumber || code < 32 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return {};
    const char32_t character = code;
    return {QString::fromUcs4(&character, 1), end - at + 1};
}

} // namespace

QString crudeTextFromHtml(const QByteArray &html)
{
    QByteArray kept;
    QByteArray silentUntil;
    qsizetype at = 0;
    while (at < html.size()) {
        const qsizetype open = html.indexOf('<', at);
        if (silentUntil.isEmpty())
            kept += html.sliced(at, (open < 0 ? html.size() : open) - at);
        if (open < 0)
            break;
        const HtmlTag tag = tagAt(html, open);
        if (tag.end == open + 1 && tag.name.isEmpty() && silentUntil.isEmpty())
            kept += '<';
        at = std::max(tag.end, open + 1);
        if (tag.name == "script" || tag.name == "style")
            silentUntil = tag.closing ? QByteArray() : tag.name;
        else if (!tag.name.isEmpty() && !isFormatting(tag.name) && tag.name != "span")
            kept += '\n';
    }
    const QString text = QString::fromUtf8(kept);
    Lines lines;
    QString line;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            const auto [character, length] = entityAt(text, i);
            if (!character.isEmpty()) {
                line += character;
                i += length - 1;
                continue;
            }
        }
        if (text[i] != u'\n') {
            line += text[i];
            continue;
        }
        lines.add(line);
        lines.breakLine(1);
        line.clear();
    }
    lines.add(line);
    return lines.taken();
}

HtmlText textFromHtml(const QByteArray &html)
{
    const HtmlTree tree = htmlTree(html);
    if (!tree)
        return {crudeTextFromHtml(html), true, false};
    return {textOfTree(tree->root), false, holdsHiddenText(tree->root)};
}

} // namespace atbilde
