// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/addressblock.h"

#include "ui/page/letterfont.h"
#include "ui/page/pageframe.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QPainter>
#include <QPalette>
#include <QTextDocument>

using namespace atbilde;

namespace {

constexpr double smallest = 6; ///< points; smaller type is not read by people or machines

} // namespace

Result<AddressBlock> AddressBlock::in(const QRectF &place, const QStringList &lines, const QString &family,
                                      double largest, Qt::Alignment vertical)
{
    const Result<QFont> font = letterFont(family);
    if (!font)
        return font.error();
    const QString missing = charactersWithoutGlyph(*font, lines.join(u' '));
    if (!missing.isEmpty())
        return Refusal{RefusalReason::GlyphMissing, {QFontInfo(*font).family(), missing}};
    for (double size = largest; size >= smallest; --size) {
        QFont sized = *font;
        sized.setPointSizeF(size);
        std::shared_ptr<QTextDocument> text = emptyDocument(sized);
        text->setTextWidth(inDots(place.width()));
        text->setPlainText(lines.join(u'\n'));
        const double height = text->size().height();
        if (height > inDots(place.height()))
            continue;
        AddressBlock block;
        const double room = inDots(place.height()) - height;
        const double down = vertical == Qt::AlignVCenter ? room / 2 : vertical == Qt::AlignBottom ? room : 0;
        block.m_corner = {inDots(place.left()), inDots(place.top()) + down};
        block.m_text = std::move(text);
        return block;
    }
    return Refusal{RefusalReason::AddressTooLong, {lines.value(0)}};
}

void AddressBlock::paint(QPainter &painter, double dotsPerInch) const
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.scale(dotsPerInch / layoutDotsPerInch, dotsPerInch / layoutDotsPerInch);
    painter.translate(m_corner);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
}
