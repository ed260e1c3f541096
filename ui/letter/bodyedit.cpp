// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/bodyedit.h"

#include "ui/letter/bodyformats.h"
#include "ui/letter/bodyhighlighter.h"
#include "ui/letter/bodypaste.h"
#include "ui/look/grid.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using atbilde::Block;
using atbilde::BlockKind;

BodyEdit::BodyEdit(SpellCheck &spelling, QWidget *parent)
    : QTextEdit(parent), m_spelling(spelling), m_highlighter(new BodyHighlighter(document(), spelling))
{
    setTabChangesFocus(true);
    setAcceptDrops(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(grid::wide);
    m_highlighter->dress(palette());
    connect(this, &QTextEdit::cursorPositionChanged, this, &BodyEdit::keepOutOfChips);
    connect(this, &QTextEdit::textChanged, this, &BodyEdit::followText);
}

BodyEdit::~BodyEdit() = default;

void BodyEdit::show(const QList<Block> &body, atbilde::Language language, const QSet<QString> &names)
{
    m_filling = true;
    m_highlighter->use(language, names);
    setLocale(QLocale(language == atbilde::Language::Latvian ? QLocale::Latvian : QLocale::English));
    document()->setUndoRedoEnabled(false);
    document()->clear();
    QTextCursor cursor(document());
    cursor.setBlockFormat({});
    insertBlocks(cursor, body);
    document()->setUndoRedoEnabled(true);
    document()->setModified(false);
    const auto remedy = std::ranges::find(body, BlockKind::Remedy, &Block::kind);
    m_remedy = remedy == body.end() ? Block{} : *remedy;
    setTextCursor(QTextCursor(document())); // at the beginning, where reading begins
    m_position = 0;
    m_filling = false;
}

QList<Block> BodyEdit::body() const
{
    return blocksIn(*document());
}

bool BodyEdit::jumpTo(const QStringList &names)
{
    std::optional<Chip> found;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const Chip &chip : chipsIn(block)) {
            if (names.contains(chip.name) && (!found || (chip.isGap && !found->isGap)))
                found = chip;
        }
    }
    if (!found)
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(found->from);
    cursor.setPosition(found->to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
    return true;
}

void BodyEdit::jumpToPart(int part)
{
    QTextBlock last = document()->begin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QVariant of = block.blockFormat().property(BodyFormat::part);
        if (kindOf(block) != BlockKind::Remedy && of.isValid() && of.toInt() == part)
            last = block;
    }
    QTextCursor cursor(last);
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::OtherFocusReason);
}

void BodyEdit::reword(int chipId, const QString &text)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (const Chip &chip : chipsIn(block)) {
            if (chip.id != chipId || chip.name == "REMEDY"_L1 || text.trimmed().isEmpty())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(chip.from + 1);
            QTextCharFormat format = cursor.charFormat();
            format.clearProperty(BodyFormat::chipGap);
            cursor.setPosition(chip.from);
            cursor.setPosition(chip.to, QTextCursor::KeepAnchor);
            cursor.insertText(text.simplified(), format);
            return;
        }
    }
}

void BodyEdit::toggleBold()
{
    const QTextCursor cursor = withWholeChips(textCursor());
    if (cursor.hasSelection()) {
        makeBold(cursor, !isBold(cursor));
    } else {
        QTextCharFormat format = withoutChip(cursor.charFormat());
        format.setFontWeight(isBold(cursor) ? QFont::Normal : QFont::Bold);
        setCurrentCharFormat(format);
    }
    Q_EMIT formatChanged();
}

void BodyEdit::toggleHeading()
{
    makeKind(textCursor(), BlockKind::Heading);
    Q_EMIT formatChanged();
}

void BodyEdit::toggleList(bool numbered)
{
    makeList(textCursor(), numbered);
    Q_EMIT formatChanged();
}

void BodyEdit::addTable()
{
    putTable(textCursor());
}

QVariant BodyEdit::loadResource(int, const QUrl &)
{
    return {};
}

