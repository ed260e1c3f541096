// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/declension.h"

#include "core/person/knownnames.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

enum class Genitive { Plain, Softened };

/// One row of the table in law 4.3: a word with this ending loses `dropped` letters and takes the endings of
/// the cases.
struct Rule
{
    QStringView ending;
    int dropped;
    QStringView genitive;
    QStringView dative;
    QStringView accusative;
    QStringView locative;
    QStringView vocative;
    Genitive stem = Genitive::Plain;
};

// The first row that fits decides; the numbers are the classes of law 4.3.
constexpr std::array masculineRules{
    Rule{u"ējais", 3, u"ā", u"am", u"o", u"ā", u"ais"},   // adjective: pēdējam, not pēdējajam
    Rule{u"ais", 3, u"ā", u"ajam", u"o", u"ajā", u"ais"}, // adjective
    Rule{u"is", 2, u"a", u"im", u"i", u"ī", u"i", Genitive::Softened}, // 2
    Rule{u"us", 2, u"us", u"um", u"u", u"ū", u"u"},                    // 3
    Rule{u"s", 1, u"a", u"am", u"u", u"ā", u""},                       // 1
    Rule{u"š", 1, u"a", u"am", u"u", u"ā", u""},                       // 1
    Rule{u"a", 1, u"as", u"am", u"u", u"ā", u"a"},                     // 4
    Rule{u"e", 1, u"es", u"em", u"i", u"ē", u"e"},                     // 5
};

constexpr std::array feminineRules{
    Rule{u"ējā", 1, u"ās", u"ai", u"o", u"ā", u"ā"},   // adjective: pēdējai
    Rule{u"ā", 1, u"ās", u"ajai", u"o", u"ajā", u"ā"}, // adjective
    Rule{u"us", 2, u"us", u"ui", u"u", u"ū", u"us"},   // 3
    Rule{u"a", 1, u"as", u"ai", u"u", u"ā", u"a"},     // 4
    Rule{u"e", 1, u"es", u"ei", u"i", u"ē", u"e"},     // 5
};

constexpr Rule diminutive{u"ītis", 2, u"a", u"im", u"i", u"ī", u"", Genitive::Softened}; // Kārlīt!
constexpr Rule sixthFeminine{u"s", 1, u"s", u"ij", u"i", u"ī", u"s"};
constexpr Rule sixthMasculine{u"s", 1, u"s", u"im", u"i", u"ī", u"s"};
constexpr Rule secondInConsonant{u"s", 1, u"s", u"im", u"i", u"ī", u"s"}; // Akmens, Mēness

// Consonant changes of the second declension (law 4.3). The first row that fits decides.
constexpr std::array<std::pair<QStringView, QStringView>, 19> softenings{{
    {u"dz", u"dž"}, {u"sn", u"šņ"}, {u"zn", u"žņ"}, {u"sl", u"šļ"}, {u"zl", u"žļ"},
    {u"ln", u"ļņ"}, {u"ll", u"ļļ"}, {u"nn", u"ņņ"}, {u"b", u"bj"},  {u"p", u"pj"},
    {u"m", u"mj"},  {u"v", u"vj"},  {u"t", u"š"},   {u"d", u"ž"},   {u"c", u"č"},
    {u"s", u"š"},   {u"z", u"ž"},   {u"n", u"ņ"},   {u"l", u"ļ"},
}};

constexpr QStringView latvianLetters = u"āčēģīķļņšūž";

bool isVowel(QChar letter)
{
    return QStringView(u"aāeēiīoōuū").contains(letter);
}

bool isDiphthong(QChar first, QChar second)
{
    constexpr std::array diphthongs{u"ai", u"au", u"ei", u"eu", u"ie", u"iu", u"oi", u"ou", u"ui"};
    return isOneOf(QString(first) + second, diphthongs);
}

bool isLatinWord(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) {
        return (letter.isLetter() && letter.script() == QChar::Script_Latin) ||
               QStringView(u"'’ʼ`").contains(letter);
    });
}

