// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/linediff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace atbilde {

QList<DiffLine> lineDiff(const QString &before, const QString &after)
{
    const QStringList old = before.split(u'\n');
    const QStringList now = after.split(u'\n');
    const auto width = std::size_t(now.size() + 1);
    // common[i][j]: lines the rest of both texts from i and j have in common
    std::vector<int> common(std::size_t(old.size() + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[std::size_t(i) * width + std::size_t(j)];
    };
    for (qsizetype i = old.size() - 1; i >= 0; --i) {
        for (qsizetype j = now.size() - 1; j >= 0; --j)
            at(i, j) = old[i] == now[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < old.size() || j < now.size()) {
        if (i < old.size() && j < now.size() && old[i] == now[j]) {
            lines.append({DiffLine::Kind::Same, old[i++]});
            ++j;
        } else if (i < old.size() && (j == now.size() || at(i + 1, j) >= at(i, j + 1))) {
            lines.append({DiffLine::Kind::Removed, old[i++]});
        } else {
            lines.append({DiffLine::Kind::Added, now[j++]});
        }
    }
    return lines;
}

} // namespace atbilde
