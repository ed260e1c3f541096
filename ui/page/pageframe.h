// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/stationery.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>

/// The resolution every page is laid out in: one for every device, so that lines break alike everywhere.
inline constexpr double layoutDotsPerInch = 1200;

constexpr double inDots(double millimetres)
{
    return millimetres / 25.4 * layoutDotsPerInch;
}

/// Where on A4 a letter may stand, in dots of the layout.
struct PageFrame
{
    static constexpr double dotsPerInch = layoutDotsPerInch;
    static constexpr double width = inDots(210);
    static constexpr double height = inDots(297);

    double left = inDots(30);
    double right = inDots(15);
    double top = inDots(20);
    double bottom = inDots(20);

    [[nodiscard]] constexpr double textWidth() const { return width - left - right; }
    [[nodiscard]] constexpr double textHeight() const { return height - top - bottom; }
    friend bool operator==(const PageFrame &, const PageFrame &) = default;
};

inline constexpr double footerLine = inDots(3.6);

/// With lines at the foot the text ends earlier.
inline PageFrame frameOf(const atbilde::Stationery &paper)
{
    const double foot = inDots(15) + double(paper.footer.size()) * footerLine;
    return {inDots(paper.left), inDots(paper.right),
            std::max(inDots(paper.top), inDots(paper.nextPageHead ? 18 : 0)),
            std::max(inDots(paper.bottom), foot)};
}

/// What the window of a DL or C5 envelope surely shows, in millimetres of the page: a window of 90 by 45 mm,
/// 20 mm from the side and 15 mm above the lower edge of DL, with the play the folded sheet has in it.
inline QRectF windowOf(atbilde::PaperSide side)
{
    return {side == atbilde::PaperSide::Left ? 20.0 : 110.0, 48, 80, 42};
}
