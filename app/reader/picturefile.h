// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>

#include <memory>

class QImageReader;

namespace atbilde {

/// An A3 scan at 600 dpi has 70 million points; what has more is no letter.
inline constexpr qint64 mostPoints = 80'000'000;

/// On white, opaque, in grey or colour: paper is what transparent things lie on here.
[[nodiscard]] QImage onWhite(const QImage &image);

/// A picture, or the several pictures of a TIFF. PNG, JPEG, TIFF, GIF, BMP and WebP; of one that moves the
/// first moment. A picture that only claims to be enormous is refused before it is unpacked.
class PictureFile
{
public:
    explicit PictureFile(const QByteArray &bytes);
    ~PictureFile();
    PictureFile(const PictureFile &) = delete;
    PictureFile &operator=(const PictureFile &) = delete;

    /// Can it be read at all? Refused: PagesNotRead for a kind of picture nobody here reads or one too large,
    /// FileBroken.
    [[nodiscard]] Result<int> pageCount();

    /// The right way up where the camera noted it. Refused as above; also PageNotFound.
    [[nodiscard]] Result<QImage> page(int number);

    /// Is its page exactly what its bytes hold, with nothing to turn? Then a JPEG goes into a PDF as it is.
    [[nodiscard]] bool isPlainJpeg() const;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QImageReader> m_reader;
    int m_pages = 0;
};

} // namespace atbilde
