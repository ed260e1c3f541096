// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pagepicture.h"

#include "app/reader/pdffile.h"
#include "app/reader/picturefile.h"
#include "app/reader/refused.h"

#include <QBuffer>
#include <QImageWriter>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace atbilde {
namespace {

constexpr double highest = 8000;

/// The size before turning at which the page, once turned, is `width` wide.
QSize sizeBefore(const QSizeF &page, int width, int turns)
{
    if (!(page.width() > 0) || !(page.height() > 0))
        return {};
    const bool isOnSide = turns % 2 != 0;
    const double across = isOnSide ? page.height() : page.width();
    const double down = isOnSide ? page.width() : page.height();
    const double factor = std::min(width / across, highest / down);
    if (!std::isfinite(factor))
        return {};
    return {std::max(1, static_cast<int>(std::lround(page.width() * factor))),
            std::max(1, static_cast<int>(std::lround(page.height() * factor)))};
}

Result<QImage> imageOf(const QByteArray &bytes, FileKind kind, int page, int width, int turns)
{
    if (kind == FileKind::Pdf) {
        PdfFile pdf(bytes);
        if (pdf.state() == PdfFile::State::Broken)
            return fileBroken(kind);
        if (pdf.state() == PdfFile::State::Locked)
            return pagesNotRead();
        if (page < 0 || page >= pdf.pageCount())
            return pageNotFound(page);
        return pdf.drawn(page, sizeBefore(pdf.sizeOf(page), width, turns));
    }
    PictureFile file(bytes);
    const auto image = file.page(page);
    if (!image)
        return image.error();
    const QImage flat = onWhite(*image);
    const QSize size = sizeBefore(flat.size(), width, turns);
    return size.width() < flat.width() ? flat.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                       : flat;
}

} // namespace

Result<QByteArray> pagePicture(const QByteArray &bytes, FileKind kind, int page, int width, int turns)
{
    const auto image = imageOf(bytes, kind, page, std::clamp(width, 20, 4000), turns);
    if (!image)
        return image.error();
    if (image->isNull())
        return pagesNotRead();
    const QImage upright =
        turns % 4 == 0 ? *image : image->transformed(QTransform().rotate(90 * (turns % 4)));
    QByteArray png;
    QBuffer buffer(&png);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(20); // it lives a moment; quick is better than small
    if (!writer.write(upright))
        return pagesNotRead();
    return png;
}

} // namespace atbilde
