// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodypaste.h"

#include "ui/letter/bodydocument.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::Block;
using atbilde::BlockKind;
using atbilde::Letter;

namespace {

const QString ownType = u"application/x-atbilde-letter"_s;
constexpr qsizetype longestPaste = 200'000; ///< characters; more is no part of a letter

QString clean(QString text)
{
    text.removeIf([](QChar letter) {
        const bool mark = letter >= QChar(0xe000) && letter <= QChar(0xe00f);
        const bool turn = (letter >= QChar(0x202a) && letter <= QChar(0x202e)) ||
                          (letter >= QChar(0x2066) && letter <= QChar(0x2069));
        const bool control = letter.category() == QChar::Other_Control && letter != u'\t' && letter != u'\n';
        return mark || turn || control || letter == QChar::ObjectReplacementCharacter;
    });
    return text.replace(u'\t', u' ');
}

Block paragraphOf(const QString &text)
{
    return {BlockKind::Paragraph, {}, {{clean(text)}}, {}};
}

/// A document that loads nothing, whatever the markup asks for.
class DeafDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

Block blockFrom(const QTextBlock &source)
{
    Block block;
    const int heading = source.blockFormat().headingLevel();
    if (heading > 0)
        block.kind = BlockKind::Heading;
    if (const QTextList *list = source.textList()) {
        const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
        block.kind = BlockKind::ListItem;
        block.marker = numbered ? QString::number(list->itemNumber(source) + 1) + u'.' : u"–"_s;
    }
    for (auto it = source.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        QString text = fragment.text();
        text.replace(QChar::LineSeparator, u' ');
        const bool bold = heading > 0 || fragment.charFormat().fontWeight() >= QFont::DemiBold;
        if (!block.runs.isEmpty() && block.runs.last().bold == bold)
            block.runs.last().text += clean(text);
        else
            block.runs.append({clean(text), bold});
    }
    return block;
}

QList<Block> blocksFromHtml(const QString &html)
{
    DeafDocument document;
    document.setHtml(html);
    QList<Block> blocks;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame())) {
            Block block{BlockKind::Table, {}, {}, {}};
            for (int row = 0; row < table->rows(); ++row) {
                QStringList cells;
                for (int column = 0; column < table->columns(); ++column) {
                    QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                    cell.setPosition(table->cellAt(row, column).lastPosition(), QTextCursor::KeepAnchor);
                    cells.append(
                        clean(cell.selectedText().replace(QChar::ParagraphSeparator, u' ')).simplified());
                }
                block.rows.append(cells);
            }
            blocks.append(block);
        } else if (!it.currentFrame() && !it.currentBlock().text().trimmed().isEmpty()) {
            blocks.append(blockFrom(it.currentBlock()));
        }
    }
    return blocks;
}

QList<Block> blocksFromText(const QString &text)
{
    QList<Block> blocks;
    for (const QString &line : QString(text).replace(u"\r\n"_s, u"\n"_s).split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append(paragraphOf(line.trimmed()));
    }
    // Words in the middle of a line keep the spaces around them.
    if (blocks.size() == 1 && !text.contains(u'\n'))
        blocks.first() = paragraphOf(text);
    return blocks;
}

} // namespace

std::unique_ptr<QMimeData> copiedFrom(const QTextCursor &selection)
{
    auto copied = std::make_unique<QMimeData>();
    Letter piece;
    piece.text = u"piece"_s;
    piece.body = blocksIn(selection);
    piece.body.removeIf([](const Block &block) { return block.kind == BlockKind::Remedy; });
    copied->setData(ownType, jsonOf(piece));
    copied->setText(selection.selection().toPlainText());
    return copied;
}

bool canPaste(const QMimeData &source)
{
    return source.hasFormat(ownType) || source.hasHtml() || source.hasText();
}

QList<Block> pastedFrom(const QMimeData &source)
{
    if (source.hasFormat(ownType)) {
        if (const auto piece = atbilde::letterFromJson(source.data(ownType)))
            return piece->body;
    }
    const QString html = source.html();
    if (!html.isEmpty() && html.size() <= 10 * longestPaste) {
        if (const QList<Block> blocks = blocksFromHtml(html); !blocks.isEmpty())
            return blocks;
    }
    return blocksFromText(source.text().left(longestPaste));
}

void paste(QTextCursor cursor, const QList<Block> &blocks)
{
    if (blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QVariant part = cursor.blockFormat().property(BodyFormat::part);
    const bool inCell = cursor.currentTable() != nullptr;
    QList<Block> rest = blocks;
    // What is pasted belongs to the claim it is pasted into.
    for (Block &block : rest)
        block.part = part.isValid() ? part.toInt() : -1;
    if (rest.first().kind == BlockKind::Paragraph || inCell)
        insertWords(cursor, rest.takeFirst());
    if (inCell)
        rest.removeIf([](const Block &block) { return block.kind == BlockKind::Table; });
    cursor.setPosition(cursor.position());
    if (!rest.isEmpty() && !inCell)
        insertBlocks(cursor, rest);
    for (const Block &block : std::as_const(rest)) {
        if (inCell) {
            cursor.insertText(u" "_s);
            insertWords(cursor, block);
        }
    }
    cursor.endEditBlock();
}
