// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/scanpage.h"

#include "app/reader/picturefile.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

#include <leptonica/allheaders.h>

namespace atbilde {
namespace {

// The short side of an A4 page, in inches.
constexpr double shortSide = 8.27;
constexpr double largestEnlargement = 2.5;
// A sheet of text has a few hundred dots and commas; a bad scan has specks by the ten thousand.
constexpr int manySpecks = 3000;
constexpr int speckSize = 3;
constexpr int filterSize = 5;

PixPointer pixFrom(const QImage &grey)
{
    PixPointer pix(pixCreate(grey.width(), grey.height(), 8));
    if (!pix)
        return nullptr;
    const auto step = static_cast<size_t>(pixGetWpl(pix.get())) * 4;
    auto *line = reinterpret_cast<char *>(pixGetData(pix.get()));
    for (int y = 0; y < grey.height(); ++y, line += step)
        std::memcpy(line, grey.constScanLine(y), static_cast<size_t>(grey.width()));
    pixEndianByteSwap(pix.get()); // its words begin with the leftmost point
    return pix;
}

PixPointer scaled(PixPointer pix, int dpi)
{
    const int narrow = std::min(pixGetWidth(pix.get()), pixGetHeight(pix.get()));
    const double present = dpi > 0 ? dpi : std::max(narrow / shortSide, 1.0);
    const double factor = std::min(readingResolution / present, largestEnlargement);
    // Near enough is left alone: every scaling blurs.
    if (factor > 0.8 && factor < 1.4)
        return pix;
    const auto wanted = static_cast<float>(factor);
    PixPointer other(pixScale(pix.get(), wanted, wanted));
    return other ? std::move(other) : std::move(pix);
}

/// Takes away shadows and yellowed paper, as a photograph of a letter has them.
PixPointer evenlyLit(PixPointer grey)
{
    PixPointer even(pixBackgroundNormSimple(grey.get(), nullptr, nullptr));
    return even ? std::move(even) : std::move(grey);
}

PixPointer blackAndWhite(Pix *grey)
{
    Pix *bits = nullptr;
    constexpr int tile = 2000;
    constexpr float score = 0.1F;
    pixOtsuAdaptiveThreshold(grey, tile, tile, 0, 0, score, nullptr, &bits);
    return PixPointer(bits);
}

int blotsIn(Pix *bits)
{
    int count = 0;
    if (bits != nullptr)
        pixCountConnComp(bits, 8, &count);
    return count;
}

bool isSpeckled(Pix *bits)
{
    const int all = blotsIn(bits);
    if (all < manySpecks)
        return false;
    const PixPointer letters(
        pixSelectBySize(bits, speckSize, speckSize, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, nullptr));
    const int large = blotsIn(letters.get());
    return all - large > std::max(manySpecks, large);
}

PixPointer levelled(PixPointer grey, Pix *bits)
{
    constexpr float sureEnough = 3.0F;
    constexpr float worthwhile = 0.1F; // degrees
    float angle = 0;
    float confidence = 0;
    if (pixFindSkew(bits, &angle, &confidence) != 0 || confidence < sureEnough ||
        std::abs(angle) < worthwhile)
        return grey;
    const auto radians = static_cast<float>(angle * std::numbers::pi / 180);
    PixPointer level(pixRotate(grey.get(), radians, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    return level ? std::move(level) : std::move(grey);
}

} // namespace

void FreePix::operator()(Pix *pix) const
{
    pixDestroy(&pix);
}

PixPointer madeReadable(const QImage &page, int dpi)
{
    PixPointer grey = pixFrom(onWhite(page).convertToFormat(QImage::Format_Grayscale8));
    if (!grey)
        return nullptr;
    grey = evenlyLit(scaled(std::move(grey), dpi));
    PixPointer bits = blackAndWhite(grey.get());
    if (bits && isSpeckled(bits.get())) {
        if (PixPointer filtered{pixRankFilterGray(grey.get(), filterSize, filterSize, 0.5F)}) {
            grey = std::move(filtered);
            bits = blackAndWhite(grey.get());
        }
    }
    return bits ? levelled(std::move(grey), bits.get()) : std::move(grey);
}

PixPointer turned(Pix *page, int quarters)
{
    return PixPointer(pixRotateOrth(page, quarters));
}

int quartersToUpright(Pix *page)
{
    const PixPointer bits = blackAndWhite(page);
    float up = 0;
    float left = 0;
    int orientation = L_TEXT_ORIENT_UNKNOWN;
    if (!bits || pixOrientDetect(bits.get(), &up, &left, 0, 0) != 0 ||
        makeOrientDecision(up, left, 0, 0, &orientation, 0) != 0)
        return 0;
    switch (orientation) {
    case L_TEXT_ORIENT_LEFT:
        return 1;
    case L_TEXT_ORIENT_DOWN:
        return 2;
    case L_TEXT_ORIENT_RIGHT:
        return 3;
    default:
        return 0;
    }
}

} // namespace atbilde
