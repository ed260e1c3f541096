// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

/// A rounded panel with a hair line around it; either colour may be transparent. The line lies inside `rect`
/// and keeps to whole device pixels.
void paintPanel(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line,
                double lineWidth = 1.0);

/// The ring that says where the keyboard is.
void paintFocusRing(QPainter &painter, const QRectF &rect, const QColor &accent);

/// An open arrow head in the middle of `rect`.
void paintChevron(QPainter &painter, const QRectF &rect, const QColor &ink, Qt::ArrowType direction);
