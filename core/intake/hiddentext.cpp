// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/hiddentext.h"

#include "core/intake/htmltree.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestStyle = 2000;
constexpr int fewestLetters = 3;
constexpr int sameShade = 8;

struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

bool looksSame(const Colour &one, const Colour &other)
{
    return std::abs(one.red - other.red) <= sameShade && std::abs(one.green - other.green) <= sameShade &&
           std::abs(one.blue - other.blue) <= sameShade;
}

/// How the words of an element look; an unknown colour looks like no other.
struct Look
{
    bool hidden = false;
    std::optional<Colour> letters = Colour{0, 0, 0};
    std::optional<Colour> ground = Colour{255, 255, 255};
};

std::optional<Colour> fromHex(QStringView digits)
{
    bool isHex = false;
    const uint value = digits.toUInt(&isHex, 16);
    if (!isHex)
        return std::nullopt;
    const auto part = [value](int shift, uint mask) { return static_cast<int>((value >> shift) & mask); };
    if (digits.size() == 3)
        return Colour{part(8, 15) * 17, part(4, 15) * 17, part(0, 15) * 17};
    if (digits.size() == 6)
        return Colour{part(16, 255), part(8, 255), part(0, 255)};
    return std::nullopt;
}

/// `word` without blanks, in lower case.
std::optional<Colour> colourOf(QStringView word)
{
    if (word.startsWith(u'#'))
        return fromHex(word.sliced(1));
    if (word == u"white")
        return Colour{255, 255, 255};
    if (word == u"black" || word == u"windowtext")
        return Colour{0, 0, 0};
    if (!word.startsWith(u"rgb(") || !word.endsWith(u')'))
        return std::nullopt;
    const QList<QStringView> parts = word.sliced(4).chopped(1).split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    return Colour{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
}

bool isNothing(const QString &length)
{
    static const QStringList nothing{u"0"_s,     u"0px"_s, u"0pt"_s,   u"0em"_s,  u"0%"_s,
                                     u"0.0pt"_s, u"1px"_s, u"0.1px"_s, u"0.1pt"_s};
    return nothing.contains(length);
}

void apply(const QString &property, const QString &value, Look &look)
{
    if ((property == "display"_L1 && value == "none"_L1) ||
        (property == "font-size"_L1 && isNothing(value)) ||
        (property == "opacity"_L1 && (value == "0"_L1 || value == "0.0"_L1)))
        look.hidden = true;
    else if (property == "visibility"_L1)
        look.hidden = value == "hidden"_L1 || value == "collapse"_L1;
    else if (property == "color"_L1 && (value == "transparent"_L1 || value.endsWith(",0)"_L1)))
        look.hidden = look.hidden || value.startsWith("rgba("_L1) || value == "transparent"_L1;
    else if (property == "color"_L1 && value != "inherit"_L1)
        look.letters = colourOf(value);
    else if (property == "background-color"_L1 && value != "transparent"_L1 && value != "inherit"_L1)
        look.ground = colourOf(value);
    else if ((property == "background"_L1 && value != "none"_L1 && value != "transparent"_L1) ||
             property == "background-image"_L1)
        look.ground = colourOf(value);
}

Look lookOf(const GumboNode &node, Look look, bool sheetPaints)
{
    if (gumbo_get_attribute(&node.v.element.attributes, "hidden") != nullptr)
        look.hidden = true;
    // A style sheet, which is not read, may paint the ground of its classes.
    if (sheetPaints && !(attributeOf(node, "class") + attributeOf(node, "id")).isEmpty())
        look.ground.reset();
    if (gumbo_get_attribute(&node.v.element.attributes, "background") != nullptr)
        look.ground.reset();
    if (const QString ground = attributeOf(node, "bgcolor").trimmed().toLower(); !ground.isEmpty())
        look.ground = colourOf(ground);
    if (node.v.element.tag == GUMBO_TAG_FONT) {
        if (const QString letters = attributeOf(node, "color").trimmed().toLower(); !letters.isEmpty())
            look.letters = colourOf(letters);
    }
    QString style = attributeOf(node, "style").left(longestStyle).toLower();
    style.remove("!important"_L1);
    for (const QString &rule : style.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = rule.indexOf(u':');
        if (colon < 1)
            continue;
        QString value = rule.sliced(colon + 1);
        value.removeIf([](QChar c) { return c.isSpace(); });
        apply(rule.first(colon).trimmed(), value, look);
    }
    return look;
}

bool isSilent(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TITLE ||
           tag == GUMBO_TAG_TEMPLATE || tag == GUMBO_TAG_NOSCRIPT || tag == GUMBO_TAG_SVG;
}

int letters(QStringView text)
{
    return static_cast<int>(std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); }));
}

/// "dz\u200Bēst": a search for the word would miss it, the eye does not.
bool splitsWords(QStringView text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        if ((u == 0x200B || u == 0x2060 || u == 0xFEFF) && text[i - 1].isLetter() && text[i + 1].isLetter())
            return true;
    }
    return false;
}

bool paintsBySheet(const GumboNode &style)
{
    for (unsigned i = 0; i < style.v.element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(style.v.element.children.data[i]);
        if (child->type == GUMBO_NODE_TEXT && QByteArrayView(child->v.text.text).indexOf("background") >= 0)
            return true;
    }
    return false;
}

} // namespace

bool holdsHiddenText(const GumboNode *root)
{
    std::vector<std::pair<const GumboNode *, Look>> path{{root, Look()}};
    bool sheetPaints = false;
    int unseen = 0;
    while (!path.empty()) {
        const auto [node, look] = path.back();
        path.pop_back();
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            const QString text = QString::fromUtf8(node->v.text.text);
            const bool painted = look.letters && look.ground && looksSame(*look.letters, *look.ground);
            unseen += look.hidden || painted ? letters(text) : 0;
            if (unseen >= fewestLetters || splitsWords(text))
                return true;
            continue;
        }
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        if (node->v.element.tag == GUMBO_TAG_STYLE)
            sheetPaints = sheetPaints || paintsBySheet(*node);
        if (isSilent(node->v.element.tag))
            continue;
        const Look inner = lookOf(*node, look, sheetPaints);
        for (unsigned i = node->v.element.children.length; i > 0; --i)
            path.push_back({static_cast<const GumboNode *>(node->v.element.children.data[i - 1]), inner});
    }
    return false;
}

bool mayHoldHiddenText(const QByteArray &html)
{
    // Any of these begins something `lookOf` minds, or is a letter without width.
    static constexpr std::array<QByteArrayView, 13> hints{
        "none", "idden", "font-size:0", "font-size: 0", "font-size:1px", "font-size: 1px", "opacity",
        "#f",   "hite",  "transparent", "\xE2\x80\x8B", "\xE2\x81\xA0",  "\xEF\xBB\xBF"};
    const QByteArray lower = html.toLower();
    if (std::ranges::any_of(hints, [&](QByteArrayView hint) { return lower.contains(hint); }))
        return true;
    return lower.contains("rgb") || lower.contains("&#") || lower.contains("collapse") ||
           lower.contains("bgcolor") || lower.contains("background");
}

} // namespace atbilde
