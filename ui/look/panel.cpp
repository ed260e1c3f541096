// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/panel.h"

#include "ui/look/grid.h"

#include <QPainter>

void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line,
                double lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lined = line.isValid() && line.alpha() > 0;
    painter.setPen(lined ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = lined ? lineWidth / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), grid::radius, grid::radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent)
{
    paintPanel(painter, rect, {}, accent, 2.0);
}

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &ink, Qt::ArrowType direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    const std::array<QPointF, 3> head{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)};
    painter.drawPolyline(head.data(), static_cast<int>(head.size()));
    painter.restore();
}
