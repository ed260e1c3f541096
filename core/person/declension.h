// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atbilde {

enum class GrammaticalGender { Masculine, Feminine };

/// A given name and a surname decline alike but for a few endings: adjectives and common nouns are surnames.
enum class NamePart { Given, Surname };

/// One word of a name (no spaces, no hyphens) in the six cases.
struct DeclinedWord
{
    QString nominative;
    QString genitive;
    QString dative;
    QString accusative;
    QString locative;
    QString vocative;
    bool doubtful = false; ///< an officer should look at the forms
    friend bool operator==(const DeclinedWord &, const DeclinedWord &) = default;
};

/// Declines by the rule table of law 4.3 (Cabinet Regulation No 114 of 2004: personal names decline like
/// nouns). A word in capitals gives forms in capitals. What no rule covers comes back unchanged in all cases;
/// it is doubtful unless such words are known not to decline (Oto, Šapiro, an initial, "von", a woman called
/// Kim).
[[nodiscard]] DeclinedWord declinedWord(const QString &word, NamePart part, GrammaticalGender gender);

/// The stem of a second-declension noun as its genitive has it: Lāc-is → Lāč-a, Viln-is → Viļņ-a, while
/// Uld-is → Uld-a. `word` is the nominative in small letters and ends in "is".
[[nodiscard]] QString softenedStem(QStringView word);

/// Vowel groups of a word in small letters; a diphthong counts once ("briedis" has two).
[[nodiscard]] int syllablesIn(QStringView word);

/// Is the word, in small letters, a feminine noun of the sixth declension that is also a surname of men
/// (Klints, Nakts)? Its ending does not tell the bearer's gender.
[[nodiscard]] bool isSixthDeclensionNoun(QStringView word);

} // namespace atbilde
