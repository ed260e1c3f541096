// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterelement.h"
#include "core/result.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace atbilde {

enum class PlaceholderKind {
    Text,
    Day,     ///< written in a case: "_loc", "_dat" ... or as digits: "_num"
    Flag,    ///< of a section only: shown or not
    Decided, ///< of a section only, yes or no, and somebody must have said which
    Table,   ///< on a line of its own
};

/// One thing a letter text may ask for. `name` is without the endings of case and language.
struct Placeholder
{
    QLatin1StringView name;
    PlaceholderKind kind;
};

/// The placeholder a name in a text stands for: "received_loc" and "received_en" are the day "received".
/// Absent: there is no such thing.
[[nodiscard]] std::optional<Placeholder> placeholderOf(const QString &nameInText);

/// What follows the placeholder's own name: "loc", "en", or empty.
[[nodiscard]] QString endingOf(const QString &nameInText);

/// A name between braces, in a text.
struct Tag
{
    enum class Form { Value, Section, Inverted, End };
    Form form = Form::Value;
    QString name;
};

/// All tags of a text in their order. Refused (LetterTextBroken with `key` and the place): anything else
/// between braces (three braces, comments, other signs), a section that is not closed or closed in the wrong
/// order.
[[nodiscard]] Result<QList<Tag>> tagsOf(const QString &text, const QString &key);

/// The elements a part of a letter holds when these placeholders stand in it. `right` decides what Content
/// is.
[[nodiscard]] QList<LetterElement> elementsOf(const QSet<QString> &placeholders, std::optional<Right> right,
                                              LetterKind kind);

/// What a fulfilled claim must tell, by the sheet of its right (law 1.5): names of placeholders.
[[nodiscard]] QStringList contentOf(std::optional<Right> right, LetterKind kind);

/// For completeness lists and tests: every placeholder there is.
[[nodiscard]] QList<Placeholder> allPlaceholders();

} // namespace atbilde
