// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/richtext.h"

#include "core/intake/charset.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr size_t deepest = 1000;

/// The code page of a font's letters (RTF 1.9.1, \fcharset); 0 where it is that of the text.
int pageOfCharset(int charset)
{
    static const QHash<int, int> pages{{128, 932},  {129, 949},  {134, 936},  {136, 950},  {161, 1253},
                                       {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256}, {186, 1257},
                                       {204, 1251}, {222, 874},  {238, 1250}};
    return pages.value(charset, 0);
}

/// What holds in a group and ends with it.
struct Group
{
    int font = -1;
    int fallback = 1; ///< characters that stand for one in Unicode, for programs that know none
    bool isPassedOver = false;
    bool isFontTable = false;
    bool isRichOnly = false; ///< \htmlrtf: repeats for programs that know rich text alone what a tag says
};

class RichTextReader
{
public:
    explicit RichTextReader(QByteArrayView rtf) : m_rtf(rtf) {}

    RichText read()
    {
        while (m_at < m_rtf.size() && !m_isOver)
            readOne();
        flush();
        return {std::move(m_text), m_isHtml};
    }

private:
    void readOne()
    {
        const char c = m_rtf[m_at++];
        if (c == '{')
            open();
        else if (c == '}')
            close();
        else if (c == '\\')
            readControl();
        else if (c != '\r' && c != '\n' && c != '\0')
            byte(c);
    }

    void open()
    {
        m_toSkip = 0;
        m_isStarred = false;
        if (m_outer.size() >= deepest)
            m_isOver = true;
        else
            m_outer.push_back(m_group);
    }

    void close()
    {
        flush();
        m_toSkip = 0;
        m_isStarred = false;
        if (!m_outer.empty()) {
            m_group = m_outer.back();
            m_outer.pop_back();
        }
        m_isOver = m_outer.empty(); // whatever follows is no text
    }

