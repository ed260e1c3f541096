// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plaintextview.h"

#include "ui/look/grid.h"
#include "ui/look/tone.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

// Marks that turn the direction of what follows can make "fdp.exe" read "exe.pdf".
bool isHiddenTurn(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString harmless(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    for (QChar &letter : text) {
        const bool control = letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
        if (control || isHiddenTurn(letter))
            letter = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

PlainTextView::PlainTextView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(grid::wide);
}

void PlainTextView::show(const QString &text)
{
    m_marks.clear();
    setExtraSelections({});
    setPlainText(harmless(text));
}

void PlainTextView::mark(const std::vector<Mark> &marks)
{
    m_marks = marks;
    QList<ExtraSelection> selections;
    const qsizetype length = document()->characterCount() - 1;
    for (const Mark &mark : marks) {
        if (mark.from < 0 || mark.length <= 0 || mark.from > length || mark.length > length - mark.from)
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(static_cast<int>(mark.from));
        selection.cursor.setPosition(static_cast<int>(mark.from + mark.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(tintOf(Tone::Notice, palette()));
        selection.format.setForeground(inkOf(Tone::Notice, palette()));
        selection.format.setFontUnderline(true);
        selections << selection;
    }
    setExtraSelections(selections);
}

QVariant PlainTextView::loadResource(int, const QUrl &)
{
    return {};
}

bool PlainTextView::canInsertFromMimeData(const QMimeData *) const
{
    return false;
}

void PlainTextView::insertFromMimeData(const QMimeData *) {}

void PlainTextView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_marks.empty())
        mark(m_marks);
}
