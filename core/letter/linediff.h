// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace atbilde {

/// One line of two texts held against each other.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// The fewest lines to take out of `before` and put in for `after`; what was removed stands before what was
/// added in its place.
[[nodiscard]] QList<DiffLine> lineDiff(const QString &before, const QString &after);

} // namespace atbilde
