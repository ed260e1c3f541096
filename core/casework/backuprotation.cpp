// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backuprotation.h"

#include <algorithm>
#include <set>

namespace atbilde {
namespace {

/// Keeps the first one met of each span, newest first, until so many spans were seen.
template <class SpanOf>
void keep(const std::vector<QDateTime> &newestFirst, int spans, SpanOf spanOf, std::set<QDateTime> &kept)
{
    std::set<decltype(spanOf(QDate()))> seen;
    for (const QDateTime &made : newestFirst) {
        const auto span = spanOf(made.toUTC().date());
        if (seen.contains(span))
            continue;
        if (int(seen.size()) == spans)
            return;
        seen.insert(span);
        kept.insert(made);
    }
}

} // namespace

std::vector<QDateTime> supersededBackups(std::vector<QDateTime> made, const BackupRotation &rotation)
{
    std::ranges::sort(made, std::ranges::greater());
    std::set<QDateTime> kept;
    if (!made.empty())
        kept.insert(made.front());
    keep(
        made, rotation.days, [](const QDate &day) { return day.toJulianDay(); }, kept);
    keep(
        made, rotation.weeks, [](const QDate &day) { return (day.toJulianDay()) / 7; }, kept); // Monday is 0
    keep(
        made, rotation.months, [](const QDate &day) { return day.year() * 12 + day.month(); }, kept);
    std::erase_if(made, [&](const QDateTime &each) { return kept.contains(each); });
    return made;
}

} // namespace atbilde
