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
    QString phraseLines;             ///< the file `phrases` were read from
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

/// The texts an office may word itself: those letters, "REMEDY" and "phrases".
[[nodiscard]] QStringList editableTextKeys();

/// The paragraph on the remedy and the phrases have none.
[[nodiscard]] bool hasSubject(const QString &key);

/// An editable text of a language; the phrases are all the lines of their file.
[[nodiscard]] LetterText textOf(const LetterLanguage &texts, const QString &key);
void putText(LetterLanguage &texts, const QString &key, const LetterText &text);

/// The words of a made-up case on which texts are tried out (`samplecase.h`).
[[nodiscard]] const QHash<QString, QString> &sampleWords(Language language);

/// Lines "key=phrase"; other lines are remarks.
[[nodiscard]] QHash<QString, QString> phrasesFrom(const QString &lines);

/// Twelve hexadecimal digits.
[[nodiscard]] QString fingerprintOf(const LetterText &text);
[[nodiscard]] QString fingerprintOf(const QList<LetterText> &texts);

} // namespace atbilde
