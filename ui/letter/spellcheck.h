// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

#include <QObject>
#include <QStringList>

/// Knows which words a language has. Tests put one of their own in the place of the dictionaries.
class SpellCheck : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading,
        Ready,
        Missing ///< no dictionary of this language is installed
    };

    using QObject::QObject;

    /// Begins to load the dictionary where nobody asked for it before.
    [[nodiscard]] virtual State state(atbilde::Language language) = 0;
    /// True of everything while there is no dictionary.
    [[nodiscard]] virtual bool isRight(const QString &word, atbilde::Language language) = 0;
    [[nodiscard]] virtual QStringList suggestions(const QString &word, atbilde::Language language) = 0;
    /// Of no effect on what is stored.
    virtual void learn(const QString &word, atbilde::Language language) = 0;

Q_SIGNALS:
    /// The dictionary was loaded or is missing, or learnt a word.
    void changed(atbilde::Language language);
};

/// The words of a text that may be misspelt: without figures, addresses and abbreviations.
struct SpelledWord
{
    qsizetype from = 0;
    QString text;
    friend bool operator==(const SpelledWord &, const SpelledWord &) = default;
};

[[nodiscard]] QList<SpelledWord> spelledWordsIn(const QString &text);