    void readControl()
    {
        if (m_at >= m_rtf.size())
            return;
        const char c = m_rtf[m_at];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            readWord();
            return;
        }
        ++m_at;
        switch (c) {
        case '\'':
            readHex();
            break;
        case '*':
            m_isStarred = true;
            break;
        case '\r':
        case '\n':
            letters(u"\n");
            break;
        case '~':
            letters(u"\u00A0");
            break;
        case '_':
            letters(u"-");
            break;
        case '{':
        case '}':
        case '\\':
            byte(c);
            break;
        default:
            break;
        }
    }

    void readHex()
    {
        const QByteArray digits =
            m_rtf.sliced(m_at, std::min<qsizetype>(2, m_rtf.size() - m_at)).toByteArray();
        m_at += digits.size();
        bool isNumber = false;
        const uint value = digits.toUInt(&isNumber, 16);
        if (isNumber)
            byte(static_cast<char>(value));
    }

    void readWord()
    {
        const qsizetype start = m_at;
        const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        while (m_at < m_rtf.size() && isLetter(m_rtf[m_at]))
            ++m_at;
        const QByteArrayView word = m_rtf.sliced(start, m_at - start);
        const qsizetype digits = m_at;
        if (m_at < m_rtf.size() && m_rtf[m_at] == '-')
            ++m_at;
        while (m_at < m_rtf.size() && m_rtf[m_at] >= '0' && m_rtf[m_at] <= '9')
            ++m_at;
        const QByteArrayView number = m_rtf.sliced(digits, std::min<qsizetype>(m_at - digits, 10));
        bool isNumber = false;
        const int value = number.toByteArray().toInt(&isNumber);
        if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
            ++m_at;
        obey(word, isNumber ? std::optional(value) : std::nullopt);
        m_isStarred = false;
    }

    void obey(QByteArrayView word, std::optional<int> number)
    {
        if (word == "bin") { // bytes of any kind
            m_at = std::min<qsizetype>(m_rtf.size(), m_at + std::max(0, number.value_or(0)));
        } else if (word == "u") {
            unicode(number.value_or(0));
        } else if (word == "uc") {
            m_group.fallback = std::clamp(number.value_or(1), 0, 8);
        } else if (word == "ansicpg") {
            m_page = number.value_or(0);
        } else if (word == "fromhtml") {
            m_isHtml = number.value_or(1) != 0;
        } else if (word == "htmlrtf") {
            flush();
            m_group.isRichOnly = number.value_or(1) != 0;
        } else if (word == "htmltag") {
            flush();
        } else if (word == "f") {
            flush();
            m_group.font = number.value_or(-1);
        } else if (word == "fcharset") {
            if (m_group.isFontTable)
                m_pages.insert(m_group.font, pageOfCharset(number.value_or(0)));
        } else if (word == "fonttbl") {
            m_group.isFontTable = true;
            m_group.isPassedOver = true;
        } else if (m_isStarred || isPassedOver(word)) {
            flush();
            m_group.isPassedOver = true;
        } else {
            sign(word);
        }
    }

    static bool isPassedOver(QByteArrayView word)
    {
        static constexpr std::array words{"colortbl", "stylesheet", "info",    "pict",   "object",  "header",
                                          "headerl",  "headerr",    "headerf", "footer", "footerl", "footerr",
                                          "footerf",  "listtable",  "private", "xe",     "tc",      "rxe"};
        return std::any_of(words.begin(), words.end(), [&](const char *one) { return word == one; });
    }

    void sign(QByteArrayView word)
    {
        static const QHash<QByteArray, QString> signs{
            {"par", u"\n"_s},           {"line", u"\n"_s},          {"sect", u"\n"_s},
            {"page", u"\n"_s},          {"row", u"\n"_s},           {"tab", u"\t"_s},
            {"cell", u"\t"_s},          {"lquote", u"\u2018"_s},    {"rquote", u"\u2019"_s},
            {"ldblquote", u"\u201C"_s}, {"rdblquote", u"\u201D"_s}, {"bullet", u"\u2022"_s},
            {"endash", u"\u2013"_s},    {"emdash", u"\u2014"_s},    {"emspace", u" "_s},
            {"enspace", u" "_s}};
        if (const auto found = signs.constFind(word.toByteArray()); found != signs.cend())
            letters(*found);
    }

    void unicode(int value)
    {
        letters(QString(QChar(static_cast<char16_t>(value))));
        m_toSkip = m_group.fallback;
    }

    void letters(QStringView text)
    {
        if (m_toSkip > 0) {
            --m_toSkip;
            return;
        }
        flush();
        if (isShown())
            m_text += text;
    }

    void byte(char c)
    {
        if (m_toSkip > 0)
            --m_toSkip;
        else if (isShown())
            m_bytes.append(c);
    }

    [[nodiscard]] bool isShown() const { return !m_group.isPassedOver && !(m_isHtml && m_group.isRichOnly); }

    /// Bytes become letters together: some code pages need two for one.
    void flush()
    {
        if (m_bytes.isEmpty())
            return;
        int page = m_pages.value(m_group.font, 0);
        if (page == 0)
            page = m_page;
        QByteArray charset;
        if (page > 0)
            charset = page == 65001 ? QByteArray("utf-8") : "cp" + QByteArray::number(page);
        m_text += decodedText(m_bytes, charset).text;
        m_bytes.clear();
    }

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
    QString m_text;
    QByteArray m_bytes;
    Group m_group;
    std::vector<Group> m_outer;
    QHash<int, int> m_pages; ///< of each font
    int m_page = 0;
    int m_toSkip = 0;
    bool m_isStarred = false;
    bool m_isHtml = false;
    bool m_isOver = false;
};

} // namespace

RichText richTextIn(const QByteArray &rtf)
{
    return RichTextReader(rtf).read();
}

} // namespace atbilde
