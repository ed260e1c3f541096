// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/logo.h"

#include "core/register/stationery.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 fileLimit = 4 * 1024 * 1024;
constexpr int sideLimit = 10'000; ///< pixels of a picture somebody made for print
constexpr int printDotsPerInch = 600;

QSize largest(int dotsPerInch)
{
    return (QSizeF(logoWidth, logoSpan.most) / 25.4 * dotsPerInch).toSize();
}

/// Names of other files, entities and scripts have no place in a logo.
bool staysInItself(const QByteArray &svg)
{
    static const QRegularExpression reference(u"href\\s*=\\s*[\"'](?!#|data:image/(png|jpeg);)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression foreign(
        u"<!DOCTYPE[^>]*\\[|<!ENTITY|<script|<foreignObject|url\\(\\s*[\"']?(?!#)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(svg);
    return !reference.match(text).hasMatch() && !foreign.match(text).hasMatch();
}

QImage drawnOn(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white); // PDF/A-1 knows no transparency
    return image;
}

QImage fromSvg(const QByteArray &bytes)
{
    if (!staysInItself(bytes))
        return {};
    QSvgRenderer renderer(bytes);
    const QSizeF natural =
        renderer.viewBoxF().isEmpty() ? QSizeF(renderer.defaultSize()) : renderer.viewBoxF().size();
    if (!renderer.isValid() || natural.isEmpty())
        return {};
    QImage image =
        drawnOn(natural.scaled(largest(printDotsPerInch), Qt::KeepAspectRatio).toSize().expandedTo({1, 1}));
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage fromPixels(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || size.width() > sideLimit || size.height() > sideLimit)
        return {};
    QImage read = reader.read();
    if (read.isNull())
        return {};
    const QSize most = largest(printDotsPerInch);
    if (read.width() > most.width() || read.height() > most.height())
        read = read.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QImage image = drawnOn(read.size());
    QPainter painter(&image);
    painter.drawImage(QRect(QPoint(), read.size()), read);
    return image;
}

QImage pictureIn(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return fromPixels(bytes, "png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return fromPixels(bytes, "jpeg");
    const QByteArray begin = bytes.left(2000);
    return begin.contains("<svg") ? fromSvg(bytes) : QImage();
}

QByteArray pngOf(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<QByteArray> logoFrom(const QString &fileName, const QByteArray &bytes)
{
    if (bytes.size() > fileLimit)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(bytes.size()), fileLimit}};
    QImage image = pictureIn(bytes);
    if (image.isNull())
        return Refusal{RefusalReason::LogoUnreadable, {fileName}};
    image.setText({}, {});
    QByteArray png = pngOf(image);
    // A photograph takes more room than a logo may: fewer dots then.
    while (png.size() > logoLimit && image.width() > 100) {
        image = image.scaled(image.size() * 3 / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        png = pngOf(image);
    }
    if (png.isEmpty() || png.size() > logoLimit)
        return Refusal{RefusalReason::FileTooLarge, {fileName, qint64(png.size()), qint64(logoLimit)}};
    return png;
}
