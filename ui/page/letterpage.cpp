// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/letterpage.h"

#include "ui/page/letterdocument.h"
#include "ui/page/letterfont.h"
#include "ui/page/pdffile.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

struct LetterPages::Layout
{
    Letter letter;
    LetterDocument document;
};

namespace {

QString footMark(const Letter &letter, int page, int pages)
{
    return letter.pageMark.arg(page + 1).arg(pages);
}

/// Number and page, then the lines of the office, then what the journal was.
void paintFoot(QPainter &painter, const Letter &letter, const LetterDocument &document, int page, int pages)
{
    const PageFrame &frame = document.frame;
    painter.setFont(inDotsOfLayout(document.font, 8.5));
    painter.setPen(QColor(0x40, 0x40, 0x40));
    QRectF line(frame.left, PageFrame::height - frame.bottom + inDots(4), frame.textWidth(), inDots(5));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, footMark(letter, page, pages));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop,
                     letter.isDraft ? letter.requestNumber : letter.number);
    line.translate(0, inDots(4));
    painter.setFont(inDotsOfLayout(document.font, 7.5));
    for (const QString &text : letter.paper.footer) {
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, text);
        line.translate(0, footerLine);
    }
    if (!letter.journalMark.isEmpty()) {
        painter.setFont(inDotsOfLayout(document.font, 6.5));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, letter.journalMark);
    }
}

/// A page that is parted from the first says whose it is.
void paintHead(QPainter &painter, const Letter &letter, const LetterDocument &document)
{
    const PageFrame &frame = document.frame;
    const QRectF line(frame.left, frame.top - inDots(9), frame.textWidth(), inDots(5));
    painter.setFont(inDotsOfLayout(document.font, 8.5));
    painter.setPen(QColor(0x40, 0x40, 0x40));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, letter.letterhead.value(0));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop,
                     letter.isDraft ? letter.requestNumber : letter.number);
    painter.setPen(QPen(QColor(0x90, 0x90, 0x90), inDots(0.2)));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
}

void paintDraftMark(QPainter &painter, const Letter &letter, const QFont &face)
{
    // Light grey, not transparent: PDF/A-1 knows no opacity.
    QFont font = inDotsOfLayout(face, 100);
    font.setBold(true);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0xe6, 0xe6, 0xe6));
    painter.translate(PageFrame::width / 2, PageFrame::height / 2);
    painter.rotate(-52);
    const QRectF middle(-PageFrame::height / 2, -inDots(30), PageFrame::height, inDots(60));
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
    const Letter &letter = m_layout->letter;
    const PageFrame &frame = document.frame;
    painter.save();
    painter.scale(dotsPerInch / PageFrame::dotsPerInch, dotsPerInch / PageFrame::dotsPerInch);
    if (letter.isDraft)
        paintDraftMark(painter, letter, document.font);
    paintFoot(painter, letter, document, page, count());
    if (page > 0 && letter.paper.nextPageHead)
        paintHead(painter, letter, document);

    if (page == 0) {
        if (!document.logo.isNull())
            painter.drawImage(document.logoPlace, document.logo);
        for (const LetterField &field : document.fields) {
            painter.save();
            painter.translate(field.place);
            paintText(painter, *field.text, QRectF(QPointF(), field.text->size()));
            painter.restore();
        }
    }
    painter.translate(frame.left, frame.top - page * frame.textHeight());
    paintText(painter, *document.body,
              QRectF(0, page * frame.textHeight(), frame.textWidth(), frame.textHeight()));
    painter.restore();
}

void setLetterPaper(QPagedPaintDevice &device)
{
    device.setPageLayout(wholePage(QPageSize::A4));
}

Result<QByteArray> pdfOf(const Letter &letter)
{
    const Result<LetterPages> pages = LetterPages::of(letter);
    if (!pages)
        return pages.error();
    const QString title = letter.number.isEmpty() ? letter.subject : letter.subject + u" – "_s + letter.number;
    PdfFile file(title, letter.date);
    for (int page = 0; page < pages->count(); ++page) {
        (void)file.add({wholePage(QPageSize::A4), [&](QPainter &painter, double dotsPerInch) {
                            pages->paint(painter, page, dotsPerInch);
                        }});
    }
    return file.close();
}

QImage imageOf(const LetterPages &pages, int page, double dotsPerInch)
{
    const QSizeF inches(PageFrame::width / PageFrame::dotsPerInch,
                        PageFrame::height / PageFrame::dotsPerInch);
    QImage image((inches * dotsPerInch).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    pages.paint(painter, page, dotsPerInch);
    return image;
}
