// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigationbutton.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/look/panel.h"
#include "ui/wording/dates.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pictureSize = 20;
}

NavigationButton::NavigationButton(Symbol symbol, QWidget *parent) : QAbstractButton(parent), m_symbol(symbol)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::name(const QString &name, const QKeySequence &key)
{
    setText(name);
    m_key = key;
    explain();
    updateGeometry();
}

void NavigationButton::count(const NavigationCount &count)
{
    m_count = count;
    explain();
    updateGeometry();
    update();
}

QString NavigationButton::shownNumber() const
{
    return m_count.number > 0 ? localeOf(spokenLanguage()).toString(m_count.number) : QString();
}

void NavigationButton::explain()
{
    QString name = text();
    if (!m_count.words.isEmpty() && m_count.number > 0)
        name = u"%1. %2"_s.arg(text(), m_count.words);
    else if (m_count.number > 0)
        name = u"%1: %2"_s.arg(text(), shownNumber());
    setAccessibleName(name);
    setToolTip(m_key.isEmpty()
                   ? name.toHtmlEscaped()
                   : u"%1 (%2)"_s.arg(name, m_key.toString(QKeySequence::NativeText)).toHtmlEscaped());
}

QSize NavigationButton::sizeHint() const
{
    const QFontMetrics strong(lettered(font(), Lettering::Heading));
    int width = 2 * grid::wide + pictureSize + grid::unit + strong.horizontalAdvance(text());
    if (m_count.number > 0)
        width += strong.horizontalAdvance(shownNumber()) + grid::icon + 3 * grid::unit;
    return {width, std::max(strong.height(), pictureSize) + 2 * grid::unit};
}

void NavigationButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        explain();
    QAbstractButton::changeEvent(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    if (isChecked())
        paintPanel(painter, rect(), colors.color(QPalette::Highlight), {});
    else if (underMouse())
        paintPanel(painter, rect(), colors.color(QPalette::Midlight), {});
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), accentOf(colors));

    QRect room = rect().adjusted(grid::unit + grid::half, 0, -grid::unit, 0);
    const QRect picture(room.left(), room.center().y() - pictureSize / 2 + 1, pictureSize, pictureSize);
    const QIcon drawing = isChecked() ? accentIcon(m_symbol) : ::icon(m_symbol, Tone::Quiet);
    drawing.paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture));
    room.setLeft(picture.right() + 1 + grid::unit + 2);
    paintCount(painter, room);

    painter.setFont(lettered(font(), isChecked() ? Lettering::Heading : Lettering::Body));
    painter.setPen(colors.color(isChecked() ? QPalette::HighlightedText : QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

// A count that only informs is a quiet number; one that warns gets the symbol too.
void NavigationButton::paintCount(QPainter &painter, QRect &room) const
{
    if (m_count.number <= 0)
        return;
    const bool loud = m_count.tone == Tone::Warning || m_count.tone == Tone::Alarm;
    painter.setFont(lettered(font(), loud ? Lettering::Heading : Lettering::Body));
    const QString number = shownNumber();
    const int digits = painter.fontMetrics().horizontalAdvance(number);
    const int height = painter.fontMetrics().height() + 2;
    const int picture = loud ? grid::icon + 2 : 0;
    QRect pill(0, 0, digits + picture + 2 * (grid::unit - 2), height);
    pill.moveCenter(room.center());
    pill.moveRight(room.right());
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), pill);
    if (loud)
        paintPanel(painter, placed, tintOf(m_count.tone, palette()), {});
    if (loud) {
        const Symbol symbol = m_count.tone == Tone::Alarm ? Symbol::Overdue : Symbol::Warning;
        const QRect drawn(placed.left() + grid::unit - 2, placed.center().y() - grid::icon / 2 + 1,
                          grid::icon, grid::icon);
        ::icon(symbol, m_count.tone).paint(&painter, drawn);
    }
    painter.setPen(inkOf(m_count.tone, palette()));
    painter.drawText(placed.adjusted(0, 0, -(grid::unit - 2), 0), Qt::AlignRight | Qt::AlignVCenter, number);
    room.setRight(pill.left() - grid::half);
}
