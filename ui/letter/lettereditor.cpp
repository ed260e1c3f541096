// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettereditor.h"

#include "ui/letter/bodyedit.h"
#include "ui/letter/bodyformats.h"
#include "ui/letter/spellcheck.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using atbilde::BlockKind;
using atbilde::Language;
using atbilde::Letter;

namespace {

/// Who writes and to whom: no dictionary need know them.
QSet<QString> namesIn(const Letter &letter)
{
    QSet<QString> names;
    const QStringList lines = letter.addressee + letter.letterhead + letter.preparer +
                              QStringList{letter.signatoryName, letter.salutation};
    for (const QString &line : lines) {
        for (const SpelledWord &word : spelledWordsIn(line))
            names.insert(word.text.toLower());
    }
    return names;
}

} // namespace

LetterEditor::LetterEditor(SpellCheck &spelling, QWidget *parent)
    : QWidget(parent),
      m_spelling(spelling),
      m_subject(new QLineEdit(this)),
      m_salutation(new QLineEdit(this)),
      m_subjectLabel(new QLabel(this)),
      m_salutationLabel(new QLabel(this)),
      m_dictionary(new QLabel(this)),
      m_body(new BodyEdit(spelling, this))
{
    m_subject->setObjectName(u"subjectLine"_s);
    m_salutation->setObjectName(u"salutationLine"_s);
    m_body->setObjectName(u"body"_s);
    m_dictionary->setObjectName(u"dictionary"_s);
    m_dictionary->setTextFormat(Qt::PlainText);
    m_dictionary->setWordWrap(true);
    m_subjectLabel->setBuddy(m_subject);
    m_salutationLabel->setBuddy(m_salutation);
    m_bold = button(u"bold"_s, [this] { m_body->toggleBold(); });
    m_heading = button(u"heading"_s, [this] { m_body->toggleHeading(); });
    m_list = button(u"list"_s, [this] { m_body->toggleList(false); });
    m_numbers = button(u"numbers"_s, [this] { m_body->toggleList(true); });
    m_table = button(u"table"_s, [this] { m_body->addTable(); });
    m_undo = button(u"undo"_s, [this] { m_body->undo(); });
    m_redo = button(u"redo"_s, [this] { m_body->redo(); });

    auto *tools = new QHBoxLayout;
    tools->setSpacing(grid::unit / 2);
    for (QToolButton *each : {m_bold, m_heading, m_list, m_numbers, m_table, m_undo, m_redo})
        tools->addWidget(each);
    for (QToolButton *each : {m_bold, m_heading, m_list, m_numbers})
        each->setCheckable(true);
    tools->addWidget(m_dictionary, 1);
    auto *lines = new QGridLayout;
    lines->setVerticalSpacing(grid::unit / 2);
    lines->addWidget(m_subjectLabel, 0, 0);
    lines->addWidget(m_subject, 0, 1);
    lines->addWidget(m_salutationLabel, 1, 0);
    lines->addWidget(m_salutation, 1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addLayout(tools);
    layout->addLayout(lines);
    layout->addWidget(m_body, 1);

    const auto tell = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    connect(m_subject, &QLineEdit::textEdited, this, tell);
    connect(m_salutation, &QLineEdit::textEdited, this, tell);
    connect(m_body, &BodyEdit::bodyEdited, this, tell);
    connect(m_body, &BodyEdit::formatChanged, this, &LetterEditor::followCursor);
    connect(m_body, &QTextEdit::undoAvailable, m_undo, &QWidget::setEnabled);
    connect(m_body, &QTextEdit::redoAvailable, m_redo, &QWidget::setEnabled);
    connect(&m_spelling, &SpellCheck::changed, this, &LetterEditor::sayDictionary);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    dress();
    rename();
}

QToolButton *LetterEditor::button(const QString &name, const std::function<void()> &press)
{
    auto *made = new QToolButton(this);
    made->setObjectName(name);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QToolButton::clicked, this, [this, press] {
        press();
        m_body->setFocus(Qt::OtherFocusReason);
        followCursor();
    });
    return made;
}

void LetterEditor::show(const Letter &letter)
{
    m_filling = true;
    m_letter = letter;
    m_subject->setText(letter.subject);
    m_salutation->setText(letter.salutation);
    m_body->show(letter.body, letter.language, namesIn(letter));
    m_filling = false;
    sayDictionary();
    followCursor();
}

Letter LetterEditor::letter() const
{
    Letter letter = m_letter;
    letter.subject = m_subject->text().simplified();
    letter.salutation = m_salutation->text().trimmed();
    letter.body = m_body->body();
    return letter;
}

void LetterEditor::followCursor()
{
    const QTextCursor cursor = m_body->textCursor();
    const BlockKind kind = kindOf(cursor.block());
    const bool dashed = cursor.blockFormat().stringProperty(BodyFormat::marker) == u"–"_s;
    m_bold->setChecked(isBold(cursor));
    m_heading->setChecked(kind == BlockKind::Heading);
    m_list->setChecked(kind == BlockKind::ListItem && dashed);
    m_numbers->setChecked(kind == BlockKind::ListItem && !dashed);
    for (QToolButton *each : {m_bold, m_heading, m_list, m_numbers, m_table})
        each->setEnabled(kind != BlockKind::Remedy);
}

void LetterEditor::sayDictionary()
{
    const bool latvian = m_letter.language == Language::Latvian;
    const bool missing = m_spelling.state(m_letter.language) == SpellCheck::State::Missing;
    const QString package = latvian ? u"hunspell-lv"_s : u"hunspell-en-gb"_s;
    m_dictionary->setText(
        missing ? tr("Spelling is not checked: the dictionary %1 is not installed.").arg(package)
                : QString());
}

void LetterEditor::rename()
{
    m_subjectLabel->setText(tr("Subject"));
    m_salutationLabel->setText(tr("Salutation"));
    m_body->setAccessibleName(tr("Text of the letter"));
    const std::pair<QToolButton *, QString> names[] = {{m_bold, tr("Bold (Ctrl+B)")},
                                                       {m_heading, tr("Heading")},
                                                       {m_list, tr("List with dashes")},
                                                       {m_numbers, tr("Numbered list")},
                                                       {m_table, tr("Insert a table")},
                                                       {m_undo, tr("Undo")},
                                                       {m_redo, tr("Redo")}};
    for (const auto &[each, name] : names) {
        each->setToolTip(name);
        each->setAccessibleName(name);
    }
    m_bold->setText(tr("B", "bold, on a button"));
    m_heading->setText(tr("Heading"));
    m_list->setText(u"–"_s);
    m_numbers->setText(u"1."_s);
    m_table->setText(tr("Table"));
    sayDictionary();
}

void LetterEditor::dress()
{
    QFont bold = font();
    bold.setBold(true);
    m_bold->setFont(bold);
    m_undo->setIcon(icon(Symbol::Undo));
    m_redo->setIcon(icon(Symbol::Redo));
}

void LetterEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}
