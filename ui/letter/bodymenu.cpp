// SPDX-License-Identifier: GPL-3.0-or-later
// What a right click on the letter's body offers, and the markers of its lists.
#include "ui/letter/bodyedit.h"
#include "ui/letter/bodyhighlighter.h"
#include "ui/wording/letters.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using atbilde::BlockKind;

namespace {

constexpr qsizetype mostSuggestions = 6;

} // namespace

void BodyEdit::addSuggestions(QMenu &menu, const QTextCursor &at)
{
    const std::optional<SpelledWord> word = m_highlighter->misspeltAt(at.position());
    if (!word)
        return;
    const QStringList suggestions = m_spelling.suggestions(word->text, m_highlighter->language());
    for (const QString &suggestion : suggestions.first(std::min(mostSuggestions, suggestions.size()))) {
        QAction *action = menu.addAction(suggestion);
        QFont bold = menu.font();
        bold.setBold(true);
        action->setFont(bold);
        connect(action, &QAction::triggered, this, [this, word, suggestion] {
            QTextCursor cursor(document());
            cursor.setPosition(int(word->from));
            cursor.setPosition(int(word->from + word->text.size()), QTextCursor::KeepAnchor);
            cursor.insertText(suggestion, cursor.charFormat());
        });
    }
    if (suggestions.isEmpty())
        menu.addAction(tr("No suggestions"))->setEnabled(false);
    connect(menu.addAction(tr("Add “%1” to the dictionary").arg(word->text)), &QAction::triggered, this,
            [this, word] { Q_EMIT wordLearnt(word->text); });
    menu.addSeparator();
}

void BodyEdit::addChipActions(QMenu &menu, const QTextCursor &at)
{
    const std::optional<Chip> chip = chipAt(*document(), at.position());
    if (!chip || chip->name == "REMEDY"_L1)
        return;
    const QString text =
        document()
            ->findBlock(chip->from)
            .text()
            .mid(chip->from - document()->findBlock(chip->from).position(), chip->to - chip->from);
    menu.addAction(shownLetterElement(chip->name))->setEnabled(false);
    connect(menu.addAction(tr("Word it otherwise…")), &QAction::triggered, this,
            [this, chip, text] { Q_EMIT rewordingAsked(chip->id, chip->name, text); });
    menu.addSeparator();
}

void BodyEdit::addTableActions(QMenu &menu, const QTextCursor &at)
{
    QTextTable *table = at.currentTable();
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(at);
    connect(menu.addAction(tr("Add a row below")), &QAction::triggered, this,
            [table, cell] { table->insertRows(cell.row() + 1, 1); });
    connect(menu.addAction(tr("Add a column to the right")), &QAction::triggered, this,
            [table, cell] { table->insertColumns(cell.column() + 1, 1); });
    connect(menu.addAction(tr("Remove the row")), &QAction::triggered, this,
            [table, cell] { table->removeRows(cell.row(), 1); });
    connect(menu.addAction(tr("Remove the column")), &QAction::triggered, this,
            [table, cell] { table->removeColumns(cell.column(), 1); });
    menu.addSeparator();
}

void BodyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor at =
        event->reason() == QContextMenuEvent::Keyboard ? textCursor() : cursorForPosition(event->pos());
    QMenu menu(this);
    addSuggestions(menu, at);
    addChipActions(menu, at);
    addTableActions(menu, at);
    const std::unique_ptr<QMenu> standard(createStandardContextMenu());
    menu.addActions(standard->actions());
    menu.exec(event->reason() == QContextMenuEvent::Keyboard
                  ? viewport()->mapToGlobal(cursorRect().bottomLeft())
                  : event->globalPos());
}

void BodyEdit::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setFont(document()->defaultFont());
    painter.setPen(palette().color(QPalette::Text));
    const double scrolled = verticalScrollBar()->value();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (kindOf(block) != BlockKind::ListItem)
            continue;
        const QRectF place = document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (place.bottom() < 0 || place.top() > viewport()->height())
            continue;
        const QRectF marker(place.left(), place.top(), 22, painter.fontMetrics().height());
        painter.drawText(marker, Qt::AlignLeft | Qt::AlignTop,
                         block.blockFormat().stringProperty(BodyFormat::marker));
    }
}
