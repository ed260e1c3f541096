// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/languageguess.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QSet<QString> plainWords(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(plainWord(word));
    return set;
}

// Words of one language that the other does not have ("no", "to", "man", "par", "an", "in" are left out).
const QSet<QString> &latvianWords()
{
    static const QSet<QString> words =
        plainWords(u"un ir ka vai es jūs jūsu jums mēs mūsu mani mana manu manus manas maniem manis savus "
                   u"savu mans lūdzu labdien "
                   u"sveiki cieņu cienījamie godātie paldies kā kas ko kur kad kāpēc kādi kādus kāda nav "
                   u"bija būs esmu esat tiek "
                   u"tika kuri kuru kura kuras arī tikai vairs vēl jau bet tāpēc jo lai pie uz ar bez līdz "
                   u"pēc pirms pret starp "
                   u"saskaņā dati datus datu datiem personas uzņēmums uzņēmuma tiesības tiesību pieprasu "
                   u"vēlos gribu informāciju "
                   u"adresi tālrunis šo šis tas tā tos viņi visus visu mēneša pantu regulas esiet nesūtiet "
                   u"nosūtiet izdzēsiet "
                   u"sia epasts sūtījums nekad katru dienu varat varu kopiju saņemt atbildi pielikumā "
                   u"sveicieniem cieņā");
    return words;
}

const QSet<QString> &englishWords()
{
    static const QSet<QString> words = plainWords(u"the and of you your my is are was were have has had with "
                                                  u"this that for not please would like want from which "
                                                  u"what when where who why how all any been will shall can "
                                                  u"could should i am we our us it its they them their "
                                                  u"be on at by or if as do does did dont send data about "
                                                  u"under regards sincerely dear hello thank thanks me a "
                                                  u"personal information right request company account email "
                                                  u"address yours faithfully hereby hi cheers no longer");
    return words;
}

double latvianShare(QStringView text)
{
    static const QString marked = u"āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ"_s;
    qsizetype letters = 0;
    qsizetype latvian = 0;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), 4000))) {
        if (!c.isLetter())
            continue;
        ++letters;
        latvian += c.unicode() > 127 && marked.contains(c) ? 1 : 0;
    }
    return letters == 0 ? 0 : double(latvian) / double(letters);
}

} // namespace

LanguageGuess languageOf(QStringView text, const std::vector<Word> &words)
{
    double latvian = 0;
    double english = 0;
    for (const Word &word : words) {
        latvian += latvianWords().contains(word.plain) ? 1 : 0;
        english += englishWords().contains(word.plain) ? 1 : 0;
    }
    // Names carry diacritics into English mail too, but a Latvian text has one in every tenth letter.
    latvian += latvianShare(text) > 0.04 ? double(words.size()) / 10 + 1 : 0;
    const double found = latvian + english;
    if (found < 1 || (words.size() > 20 && found / double(words.size()) < 0.05))
        return {};
    const Language language = latvian >= english ? Language::Latvian : Language::English;
    const double share = std::max(latvian, english) / found;
    return {language, std::min(0.99, share * std::min(1.0, 0.6 + found / 20))};
}

bool isLittleWord(const QString &plain)
{
    return latvianWords().contains(plain) || englishWords().contains(plain);
}

} // namespace atbilde