// The cursor steps over a chip; words typed beside it do not become part of it.
void BodyEdit::keepOutOfChips()
{
    if (m_filling || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QTextCursor cursor = textCursor();
    const bool forwards = cursor.position() > m_position;
    if (const auto chip = chipAround(*document(), cursor.position())) {
        cursor.setPosition(forwards ? chip->to : chip->from,
                           cursor.hasSelection() ? QTextCursor::KeepAnchor : QTextCursor::MoveAnchor);
        m_position = cursor.position();
        setTextCursor(cursor);
        return;
    }
    m_position = cursor.position();
    if (!cursor.hasSelection() && cursor.charFormat().hasProperty(BodyFormat::chipName))
        setCurrentCharFormat(withoutChip(cursor.charFormat()));
    Q_EMIT formatChanged();
}

void BodyEdit::followText()
{
    if (m_filling)
        return;
    m_filling = true;
    renumber(*document());
    const QList<Block> now = body();
    const bool lost = m_remedy.kind == BlockKind::Remedy &&
                      std::ranges::find(now, BlockKind::Remedy, &Block::kind) == now.end();
    if (lost) {
        QTextCursor end(document());
        end.joinPreviousEditBlock();
        end.movePosition(QTextCursor::End);
        insertBlocks(end, {m_remedy});
        end.endEditBlock();
    }
    m_filling = false;
    Q_EMIT bodyEdited();
}

bool BodyEdit::mayReplace()
{
    QTextCursor cursor = withWholeChips(textCursor());
    if (touchesRemedy(cursor) && cursor.hasSelection()) {
        // Everything but the paragraph that must stay, where it is the last one selected.
        const QTextBlock last = document()->findBlock(cursor.selectionEnd());
        const int from = cursor.selectionStart();
        if (kindOf(last) != BlockKind::Remedy || from >= last.position())
            return false;
        cursor.setPosition(from);
        cursor.setPosition(last.position() - 1, QTextCursor::KeepAnchor);
        if (touchesRemedy(cursor))
            return false;
    } else if (touchesRemedy(cursor)) {
        return false;
    }
    setTextCursor(cursor);
    return true;
}

bool BodyEdit::removeBeside(QTextCursor::MoveOperation towards)
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        const bool back = towards == QTextCursor::PreviousCharacter || towards == QTextCursor::PreviousWord;
        const auto chip = chipAt(*document(), back ? cursor.position() - 1 : cursor.position());
        if (chip && !(back ? cursor.atBlockStart() : cursor.atBlockEnd())) {
            cursor.setPosition(back ? chip->to : chip->from);
            cursor.setPosition(back ? chip->from : chip->to, QTextCursor::KeepAnchor);
        } else {
            cursor.movePosition(towards, QTextCursor::KeepAnchor);
        }
        cursor = withWholeChips(cursor);
    }
    // Not even its beginning joins another paragraph.
    if (touchesRemedy(cursor) && !textCursor().hasSelection())
        return false;
    const QTextTable *table = textCursor().currentTable();
    const QTextCursor edge(document()->findBlock(cursor.position()));
    if (!textCursor().hasSelection() && edge.currentTable() != table)
        return false;
    setTextCursor(cursor);
    if (!mayReplace())
        return false;
    textCursor().removeSelectedText();
    return true;
}

void BodyEdit::breakParagraph()
{
    QTextCursor cursor = textCursor();
    const bool inRemedy = kindOf(cursor.block()) == BlockKind::Remedy && !cursor.hasSelection();
    if (inRemedy && !cursor.atBlockEnd())
        return;
    if (!inRemedy && !mayReplace())
        return;
    cursor = textCursor();
    const BlockKind kind = kindOf(cursor.block());
    if (kind == BlockKind::ListItem && cursor.block().text().isEmpty())
        return makeList(cursor, cursor.blockFormat().stringProperty(BodyFormat::marker) != u"–"_s);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    QTextBlockFormat format = cursor.blockFormat();
    const bool atEnd = cursor.atBlockEnd();
    if (atEnd && (kind == BlockKind::Heading || kind == BlockKind::Remedy)) {
        format.setProperty(BodyFormat::kind, int(BlockKind::Paragraph));
        format.setTopMargin(0);
    }
    QTextCharFormat face = withoutChip(cursor.charFormat());
    if (atEnd && kind == BlockKind::Heading)
        face.setFontWeight(QFont::Normal);
    face.clearProperty(BodyFormat::section);
    cursor.insertBlock(format, face);
    cursor.endEditBlock();
    setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold))
        return toggleBold();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return breakParagraph();
    case Qt::Key_Backspace:
        (void)removeBeside(control ? QTextCursor::PreviousWord : QTextCursor::PreviousCharacter);
        return;
    case Qt::Key_Delete:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            break; // cut
        (void)removeBeside(control ? QTextCursor::NextWord : QTextCursor::NextCharacter);
        return;
    case Qt::Key_F2:
        if (const auto chip = chipAt(*document(), textCursor().selectionStart()))
            Q_EMIT rewordingAsked(chip->id, chip->name,
                                  document()->toPlainText().mid(chip->from, chip->to - chip->from));
        return;
    default:
        break;
    }
    const bool writes = !event->text().isEmpty() && event->text().front().isPrint() && !control;
    const bool cuts = event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Paste);
    if ((writes || cuts) && !mayReplace())
        return;
    if (writes)
        return write(event->text());
    QTextEdit::keyPressEvent(event);
}

// In place of a chip or beside one, words take over its face and not its name.
void BodyEdit::write(const QString &words)
{
    QTextCursor cursor = textCursor();
    QTextCharFormat format = currentCharFormat();
    if (cursor.hasSelection()) {
        QTextCursor begin(document());
        begin.setPosition(cursor.selectionStart());
        format = begin.charFormat();
    }
    cursor.insertText(words, withoutChip(format));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void BodyEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() && !mayReplace()) {
        event->ignore();
        return;
    }
    if (!event->commitString().isEmpty()) {
        textCursor().removeSelectedText();
        setCurrentCharFormat(withoutChip(currentCharFormat()));
    }
    QTextEdit::inputMethodEvent(event);
}

void BodyEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        if (const auto chip = chipAround(*document(), cursor.position())) {
            cursor.setPosition(chip->from);
            cursor.setPosition(chip->to, QTextCursor::KeepAnchor);
        }
    } else {
        cursor = withWholeChips(cursor);
    }
    if (cursor.position() != textCursor().position() || cursor.anchor() != textCursor().anchor())
        setTextCursor(cursor);
    keepOutOfChips();
}

QMimeData *BodyEdit::createMimeDataFromSelection() const
{
    return copiedFrom(withWholeChips(textCursor())).release();
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return ::canPaste(*source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    if (!mayReplace())
        return;
    ::paste(textCursor(), pastedFrom(*source));
    ensureCursorVisible();
}

void BodyEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->dress(palette());
}
