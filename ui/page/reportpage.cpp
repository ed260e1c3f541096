// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/reportpage.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int resolution = 300;
constexpr double margin = 20;     ///< millimetres
constexpr double footHeight = 10; ///< millimetres

constexpr double inDots(double millimetres)
{
    return millimetres / 25.4 * resolution;
}

void addHeading(QTextCursor &cursor, const QString &text, double points, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(4);
    block.setHeadingLevel(1);
    block.setNonBreakableLines(true);
    block.setPageBreakPolicy(QTextFormat::PageBreak_Auto);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(QFont::Bold);
    cursor.insertBlock(block, letters);
    cursor.insertText(text, letters);
}

void fillCell(QTextTable &table, int row, int column, const QString &text, bool heading, bool number)
{
    QTextCursor cell = table.cellAt(row, column).firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
    cell.setBlockFormat(block);
    QTextCharFormat letters;
    letters.setFontWeight(heading ? QFont::DemiBold : QFont::Normal);
    cell.insertText(text, letters);
}

void addTable(QTextCursor &cursor, const ReportTable &report, const QLocale &locale)
{
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(0xb0, 0xb0, 0xb0));
    format.setCellPadding(3);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const int columns = int(report.columns.size());
    QTextTable *table = cursor.insertTable(int(report.rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column)
        fillCell(*table, 0, column, report.columns[column], true, column > 0);
    for (int row = 0; row < report.rows.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            fillCell(*table, row + 1, column, shownCell(report.rows[row].value(column), locale), false,
                     column > 0);
    }
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument &document, const ReportPage &report, double width)
{
    QTextCursor cursor(&document);
    addHeading(cursor, report.title, 16, 0);
    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    cursor.insertText(report.subtitle);
    for (const QImage &picture : report.pictures) {
        cursor.insertBlock(QTextBlockFormat());
        const QImage fitted = picture.scaledToWidth(int(width), Qt::SmoothTransformation);
        cursor.insertImage(fitted);
    }
    for (const ReportTable &table : report.tables) {
        addHeading(cursor, table.title, 12, 14);
        addTable(cursor, table, report.locale);
    }
}

} // namespace

QByteArray pdfOf(const ReportPage &report)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setTitle(report.title);
    writer.setCreator(u"Atbilde"_s);
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);

    const QSizeF body(writer.width() - 2 * inDots(margin),
                      writer.height() - 2 * inDots(margin) - inDots(footHeight));
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    QFont font(u"Liberation Sans"_s);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    fill(document, report, body.width());
    document.setPageSize(body);

    QPainter painter(&writer);
    painter.setFont(font);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(inDots(margin), inDots(margin) - page * body.height());
        const QRectF clip(0, page * body.height(), body.width(), body.height());
        painter.setClipRect(clip);
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = clip;
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        const QRectF foot(inDots(margin), writer.height() - inDots(margin), body.width(), inDots(footHeight));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, report.pageMark.arg(page + 1).arg(pages));
    }
    painter.end();
    return pdf;
}
