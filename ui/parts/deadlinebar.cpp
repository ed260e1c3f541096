// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/deadlinebar.h"

#include "ui/look/grid.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barHeight = 4;

int heightFor(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), grid::icon) + grid::half + barHeight;
}

void paintBar(QPainter &painter, const QRectF &groove, const DeadlineShown &deadline, const QPalette &palette,
              Qt::LayoutDirection direction)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawRoundedRect(groove, barHeight / 2.0, barHeight / 2.0);
    QRectF gone = groove;
    gone.setWidth(groove.width() * std::clamp(deadline.gone, 0.0, 1.0));
    if (gone.width() < 1)
        return;
    gone.setWidth(std::max<double>(gone.width(), barHeight));
    if (direction == Qt::RightToLeft)
        gone.moveRight(groove.right());
    const QColor ink = inkOf(deadline.tone, palette);
    painter.setBrush(deadline.paused ? QBrush(ink, Qt::BDiagPattern) : QBrush(ink));
    painter.drawRoundedRect(gone, barHeight / 2.0, barHeight / 2.0);
}

void paintDeadline(QPainter &painter, const QRect &place, const DeadlineShown &deadline,
                   const QPalette &palette, const QFont &font, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    QRect content(0, 0, place.width(), heightFor(metrics));
    content.moveTopLeft(place.topLeft() + QPoint(0, (place.height() - content.height()) / 2));
    const int line = content.height() - grid::half - barHeight;

    const QRect picture(content.left(), content.top() + (line - grid::icon) / 2, grid::icon, grid::icon);
    icon(deadline.symbol, deadline.tone).paint(&painter, QStyle::visualRect(direction, content, picture));
    QRect words(content.topLeft(), QSize(content.width(), line));
    words.setLeft(picture.right() + 1 + grid::half + 2);
    painter.setPen(inkOf(deadline.tone, palette));
    painter.drawText(QStyle::visualRect(direction, content, words),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     metrics.elidedText(deadline.words, Qt::ElideRight, words.width()));

    const QRectF groove(content.left(), content.bottom() + 1 - barHeight, content.width(), barHeight);
    paintBar(painter, groove, deadline, palette, direction);
    painter.restore();
}

} // namespace

void DeadlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QVariant value = index.data(deadlineRole);
    if (!value.canConvert<DeadlineShown>())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    const QRect place = cell.rect.adjusted(grid::unit, 2, -grid::unit, -2);
    paintDeadline(*painter, place, value.value<DeadlineShown>(), cell.palette, cell.font, cell.direction);
    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize DeadlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = QStyledItemDelegate::sizeHint(option, index);
    return {plain.width() + grid::icon + 2 * grid::unit,
            std::max(plain.height(), heightFor(option.fontMetrics) + grid::unit + grid::half)};
}

DeadlineBar::DeadlineBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DeadlineBar::show(const DeadlineShown &deadline)
{
    m_deadline = deadline;
    setAccessibleName(deadline.words);
    setToolTip(deadline.words.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize DeadlineBar::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_deadline.words) + grid::icon + grid::unit,
            heightFor(fontMetrics())};
}

QSize DeadlineBar::minimumSizeHint() const
{
    return {grid::icon + fontMetrics().averageCharWidth() * 8, heightFor(fontMetrics())};
}

void DeadlineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDeadline(painter, rect(), m_deadline, palette(), font(), layoutDirection());
}
