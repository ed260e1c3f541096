// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/standingnote.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

StandingNote::StandingNote(QWidget *parent)
    : QFrame(parent), m_picture(new QLabel(this)), m_text(new QLabel(this)), m_offer(new QPushButton(this))
{
    m_text->setObjectName(u"noteText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_offer->setObjectName(u"noteOffer"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::unit, grid::half, grid::unit, grid::half);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_message.accept)
            m_message.accept();
    });
    hide();
}

void StandingNote::say(const BannerMessage &message)
{
    m_message = message;
    m_text->setText(message.text);
    m_offer->setText(message.offer);
    m_offer->setVisible(!message.offer.isEmpty());
    m_offer->setAccessibleDescription(message.text);
    setAccessibleName(message.text);
    dress();
    setVisible(!message.text.isEmpty());
}

void StandingNote::dress()
{
    const Symbol symbol =
        m_message.tone == Tone::Warning || m_message.tone == Tone::Alarm ? Symbol::Warning : Symbol::Info;
    m_picture->setPixmap(
        icon(symbol, m_message.tone).pixmap(QSize(grid::icon, grid::icon), devicePixelRatioF()));
    update();
}

void StandingNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void StandingNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = inkOf(m_message.tone, palette());
    line.setAlphaF(0.35F);
    paintPanel(painter, rect(), tintOf(m_message.tone, palette()), line);
}
