// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/newpdf.h"

#include "app/reader/picturefile.h"
#include "app/reader/refused.h"

#include <QImage>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace atbilde {
namespace {

constexpr qsizetype mostPages = 2000;
constexpr double shortSide = 595.28; // of A4, in points
constexpr int quarter = 90;

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setStreamDataMode(qpdf_s_compress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

Result<QByteArray> chosenPages(const QByteArray &bytes, const QList<PageChoice> &choices)
{
    QPDF source;
    source.setSuppressWarnings(true);
    source.processMemoryFile("", bytes.constData(), static_cast<size_t>(bytes.size()));
    QPDFPageDocumentHelper helper(source);
    // What a page has from the tree above it would not come along.
    helper.pushInheritedAttributesToPage();
    const auto pages = helper.getAllPages();
    QPDF target;
    target.emptyPDF();
    QPDFPageDocumentHelper into(target);
    for (const PageChoice &choice : choices) {
        if (choice.page < 0 || static_cast<size_t>(choice.page) >= pages.size())
            return pageNotFound(choice.page);
        QPDFPageObjectHelper page(pages[static_cast<size_t>(choice.page)]);
        QPDFPageObjectHelper copy = page.shallowCopyPage();
        copy.rotatePage(choice.turns * quarter, true);
        into.addPage(copy, false);
    }
    return written(target);
}

// --- pictures

/// How many colours a JPEG has, by its frame header (ITU-T T.81, B.2.2); 0 if it cannot be told.
int coloursOf(const QByteArray &jpeg)
{
    const auto byte = [&jpeg](qsizetype at) { return static_cast<unsigned char>(jpeg[at]); };
    for (qsizetype at = 2; at + 9 < jpeg.size() && byte(at) == 0xFF;) {
        const unsigned marker = byte(at + 1);
        const bool isFrame = marker >= 0xC0 && marker <= 0xC2;
        if (isFrame)
            return byte(at + 4) == 8 ? byte(at + 9) : 0;
        if (marker == 0xFF || marker == 0xDA)
            return 0;
        at += 2 + (byte(at + 2) << 8 | byte(at + 3));
    }
    return 0;
}

struct Raster
{
    std::string bytes;
    const char *colours = "/DeviceRGB";
    int bits = 8;
    bool isJpeg = false;
};

std::string linesOf(const QImage &image, int bytesPerLine)
{
    std::string bytes;
    bytes.reserve(static_cast<size_t>(bytesPerLine) * static_cast<size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)),
                     static_cast<size_t>(bytesPerLine));
    return bytes;
}

Raster rasterOf(const QImage &image)
{
    if (image.format() == QImage::Format_Mono || image.format() == QImage::Format_MonoLSB) {
        QImage bits = image.convertToFormat(QImage::Format_Mono);
        // A fax of old: which of the two is black differs.
        if (bits.colorCount() > 0 && qGray(bits.color(0)) > 127)
            bits.invertPixels();
        return {linesOf(bits, (bits.width() + 7) / 8), "/DeviceGray", 1};
    }
    if (image.isGrayscale())
        return {linesOf(image.convertToFormat(QImage::Format_Grayscale8), image.width()), "/DeviceGray"};
    return {linesOf(image.convertToFormat(QImage::Format_RGB888), image.width() * 3), "/DeviceRGB"};
}

QSizeF pageSizeOf(const QImage &image)
{
    const double across = image.dotsPerMeterX() * 0.0254;
    const double down = image.dotsPerMeterY() * 0.0254;
    if (across >= 100 && down >= 100)
        return {image.width() * 72 / across, image.height() * 72 / down};
    const double factor = shortSide / std::min(image.width(), image.height());
    return QSizeF(image.size()) * factor;
}

QPDFObjectHandle number(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
}

QPDFObjectHandle picturePage(QPDF &target, const QImage &image, const Raster &raster)
{
    QPDFObjectHandle picture = QPDFObjectHandle::newStream(&target, raster.bytes);
    QPDFObjectHandle about = picture.getDict();
    about.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    about.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    about.replaceKey("/Width", QPDFObjectHandle::newInteger(image.width()));
    about.replaceKey("/Height", QPDFObjectHandle::newInteger(image.height()));
    about.replaceKey("/ColorSpace", QPDFObjectHandle::newName(raster.colours));
    about.replaceKey("/BitsPerComponent", QPDFObjectHandle::newInteger(raster.bits));
    if (raster.isJpeg)
        about.replaceKey("/Filter", QPDFObjectHandle::newName("/DCTDecode"));

    const QSizeF size = pageSizeOf(image);
    const std::string content = "q " + QByteArray::number(size.width(), 'f', 2).toStdString() + " 0 0 " +
                                QByteArray::number(size.height(), 'f', 2).toStdString() +
                                " 0 0 cm /Page Do Q\n";
    const std::map<std::string, QPDFObjectHandle> pictures{{"/Page", picture}};
    const std::map<std::string, QPDFObjectHandle> resources{
        {"/XObject", QPDFObjectHandle::newDictionary(pictures)}};
    const std::map<std::string, QPDFObjectHandle> page{
        {"/Type", QPDFObjectHandle::newName("/Page")},
        {"/MediaBox",
         QPDFObjectHandle::newArray({number(0), number(0), number(size.width()), number(size.height())})},
        {"/Resources", QPDFObjectHandle::newDictionary(resources)},
        {"/Contents", QPDFObjectHandle::newStream(&target, content)}};
    return target.makeIndirectObject(QPDFObjectHandle::newDictionary(page));
}

Result<QByteArray> picturePages(const QByteArray &bytes, const QList<PageChoice> &choices)
{
    PictureFile file(bytes);
    QPDF target;
    target.emptyPDF();
    QPDFPageDocumentHelper into(target);
    for (const PageChoice &choice : choices) {
        const auto image = file.page(choice.page);
        if (!image)
            return image.error();
        const int colours = file.isPlainJpeg() ? coloursOf(bytes) : 0;
        const bool asItIs = colours == 1 || colours == 3;
        const Raster raster =
            asItIs ? Raster{bytes.toStdString(), colours == 1 ? "/DeviceGray" : "/DeviceRGB", 8, true}
                   : rasterOf(onWhite(*image));
        QPDFPageObjectHelper page(picturePage(target, *image, raster));
        page.rotatePage(choice.turns * quarter, true);
        into.addPage(page, false);
    }
    return written(target);
}

} // namespace

Result<QByteArray> pagesAsPdf(const QByteArray &bytes, FileKind kind, const QList<PageChoice> &pages)
{
    if (pages.isEmpty() || pages.size() > mostPages)
        return pageNotFound(static_cast<int>(std::min(pages.size(), mostPages)));
    try {
        return kind == FileKind::Pdf ? chosenPages(bytes, pages) : picturePages(bytes, pages);
    } catch (const QPDFExc &broken) {
        return broken.getErrorCode() == qpdf_e_password ? pagesNotRead() : fileBroken(kind);
    } catch (const std::exception &) {
        return fileBroken(kind);
    }
}

} // namespace atbilde
