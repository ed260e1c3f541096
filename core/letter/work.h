// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/compose.h"

namespace atbilde {

/// Work on one letter: facts and texts stay, letter and gaps grow.
struct Work
{
    const LetterFacts &facts;
    const LetterLanguage &texts;
    Language language;
    Composition result;
    bool regulationNamed = false; ///< "(turpmāk – VDAR)" stands already
    bool remedyWanted = false;

    void lack(const QStringList &codes)
    {
        for (const QString &code : codes) {
            if (!result.missing.contains(code))
                result.missing.append(code);
        }
    }
};

} // namespace atbilde
