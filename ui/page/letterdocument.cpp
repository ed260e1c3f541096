// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterdocument.h"

#include "ui/page/letterfont.h"
#include "ui/page/pagebreaks.h"

#include <QFontInfo>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QTextCharFormat face(bool bold, double size = bodySize)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setFontPointSize(size);
    return format;
}

QTextBlockFormat spaced(double above, double below, double indent = 0)
{
    QTextBlockFormat format;
    format.setTopMargin(inFormat(above));
    format.setBottomMargin(inFormat(below));
    format.setLeftMargin(inDots(indent)); // alone among the margins not turned into dots by Qt 6.4
    format.setLineHeight(112, QTextBlockFormat::ProportionalHeight);
    return format;
}

/// The first block of a document is there already; every further one is begun.
void beginBlock(QTextCursor &cursor, const QTextBlockFormat &format, bool &first)
{
    if (first)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, face(false));
    first = false;
}

LetterField field(const QFont &font, const QStringList &lines, QPointF place, double width, double size,
                  bool firstBold)
{
    LetterField made{place, emptyDocument(font)};
    made.text->setTextWidth(width);
    QTextCursor cursor(made.text.get());
    cursor.beginEditBlock(); // laid out once
    bool first = true;
    for (const QString &line : lines) {
        const bool bold = first && firstBold;
        beginBlock(cursor, spaced(0, 0), first);
        cursor.insertText(line, face(bold, bold ? size + 3 : size));
    }
    cursor.endEditBlock();
    return made;
}

void addTable(QTextCursor &cursor, const Block &block)
{
    if (block.rows.isEmpty())
        return;
    int columns = 0;
    for (const QStringList &row : block.rows)
        columns = std::max(columns, int(row.size()));
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor(0x70, 0x70, 0x70));
    format.setBorderCollapse(true);
    format.setCellPadding(inFormat(1.2));
    format.setCellSpacing(0);
    format.setHeaderRowCount(1);
    format.setTopMargin(inFormat(1));
    format.setBottomMargin(inFormat(2));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    QTextTable *table = cursor.insertTable(int(block.rows.size()), columns, format);
    for (int row = 0; row < block.rows.size(); ++row) {
        for (int column = 0; column < block.rows[row].size(); ++column)
            table->cellAt(row, column)
                .firstCursorPosition()
                .insertText(block.rows[row][column], face(row == 0, 10));
    }
    cursor.movePosition(QTextCursor::End);
}

void addBlock(QTextCursor &cursor, const Block &block, bool endsList, bool &first)
{
    switch (block.kind) {
    case BlockKind::Table:
        addTable(cursor, block);
        // The empty block after a table is Qt's; the next one uses it.
        first = true;
        return;
    case BlockKind::Heading:
        beginBlock(cursor, withNext(spaced(3, 1.5)), first);
        break;
    case BlockKind::ListItem: {
        QTextBlockFormat format = spaced(0, endsList ? 2.4 : 1, 6);
        format.setTextIndent(-inDots(6));
        format.setTabPositions({QTextOption::Tab(inFormat(6), QTextOption::LeftTab)});
        beginBlock(cursor, format, first);
        cursor.insertText(block.marker + u'\t', face(false));
        break;
    }
    case BlockKind::Paragraph:
    case BlockKind::Remedy:
        beginBlock(cursor, spaced(0, 2.4), first);
        break;
    }
    for (const Run &run : block.runs)
        cursor.insertText(run.text, face(run.bold));
}

/// Position to the left, name to the right, room for the hand between closing and both.
void addSignature(QTextCursor &cursor, const Letter &letter, bool &first)
{
    beginBlock(cursor, withEnd(spaced(5, 0)), first);
    cursor.insertText(letter.closing, face(false));
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(inFormat(9));
    format.setBottomMargin(inFormat(6)); // the margin above the block after a table is ignored
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 55), QTextLength(QTextLength::PercentageLength, 45)});
    QTextTable *table = cursor.insertTable(1, 2, format);
    table->cellAt(0, 0).firstCursorPosition().insertText(letter.signatoryPosition, face(false));
    table->cellAt(0, 1).firstCursorPosition().insertText(letter.signatoryName, face(false));
    cursor.movePosition(QTextCursor::End);
    first = true;
}

void addFoot(QTextCursor &cursor, const Letter &letter, bool &first)
{
    if (!letter.signatureRemark.isEmpty()) {
        beginBlock(cursor, spaced(0, 0), first);
        cursor.insertText(letter.signatureRemark, face(false, 9));
    }
    bool begin = !letter.signatureRemark.isEmpty();
    for (const QString &line : letter.preparer) {
        beginBlock(cursor, spaced(begin ? 6 : 0, 0), first);
        cursor.insertText(line, face(false, 9));
        begin = false;
    }
}

