// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/csv.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace atbilde {

/// A table of a report: the first column is words, the others are words or numbers.
struct ReportTable
{
    QString title;
    QStringList columns;
    QList<QList<QVariant>> rows; ///< as many cells as columns; an invalid cell is empty
    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

/// A cell as people read it in that locale: whole numbers grouped, others with one decimal.
[[nodiscard]] QString shownCell(const QVariant &cell, const QLocale &locale);

/// All tables one below the other, each under its title, as a spreadsheet reads them: semicolons, numbers
/// with a decimal point, guarded against formulas.
[[nodiscard]] QByteArray csvOf(const QList<ReportTable> &tables);

/// A spreadsheet with one sheet for each table: numbers are numbers, words are never formulas. Empty where
/// the temporary folder cannot be written to.
[[nodiscard]] QByteArray xlsxOf(const QList<ReportTable> &tables);

/// A sheet's name as spreadsheets allow it: at most 31 characters, none of []:*?/\ and no apostrophe at the
/// ends.
[[nodiscard]] QString sheetNameFrom(const QString &title);

} // namespace atbilde
