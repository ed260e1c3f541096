// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSize>

class QIcon;
class QPainter;
class QStyleOption;

// What QuietStyle puts on the screen, one function a surface.

void paintPushButton(const QStyleOption *option, QPainter &painter);
void paintToolButton(const QStyleOption *option, QPainter &painter);
void paintField(const QStyleOption *option, QPainter &painter);
void paintTick(const QStyleOption *option, QPainter &painter, bool round);
void paintItem(const QStyleOption *option, QPainter &painter);
void paintHeaderSection(const QStyleOption *option, QPainter &painter);
void paintTab(const QStyleOption *option, QPainter &painter);
void paintMeter(const QStyleOption *option, QPainter &painter);

/// The default button, on which the accent lies.
[[nodiscard]] bool isProminent(const QStyleOption *option);

/// `part` of the way from one colour to the other, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, float part);

/// The same drawing in another ink: QIcon knows no mode for what lies on the accent.
[[nodiscard]] QIcon inked(const QIcon &icon, const QSize &size, qreal ratio, const QColor &ink);
