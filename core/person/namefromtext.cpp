// SPDX-License-Identifier: GPL-3.0-or-later
// A full name as somebody typed it, taken apart. Declared in nameforms.h.
#include "core/person/knownnames.h"
#include "core/person/nameforms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// Titles are known with or without the full stop; the second list only with it, because Med and Ing are
// names.
constexpr std::array titles{u"dr",    u"prof",   u"mr",   u"mrs",   u"ms",  u"miss", u"sir",       u"phd",
                            u"kungs", u"kundze", u"k-gs", u"k-dze", u"mba", u"esq",  u"jaunkundze"};
constexpr std::array dottedTitles{u"akad.", u"asoc.", u"bc.",  u"cien.", u"doc.",    u"god.",  u"habil.",
                                  u"hum.",  u"ing.",  u"iur.", u"jur.",  u"mag.",    u"med.",  u"mg.",
                                  u"oec.",  u"phil.", u"sc.",  u"soc.",  u"ļ.cien.", u"a.god."};

bool isTitle(const QString &word)
{
    const QString small = word.toLower();
    const QStringView plain = small.endsWith(u'.') ? QStringView(small).chopped(1) : QStringView(small);
    return isOneOf(plain, titles) || isOneOf(small, dottedTitles) ||
           (small.endsWith(u'.') && (small.startsWith("dr."_L1) || small.startsWith("mg."_L1)));
}

/// Spaces for control characters, nothing for marks that cannot be seen, no quotes, no bracketed remarks.
QString cleaned(const QString &text)
{
    QString result;
    int depth = 0;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C)) {
        const bool isHidden =
            letter.category() == QChar::Other_Format && letter != QChar(0x200C) && letter != QChar(0x200D);
        if (QStringView(u"([").contains(letter))
            ++depth;
        else if (QStringView(u")]").contains(letter))
            depth = std::max(0, depth - 1);
        else if (letter.category() == QChar::Other_Control)
            result += u' ';
        else if (depth == 0 && !isHidden && !QStringView(u"\"“”„«»").contains(letter))
            result += letter;
    }
    return result.simplified();
}

QStringList withoutTitles(QStringList words)
{
    while (!words.isEmpty() && isTitle(words.constFirst()))
        words.removeFirst();
    while (!words.isEmpty() && isTitle(words.constLast()))
        words.removeLast();
    return words;
}

bool isParticle(const QString &word)
{
    return isOneOf(word, particles); // in small letters only: "Le" is also a surname
}

/// Two letters or more and none of them small. Initials and numerals are written so anyway.
bool isInCapitals(const QString &word)
{
    return word.size() > 1 && !word.contains(u'.') && word == word.toUpper() && word != word.toLower() &&
           !isOneOf(word.toLower(), nameSuffixes);
}

/// "KALNIŅA-LAPIŅA" and "kalniņa-lapiņa" as "Kalniņa-Lapiņa".
QString inNameCase(const QString &word)
{
    QString result = word.toLower();
    bool atStart = true;
    for (QChar &letter : result) {
        if (atStart)
            letter = letter.toUpper();
        atStart = !letter.isLetter() && !letter.isMark();
    }
    return result;
}

struct Words
{
    QStringList given;
    QStringList surname;
};

/// "BĒRZIŅŠ Jānis", "Jānis BĒRZIŅŠ": the words in capitals are the surname.
std::optional<Words> apartByCapitals(const QStringList &words)
{
    const auto isOrdinary = [](const QString &word) { return !isInCapitals(word) && word.size() > 1; };
    const auto count = std::ranges::count_if(words, isInCapitals);
    if (count == 0 || std::ranges::none_of(words, isOrdinary))
        return std::nullopt;
    Words result{words.sliced(count), words.first(count)};
    if (!std::ranges::all_of(result.surname, isInCapitals))
        result = {words.first(words.size() - count), words.last(count)};
    if (!std::ranges::all_of(result.surname, isInCapitals))
        return std::nullopt;
    for (QString &word : result.surname)
        word = inNameCase(word);
    return result;
}

Words apart(QStringList words)
{
    if (const auto found = apartByCapitals(words))
        return *found;

    const bool isAllCapitals =
        std::ranges::any_of(words, isInCapitals) &&
        std::ranges::all_of(words, [](const QString &word) { return word == word.toUpper(); });
    const bool isAllSmall =
        std::ranges::all_of(words, [](const QString &word) { return word == word.toLower(); });
    if (isAllCapitals || isAllSmall) {
        for (QString &word : words) {
            if ((isAllSmall && !isParticle(word)) || isInCapitals(word))
                word = inNameCase(word);
        }
    }
    qsizetype start = words.size() - 1;
    if (start > 0 && isOneOf(words.at(start).toLower(), nameSuffixes))
        --start;
    while (start > 0 && isParticle(words.at(start - 1)))
        --start;
    return {words.first(start), words.sliced(start)};
}

NameInCase joined(const Words &words)
{
    return {words.given.join(u' '), words.surname.join(u' ')};
}

/// "Bērziņš, Jānis". What follows the comma after two words is a remark ("Jānis Bērziņš, SIA Loks").
std::optional<Words> apartByComma(const QString &text)
{
    const qsizetype comma = text.indexOf(u',');
    if (comma < 0)
        return std::nullopt;
    const QStringList before = withoutTitles(text.first(comma).split(u' ', Qt::SkipEmptyParts));
    const QString rest = text.sliced(comma + 1);
    const QStringList after = withoutTitles(rest.left(rest.indexOf(u',')).split(u' ', Qt::SkipEmptyParts));
    if (before.isEmpty())
        return after.isEmpty() ? std::nullopt : std::optional(apart(after));
    const bool isSurname = std::all_of(before.begin(), before.end() - 1, isParticle);
    if (after.isEmpty() || !isSurname)
        return apart(before);

    Words turned = apart(after + before);
    const QStringList all = turned.given + turned.surname;
    return Words{all.first(after.size()), all.sliced(after.size())};
}

} // namespace

NameInCase nameFromText(const QString &text)
{
    QString name = cleaned(text);
    if (name.isEmpty())
        return {{}, text.normalized(QString::NormalizationForm_C).simplified()};

    static const QRegularExpression hyphenBetween(u" ?[-\u2010\u2011\u2013] ?(?=\\S+$)"_s);
    static const QRegularExpression otherHyphen(u"(?<=\\S)[\u2010\u2011\u2013](?=\\S)"_s);
    name.replace(hyphenBetween, u"-"_s).replace(otherHyphen, u"-"_s);

    if (const auto found = apartByComma(name))
        return joined(*found);
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const QStringList bare = withoutTitles(words);
    return bare.isEmpty() ? NameInCase{{}, name} : joined(apart(bare));
}

} // namespace atbilde
