// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/result.h"

#include <QFont>
#include <QPointF>

#include <memory>
#include <vector>

class QTextDocument;

/// A4 in the dots of the layout. One resolution for every device, so that lines break alike everywhere.
namespace LetterPaper {
inline constexpr double dotsPerInch = 1200;
inline constexpr double dotsPerMillimetre = dotsPerInch / 25.4;
inline constexpr double width = 210 * dotsPerMillimetre;
inline constexpr double height = 297 * dotsPerMillimetre;
inline constexpr double left = 30 * dotsPerMillimetre;
inline constexpr double right = 15 * dotsPerMillimetre;
inline constexpr double top = 20 * dotsPerMillimetre;
inline constexpr double bottom = 20 * dotsPerMillimetre;
constexpr double textWidth()
{
    return width - left - right;
}
constexpr double textHeight()
{
    return height - top - bottom;
}
} // namespace LetterPaper

constexpr double inDots(double millimetres)
{
    return millimetres * LetterPaper::dotsPerMillimetre;
}

/// A piece of the first page that stands in its own place: letterhead, addressee, references.
struct LetterField
{
    QPointF place;
    std::unique_ptr<QTextDocument> text;
};

/// The letter as documents of Qt: the fields above, and a body broken into pages that leaves room for them.
struct LetterDocument
{
    QFont font;
    std::vector<LetterField> fields;
    std::unique_ptr<QTextDocument> body;
};

/// Refused as `LetterPages::of` refuses.
[[nodiscard]] atbilde::Result<LetterDocument> letterDocumentOf(const atbilde::Letter &letter);
