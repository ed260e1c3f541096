// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atbilde {

/// A stretch of two texts held against each other.
struct Difference
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What was taken out of `before` and put in to give `after`, word by word; paragraphs are compared with one
/// another. Together the same and the removed stretches are `before`, the same and the added ones `after`.
[[nodiscard]] QList<Difference> differencesOf(const QString &before, const QString &after);

} // namespace atbilde
