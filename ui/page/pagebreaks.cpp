// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

namespace {

constexpr int keepWithNext = QTextFormat::UserProperty + 1;
constexpr int keepToEnd = QTextFormat::UserProperty + 2;
constexpr int linesTogether = 2;

bool isInTable(const QTextBlock &block)
{
    return QTextCursor(block).currentTable() != nullptr;
}

/// The page on which this line of a block outside tables stands; the layout must be whole.
int pageOfLine(const QTextBlock &block, int line)
{
    const QTextDocument *document = block.document();
    (void)document->documentLayout()->blockBoundingRect(block); // lays out as far as this block
    const QTextLine at = block.layout()->lineAt(line);
    // In the middle of a line, so that no rounding puts it on the page before.
    const double middle = block.layout()->position().y() + at.y() + at.height() / 2;
    return int(middle / document->pageSize().height());
}

int lineCount(const QTextBlock &block)
{
    return block.layout()->lineCount();
}

bool hasText(const QTextBlock &block)
{
    return lineCount(block) > 0 && block.length() > 1;
}

/// A heading goes with its text.
void breakBefore(QTextBlock block)
{
    while (block.previous().isValid() && block.previous().blockFormat().hasProperty(keepWithNext))
        block = block.previous();
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

/// Parts the block between two of its lines: what follows begins a page.
void breakBeforeLine(const QTextBlock &block, int line)
{
    const QTextLine at = block.layout()->lineAt(line);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + at.textStart());
    QTextBlockFormat rest = block.blockFormat();
    rest.setTopMargin(0);
    rest.setTextIndent(0);
    rest.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.insertBlock(rest);
}

/// The first line of this block that stands on another page than the one before it; 0: none does.
int firstLineOfNextPage(const QTextBlock &block, int from)
{
    for (int line = from; line < lineCount(block); ++line) {
        if (pageOfLine(block, line) != pageOfLine(block, line - 1))
            return line;
    }
    return 0;
}

bool beginsPage(const QTextBlock &block)
{
    const QTextBlock before = block.previous();
    return !before.isValid() || isInTable(before) || lineCount(before) == 0 ||
           pageOfLine(before, lineCount(before) - 1) != pageOfLine(block, 0);
}

void keepLinesTogether(const QTextBlock &block)
{
    int from = 1;
    bool moved = beginsPage(block);
    while (const int next = firstLineOfNextPage(block, from)) {
        const int left = lineCount(block) - next;
        const bool lonely = next < linesTogether;
        if (left < linesTogether && !lonely && next - from + 1 > linesTogether)
            return breakBeforeLine(block, next - 1);
        if ((lonely || left < linesTogether) && !moved) {
            breakBefore(block);
            moved = true;
            from = 1;
        } else {
            from = next + 1;
        }
    }
}

void keepHeading(const QTextBlock &block)
{
    const QTextBlock next = block.next();
    if (!block.blockFormat().hasProperty(keepWithNext) || !next.isValid() || lineCount(next) == 0)
        return;
    const bool parted = isInTable(next)
                            ? int(block.document()->documentLayout()->blockBoundingRect(next).top() /
                                  block.document()->pageSize().height()) != pageOfLine(block, 0)
                            : pageOfLine(next, 0) != pageOfLine(block, 0);
    if (parted && !beginsPage(block))
        breakBefore(block);
}

/// How many lines of the text stand on this page, counted from its end and only as far as needed.
int linesOnPage(QTextBlock block, int page)
{
    int lines = 0;
    for (; block.isValid() && lines < linesTogether; block = block.previous()) {
        if (!hasText(block))
            continue;
        if (isInTable(block))
            return linesTogether; // a row of a table is company enough
        for (int line = lineCount(block) - 1; line >= 0; --line) {
            if (pageOfLine(block, line) != page)
                return lines;
            ++lines;
        }
    }
    return lines;
}

/// Brings the last lines before the end to its page.
void pullText(QTextBlock block, const QTextBlock &end)
{
    int wanted = linesTogether;
    while (block.isValid() && !hasText(block) && !isInTable(block))
        block = block.previous();
    if (!block.isValid() || isInTable(block))
        return breakBefore(end);
    while (block.isValid()) {
        const int lines = lineCount(block);
        if (lines >= 2 * linesTogether)
            return breakBeforeLine(block, lines - linesTogether);
        wanted -= lines;
        const QTextBlock before = block.previous();
        if (wanted <= 0 || !before.isValid() || isInTable(before) || !hasText(before))
            return breakBefore(block);
        block = before;
    }
}

QTextBlock endOf(QTextDocument &document)
{
    for (QTextBlock block = document.lastBlock(); block.isValid(); block = block.previous()) {
        if (block.blockFormat().hasProperty(keepToEnd))
            return block;
    }
    return {};
}

int lastPage(QTextDocument &document)
{
    QTextBlock last = document.lastBlock();
    while (last.isValid() && lineCount(last) == 0)
        last = last.previous();
    return pageOfLine(last, 0);
}

void keepEnd(QTextDocument &document)
{
    const QTextBlock end = endOf(document);
    if (!end.isValid() || !end.previous().isValid())
        return;
    const int page = lastPage(document);
    const bool parted = pageOfLine(end, 0) != page;
    if (page == 0 || (!parted && linesOnPage(end.previous(), page) >= linesTogether))
        return;
    pullText(end.previous(), end);
}

} // namespace

QTextBlockFormat withNext(QTextBlockFormat format)
{
    format.setProperty(keepWithNext, true);
    return format;
}

QTextBlockFormat withEnd(QTextBlockFormat format)
{
    format.setProperty(keepToEnd, true);
    return format;
}

void settlePageBreaks(QTextDocument &document)
{
    if (document.pageCount() < 2)
        return;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (isInTable(block) || !hasText(block))
            continue;
        keepLinesTogether(block);
        keepHeading(block);
    }
    keepEnd(document);
}
