// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttable.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestSheetName = 31;

bool isNumber(const QVariant &cell)
{
    const int type = cell.typeId();
    return type == QMetaType::Int || type == QMetaType::LongLong || type == QMetaType::Double;
}

QString textOf(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'f', 1) : cell.toString();
}

/// Each name once, for a file cannot have two sheets of one name.
QString freeName(const QString &title, QSet<QString> &taken)
{
    QString name = sheetNameFrom(title);
    for (int i = 2; taken.contains(name.toCaseFolded()); ++i) {
        const QString mark = u" %1"_s.arg(i);
        name = sheetNameFrom(title).left(longestSheetName - mark.size()) + mark;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &cell,
               lxw_format *decimals)
{
    if (!cell.isValid())
        return;
    if (isNumber(cell))
        worksheet_write_number(sheet, row, column, cell.toDouble(),
                               cell.typeId() == QMetaType::Double ? decimals : nullptr);
    else
        worksheet_write_string(sheet, row, column, cell.toString().toUtf8().constData(), nullptr);
}

void writeSheet(lxw_worksheet *sheet, const ReportTable &table, lxw_format *heading, lxw_format *decimals)
{
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        qsizetype widest = table.columns[column].size();
        for (const QList<QVariant> &row : table.rows)
            widest = std::max(widest, textOf(row.value(column)).size());
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                             double(std::min<qsizetype>(widest + 2, 60)), nullptr);
        worksheet_write_string(sheet, 0, lxw_col_t(column), table.columns[column].toUtf8().constData(),
                               heading);
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype column = 0; column < table.rows[row].size(); ++column)
            writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), table.rows[row][column], decimals);
    }
    worksheet_freeze_panes(sheet, 1, 0);
}

} // namespace

QString shownCell(const QVariant &cell, const QLocale &locale)
{
    switch (cell.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        return locale.toString(cell.toLongLong());
    case QMetaType::Double:
        return locale.toString(cell.toDouble(), 'f', 1);
    default:
        return cell.toString();
    }
}

QByteArray csvOf(const QList<ReportTable> &tables)
{
    // Tables of different width stand below each other: the widest gives the columns, the first heading
    // stands first.
    qsizetype width = 1;
    for (const ReportTable &table : tables)
        width = std::max(width, table.columns.size());
    CsvTable all;
    const auto row = [&](QStringList cells) {
        while (cells.size() < width)
            cells.append(QString());
        return cells;
    };
    for (const ReportTable &table : tables) {
        if (all.columns.isEmpty()) {
            all.columns = row({table.title});
        } else {
            all.rows.append(row({}));
            all.rows.append(row({table.title}));
        }
        all.rows.append(row(table.columns));
        for (const QList<QVariant> &cells : table.rows) {
            QStringList texts;
            for (const QVariant &cell : cells)
                texts.append(textOf(cell));
            all.rows.append(row(texts));
        }
    }
    return csvOf(all);
}

QString sheetNameFrom(const QString &title)
{
    QString name;
    for (const QChar letter : title)
        name += u"[]:*?/\\"_s.contains(letter) || letter.unicode() < 0x20 ? QChar(u' ') : letter;
    name = name.simplified().left(longestSheetName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? u"1"_s : name;
}

QByteArray xlsxOf(const QList<ReportTable> &tables)
{
    // The library writes to a file only; the folder is the user's own and goes at once.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return {};
    const QByteArray path = QFile::encodeName(folder.filePath(u"report.xlsx"_s));
    QByteArray pieces = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = pieces.data();
    lxw_workbook *book = workbook_new_opt(path.constData(), &options);
    if (!book)
        return {};
    lxw_format *heading = workbook_add_format(book);
    format_set_bold(heading);
    format_set_bottom(heading, LXW_BORDER_THIN);
    lxw_format *decimals = workbook_add_format(book);
    format_set_num_format(decimals, "0.0");
    QSet<QString> taken;
    for (const ReportTable &table : tables) {
        const QByteArray name = freeName(table.title, taken).toUtf8();
        if (lxw_worksheet *sheet = workbook_add_worksheet(book, name.constData()))
            writeSheet(sheet, table, heading, decimals);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        return {};
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace atbilde
