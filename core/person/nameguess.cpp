// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a name speaks of a man or a woman. Declared in nameforms.h.
#include "core/person/declension.h"
#include "core/person/knownnames.h"
#include "core/person/nameforms.h"

#include <QStringList>

#include <span>

namespace atbilde {
namespace {

constexpr SalutationKind silent = SalutationKind::Neutral;

bool endsWithOneOf(QStringView word, std::span<const char16_t *const> endings)
{
    return std::ranges::any_of(endings,
                               [word](const char16_t *ending) { return word.endsWith(QStringView(ending)); });
}

SalutationKind givenNameSays(QStringView word)
{
    if (word.size() < 2 || word.endsWith(u'.') || isOneOf(word, namesOfBoth))
        return silent;
    if (isOneOf(word, womensNames))
        return SalutationKind::Feminine;
    if (isOneOf(word, mensNames) || isOneOf(word, mensNamesInVowel))
        return SalutationKind::Masculine;
    if (word.endsWith(u'a') || word.endsWith(u'e'))
        return SalutationKind::Feminine;
    if (word.endsWith(u"es")) // James, Agnes
        return silent;
    if (word.endsWith(u's') || word.endsWith(u'š') || word.endsWith(u'o'))
        return SalutationKind::Masculine;
    return silent;
}

SalutationKind surnameSays(QStringView word)
{
    // -a and -e alone say nothing (Liepa, Egle), nor does -us (Markus).
    constexpr std::array womens{u"iņa",   u"ova",  u"eva",  u"ska",  u"cka",  u"skaja", u"īte", u"aite",
                                u"niece", u"sone", u"mane", u"ienė", u"iene", u"aitė",  u"ytė", u"utė"};
    constexpr std::array mens{u"ov", u"ev", u"skij", u"ski", u"cki", u"sky", u"skiy"};
    constexpr std::array neither{u"us", u"as", u"es", u"os"};
    if (word.size() < 3 || isSixthDeclensionNoun(word) || endsWithOneOf(word, neither))
        return silent;
    if (endsWithOneOf(word, womens) || isOneOf(word, adjectives))
        return SalutationKind::Feminine;
    if (word.endsWith(u's') || word.endsWith(u'š') || endsWithOneOf(word, mens))
        return SalutationKind::Masculine;
    return silent;
}

/// What was heard from all words: silence agrees with everything, contradiction is no answer.
struct Evidence
{
    bool masculine = false;
    bool feminine = false;

    void hear(SalutationKind kind)
    {
        masculine = masculine || kind == SalutationKind::Masculine;
        feminine = feminine || kind == SalutationKind::Feminine;
    }
};

QStringList wordsOf(const QString &text)
{
    QString words = text.normalized(QString::NormalizationForm_C).toLower();
    for (const QChar hyphen : QStringView(u"-\u2010\u2011\u2013"))
        words.replace(hyphen, u' ');
    return words.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

SalutationKind guessedSalutationKind(const QString &given, const QString &surname)
{
    const QStringList givenNames = wordsOf(given);
    Evidence evidence;
    // Zigfrīds Anna Meierovics: the first given name that speaks is believed.
    for (const QString &word : givenNames) {
        evidence.hear(givenNameSays(word));
        if (evidence.masculine || evidence.feminine)
            break;
    }
    const QStringList surnames = wordsOf(surname);
    for (const QString &word : surnames)
        evidence.hear(surnameSays(word));
    // A single word is taken for a surname and may be a given name all the same.
    if (givenNames.isEmpty() && surnames.size() == 1 && !evidence.masculine && !evidence.feminine)
        evidence.hear(givenNameSays(surnames.constFirst()));
    if (evidence.masculine == evidence.feminine)
        return SalutationKind::Neutral;
    return evidence.masculine ? SalutationKind::Masculine : SalutationKind::Feminine;
}

} // namespace atbilde
