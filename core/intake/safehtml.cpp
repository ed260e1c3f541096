// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/safehtml.h"

#include "core/intake/filename.h"
#include "core/intake/htmltext.h"
#include "core/intake/htmltree.h"
#include "core/intake/mailbytes.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int deepestElement = 100;
constexpr int deepestTable = 3;
constexpr int mostRows = 1000;
constexpr int mostColumns = 30;
constexpr int widestCell = 20;
constexpr int mostLooks = 4000;
constexpr qsizetype longestTarget = 300;

/// The tag that says the same in our own words; empty for one that only its content survives of.
QLatin1StringView ownTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
        return "p"_L1;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_CENTER:
        return "div"_L1;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
        return "h3"_L1;
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return "h4"_L1;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return "b"_L1;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
        return "i"_L1;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS:
        return "u"_L1;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return "s"_L1;
    case GUMBO_TAG_SUB:
        return "sub"_L1;
    case GUMBO_TAG_SUP:
        return "sup"_L1;
    case GUMBO_TAG_UL:
        return "ul"_L1;
    case GUMBO_TAG_OL:
        return "ol"_L1;
    case GUMBO_TAG_LI:
        return "li"_L1;
    case GUMBO_TAG_BLOCKQUOTE:
        return "blockquote"_L1;
    case GUMBO_TAG_PRE:
        return "pre"_L1;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
        return "code"_L1;
    case GUMBO_TAG_TABLE:
        return "table"_L1;
    case GUMBO_TAG_TR:
        return "tr"_L1;
    case GUMBO_TAG_TD:
        return "td"_L1;
    case GUMBO_TAG_TH:
        return "th"_L1;
    default:
        return {};
    }
}

/// Neither they nor anything in them is for the eye.
bool isDropped(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SELECT:
        return true;
    default:
        return false;
    }
}

bool isTablePart(QLatin1StringView tag)
{
    return tag == "table"_L1 || tag == "tr"_L1 || tag == "td"_L1 || tag == "th"_L1;
}

bool isLook(QLatin1StringView tag)
{
    return tag == "b"_L1 || tag == "i"_L1 || tag == "u"_L1 || tag == "s"_L1 || tag == "sub"_L1 ||
           tag == "sup"_L1 || tag == "code"_L1;
}

QString shown(const QString &text)
{
    QString plain = readableText(text);
    plain.removeIf([](QChar c) { return holdsDirectionMarks(QStringView(&c, 1)); });
    return plain.toHtmlEscaped();
}

/// Escaped text cut to `room`, but not inside an entity.
QString fitting(const QString &escaped, qsizetype room)
{
    if (escaped.size() <= room)
        return escaped;
    const QString cut = escaped.left(room);
    const qsizetype entity = cut.lastIndexOf(u'&');
    return entity >= 0 && cut.indexOf(u';', entity) < 0 ? cut.left(entity) : cut;
}

int columnsOf(const GumboNode &cell)
{
    return std::clamp(attributeOf(cell, "colspan").toInt(), 1, widestCell);
}

QString cellAttributes(const GumboNode &cell)
{
    const int columns = columnsOf(cell);
    QString attributes = columns > 1 ? u" colspan=\"%1\""_s.arg(columns) : QString();
    const QString align = attributeOf(cell, "align").toLower();
    for (const QString &known : {u"left"_s, u"right"_s, u"center"_s}) {
        if (align == known)
            attributes += u" align=\"%1\""_s.arg(known);
    }
    return attributes;
}

/// Writes the page while it walks the tree, by an own stack: nesting comes from outside.
class Writing
{
public:
    QString written(const GumboNode *root)
    {
        m_path.push_back({root, false, {}});
        while (!m_path.empty()) {
            const Step step = m_path.back();
            m_path.pop_back();
            if (step.leaving)
                leave(step);
            else if (m_text.size() < longestSafeHtml)
                enter(step.node);
            else
                m_cut = true;
        }
        return m_cut ? m_text + u"<p>…</p>"_s : m_text;
    }

private:
    struct Step
    {
        const GumboNode *node;
        bool leaving;
        QLatin1StringView tag; ///< written for it, when leaving
    };

