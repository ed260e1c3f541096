// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/picturefile.h"

#include "app/reader/refused.h"

#include <QImageReader>

#include <algorithm>
#include <array>

namespace atbilde {
namespace {

// Megabytes: the points above in colour, and a little.
constexpr int mostMemory = 330;
constexpr int mostPages = 2000;

constexpr std::array<QByteArrayView, 6> readHere{"png", "jpeg", "tiff", "gif", "bmp", "webp"};

bool isTooLarge(const QSize &size)
{
    return qint64(size.width()) * size.height() > mostPoints;
}

} // namespace

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < flat.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(flat.scanLine(y));
        for (int x = 0; x < flat.width(); ++x) {
            const int paper = 255 - qAlpha(line[x]);
            line[x] = qRgb(std::min(qRed(line[x]) + paper, 255), std::min(qGreen(line[x]) + paper, 255),
                           std::min(qBlue(line[x]) + paper, 255));
        }
    }
    flat.reinterpretAsFormat(QImage::Format_RGB32);
    return flat;
}

PictureFile::PictureFile(const QByteArray &bytes)
    : m_bytes(bytes), m_buffer(&m_bytes), m_reader(std::make_unique<QImageReader>())
{
    QImageReader::setAllocationLimit(mostMemory);
    m_buffer.open(QIODevice::ReadOnly);
    m_reader->setDecideFormatFromContent(true);
    m_reader->setAutoTransform(true);
    m_reader->setDevice(&m_buffer);
}

PictureFile::~PictureFile() = default;

Result<int> PictureFile::pageCount()
{
    if (m_pages > 0)
        return m_pages;
    const QByteArray format = m_reader->format();
    if (std::ranges::find(readHere, QByteArrayView(format)) == readHere.end())
        return pagesNotRead();
    // Asked first: once the picture itself was asked anything, Qt 6.4 always counts one.
    const int count = format == "tiff" ? std::clamp(m_reader->imageCount(), 1, mostPages) : 1;
    if (!m_reader->canRead())
        return fileBroken(FileKind::Image);
    if (isTooLarge(m_reader->size()))
        return pagesNotRead();
    m_pages = count;
    return m_pages;
}

Result<QImage> PictureFile::page(int number)
{
    const auto pages = pageCount();
    if (!pages)
        return pages.error();
    if (number < 0 || number >= *pages)
        return pageNotFound(number);
    if (*pages > 1 && !m_reader->jumpToImage(number))
        return fileBroken(FileKind::Image);
    if (isTooLarge(m_reader->size()))
        return pagesNotRead();
    QImage image = m_reader->read();
    if (image.isNull() || isTooLarge(image.size()))
        return fileBroken(FileKind::Image);
    // A reader that has read the only picture is at its end.
    if (*pages == 1) {
        m_buffer.seek(0);
        m_reader->setDevice(&m_buffer);
    }
    return image;
}

bool PictureFile::isPlainJpeg() const
{
    return m_reader->format() == "jpeg" && m_reader->transformation() == QImageIOHandler::TransformationNone;
}

} // namespace atbilde