/// How much of the first page stands above the subject.
double headHeight(const LetterDocument &document)
{
    double lowest = inDots(92); // below the window of the envelope
    for (const LetterField &field : document.fields)
        lowest = std::max(lowest, field.place.y() + field.text->size().height() + inDots(6));
    return lowest - document.frame.top;
}

/// At the top of the page, on the side the office chose, in its own proportions.
void placeLogo(LetterDocument &document, const Stationery &paper)
{
    if (paper.logoImage.isEmpty() || !document.logo.loadFromData(paper.logoImage, "PNG"))
        return;
    const QSizeF most(inDots(logoWidth), inDots(paper.logoHeight));
    const QSizeF size = QSizeF(document.logo.size()).scaled(most, Qt::KeepAspectRatio);
    const double left = paper.logoSide == PaperSide::Left
                            ? document.frame.left
                            : PageFrame::width - document.frame.right - size.width();
    document.logoPlace = QRectF(QPointF(left, inDots(10)), size);
}

constexpr double addressGap = inDots(5); ///< from the edge of the window

/// The letterhead beside the logo, the addressee in the window, the references on the other side.
void placeFields(LetterDocument &document, const Letter &letter)
{
    const PageFrame &frame = document.frame;
    const QFont &font = document.font;
    const QRectF &logo = document.logoPlace;
    const double beside = logo.isEmpty() ? 0 : logo.width() + inDots(6);
    const bool logoLeft = letter.paper.logoSide == PaperSide::Left;
    document.fields.push_back(field(font, letter.letterhead,
                                    {frame.left + (logoLeft ? beside : 0), inDots(13)},
                                    frame.textWidth() - beside, 9, true));
    const double headEnd = inDots(13) + document.fields.front().text->size().height();
    const double below = std::max({inDots(50), headEnd + inDots(3), logo.bottom() + inDots(3)});

    const QRectF window = windowOf(letter.paper.window);
    const double begin = inDots(window.left()) + addressGap;
    const bool windowLeft = letter.paper.window == PaperSide::Left;
    const double address = windowLeft ? std::max(frame.left, begin) : begin;
    const double end = std::min(inDots(window.right()), PageFrame::width - frame.right);
    document.fields.push_back(
        field(font, letter.addressee, {address, below}, std::max(end - address, inDots(45)), bodySize, false));
    const double other = windowLeft ? std::max(inDots(120), address + inDots(50)) : frame.left;
    const double width = windowLeft ? PageFrame::width - frame.right - other : inDots(105) - frame.left;
    document.fields.push_back(field(font, letter.references, {other, below}, width, 10, false));
}

void addBody(QTextCursor &cursor, const Letter &letter, double above)
{
    bool first = true;
    // The first block's margin above is ignored; an empty line of the right height is not.
    QTextBlockFormat head;
    head.setLineHeight(inFormat(above / inDots(1)), QTextBlockFormat::FixedHeight);
    beginBlock(cursor, head, first);
    beginBlock(cursor, spaced(0, 4), first);
    cursor.insertText(letter.subject, face(true));
    beginBlock(cursor, spaced(0, 3), first);
    cursor.insertText(letter.salutation, face(false));
    for (qsizetype i = 0; i < letter.body.size(); ++i) {
        const bool endsList = i + 1 == letter.body.size() || letter.body[i + 1].kind != BlockKind::ListItem;
        addBlock(cursor, letter.body[i], endsList, first);
    }
    bool begin = true;
    for (const QString &line : letter.attachments) {
        beginBlock(cursor, spaced(begin ? 3 : 0, 0.5), first);
        cursor.insertText(line, face(false));
        begin = false;
    }
    addSignature(cursor, letter, first);
    addFoot(cursor, letter, first);
}

std::unique_ptr<QTextDocument> bodyOf(const Letter &letter, const LetterDocument &around)
{
    auto document = emptyDocument(around.font);
    document->setPageSize(QSizeF(around.frame.textWidth(), around.frame.textHeight()));
    QTextCursor cursor(document.get());
    cursor.beginEditBlock(); // laid out once
    addBody(cursor, letter, headHeight(around));
    cursor.endEditBlock();
    settlePageBreaks(*document);
    return document;
}

QString everythingDrawn(const Letter &letter)
{
    return plainText(letter) + letter.paper.footer.join(QString()) + letter.journalMark + letter.number;
}

} // namespace

Result<LetterDocument> letterDocumentOf(const Letter &letter)
{
    const Result<QFont> font = letterFont(letter.paper.font);
    if (!font)
        return font.error();
    const QString missing = charactersWithoutGlyph(*font, everythingDrawn(letter));
    if (!missing.isEmpty())
        return Refusal{RefusalReason::GlyphMissing, {QFontInfo(*font).family(), missing}};
    LetterDocument document{*font};
    document.frame = frameOf(letter.paper);
    placeLogo(document, letter.paper);
    placeFields(document, letter);
    document.body = bodyOf(letter, document);
    return document;
}