    void leave(const Step &step)
    {
        if (step.node->v.element.tag == GUMBO_TAG_A) {
            const QString target = attributeOf(*step.node, "href").simplified().left(longestTarget);
            if (!target.isEmpty() && !target.startsWith(u'#'))
                m_text += u" [%1]"_s.arg(shown(target));
        }
        if (step.node->v.element.tag == GUMBO_TAG_TABLE && step.tag.isEmpty())
            --m_flat;
        if (step.tag.isEmpty())
            return;
        m_text += u"</%1>"_s.arg(step.tag);
        --m_depth;
        if (step.tag == "table"_L1)
            --m_tables;
    }

    void enter(const GumboNode *node)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
            node->type == GUMBO_NODE_WHITESPACE) {
            const QString text = shown(QString::fromUtf8(node->v.text.text));
            const qsizetype room = longestSafeHtml - m_text.size();
            m_cut = m_cut || text.size() > room;
            m_text += fitting(text, room);
            return;
        }
        if (node->type == GUMBO_NODE_ELEMENT && !isDropped(node->v.element.tag))
            enterElement(node);
        else if (node->type == GUMBO_NODE_DOCUMENT)
            pushChildren(node->v.document.children);
    }

    void enterElement(const GumboNode *node)
    {
        const GumboTag tag = node->v.element.tag;
        if (tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR) {
            m_text += tag == GUMBO_TAG_BR ? "<br>"_L1 : "<hr>"_L1;
            return;
        }
        if (tag == GUMBO_TAG_IMG) {
            const QString said = attributeOf(*node, "alt").simplified().left(longestTarget);
            m_text += said.isEmpty() ? u"[…]"_s : u"[%1]"_s.arg(shown(said));
            return;
        }
        const QLatin1StringView own = allowed(ownTag(tag), *node);
        if (tag == GUMBO_TAG_TABLE && own.isEmpty())
            ++m_flat;
        if (!own.isEmpty()) {
            ++m_depth;
            if (own == "table"_L1) {
                ++m_tables;
                m_text += "<table border=\"1\" cellpadding=\"2\">"_L1;
            } else {
                const bool cell = own == "td"_L1 || own == "th"_L1;
                m_text += u"<%1%2>"_s.arg(own, cell ? cellAttributes(*node) : QString());
            }
        }
        m_path.push_back({node, true, own});
        pushChildren(node->v.element.children);
    }

    /// A view lays a table out as rows by columns of its widest row, however few cells stand in it: both are
    /// kept small, and no cell spans rows. What stands beyond becomes lines. Each change of the letters'
    /// looks costs too.
    QLatin1StringView allowed(QLatin1StringView tag, const GumboNode &node)
    {
        if (m_depth >= deepestElement || (isLook(tag) && ++m_looks > mostLooks))
            return {};
        if (!isTablePart(tag) || isWithinTable(tag, node))
            return tag;
        m_text += tag == "tr"_L1 ? "<br>"_L1 : " "_L1;
        return {};
    }

    bool isWithinTable(QLatin1StringView tag, const GumboNode &node)
    {
        if (m_flat > 0)
            return false;
        if (tag == "table"_L1)
            return m_tables < deepestTable;
        const size_t table = static_cast<size_t>(std::max(m_tables - 1, 0));
        if (tag == "tr"_L1) {
            m_columns[table] = 0;
            return ++m_rows <= mostRows;
        }
        const int span = columnsOf(node);
        if (m_columns[table] + span > mostColumns || m_rows > mostRows)
            return false;
        m_columns[table] += span;
        return true;
    }

    void pushChildren(const GumboVector &children)
    {
        for (unsigned i = children.length; i > 0; --i)
            m_path.push_back({static_cast<const GumboNode *>(children.data[i - 1]), false, {}});
    }

    QString m_text;
    std::vector<Step> m_path;
    int m_depth = 0;
    int m_tables = 0;
    int m_flat = 0; ///< tables around here that became lines
    int m_rows = 0;
    std::array<int, deepestTable> m_columns{}; ///< so far in the row, of each table around here
    int m_looks = 0;
    bool m_cut = false;
};

QString linesOf(const QString &text)
{
    const QString escaped = shown(text.left(longestSafeHtml));
    const bool cut = text.size() > longestSafeHtml || escaped.size() > longestSafeHtml;
    QString lines = fitting(escaped, longestSafeHtml);
    lines.replace(u'\n', "<br>"_L1);
    return u"<p>"_s + lines + (cut ? u"…</p>"_s : u"</p>"_s);
}

} // namespace

QString safeHtml(const QByteArray &html)
{
    const HtmlTree tree = htmlTree(html);
    return tree ? Writing().written(tree->root) : linesOf(crudeTextFromHtml(html));
}

} // namespace atbilde