/// Letters Latvian does not have: then a final "s" or "e" need not be an ending (Wells, Blythe).
bool hasForeignLetters(QStringView word)
{
    return std::ranges::any_of(word, [](QChar letter) { return QStringView(u"qwxy").contains(letter); });
}

/// Pairs of letters met in Latvian only across the seam of a compound or in a name kept in its own spelling.
bool hasForeignPairs(QStringView word)
{
    constexpr std::array pairs{u"th", u"ph", u"sh", u"ch", u"ee", u"oo"};
    const bool isLatvianised =
        std::ranges::any_of(word, [](QChar letter) { return latvianLetters.contains(letter); });
    return !isLatvianised && std::ranges::any_of(pairs, [word](const char16_t *pair) {
        return word.contains(QStringView(pair));
    });
}

/// The row for an ordinary word, or nothing when it does not end like a word that declines.
const Rule *ruleFor(QStringView word, std::span<const Rule> rules)
{
    for (const Rule &rule : rules) {
        if (!word.endsWith(rule.ending))
            continue;
        const QStringView stem = word.chopped(rule.dropped);
        const bool stemEndsInConsonant = rule.ending == u"is" || rule.ending == u"s" || rule.ending == u"š";
        if (stem.size() < 2 || (stemEndsInConsonant && std::ranges::none_of(stem, isVowel)))
            return nullptr;
        if (stemEndsInConsonant && isVowel(stem.back())) // Thomas, Luis, Beneš: not an ending
            return nullptr;
        if (rule.ending == u"us" && QStringView(u"ao").contains(stem.back())) // Klaus
            return nullptr;
        if ((rule.ending == u"a" || rule.ending == u"e") && stem.back() == rule.ending.front()) // Renee
            return nullptr;
        return &rule;
    }
    return nullptr;
}

DeclinedWord unchanged(const QString &word, bool doubtful)
{
    return {word, word, word, word, word, word, doubtful};
}

QString joined(QStringView stem, QStringView ending)
{
    QString word;
    word.reserve(stem.size() + ending.size());
    return word.append(stem).append(ending);
}

DeclinedWord applied(const Rule &rule, const QString &word, bool doubtful)
{
    const QString stem = word.chopped(rule.dropped);
    const QString genitiveStem = rule.stem == Genitive::Softened ? softenedStem(word) : stem;
    return {word,
            joined(genitiveStem, rule.genitive),
            joined(stem, rule.dative),
            joined(stem, rule.accusative),
            joined(stem, rule.locative),
            joined(stem, rule.vocative),
            doubtful};
}

/// Does the word end as words do that stay as they are in every case?
bool endsIndeclinably(QStringView word, GrammaticalGender gender)
{
    const QChar last = word.back();
    if (QStringView(u"oōēīūui").contains(last))
        return true;
    if (last == u'ā')
        return gender == GrammaticalGender::Masculine;
    // A man's name without an ending lacks one in Latvian; a woman's simply does not decline.
    return gender == GrammaticalGender::Feminine && !isVowel(last) && last != u's' && last != u'š' &&
           last != u'y';
}

/// Reasons to ask the officer although a rule fits.
bool isDoubtful(QStringView word, const Rule &rule, NamePart part, GrammaticalGender gender)
{
    constexpr std::array womensEndings{u"iņa", u"ova", u"eva", u"ska", u"cka", u"īte", u"niece"};
    const bool isMasculine = gender == GrammaticalGender::Masculine;
    if (hasForeignLetters(word) || hasForeignPairs(word))
        return true;
    if (part == NamePart::Given) {
        const bool isAdjective = rule.ending.endsWith(u"ais") || rule.ending.endsWith(u'ā');
        const bool isOtherGender =
            isMasculine ? rule.ending == u"a" || rule.ending == u"e" : rule.ending == u"us";
        return isAdjective || (isOtherGender && !isOneOf(word, mensNamesInVowel));
    }
    if (isMasculine) {
        return isOneOf(word, changingTwoSyllableNouns) ||
               (word.endsWith(u"stis") && !word.endsWith(u"astis")) ||
               std::ranges::any_of(womensEndings,
                                   [word](const char16_t *end) { return word.endsWith(QStringView(end)); });
    }
    return rule.ending == u"ā" && !isOneOf(word, adjectives);
}

