// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/letter/lettertexts.h"
#include "core/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

namespace atbilde {

/// What the placeholders stand for in one letter. What is absent or empty is missing when a text asks for it.
struct TextValues
{
    Language language = Language::Latvian;
    QHash<QString, QString> texts;
    QHash<QString, QString> phrases; ///< ours, so they may hold placeholders themselves
    QHash<QString, QDate> days;
    QSet<QString> flags; ///< those that are set
    QHash<QString, bool> decided;
    QHash<QString, QList<QStringList>> tables;
};

struct Rendering
{
    QString subject;
    QString body;        ///< a line a block, with its values marked; a table is its mark alone on a line
    QSet<QString> names; ///< placeholders that stand in it, and "REMEDY"
    QStringList missing; ///< placeholders asked for in vain, each once, in order
};

/// What stands in a text where a value is missing; a finished letter has none. The screen shows it as a chip.
[[nodiscard]] QString gapMark(const QString &placeholder);
[[nodiscard]] bool hasGap(const QString &text);

/// The line that stands for a table; never part of any text.
[[nodiscard]] QString tableMark(const QString &placeholder);

/// What stands between the marks of a value or of a section; marks are no part of any text.
[[nodiscard]] QString valueMark(const QString &placeholder, const QString &value);
[[nodiscard]] QString withoutValueMarks(const QString &text);

/// A text read past its marks: of each character the value and the section it comes from.
class MarkedText
{
public:
    struct Source
    {
        QString placeholder;
        QString section;
        friend bool operator==(const Source &, const Source &) = default;
    };

    /// One line after the other: a value may go on over several lines.
    void read(const QString &line);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QList<Source> &sources() const { return m_sources; } ///< one a character

private:
    QStringList m_open; ///< sections begin with '#'
    QString m_text;
    QList<Source> m_sources;
};

/// Refused (LetterTextBroken): braces or sections in disorder, a placeholder nobody knows.
[[nodiscard]] Result<Rendering> rendered(const LetterText &text, const QString &key,
                                         const TextValues &values);

} // namespace atbilde
