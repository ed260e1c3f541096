// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterelement.h"
#include "core/person/language.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace atbilde {

/// One letter text: subject and body with named placeholders, `[REMEDY]` on a line of its own where the
/// paragraph on complaint and court stands.
struct LetterText
{
    QString subject;
    QString body;
    friend bool operator==(const LetterText &, const LetterText &) = default;
};

/// The letter texts of one language.
struct LetterLanguage
{
    QHash<QString, LetterText> texts; ///< "T01" ... "T29", "answer"
    QString remedy;
    QHash<QString, QString> phrases; ///< "rights.access", "exception.17(3)(b)" ...

    /// Empty for an unknown key: a missing phrase is found by `checkTexts`, not in the middle of a letter.
    [[nodiscard]] QString phrase(const QString &key) const { return phrases.value(key); }
    friend bool operator==(const LetterLanguage &, const LetterLanguage &) = default;
};

struct LetterTexts
{
    LetterLanguage latvian;
    LetterLanguage english;
    [[nodiscard]] const LetterLanguage &in(Language language) const
    {
        return language == Language::Latvian ? latvian : english;
    }
    [[nodiscard]] LetterLanguage &in(Language language)
    {
        return language == Language::Latvian ? latvian : english;
    }
};

/// First line the subject, then an empty line, then the body.
[[nodiscard]] LetterText letterTextFrom(const QString &file);

/// The texts that come with the program, read once from its embedded files.
[[nodiscard]] const LetterTexts &shippedTexts();

/// Keys of the letters an officer may choose, in order: "answer", "T01" ... "T29".
[[nodiscard]] QStringList letterTextKeys();

/// What is wrong with a text, as a code, and where.
struct TextProblem
{
    enum class Kind {
        Missing,            ///< in this language, while the other has it
        Broken,             ///< braces or sections; `detail` is the place
        UnknownPlaceholder, ///< `detail` is its name
        PlaceholderMissing, ///< which the other language has
        RequiredMissing,    ///< `detail` is the code of the element of law 1.4
        PhraseMissing,      ///< `detail` is the key of the phrase
    };
    Kind kind;
    Language language;
    QString key;
    QString detail;
    friend bool operator==(const TextProblem &, const TextProblem &) = default;
};

[[nodiscard]] QString codeOf(TextProblem::Kind kind);

/// Everything wrong with the texts, both languages held against each other and against law 1.4; empty:
/// nothing.
[[nodiscard]] QList<TextProblem> checkTexts(const LetterTexts &texts);

} // namespace atbilde
