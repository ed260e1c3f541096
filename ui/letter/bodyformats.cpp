// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodyformats.h"

#include "ui/letter/bodydocument.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;
using atbilde::Block;
using atbilde::BlockKind;

namespace {

const QString dash = u"–"_s;

std::vector<QTextBlock> blocksOf(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    std::vector<QTextBlock> blocks;
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        if (kindOf(block) != BlockKind::Remedy && !inTable)
            blocks.push_back(block);
        if (block == last)
            break;
    }
    return blocks;
}

bool isNumbered(const QTextBlock &block)
{
    return kindOf(block) == BlockKind::ListItem &&
           block.blockFormat().stringProperty(BodyFormat::marker) != dash;
}

void setKind(const QTextBlock &block, BlockKind kind, const QString &marker)
{
    QTextBlockFormat format;
    format.setProperty(BodyFormat::kind, int(kind));
    if (block.blockFormat().hasProperty(BodyFormat::part))
        format.setProperty(BodyFormat::part, block.blockFormat().property(BodyFormat::part));
    format.setBottomMargin(kind == BlockKind::ListItem ? 3 : 8);
    if (kind == BlockKind::ListItem) {
        format.setProperty(BodyFormat::marker, marker);
        format.setLeftMargin(24);
    }
    if (kind == BlockKind::Heading)
        format.setTopMargin(6);
    QTextCursor(block).setBlockFormat(format);
}

void setWeight(const QTextBlock &block, bool bold)
{
    QTextCursor words(block);
    words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    makeBold(words, bold);
}

} // namespace

bool touchesRemedy(const QTextCursor &cursor)
{
    const QTextDocument *document = cursor.document();
    const QTextBlock last = document->findBlock(cursor.selectionEnd());
    for (QTextBlock block = document->findBlock(cursor.selectionStart()); block.isValid();
         block = block.next()) {
        if (kindOf(block) == BlockKind::Remedy)
            return true;
        if (block == last)
            break;
    }
    return false;
}

bool isBold(const QTextCursor &cursor)
{
    return cursor.charFormat().fontWeight() >= QFont::DemiBold;
}

void makeBold(const QTextCursor &cursor, bool bold)
{
    QTextCharFormat format;
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    withWholeChips(cursor).mergeCharFormat(format);
}

void makeKind(const QTextCursor &cursor, BlockKind kind)
{
    const std::vector<QTextBlock> blocks = blocksOf(cursor);
    const bool all =
        std::ranges::all_of(blocks, [kind](const QTextBlock &block) { return kindOf(block) == kind; });
    QTextCursor edit = cursor;
    edit.beginEditBlock();
    for (const QTextBlock &block : blocks) {
        const BlockKind wanted = all ? BlockKind::Paragraph : kind;
        if (wanted == BlockKind::Heading || kindOf(block) == BlockKind::Heading)
            setWeight(block, wanted == BlockKind::Heading);
        setKind(block, wanted, {});
    }
    edit.endEditBlock();
}

void makeList(const QTextCursor &cursor, bool numbered)
{
    const std::vector<QTextBlock> blocks = blocksOf(cursor);
    const bool all = std::ranges::all_of(blocks, [numbered](const QTextBlock &block) {
        return kindOf(block) == BlockKind::ListItem && isNumbered(block) == numbered;
    });
    QTextCursor edit = cursor;
    edit.beginEditBlock();
    int number = 0;
    for (const QTextBlock &block : blocks) {
        if (kindOf(block) == BlockKind::Heading)
            setWeight(block, false);
        const QString marker = numbered ? QString::number(++number) + u'.' : dash;
        setKind(block, all ? BlockKind::Paragraph : BlockKind::ListItem, all ? QString() : marker);
    }
    edit.endEditBlock();
}

void putTable(QTextCursor cursor)
{
    if (cursor.currentTable() || touchesRemedy(cursor))
        return;
    const QVariant part = cursor.blockFormat().property(BodyFormat::part);
    cursor.clearSelection();
    cursor.movePosition(QTextCursor::EndOfBlock);
    Block table;
    table.kind = BlockKind::Table;
    table.rows = {{QString(), QString()}, {QString(), QString()}};
    table.part = part.isValid() ? part.toInt() : -1;
    cursor.beginEditBlock();
    insertBlocks(cursor, {table});
    cursor.endEditBlock();
}

void renumber(QTextDocument &document)
{
    int number = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!isNumbered(block)) {
            number = 0;
            continue;
        }
        const QString marker = block.blockFormat().stringProperty(BodyFormat::marker);
        number = number == 0 ? marker.chopped(1).toInt() : number + 1;
        const QString wanted = QString::number(number) + u'.';
        if (marker == wanted)
            continue;
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock();
        QTextBlockFormat format = block.blockFormat();
        format.setProperty(BodyFormat::marker, wanted);
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
}
