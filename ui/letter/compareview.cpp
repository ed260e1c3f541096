// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/compareview.h"

#include "core/letter/rendering.h"
#include "core/letter/worddiff.h"
#include "ui/look/grid.h"
#include "ui/look/tone.h"
#include "ui/wording/letters.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;
using atbilde::Difference;
using atbilde::Letter;
using atbilde::Run;

namespace {

/// What an officer can change, as one text; gaps in words.
QString textOf(Letter letter)
{
    for (atbilde::Block &block : letter.body) {
        for (Run &run : block.runs) {
            if (atbilde::hasGap(run.text))
                run.text = u'[' + shownLetterElement(run.placeholder) + u']';
        }
    }
    return letter.subject + u"\n\n"_s + letter.salutation + u"\n\n"_s + plainText(letter.body);
}

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_choiceLabel(new QLabel(this)),
      m_text(new QTextEdit(this)),
      m_restore(new QPushButton(this)),
      m_keep(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    m_choice->setObjectName(u"version"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choiceLabel->setBuddy(m_choice);
    m_text->setObjectName(u"differences"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->document()->setDocumentMargin(grid::wide);
    m_restore->setObjectName(u"restore"_s);
    m_keep->setObjectName(u"keep"_s);
    m_close->setObjectName(u"closeCompare"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_choiceLabel);
    head->addWidget(m_choice, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &CompareView::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        if (m_choice->currentIndex() >= 0)
            Q_EMIT restoreAsked(m_versions[size_t(m_choice->currentIndex())].letter);
    });
    connect(m_keep, &QPushButton::clicked, this, &CompareView::keepAsked);
    connect(m_close, &QPushButton::clicked, this, &CompareView::closed);
    rename();
}

void CompareView::show(std::vector<ShownVersion> versions, const Letter &typed, Settles settles, int chosen)
{
    m_versions = std::move(versions);
    m_typed = typed;
    m_settles = settles;
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const ShownVersion &version : m_versions)
            m_choice->addItem(version.label);
        m_choice->setCurrentIndex(chosen);
    }
    rename();
    compare();
}

void CompareView::showTyped(const Letter &typed)
{
    m_typed = typed;
    compare();
}

void CompareView::compare()
{
    m_text->clear();
    const int chosen = m_choice->currentIndex();
    if (chosen < 0)
        return;
    QTextCursor cursor(m_text->document());
    const QString before = textOf(m_versions[size_t(chosen)].letter);
    const QString after = textOf(m_typed);
    bool same = true;
    for (const Difference &difference : atbilde::differencesOf(before, after)) {
        QTextCharFormat format;
        if (difference.kind == Difference::Kind::Removed) {
            format.setFontStrikeOut(true);
            format.setForeground(inkOf(Tone::Alarm, palette()));
            format.setBackground(tintOf(Tone::Alarm, palette()));
        } else if (difference.kind == Difference::Kind::Added) {
            format.setFontUnderline(true);
            format.setForeground(inkOf(Tone::Good, palette()));
            format.setBackground(tintOf(Tone::Good, palette()));
        }
        same = same && difference.kind == Difference::Kind::Same;
        cursor.insertText(difference.text, format);
    }
    m_restore->setEnabled(!same);
    m_text->moveCursor(QTextCursor::Start);
    m_text->setAccessibleDescription(same ? tr("Both texts are the same.") : QString());
}

void CompareView::rename()
{
    m_choiceLabel->setText(tr("Compare with"));
    m_text->setAccessibleName(tr("Differences"));
    m_restore->setText(tr("Use that text"));
    m_restore->setToolTip(tr("Takes up the version chosen above; yours stays among the versions"));
    m_keep->setText(m_settles == Settles::Branches ? tr("Keep mine, both were compared")
                                                   : tr("Keep my text"));
    m_keep->setVisible(m_settles != Settles::Nothing);
    m_close->setText(tr("Back to the page"));
}

void CompareView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    else if (event->type() == QEvent::PaletteChange)
        compare();
    QWidget::changeEvent(event);
}