/// Declines a word in small letters.
DeclinedWord declinedSmall(const QString &word, NamePart part, GrammaticalGender gender)
{
    const bool isMasculine = gender == GrammaticalGender::Masculine;
    if (part == NamePart::Surname && isSixthDeclensionNoun(word))
        return applied(isMasculine ? sixthMasculine : sixthFeminine, word, isMasculine);
    if (part == NamePart::Surname && isMasculine && isOneOf(word, secondDeclensionNounsInConsonant))
        return applied(secondInConsonant, word, true);
    if (isMasculine && word.endsWith(diminutive.ending) && syllablesIn(word) > 2)
        return applied(diminutive, word, false);

    const Rule *rule = isMasculine ? ruleFor(word, masculineRules) : ruleFor(word, feminineRules);
    if (!rule)
        return unchanged(word,
                         !endsIndeclinably(word, gender) && (isMasculine || !isOneOf(word, womensNames)));
    if (hasForeignLetters(word) && rule->ending != u"a")
        return unchanged(word, true);
    return applied(*rule, word, isDoubtful(word, *rule, part, gender));
}

bool isInitialOrParticle(QStringView word)
{
    return word.endsWith(u'.') || isOneOf(word, particles) || isOneOf(word, nameSuffixes);
}

/// Puts back what the word had in large letters: "BĒRZIŅŠ" all of it, "McKalns" letter by letter.
QString inCaseOf(const QString &original, const QString &form, bool isCapitals)
{
    if (isCapitals)
        return form.toUpper();
    QString result = form;
    for (qsizetype i = 0; i < std::min(original.size(), result.size()); ++i) {
        if (original.at(i).isUpper())
            result[i] = result.at(i).toUpper();
    }
    return result;
}

} // namespace

int syllablesIn(QStringView word)
{
    int count = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (!isVowel(word.at(i)))
            continue;
        ++count;
        if (i + 1 < word.size() && isDiphthong(word.at(i), word.at(i + 1)))
            ++i;
    }
    return count;
}

bool isSixthDeclensionNoun(QStringView word)
{
    return isOneOf(word, sixthDeclensionNouns);
}

QString softenedStem(QStringView word)
{
    const QStringView stem = word.chopped(2);
    const bool isDental = stem.endsWith(u't') || stem.endsWith(u'd');
    if (isDental && syllablesIn(word) <= 2 && !isOneOf(word, changingTwoSyllableNouns))
        return stem.toString(); // Uldis, Ulda
    if (stem.endsWith(u"st") || stem.endsWith(u"skat"))
        return stem.toString(); // -astis, -skatis
    for (const auto &[hard, soft] : softenings) {
        if (stem.endsWith(hard))
            return joined(stem.chopped(hard.size()), soft);
    }
    return stem.toString(); // -jis, -ķis, -ģis, -ris, -skis, -ckis and what is soft already
}

DeclinedWord declinedWord(const QString &word, NamePart part, GrammaticalGender gender)
{
    const QString small = word.toLower();
    if (word.isEmpty() || isInitialOrParticle(small))
        return unchanged(word, false);
    // A letter whose small form is longer (İ) would shift the letters after it.
    if (word.size() < 2 || small.size() != word.size() || !isLatinWord(word))
        return unchanged(word, true);

    const bool isCapitals = word == word.toUpper();
    DeclinedWord forms = declinedSmall(small, part, gender);
    for (QString *form :
         {&forms.genitive, &forms.dative, &forms.accusative, &forms.locative, &forms.vocative})
        *form = inCaseOf(word, *form, isCapitals);
    forms.nominative = word;
    return forms;
}

} // namespace atbilde
