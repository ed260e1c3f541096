// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/tablepage.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bodySize = 10;
constexpr double titleSize = 14;

void write(QTextCursor &cursor, const QString &text, const QTextCharFormat &face)
{
    cursor.insertText(text, face);
    cursor.insertBlock();
}

void writeRows(QTextCursor &cursor, const atbilde::CsvTable &table, const QTextCharFormat &plain,
               const QTextCharFormat &bold)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *rows = cursor.insertTable(int(table.rows.size()) + 1, int(table.columns.size()), format);
    for (int column = 0; column < rows->columns(); ++column) {
        rows->cellAt(0, column).firstCursorPosition().insertText(table.columns.at(column), bold);
        for (int row = 0; row < table.rows.size(); ++row)
            rows->cellAt(row + 1, column)
                .firstCursorPosition()
                .insertText(table.rows.at(row).at(column), plain);
    }
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument &document, const TablePage &page)
{
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(bodySize);
    document.setDefaultFont(font);
    QTextCharFormat plain;
    plain.setFont(font);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat title = bold;
    title.setFontPointSize(titleSize);
    QTextCursor cursor(&document);
    write(cursor, page.title, title);
    for (const QString &line : page.lines)
        write(cursor, line, plain);
    writeRows(cursor, page.table, plain, bold);
    for (const QString &line : page.foot) {
        cursor.insertBlock();
        write(cursor, line, plain);
    }
}

} // namespace

void printTable(const TablePage &page, QPagedPaintDevice &device)
{
    QTextDocument document;
    fill(document, page);
    document.print(&device);
}

QByteArray pdfOf(const TablePage &page)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setTitle(page.title);
        writer.setCreator(u"Atbilde"_s);
        writer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15),
                              QPageLayout::Millimeter});
        printTable(page, writer);
    }
    return pdf;
}
