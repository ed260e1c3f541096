// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QImage>
#include <QRawFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double bodySize = 11;

/// Of no use but for its resolution, by which documents turn points into dots.
const QImage &measure()
{
    static const QImage image = [] {
        QImage dot(1, 1, QImage::Format_RGB32);
        const int dotsPerMetre = qRound(LetterPaper::dotsPerInch / 0.0254);
        dot.setDotsPerMeterX(dotsPerMetre);
        dot.setDotsPerMeterY(dotsPerMetre);
        return dot;
    }();
    return image;
}

/// Lengths in block and table formats are thought in dots of the screen; the layout turns them into its own.
double inFormat(double millimetres)
{
    static const double screen = QImage(1, 1, QImage::Format_RGB32).logicalDpiY();
    return millimetres / 25.4 * screen;
}

Result<QFont> letterFont()
{
    for (const QString &family : {u"Liberation Serif"_s, u"Liberation Sans"_s}) {
        QFont font(family);
        // A family that is not there is replaced without a word.
        if (QFontInfo(font).family() != family)
            continue;
        font.setPointSizeF(bodySize);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }
    return Refusal{RefusalReason::FontMissing, {u"Liberation Serif"_s}};
}

QString charactersWithoutGlyph(const QFont &font, const QString &text)
{
    const QRawFont raw = QRawFont::fromFont(font);
    QString missing;
    for (const char32_t character : text.toUcs4()) {
        const bool drawn = QChar::isPrint(character) && !QChar::isSpace(character);
        if (drawn && !raw.supportsCharacter(character) && !missing.contains(QString::fromUcs4(&character, 1)))
            missing += QString::fromUcs4(&character, 1);
    }
    return missing;
}

std::unique_ptr<QTextDocument> emptyDocument(const QFont &font)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setUseDesignMetrics(true);
    document->documentLayout()->setPaintDevice(const_cast<QImage *>(&measure()));
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    return document;
}

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

constexpr int keepWithNext = QTextFormat::UserProperty + 1;

/// A heading stays with its text, the closing with the signature.
QTextBlockFormat withNext(QTextBlockFormat format)
{
    format.setProperty(keepWithNext, true);
    return format;
}

/// Qt knows no "keep with next": where a page ends behind such a block, the block begins the next page.
void keepTogether(QTextDocument &document)
{
    const auto pageOf = [&](const QTextBlock &block) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block);
        return int(place.top() / document.pageSize().height());
    };
    for (QTextBlock block = document.begin(); block.next().isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(keepWithNext) || pageOf(block) == pageOf(block.next()))
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).setBlockFormat(format);
    }
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
    bool first = true;
    for (const QString &line : lines) {
        const bool bold = first && firstBold;
        beginBlock(cursor, spaced(0, 0), first);
        cursor.insertText(line, face(bold, bold ? size + 3 : size));
    }
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
    beginBlock(cursor, withNext(spaced(5, 0)), first);
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
double headHeight(const std::vector<LetterField> &fields)
{
    double lowest = inDots(92); // below the window of the envelope
    for (const LetterField &field : fields)
        lowest = std::max(lowest, field.place.y() + field.text->size().height() + inDots(6));
    return lowest - LetterPaper::top;
}

std::vector<LetterField> fieldsOf(const Letter &letter, const QFont &font)
{
    std::vector<LetterField> fields;
    fields.push_back(
        field(font, letter.letterhead, {LetterPaper::left, inDots(13)}, LetterPaper::textWidth(), 9, true));
    const double below = std::max(inDots(50), inDots(16) + fields.front().text->size().height());
    fields.push_back(field(font, letter.addressee, {LetterPaper::left, below}, inDots(74), bodySize, false));
    fields.push_back(field(font, letter.references, {inDots(120), below}, inDots(75), 10, false));
    return fields;
}

std::unique_ptr<QTextDocument> bodyOf(const Letter &letter, const QFont &font, double above)
{
    auto document = emptyDocument(font);
    document->setPageSize(QSizeF(LetterPaper::textWidth(), LetterPaper::textHeight()));
    QTextCursor cursor(document.get());
    bool first = true;
    // The first block's margin above is ignored; an empty line of the right height is not.
    QTextBlockFormat head;
    head.setLineHeight(inFormat(above / LetterPaper::dotsPerMillimetre), QTextBlockFormat::FixedHeight);
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
    keepTogether(*document);
    return document;
}

} // namespace

Result<LetterDocument> letterDocumentOf(const Letter &letter)
{
    const Result<QFont> font = letterFont();
    if (!font)
        return font.error();
    const QString missing = charactersWithoutGlyph(*font, plainText(letter));
    if (!missing.isEmpty())
        return Refusal{RefusalReason::GlyphMissing, {QFontInfo(*font).family(), missing}};
    LetterDocument document;
    document.font = *font;
    document.fields = fieldsOf(letter, *font);
    document.body = bodyOf(letter, *font, headHeight(document.fields));
    return document;
}
