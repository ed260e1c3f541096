// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/steppanel.h"

#include "core/workflow/transitions.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/look/panel.h"
#include "ui/look/tone.h"
#include "ui/request/steparticle.h"
#include "ui/request/stepfieldedit.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 640; ///< a line that is longer is hard to read

bool dispatches(Step step)
{
    return step == Step::Dispatch || step == Step::DispatchLetter;
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_article(new QLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_complaint(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_preview(new QPushButton(this)),
      m_retreat(new QPushButton(this))
{
    m_complaint->setObjectName(u"panelComplaint"_s);
    m_accept->setObjectName(u"panelAccept"_s);
    m_preview->setObjectName(u"panelPreview"_s);
    m_retreat->setObjectName(u"panelRetreat"_s);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_title->setWordWrap(true);
    m_article->setFont(lettered(font(), Lettering::Small));
    m_article->setWordWrap(true);
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_accept->setDefault(true);

    auto *body = new QWidget(m_scroll);
    m_rows = new QVBoxLayout(body);
    m_rows->setContentsMargins(0, 0, grid::unit, 0);
    m_rows->setSpacing(grid::unit);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // The area would paint its own ground over the panel's.
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    body->setMaximumWidth(widest);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_preview);
    buttons->addWidget(m_retreat);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::unit, grid::unit, grid::wide);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_article);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &StepPanel::give);
    connect(m_retreat, &QPushButton::clicked, this, &StepPanel::fold);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        if (isComplete())
            Q_EMIT previewWanted(m_step, input());
    });
}

void StepPanel::clear()
{
    for (StepFieldEdit *field : m_fields) {
        // A field may be the one whose key press led here: it goes when its work is done.
        field->hide();
        field->setParent(nullptr);
        field->deleteLater();
    }
    m_fields.clear();
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    m_fileName.clear();
    m_file.clear();
}

void StepPanel::ask(Step step, const ShownCase &shown, const StepInput &given)
{
    clear();
    m_step = step;
    m_shown = shown;
    const StepInput proposal = proposalFor(step, shown);
    QWidget *body = m_scroll->widget();
    for (const StepFieldUse &use : fieldsOf(step)) {
        auto *field = new StepFieldEdit(use, shown, body);
        const auto said = given.values.constFind(use.field);
        field->setText(said == given.values.cend() ? proposal.values.value(use.field) : *said);
        connect(field, &StepFieldEdit::fileWanted, this, &StepPanel::fileWanted);
        connect(field, &StepFieldEdit::finished, this, &StepPanel::give);
        for (QWidget *editor : field->findChildren<QWidget *>())
            editor->installEventFilter(this);
        m_rows->addWidget(field);
        field->show();
        m_fields.push_back(field);
    }
    m_rows->addStretch(1);
    QPalette bar = palette();
    bar.setColor(QPalette::Base, tintOf(Tone::Notice, palette()));
    m_scroll->verticalScrollBar()->setPalette(bar);
    complain({});
    m_isOpen = true;
    rename();
    show();
    const auto empty = std::ranges::find_if(
        m_fields, [](const StepFieldEdit *field) { return !field->complaint().isEmpty(); });
    if (empty != m_fields.end())
        (*empty)->takeKeyboard();
    else if (!m_fields.empty())
        m_fields.front()->takeKeyboard();
    else
        m_accept->setFocus(Qt::OtherFocusReason);
}

void StepPanel::fold()
{
    if (!m_isOpen)
        return;
    m_isOpen = false;
    clear();
    Q_EMIT folded();
}

StepInput StepPanel::input() const
{
    StepInput input;
    for (const StepFieldEdit *field : m_fields) {
        if (const QString text = field->text(); !text.isEmpty())
            input.values[field->use().field] = text;
    }
    input.fileName = m_fileName;
    input.file = m_file;
    return input;
}

void StepPanel::complain(const QString &complaint)
{
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOf(Tone::Alarm, palette()));
    m_complaint->setPalette(ink);
    m_complaint->setAccessibleName(complaint);
}

void StepPanel::putFile(const QString &name, const QByteArray &bytes)
{
    m_fileName = name;
    m_file = bytes;
    for (StepFieldEdit *field : m_fields) {
        if (kindOf(field->use().field) == FieldKind::File)
            field->setFile(name);
    }
}

bool StepPanel::isComplete()
{
    for (StepFieldEdit *field : m_fields) {
        const QString complaint = field->complaint();
        if (complaint.isEmpty())
            continue;
        complain(complaint);
        field->takeKeyboard();
        m_scroll->ensureWidgetVisible(field);
        return false;
    }
    complain({});
    return true;
}

void StepPanel::give()
{
    if (isComplete())
        Q_EMIT given(m_step, input());
}

void StepPanel::rename()
{
    m_title->setText(wordFor(m_step));
    m_accept->setText(dispatches(m_step) ? tr("Record") : wordFor(m_step));
    m_retreat->setText(tr("Not now"));
    m_preview->setText(tr("Preview the letter"));
    m_preview->setIcon(icon(Symbol::View));
    m_preview->setVisible(writesLetter(m_step));
    const QString article = articleBehind(m_step, m_shown.facts.state);
    m_article->setText(article);
    m_article->setVisible(!article.isEmpty());
    for (StepFieldEdit *field : m_fields)
        field->rename();
    setAccessibleName(m_title->text());
}

void StepPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_isOpen) {
        const StepInput typed = input();
        ask(m_step, m_shown, typed); // lists are in words: they are made again
        putFile(typed.fileName, typed.file);
    }
    QFrame::changeEvent(event);
}

bool StepPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        give();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        fold();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        give();
        return;
    }
    QFrame::keyPressEvent(event);
}

void StepPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), tintOf(Tone::Notice, palette()), lineOf(palette()));
}
