// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/lettering.h"

namespace {

// A font is set in points or in pixels; the other size is -1.
void scale(QFont &font, double factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
}

} // namespace

QFont lettered(const QFont &body, Lettering lettering)
{
    QFont font = body;
    switch (lettering) {
    case Lettering::Title:
        scale(font, 1.4);
        font.setWeight(QFont::DemiBold);
        break;
    case Lettering::Heading:
        font.setWeight(QFont::DemiBold);
        break;
    case Lettering::Body:
        break;
    case Lettering::Small:
        scale(font, 0.9);
        break;
    }
    return font;
}
