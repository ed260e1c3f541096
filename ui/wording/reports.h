// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttable.h"
#include "core/report/yearstatistics.h"

#include <QDate>
#include <QLocale>

/// The yearly statistics as tables in the officer's language, each figure beside the one of the year before.
[[nodiscard]] QList<atbilde::ReportTable> tablesOf(const atbilde::YearStatistics &year,
                                                   const atbilde::YearStatistics &before);

/// The names of the months, January first, as a chart shows them: "janv.".
[[nodiscard]] QStringList shortMonths();

/// The steps in which days to answer are counted: "up to 7", "8–14" ... "more than 90".
[[nodiscard]] QStringList dayStepWords();

/// "Statistics 2026".
[[nodiscard]] QString reportTitle(int year);

/// Whose figures, and as they stood on which day.
[[nodiscard]] QString reportSubtitle(const QString &organisation, const QDate &day);

/// "Page %1 of %2".
[[nodiscard]] QString pageMark();

/// The cells of a row as the officer reads numbers.
[[nodiscard]] QStringList shownCells(const QList<QVariant> &cells, const QLocale &locale);
