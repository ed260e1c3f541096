// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/yearstatistics.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What a chart shows: one row of bars for each series, one bar for each category.
struct ChartFigures
{
    struct Series
    {
        QString name;
        QList<qint64> values;
    };
    QStringList categories;
    QList<Series> series;
    bool stacked = false; ///< the series are parts of a whole
    bool lying = false;   ///< long names: bars lie, names stand at their left
};

/// The chart of one of the tables of `tablesOf` (ui/wording/reports.h), by its place in them; without series
/// where the table has none.
[[nodiscard]] ChartFigures chartOf(qsizetype table, const atbilde::YearStatistics &year,
                                   const atbilde::YearStatistics &before);

/// The same in words, for those who do not see it.
[[nodiscard]] QString inWords(const ChartFigures &figures);
