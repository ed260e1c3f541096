// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodydocument.h"

#include "core/letter/rendering.h"
#include "ui/wording/letters.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::Block;
using atbilde::BlockKind;
using atbilde::Run;

namespace {

constexpr double itemIndent = 24;

/// The highest there is; neighbours of one name need different ones.
int lastId(const QTextDocument &document)
{
    int last = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const Chip &chip : chipsIn(block))
            last = std::max(last, chip.id);
    }
    return last;
}

QTextBlockFormat formatOf(const Block &block)
{
    QTextBlockFormat format;
    format.setProperty(BodyFormat::kind, int(block.kind));
    format.setProperty(BodyFormat::part, block.part);
    format.setBottomMargin(block.kind == BlockKind::ListItem ? 3 : 8);
    if (block.kind == BlockKind::ListItem) {
        format.setProperty(BodyFormat::marker, block.marker);
        format.setLeftMargin(itemIndent);
    }
    if (block.kind == BlockKind::Heading)
        format.setTopMargin(6);
    return format;
}

QTextCharFormat formatOf(const Run &run, const QString &name, int id)
{
    QTextCharFormat format;
    format.setFontWeight(run.bold ? QFont::Bold : QFont::Normal);
    if (!run.section.isEmpty())
        format.setProperty(BodyFormat::section, run.section);
    if (!name.isEmpty()) {
        format.setProperty(BodyFormat::chipName, name);
        format.setProperty(BodyFormat::chipId, id);
        if (atbilde::hasGap(run.text))
            format.setProperty(BodyFormat::chipGap, true);
    }
    return format;
}

void insertTable(QTextCursor &cursor, const Block &block)
{
    qsizetype columns = 1;
    for (const QStringList &row : block.rows)
        columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setHeaderRowCount(1);
    format.setBottomMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setProperty(BodyFormat::table, block.placeholder);
    format.setProperty(BodyFormat::part, block.part);
    QTextTable *table = cursor.insertTable(std::max(1, int(block.rows.size())), int(columns), format);
    for (int row = 0; row < block.rows.size(); ++row) {
        for (int column = 0; column < block.rows[row].size(); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(block.rows[row][column]);
    }
    cursor = table->lastCursorPosition();
    cursor.movePosition(QTextCursor::NextCharacter);
}

void insertRuns(QTextCursor &cursor, const Block &block, int &id)
{
    for (const Run &run : block.runs) {
        const bool remedy = block.kind == BlockKind::Remedy;
        const QString name = remedy ? u"REMEDY"_s : run.placeholder;
        const QString shown =
            atbilde::hasGap(run.text) ? u'[' + shownLetterElement(run.placeholder) + u']' : run.text;
        cursor.insertText(shown, formatOf(run, name, ++id));
    }
}

QString cellText(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto it = cell.begin(); !it.atEnd(); ++it)
        lines.append(it.currentBlock().text());
    return lines.join(u' ').replace(QChar::LineSeparator, u' ').trimmed();
}

Block tableFrom(const QTextTable &table)
{
    Block block;
    block.kind = BlockKind::Table;
    block.placeholder = table.format().stringProperty(BodyFormat::table);
    block.part =
        table.format().hasProperty(BodyFormat::part) ? table.format().intProperty(BodyFormat::part) : -1;
    bool empty = true;
    for (int row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column)
            cells.append(cellText(table.cellAt(row, column)));
        empty = empty && cells.join(QString()).isEmpty();
        block.rows.append(cells);
    }
    if (empty)
        block.rows.clear();
    return block;
}

Run runFrom(const QTextCharFormat &format, const QString &text)
{
    Run run{text, format.fontWeight() >= QFont::DemiBold, format.stringProperty(BodyFormat::chipName),
            format.stringProperty(BodyFormat::section)};
    if (format.boolProperty(BodyFormat::chipGap))
        run.text = atbilde::gapMark(run.placeholder);
    if (run.placeholder == "REMEDY"_L1)
        run.placeholder.clear();
    return run;
}

