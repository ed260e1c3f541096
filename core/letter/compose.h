// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/completeness.h"
#include "core/letter/letter.h"
#include "core/letter/letterfacts.h"
#include "core/letter/lettertexts.h"
#include "core/result.h"

namespace atbilde {

/// A letter as far as the facts allow, for the screen: gaps are marked in it and named.
struct Composition
{
    Letter letter;
    QStringList missing; ///< codes as in `CompletenessLine`, each once; empty: the letter is complete
};

/// Composes "answer" - one letter on all claims of the request, the remedy once - or the one text named
/// ("T01"). The letter is a draft while there is no outgoing number. Refused: LetterTextUnknown;
/// LetterTextBroken.
[[nodiscard]] Result<Composition> composition(const LetterFacts &facts, const QString &text,
                                              const LetterTexts &texts = shippedTexts());

/// A letter that takes the place of one that is final, on today's head: composed anew where that can be done,
/// and else in the words of the old one. It names number and date of the old one before anything else.
[[nodiscard]] Result<Composition> correction(const LetterFacts &facts, const Letter &old,
                                             const LetterTexts &texts = shippedTexts());

/// The refusal of a letter that lacks this: AddressMissing when nothing else is missing; LetterIncomplete
/// with every missing element. `person`: the one written to, as named in the register of people.
[[nodiscard]] Refusal lackOf(const Letter &letter, const QStringList &missing, const QString &person);

/// As `composition`, whole or not at all. Also refused: AddressMissing when nothing else is missing;
/// LetterIncomplete with every missing element, so that an open gap never becomes a blank.
[[nodiscard]] Result<Letter> compose(const LetterFacts &facts, const QString &text,
                                     const LetterTexts &texts = shippedTexts());

} // namespace atbilde
