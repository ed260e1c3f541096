// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"

namespace atbilde {

/// A form of a name that a letter uses although the rules are not sure of it: an officer should look at it
/// before the letter leaves.
struct DoubtfulName
{
    bool isRepresentative = false; ///< else the data subject
    GrammaticalCase grammaticalCase = GrammaticalCase::Dative;
    QString form;
    friend bool operator==(const DoubtfulName &, const DoubtfulName &) = default;
};

/// In a Latvian letter: the dative above the address, the genitive of the salutation, the accusative of who is
/// represented. English letters do not decline.
[[nodiscard]] QList<DoubtfulName> doubtfulNames(const LetterFacts &facts);

} // namespace atbilde