/// From `from` to `to` in the document.
Block blockFrom(const QTextBlock &source, int from, int to)
{
    Block block;
    block.kind = kindOf(source);
    block.part = source.blockFormat().hasProperty(BodyFormat::part)
                     ? source.blockFormat().intProperty(BodyFormat::part)
                     : -1;
    block.marker = block.kind == BlockKind::ListItem ? source.blockFormat().stringProperty(BodyFormat::marker)
                                                     : QString();
    int lastChip = 0;
    for (auto it = source.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int begin = std::max(from, fragment.position());
        const int end = std::min(to, fragment.position() + fragment.length());
        if (begin >= end)
            continue;
        QString text = fragment.text().mid(begin - fragment.position(), end - begin);
        text.replace(QChar::LineSeparator, u' ').remove(QChar::ObjectReplacementCharacter);
        const Run run = runFrom(fragment.charFormat(), text);
        const int chip = fragment.charFormat().intProperty(BodyFormat::chipId);
        Run *last = block.runs.isEmpty() ? nullptr : &block.runs.last();
        const bool goesOn = last && chip == lastChip && last->bold == run.bold &&
                            last->section == run.section && last->placeholder == run.placeholder;
        if (goesOn && !atbilde::hasGap(run.text))
            last->text += run.text;
        else if (!goesOn)
            block.runs.append(run);
        lastChip = chip;
    }
    return block;
}

bool hasWords(const Block &block)
{
    if (block.kind == BlockKind::Table)
        return !block.rows.isEmpty() || !block.placeholder.isEmpty();
    return std::ranges::any_of(block.runs, [](const Run &run) { return !run.text.trimmed().isEmpty(); });
}

QList<Block> blocksBetween(const QTextDocument &document, int from, int to)
{
    QList<Block> blocks;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        const QTextFrame *frame = it.currentFrame();
        const int begin = frame ? frame->firstPosition() : it.currentBlock().position();
        const int end = frame ? frame->lastPosition() : begin + it.currentBlock().length();
        if (end <= from || begin >= to)
            continue;
        const auto *table = qobject_cast<const QTextTable *>(frame);
        const Block block = table ? tableFrom(*table) : blockFrom(it.currentBlock(), from, to);
        if (hasWords(block))
            blocks.append(block);
    }
    return blocks;
}

} // namespace

void insertBlocks(QTextCursor cursor, const QList<Block> &blocks)
{
    int id = lastId(*cursor.document());
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Table) {
            insertTable(cursor, block);
            continue;
        }
        const bool free = cursor.block().text().isEmpty() && !cursor.currentTable();
        if (free)
            cursor.setBlockFormat(formatOf(block));
        else
            cursor.insertBlock(formatOf(block), QTextCharFormat());
        insertRuns(cursor, block, id);
    }
}

void insertWords(QTextCursor cursor, const Block &block)
{
    int id = lastId(*cursor.document());
    insertRuns(cursor, block, id);
}

QList<Block> blocksIn(const QTextDocument &document)
{
    return blocksBetween(document, 0, document.characterCount());
}

QList<Block> blocksIn(const QTextCursor &selection)
{
    return blocksBetween(*selection.document(), selection.selectionStart(), selection.selectionEnd());
}

BlockKind kindOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    return format.hasProperty(BodyFormat::kind) ? BlockKind(format.intProperty(BodyFormat::kind))
                                                : BlockKind::Paragraph;
}

std::vector<Chip> chipsIn(const QTextBlock &block)
{
    std::vector<Chip> chips;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const QString name = format.stringProperty(BodyFormat::chipName);
        if (name.isEmpty())
            continue;
        const int id = format.intProperty(BodyFormat::chipId);
        const int to = fragment.position() + fragment.length();
        if (!chips.empty() && chips.back().id == id && chips.back().to == fragment.position())
            chips.back().to = to;
        else
            chips.push_back({fragment.position(), to, id, name, format.boolProperty(BodyFormat::chipGap)});
    }
    return chips;
}

std::optional<Chip> chipAround(const QTextDocument &document, int position)
{
    for (const Chip &chip : chipsIn(document.findBlock(position))) {
        if (chip.from < position && position < chip.to)
            return chip;
    }
    return std::nullopt;
}

std::optional<Chip> chipAt(const QTextDocument &document, int position)
{
    for (const Chip &chip : chipsIn(document.findBlock(position))) {
        if (chip.from <= position && position < chip.to)
            return chip;
    }
    return std::nullopt;
}

QTextCursor withWholeChips(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return cursor;
    int from = cursor.selectionStart();
    int to = cursor.selectionEnd();
    if (const auto chip = chipAround(*cursor.document(), from))
        from = chip->from;
    if (const auto chip = chipAround(*cursor.document(), to))
        to = chip->to;
    const bool forwards = cursor.position() >= cursor.anchor();
    QTextCursor whole = cursor;
    whole.setPosition(forwards ? from : to);
    whole.setPosition(forwards ? to : from, QTextCursor::KeepAnchor);
    return whole;
}

QTextCharFormat withoutChip(QTextCharFormat format)
{
    format.clearProperty(BodyFormat::chipName);
    format.clearProperty(BodyFormat::chipId);
    format.clearProperty(BodyFormat::chipGap);
    return format;
}
