// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/result.h"

#include <QByteArray>
#include <QImage>

#include <memory>

class QPagedPaintDevice;
class QPainter;

/// A letter laid out on A4, once, for PDF, printer and screen alike, on the paper the letter bears with it:
/// its logo and margins, the addressee where the window of a C5 or DL envelope shows it, page numbers and the
/// document's number at the foot, the draft mark behind the text while the letter is one. Needs a
/// QGuiApplication.
class LetterPages
{
public:
    /// Refused: FontMissing when the font of its paper is not installed; GlyphMissing with the characters that the font does not have: no letter leaves
    /// with boxes in somebody's name.
    [[nodiscard]] static atbilde::Result<LetterPages> of(const atbilde::Letter &letter);

    LetterPages(LetterPages &&) noexcept;
    LetterPages &operator=(LetterPages &&) noexcept;
    ~LetterPages();

    [[nodiscard]] int count() const;

    /// Paints page `page` (from 0) with its upper left corner at the painter's origin; `dotsPerInch` is the
    /// resolution of the painter's device.
    void paint(QPainter &painter, int page, double dotsPerInch) const;

private:
    struct Layout;
    explicit LetterPages(std::unique_ptr<Layout> layout);
    std::unique_ptr<Layout> m_layout;
};

/// Sets A4 without margins, full page; the margins are the letter's.
void setLetterPaper(QPagedPaintDevice &device);

/// PDF/A-1b: fonts embedded, title from subject and number, no author, no path; the same letter gives the
/// same bytes.
[[nodiscard]] atbilde::Result<QByteArray> pdfOf(const atbilde::Letter &letter);

/// One page as a picture for the screen, white paper; `dotsPerInch` times the zoom times the screen's scale.
[[nodiscard]] QImage imageOf(const LetterPages &pages, int page, double dotsPerInch);
