// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace atbilde {

/// A spreadsheet as text: one heading, then rows with as many cells as the heading has columns.
struct CsvTable
{
    QStringList columns; ///< trimmed, not empty, each once
    QList<QStringList> rows;
    QList<qint64> lines; ///< of each row, the line of the file it begins in, from 1; not written
    friend bool operator==(const CsvTable &left, const CsvTable &right)
    {
        return left.columns == right.columns && left.rows == right.rows;
    }
};

/// Reads what spreadsheets write: UTF-8 with or without byte order mark, separated by semicolon, comma or tab
/// (whichever the heading holds most), quoted as RFC 4180 says, any line ends. Blanks around an unquoted cell
/// do not count, nor do rows without a single filled cell. The apostrophe with which `csvOf` guards a cell is
/// taken off. Refused, naming the line: CsvBroken (another encoding, a quote that is not closed or stands
/// inside a cell, a row with too few or too many cells, a heading that is missing, empty in one place, longer
/// than 200 columns or names a column twice, a control character other than tab and line ends).
[[nodiscard]] Result<CsvTable> csvFrom(const QByteArray &bytes);

/// UTF-8 with byte order mark and CRLF, every cell in quotes: read back by `csvFrom` cell by cell. A cell
/// that a spreadsheet would compute (it begins with = + - @, tab or a line end) is guarded by a leading
/// apostrophe. The semicolon is what a spreadsheet set to Latvian expects, the comma is RFC 4180.
[[nodiscard]] QByteArray csvOf(const CsvTable &table, char separator = ';');

/// The column's place in the table, or CsvColumnMissing.
[[nodiscard]] Result<qsizetype> columnOf(const CsvTable &table, const QString &column);

} // namespace atbilde
