// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/pagereader.h"

#include "app/reader/pdffile.h"
#include "app/reader/picturefile.h"
#include "app/reader/refused.h"
#include "core/intake/mailreader.h"

#include <algorithm>
#include <cmath>

namespace atbilde {
namespace {

constexpr int mostPages = 500;
// A scanned sheet may bear a stamp or the name of a program as its only "text".
constexpr qsizetype fewLetters = 30;
constexpr int readingDpi = 300;
constexpr double mostDrawnPoints = 36e6; // an A3 page at 300 dpi has 17

qsizetype lettersIn(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
}

/// At 300 dpi, a poster less.
QSize readingSize(const QSizeF &points)
{
    if (!(points.width() > 0) || !(points.height() > 0))
        return {};
    QSizeF size = points * (readingDpi / 72.0);
    const double area = size.width() * size.height();
    if (!std::isfinite(area))
        return {};
    if (area > mostDrawnPoints)
        size *= std::sqrt(mostDrawnPoints / area);
    return {std::max(1, static_cast<int>(size.width())), std::max(1, static_cast<int>(size.height()))};
}

void addPage(Reading &reading, const QString &text)
{
    const QString page = text.trimmed();
    if (page.isEmpty())
        return;
    if (!reading.text.isEmpty())
        reading.text += QStringLiteral("\n\n");
    reading.text += page;
    if (reading.text.size() > longestText) {
        reading.text.truncate(longestText);
        reading.flags << MessageFlag::TruncatedText;
    }
}

Reading withFlagsInOrder(Reading reading)
{
    std::ranges::sort(reading.flags);
    reading.flags.erase(std::ranges::unique(reading.flags).begin(), reading.flags.end());
    return reading;
}

int dpiOf(const QImage &image)
{
    const double dpi = image.dotsPerMeterX() * 0.0254;
    // 72 and 96 are what programs write that do not know.
    return dpi >= 100 && dpi <= 1300 ? static_cast<int>(std::lround(dpi)) : 0;
}

} // namespace

Result<Reading> PageReader::look(const QByteArray &bytes, FileKind kind)
{
    return kind == FileKind::Pdf ? lookIntoPdf(bytes) : lookIntoPicture(bytes);
}

bool PageReader::mayRecognise(QList<MessageFlag> &flags)
{
    if (!m_recogniser.isReady()) {
        flags << MessageFlag::NotLookedInto;
        return false;
    }
    if (m_left == 0 || m_end.hasExpired()) {
        flags << MessageFlag::PagesLeftOut;
        return false;
    }
    --m_left;
    return true;
}

QString PageReader::recognised(const QImage &page, int dpi, QList<MessageFlag> &flags)
{
    const QString text = m_recogniser.textOf(page, dpi);
    if (!text.isEmpty())
        flags << MessageFlag::ScanRead;
    return text;
}

QString PageReader::textOfPage(PdfFile &pdf, int page, QList<MessageFlag> &flags)
{
    const QString layer = pdf.textOf(page);
    const qsizetype letters = lettersIn(layer);
    if (letters >= fewLetters)
        return layer;
    if (!mayRecognise(flags))
        return layer;
    const QSize size = readingSize(pdf.sizeOf(page));
    const QImage image = pdf.drawn(page, size);
    if (image.isNull())
        return layer;
    const auto dpi = static_cast<int>(std::lround(size.width() * 72.0 / pdf.sizeOf(page).width()));
    QList<MessageFlag> ifTaken;
    const QString text = recognised(image, dpi, ifTaken);
    if (lettersIn(text) <= letters)
        return layer;
    flags += ifTaken;
    return text;
}

Result<Reading> PageReader::lookIntoPdf(const QByteArray &bytes)
{
    PdfFile pdf(bytes);
    Reading reading;
    if (pdf.isSigned())
        reading.flags << MessageFlag::SignedPdf;
    switch (pdf.state()) {
    case PdfFile::State::Broken:
        return fileBroken(FileKind::Pdf);
    case PdfFile::State::Locked:
        reading.flags << MessageFlag::Locked;
        return withFlagsInOrder(reading);
    case PdfFile::State::Readable:
        break;
    }
    reading.pages = pdf.pageCount();
    if (reading.pages > mostPages)
        reading.flags << MessageFlag::PagesLeftOut;
    for (int page = 0; page < std::min(reading.pages, mostPages) && reading.text.size() < longestText; ++page)
        addPage(reading, textOfPage(pdf, page, reading.flags));
    return withFlagsInOrder(reading);
}

Result<Reading> PageReader::lookIntoPicture(const QByteArray &bytes)
{
    PictureFile file(bytes);
    const auto pages = file.pageCount();
    if (!pages)
        return pages.error();
    Reading reading;
    reading.pages = *pages;
    for (int page = 0; page < reading.pages && reading.text.size() < longestText; ++page) {
        if (!mayRecognise(reading.flags))
            break;
        const auto image = file.page(page);
        if (!image && page == 0)
            return image.error();
        if (!image) {
            reading.flags << MessageFlag::PagesLeftOut;
            break;
        }
        addPage(reading, recognised(*image, dpiOf(*image), reading.flags));
    }
    return withFlagsInOrder(reading);
}

} // namespace atbilde
