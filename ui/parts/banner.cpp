// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/banner.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/panel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

Symbol symbolOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Symbol::Done;
    case Tone::Warning:
        return Symbol::Warning;
    case Tone::Alarm:
        return Symbol::Refuse;
    case Tone::Quiet:
    case Tone::Notice:
        break;
    }
    return Symbol::Info;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent),
      m_picture(new QLabel(this)),
      m_text(new QLabel(this)),
      m_offer(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_patience(new QTimer(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_offer->setObjectName(u"bannerOffer"_s);
    m_close->setObjectName(u"bannerClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(icon(Symbol::Cross));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid::wide, grid::unit, grid::unit, grid::unit);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_picture);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &Banner::leaveUnlessUsed);
    connect(m_offer, &QPushButton::clicked, this, &Banner::accept);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    rename();
    hide();
}

void Banner::say(const BannerMessage &message)
{
    m_message = message;
    m_undo = false;
    m_text->setText(message.text);
    m_offer->setText(message.offer);
    m_offer->setVisible(!message.offer.isEmpty());
    setAccessibleName(message.text);
    dress();
    show();
    if (message.passes)
        m_patience->start();
    else
        m_patience->stop();
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void Banner::offerUndo(const QString &text, std::function<void()> undo)
{
    say({.tone = Tone::Good, .text = text, .offer = tr("Undo"), .accept = std::move(undo), .passes = true});
    m_undo = true;
}

void Banner::dismiss()
{
    if (isHidden())
        return;
    m_patience->stop();
    m_message.accept = nullptr;
    hide();
    Q_EMIT dismissed();
}

QString Banner::text() const
{
    return m_message.text;
}

void Banner::accept()
{
    // Once: the act may itself say something here.
    const auto act = std::exchange(m_message.accept, nullptr);
    dismiss();
    if (act)
        act();
}

void Banner::leaveUnlessUsed()
{
    if (underMouse() || m_offer->hasFocus() || m_close->hasFocus())
        m_patience->start();
    else
        dismiss();
}

void Banner::dress()
{
    m_picture->setPixmap(icon(symbolOf(m_message.tone), m_message.tone)
                             .pixmap(QSize(grid::largeIcon, grid::largeIcon), devicePixelRatioF()));
    update();
}

void Banner::rename()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    if (m_undo)
        m_offer->setText(tr("Undo"));
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void Banner::enterEvent(QEnterEvent *event)
{
    m_patience->stop();
    QFrame::enterEvent(event);
}

void Banner::leaveEvent(QEvent *event)
{
    if (m_message.passes && !isHidden())
        m_patience->start();
    QFrame::leaveEvent(event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor line = inkOf(m_message.tone, palette());
    line.setAlphaF(0.35F);
    paintPanel(painter, rect(), tintOf(m_message.tone, palette()), line);
}
