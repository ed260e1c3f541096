// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int charactersInLine = 56;
}

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_picture(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_next(new QLabel(this)),
      m_action(new QPushButton(this))
{
    m_sentence->setObjectName(u"sentence"_s);
    m_next->setObjectName(u"next"_s);
    m_action->setObjectName(u"action"_s);
    m_sentence->setFont(lettered(font(), Lettering::Title));
    m_next->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_next}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }

    // A wrapped label asks for its height by its width only where the layout may stretch it.
    auto *column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * charactersInLine);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_sentence);
    layout->addWidget(m_next);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::wider, grid::wider, grid::wider, grid::wider);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionChosen);
    m_action->hide();
}

void EmptyState::say(Symbol symbol, const QString &sentence, const QString &next, const QString &action)
{
    m_symbol = symbol;
    m_sentence->setText(sentence);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(next);
    draw();
}

void EmptyState::draw()
{
    m_picture->setPixmap(
        icon(m_symbol, Tone::Quiet).pixmap(QSize(grid::picture, grid::picture), devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}
