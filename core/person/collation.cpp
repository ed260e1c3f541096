// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/collation.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// One byte a letter, from `firstLetter` on. "y" is a letter after "i", before "ī" (Iva, Yvonne, Īve).
constexpr QStringView alphabet = u"aābcčdeēfgģhiyījkķlļmnņoōpqrŗsštuūvwxzž";

constexpr char endOfLevel = 0x01; // smaller than any weight: a text sorts before its continuations
constexpr char space = 0x02;
constexpr char hyphen = 0x03;
constexpr char firstDigit = 0x10;
constexpr char firstLetter = 0x20;
constexpr unsigned char otherScript = 0xF0;

constexpr char unmarked = 0x05;
constexpr char smallLetter = 0x05;
constexpr char largeLetter = 0x06;

/// Latin letters that have no decomposition in Unicode.
struct PlainForm
{
    char16_t letter;
    QStringView plain;
};
constexpr std::array plainForms{
    PlainForm{u'ß', u"ss"}, PlainForm{u'æ', u"ae"}, PlainForm{u'œ', u"oe"}, PlainForm{u'ø', u"o"},
    PlainForm{u'ł', u"l"},  PlainForm{u'đ', u"d"},  PlainForm{u'ð', u"d"},  PlainForm{u'þ', u"th"},
    PlainForm{u'ħ', u"h"},  PlainForm{u'ı', u"i"},  PlainForm{u'ŋ', u"n"},  PlainForm{u'ŧ', u"t"},
    PlainForm{u'ə', u"e"},  PlainForm{u'ĸ', u"k"},  PlainForm{u'ſ', u"s"},
};

QStringView plainFormOf(QChar letter)
{
    const auto found = std::ranges::find(plainForms, letter.unicode(), &PlainForm::letter);
    return found != plainForms.end() ? found->plain : QStringView();
}

bool isInvisible(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Other_Format || category == QChar::Other_Control;
}

bool isMark(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// The three levels of a key while it grows: letters, marks, case. The last two have a byte for each letter.
struct Levels
{
    QByteArray letters;
    QByteArray marks;
    QByteArray cases;

    void add(char letter, char mark, bool isLarge)
    {
        letters += letter;
        marks += mark;
        cases += isLarge ? largeLetter : smallLetter;
    }

    void addOther(char32_t codePoint)
    {
        letters += static_cast<char>(otherScript);
        for (const int shift : {14, 7, 0}) // seven bits a byte: no byte is one of the small weights
            letters += static_cast<char>(0x80 | ((codePoint >> shift) & 0x7F));
        marks += unmarked;
        cases += smallLetter;
    }

    void mark(char32_t codePoint)
    {
        if (!marks.isEmpty())
            marks.back() =
                static_cast<char>(std::max<int>(unmarked + 1, 0x10 + static_cast<int>(codePoint & 0x3F)));
    }
};

std::optional<char> weightOf(QChar small)
{
    const qsizetype place = alphabet.indexOf(small);
    return place < 0 ? std::nullopt : std::optional(static_cast<char>(firstLetter + place));
}

/// A letter with the marks it brings along: "é" is "e" with a mark, "ł" is "l" with one.
bool addLatin(Levels &levels, char32_t codePoint)
{
    const char32_t small = QChar::toLower(codePoint);
    const bool isLarge = small != codePoint;
    if (small > 0xFFFF)
        return false;
    const QChar letter(static_cast<char16_t>(small));
    if (const auto weight = weightOf(letter)) {
        levels.add(*weight, unmarked, isLarge);
        return true;
    }
    if (const QStringView plain = plainFormOf(letter); !plain.isEmpty()) {
        for (const QChar part : plain)
            levels.add(*weightOf(part), unmarked + 1, isLarge);
        return true;
    }
    const QString taken =
        QString(QChar(static_cast<char16_t>(codePoint & 0xFFFF))).normalized(QString::NormalizationForm_D);
    if (codePoint > 0xFFFF || taken.size() < 2)
        return false;
    const auto weight = weightOf(taken.front().toLower());
    if (!weight)
        return false;
    levels.add(*weight, unmarked, isLarge);
    for (const QChar mark : QStringView(taken).sliced(1))
        levels.mark(mark.unicode());
    return true;
}

void addLetter(Levels &levels, char32_t codePoint)
{
    if (codePoint >= u'0' && codePoint <= u'9') {
        levels.add(static_cast<char>(firstDigit + static_cast<char>(codePoint - u'0')), unmarked, false);
    } else if (QChar::isSpace(codePoint)) {
        levels.add(space, unmarked, false);
    } else if (QChar::category(codePoint) == QChar::Punctuation_Dash) {
        levels.add(hyphen, unmarked, false);
    } else if (isMark(codePoint)) {
        levels.mark(codePoint);
    } else if (!addLatin(levels, codePoint) && !QChar::isPunct(codePoint) && !isInvisible(codePoint)) {
        levels.addOther(QChar::toCaseFolded(codePoint));
    }
}

/// Weights nobody needs at the end of a level are cut: keys of plain names are short.
QByteArray withoutTrailing(const QByteArray &level, char weight)
{
    qsizetype size = level.size();
    while (size > 0 && level.at(size - 1) == weight)
        --size;
    return level.first(size);
}

} // namespace

QByteArray sortKey(QStringView name)
{
    // A long run of marks is costly to normalise; nobody's name needs more than this.
    const QString text = name.first(std::min(name.size(), 4 * sortKeyLetters))
                             .toString()
                             .normalized(QString::NormalizationForm_KC)
                             .simplified();
    Levels levels;
    qsizetype letters = 0;
    for (const char32_t codePoint : text.toUcs4()) {
        if (++letters > sortKeyLetters)
            break;
        addLetter(levels, codePoint);
    }
    return levels.letters + endOfLevel + withoutTrailing(levels.marks, unmarked) + endOfLevel +
           withoutTrailing(levels.cases, smallLetter);
}

QByteArray personSortKey(QStringView surname, QStringView givenNames)
{
    return sortKey(surname) + endOfLevel + sortKey(givenNames);
}

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t codePoint : text.toString().normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t small = QChar::toLower(codePoint);
        if (isMark(codePoint) || QChar::category(codePoint) == QChar::Other_Format)
            continue;
        if (QChar::category(codePoint) == QChar::Punctuation_Dash)
            result += u'-';
        else if (const QStringView plain =
                     small <= 0xFFFF ? plainFormOf(QChar(static_cast<char16_t>(small))) : QStringView();
                 !plain.isEmpty())
            result += plain;
        else
            result += QChar::fromUcs4(QChar::toCaseFolded(codePoint));
    }
    return result;
}

} // namespace atbilde
