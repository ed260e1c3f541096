// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterpage.h"

#include "ui/page/letterdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

struct LetterPages::Layout
{
    Letter letter;
    LetterDocument document;
};

namespace {

constexpr int pdfResolution = 600;

/// The painter's own fonts are in dots of the layout, whatever the device.
QFont inPoints(QFont font, double points)
{
    font.setPixelSize(qRound(points / 72 * LetterPaper::dotsPerInch));
    return font;
}

QString footMark(const Letter &letter, int page, int pages)
{
    return letter.pageMark.arg(page + 1).arg(pages);
}

void paintFoot(QPainter &painter, const Letter &letter, const QFont &face, int page, int pages)
{
    painter.setFont(inPoints(face, 8.5));
    painter.setPen(QColor(0x40, 0x40, 0x40));
    const QRectF foot(LetterPaper::left, LetterPaper::height - LetterPaper::bottom + inDots(5),
                      LetterPaper::textWidth(), inDots(6));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop, footMark(letter, page, pages));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop,
                     letter.isDraft ? letter.requestNumber : letter.number);
}

void paintDraftMark(QPainter &painter, const Letter &letter, const QFont &face)
{
    // Light grey, not transparent: PDF/A-1 knows no opacity.
    QFont font = inPoints(face, 100);
    font.setBold(true);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0xe6, 0xe6, 0xe6));
    painter.translate(LetterPaper::width / 2, LetterPaper::height / 2);
    painter.rotate(-52);
    const QRectF middle(-LetterPaper::height / 2, -inDots(30), LetterPaper::height, inDots(60));
    painter.drawText(middle, Qt::AlignCenter, letter.draftMark);
    painter.restore();
}

void paintText(QPainter &painter, QTextDocument &document, const QRectF &clip)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = clip;
    painter.setClipRect(clip);
    document.documentLayout()->draw(&painter, context);
}

} // namespace

LetterPages::LetterPages(std::unique_ptr<Layout> layout) : m_layout(std::move(layout)) {}
LetterPages::LetterPages(LetterPages &&) noexcept = default;
LetterPages &LetterPages::operator=(LetterPages &&) noexcept = default;
LetterPages::~LetterPages() = default;

Result<LetterPages> LetterPages::of(const Letter &letter)
{
    Result<LetterDocument> document = letterDocumentOf(letter);
    if (!document)
        return document.error();
    return LetterPages(std::make_unique<Layout>(Layout{letter, std::move(*document)}));
}

int LetterPages::count() const
{
    return m_layout->document.body->pageCount();
}

void LetterPages::paint(QPainter &painter, int page, double dotsPerInch) const
{
    const LetterDocument &document = m_layout->document;
    painter.save();
    painter.scale(dotsPerInch / LetterPaper::dotsPerInch, dotsPerInch / LetterPaper::dotsPerInch);
    if (m_layout->letter.isDraft)
        paintDraftMark(painter, m_layout->letter, document.font);
    paintFoot(painter, m_layout->letter, document.font, page, count());

    if (page == 0) {
        for (const LetterField &field : document.fields) {
            painter.save();
            painter.translate(field.place);
            paintText(painter, *field.text, QRectF(QPointF(), field.text->size()));
            painter.restore();
        }
    }
    painter.translate(LetterPaper::left, LetterPaper::top - page * LetterPaper::textHeight());
    paintText(
        painter, *document.body,
        QRectF(0, page * LetterPaper::textHeight(), LetterPaper::textWidth(), LetterPaper::textHeight()));
    painter.restore();
}

void setLetterPaper(QPagedPaintDevice &device)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

void paintPages(const LetterPages &pages, QPagedPaintDevice &device, QPainter &painter)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page, device.logicalDpiX());
    }
}

Result<QByteArray> pdfOf(const Letter &letter)
{
    const Result<LetterPages> pages = LetterPages::of(letter);
    if (!pages)
        return pages.error();
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(pdfResolution);
        writer.setTitle(letter.number.isEmpty() ? letter.subject : letter.subject + u" – "_s + letter.number);
        writer.setCreator(u"Atbilde"_s);
        setLetterPaper(writer);
        QPainter painter(&writer);
        paintPages(*pages, writer, painter);
    }
    return pdf;
}

QImage imageOf(const LetterPages &pages, int page, double dotsPerInch)
{
    const QSizeF inches(LetterPaper::width / LetterPaper::dotsPerInch,
                        LetterPaper::height / LetterPaper::dotsPerInch);
    QImage image((inches * dotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(painter, page, dotsPerInch);
    return image;
}
