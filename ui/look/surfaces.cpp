// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/surfaces.h"

#include "ui/look/panel.h"
#include "ui/look/tone.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace

bool isProminent(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
           has(option, QStyle::State_Enabled);
}

QColor mixed(const QColor &one, const QColor &other, float part)
{
    return QColor::fromRgbF(one.redF() + (other.redF() - one.redF()) * part,
                            one.greenF() + (other.greenF() - one.greenF()) * part,
                            one.blueF() + (other.blueF() - one.blueF()) * part);
}

void paintPushButton(const QStyleOption *option, QPainter &painter)
{
    const QPalette &palette = option->palette;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool pressed = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
    QColor fill = isProminent(option) ? accentOf(palette) : palette.color(QPalette::Button);
    if (flat && !isProminent(option))
        fill = palette.color(QPalette::Window);
    if (pressed)
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.14F);
    else if (hovered)
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.06F);
    else if (flat && !isProminent(option))
        fill = Qt::transparent;
    const QColor line =
        isProminent(option) || flat
            ? QColor(Qt::transparent)
            : mixed(lineOf(palette), palette.color(QPalette::WindowText), hovered ? 0.25F : 0.08F);
    paintPanel(painter, option->rect, fill, line);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        if (isProminent(option)) {
            paintPanel(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), {}, onAccentOf(palette), 1.5);
        } else {
            paintFocusRing(painter, option->rect, accentOf(palette));
        }
    }
}

void paintToolButton(const QStyleOption *option, QPainter &painter)
{
    const QPalette &palette = option->palette;
    const QColor ink = palette.color(QPalette::WindowText);
    QColor fill = Qt::transparent;
    if (has(option, QStyle::State_On))
        fill = palette.color(QPalette::Highlight);
    else if (has(option, QStyle::State_Sunken))
        fill = mixed(palette.color(QPalette::Window), ink, 0.14F);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        fill = mixed(palette.color(QPalette::Window), ink, 0.07F);
    paintPanel(painter, option->rect, fill, {});
}

void paintField(const QStyleOption *option, QPainter &painter)
{
    const QPalette &palette = option->palette;
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor line =
        focused ? accentOf(palette) : mixed(lineOf(palette), palette.color(QPalette::WindowText), 0.12F);
    paintPanel(painter, option->rect, palette.color(QPalette::Base), line, focused ? 2.0 : 1.0);
}

void paintTick(const QStyleOption *option, QPainter &painter, bool round)
{
    const QPalette &palette = option->palette;
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor accent = enabled ? accentOf(palette) : palette.color(QPalette::Mid);
    const QColor line = on ? accent : palette.color(QPalette::PlaceholderText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, has(option, QStyle::State_HasFocus) ? 2.0 : 1.0));
    painter.setBrush(on ? accent : palette.color(QPalette::Base));
    const double radius = round ? box.width() / 2 : 3;
    painter.drawRoundedRect(box, radius, radius);
    painter.translate(box.center());
    painter.scale(box.width() / 16, box.width() / 16);
    painter.setPen(QPen(onAccentOf(palette), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(QPointF(-3.5, 0), QPointF(3.5, 0));
    } else if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(onAccentOf(palette));
        painter.drawEllipse(QPointF(), 3, 3);
    } else if (on) {
        const std::array<QPointF, 3> tick{QPointF(-3.8, 0.2), QPointF(-1.2, 2.8), QPointF(3.8, -2.8)};
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(tick.data(), static_cast<int>(tick.size()));
    }
    painter.restore();
}

// A selected row keeps its tones readable: a tint under all columns, the accent as a bar at its beginning.
void paintItem(const QStyleOption *option, QPainter &painter)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const QPalette &palette = option->palette;
    if (has(option, QStyle::State_Selected)) {
        painter.fillRect(option->rect, palette.color(QPalette::Highlight));
        const bool first = item && (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
                                    item->viewItemPosition == QStyleOptionViewItem::OnlyOne);
        if (first) {
            QRect bar = option->rect;
            bar.setWidth(3);
            painter.fillRect(QStyle::visualRect(option->direction, option->rect, bar), accentOf(palette));
        }
    } else if (item && item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(option->rect, item->backgroundBrush);
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter.fillRect(option->rect,
                         mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.4F));
    }
}

void paintHeaderSection(const QStyleOption *option, QPainter &painter)
{
    const QPalette &palette = option->palette;
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    QColor fill = palette.color(QPalette::Window);
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
        fill = mixed(fill, palette.color(QPalette::WindowText), 0.06F);
    painter.fillRect(option->rect, fill);
    painter.setPen(lineOf(palette));
    const QRect &rect = option->rect;
    const bool last = !header || header->position == QStyleOptionHeader::End ||
                      header->position == QStyleOptionHeader::OnlyOneSection;
    if (!header || header->orientation == Qt::Horizontal) {
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        if (!last)
            painter.drawLine(rect.topRight() + QPoint(0, 7), rect.bottomRight() - QPoint(0, 7));
    } else {
        painter.drawLine(rect.topRight(), rect.bottomRight());
    }
}

void paintTab(const QStyleOption *option, QPainter &painter)
{
    const QPalette &palette = option->palette;
    QRect line = option->rect;
    line.setTop(line.bottom() - 1);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(line, accentOf(palette));
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line, lineOf(palette));
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(painter, QRectF(option->rect).adjusted(1, 3, -1, -3), accentOf(palette));
}

void paintMeter(const QStyleOption *option, QPainter &painter)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    const QPalette &palette = option->palette;
    QRectF groove = option->rect;
    groove.setTop(groove.center().y() - 3);
    groove.setHeight(6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Midlight));
    painter.drawRoundedRect(groove, 3, 3);
    const double span = bar->maximum - bar->minimum;
    const double part = span > 0 ? (bar->progress - bar->minimum) / span : 1.0;
    QRectF filled = groove;
    filled.setWidth(groove.width() * std::clamp(part, 0.0, 1.0));
    if (option->direction == Qt::RightToLeft)
        filled.moveRight(groove.right());
    painter.setBrush(accentOf(palette));
    painter.drawRoundedRect(filled, 3, 3);
    painter.restore();
}

QIcon inked(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink)
{
    QPixmap pixmap = icon.pixmap(size, ratio);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(QPoint(), size), ink);
    painter.end();
    return QIcon(pixmap);
}
