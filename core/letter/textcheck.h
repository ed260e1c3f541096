// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/lettertexts.h"
#include "core/right/decision.h"

namespace atbilde {

/// What is wrong with a text, as a code, and where.
struct TextProblem
{
    enum class Kind {
        Missing,            ///< in this language, while the other has it; or empty
        Broken,             ///< braces or sections; `detail` is the place
        UnknownPlaceholder, ///< `detail` is its name
        PlaceholderMissing, ///< which the other language has
        RequiredMissing,    ///< `detail` is the code of the element of law 1.4
        PhraseMissing,      ///< `detail` is the key of the phrase
        PhraseUnknown,      ///< a line that is no phrase of the program; `detail` is the line
        PhraseProtected,    ///< the words of the Regulation were changed; `detail` is the key of the phrase
        TooLong,            ///< `detail` is how many characters a text may have
        PlaceholderDropped, ///< which the shipped text has: allowed, and said
        Damaged,            ///< the stored text is not what was saved; `detail` is its number
    };
    Kind kind;
    Language language;
    QString key;
    QString detail;
    friend bool operator==(const TextProblem &, const TextProblem &) = default;
};

[[nodiscard]] QString codeOf(TextProblem::Kind kind);

/// No letter may be made from a text with such a problem; the others are for the officer to weigh.
[[nodiscard]] bool blocksUse(const TextProblem &problem);

/// Everything wrong with the texts, both languages held against each other and against law 1.4; empty:
/// nothing.
[[nodiscard]] QList<TextProblem> checkTexts(const LetterTexts &texts);

/// What is wrong with one text as an officer worded it, held against law 1.4 and the shipped text.
[[nodiscard]] QList<TextProblem> checkText(const LetterText &text, Language language, const QString &key);

/// Names as they stand between braces in the shipped texts of a language: what an officer may insert into
/// this one. Those of its own shipped text come first.
[[nodiscard]] QStringList placeholdersFor(Language language, const QString &key);

/// Every lawful decision that this text alone answers; what law 1.4 asks of them must stand in it.
[[nodiscard]] QList<Decision> decisionsAnsweredBy(const QString &key);

/// The phrases that quote the Regulation and may not be worded otherwise.
[[nodiscard]] bool isProtectedPhrase(const QString &phraseKey);

} // namespace atbilde
