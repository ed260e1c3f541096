// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"

#include <QEvent>
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
        label->setMinimumWidth(
            std::min(fontMetrics().averageCharWidth() * charactersInLine, 52 * grid::unit));
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::wider, grid::wider, grid::wider, grid::wider);
    layout->setSpacing(grid::unit);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addWidget(m_next, 0, Qt::AlignHCenter);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
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
