// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <memory>

struct Pix;

namespace atbilde {

struct FreePix
{
    void operator()(Pix *pix) const;
};
using PixPointer = std::unique_ptr<Pix, FreePix>;

/// Recognition is best at this many points to the inch.
inline constexpr int readingResolution = 300;

/// A page made ready for recognition: grey, at about 300 dpi, evenly lit, without specks where there are
/// many, its lines level – in this order, for specks would spoil the levelling. `dpi` 0: the picture is taken
/// for an A4 page.
[[nodiscard]] PixPointer madeReadable(const QImage &page, int dpi);

/// Turned by quarters clockwise.
[[nodiscard]] PixPointer turned(Pix *page, int quarters);

/// By how many quarters clockwise a level page must be turned to stand upright, judged by how letters reach
/// up and down; 0 also where that says nothing.
[[nodiscard]] int quartersToUpright(Pix *page);

} // namespace atbilde
