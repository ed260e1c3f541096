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
    QString body;        ///< a line a block; a table is its mark alone on a line
    QSet<QString> names; ///< placeholders that stand in it, and "REMEDY"
    QStringList missing; ///< placeholders asked for in vain, each once, in order
};

/// What stands in a text where a value is missing; a finished letter has none. The screen shows it as a chip.
[[nodiscard]] QString gapMark(const QString &placeholder);
[[nodiscard]] bool hasGap(const QString &text);

/// The line that stands for a table; never part of any text.
[[nodiscard]] QString tableMark(const QString &placeholder);

/// Refused (LetterTextBroken): braces or sections in disorder, a placeholder nobody knows.
[[nodiscard]] Result<Rendering> rendered(const LetterText &text, const QString &key,
                                         const TextValues &values);

} // namespace atbilde
