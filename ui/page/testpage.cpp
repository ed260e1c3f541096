// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/testpage.h"

#include "ui/page/letterfont.h"
#include "ui/page/pageframe.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString alphabet =
    u"AaĀā BbCc Čč DdEeĒē FfGg Ģģ HhIiĪī JjKk Ķķ LlĻļ MmNn Ņņ OoPpRrSs Šš TtUuŪū VvZz Žž „” € §"_s;

QRectF inDotsRect(const QRectF &millimetres)
{
    return {inDots(millimetres.x()), inDots(millimetres.y()), inDots(millimetres.width()),
            inDots(millimetres.height())};
}

void paintRuler(QPainter &painter, const QFont &font, const TestPageWords &words, QPointF at)
{
    painter.drawLine(at, at + QPointF(inDots(100), 0));
    for (int tick = 0; tick <= 100; tick += 10) {
        const QPointF top = at + QPointF(inDots(tick), 0);
        painter.drawLine(top, top + QPointF(0, inDots(tick % 50 == 0 ? 4 : 2)));
    }
    painter.setFont(inDotsOfLayout(font, 10));
    painter.drawText(QRectF(at + QPointF(0, inDots(5)), QSizeF(inDots(150), inDots(6))), Qt::AlignLeft,
                     words.ruler);
}

} // namespace

Result<Sheet> testPage(const Stationery &paper, const TestPageWords &words)
{
    const Result<QFont> font = letterFont(paper.font);
    if (!font)
        return font.error();
    const QString missing =
        charactersWithoutGlyph(*font, alphabet + words.title + paper.footer.join(QString()));
    if (!missing.isEmpty())
        return Refusal{RefusalReason::GlyphMissing, {QFontInfo(*font).family(), missing}};
    QImage logo;
    (void)logo.loadFromData(paper.logoImage, "PNG");
    return Sheet{
        wholePage(QPageSize::A4), [=, font = *font](QPainter &painter, double dotsPerInch) {
            const PageFrame frame = frameOf(paper);
            painter.save();
            painter.scale(dotsPerInch / layoutDotsPerInch, dotsPerInch / layoutDotsPerInch);
            painter.setPen(QPen(Qt::black, inDots(0.2)));
            const QRectF margins(frame.left, frame.top, frame.textWidth(), frame.textHeight());
            painter.drawRect(margins);
            painter.setPen(QPen(Qt::black, inDots(0.2), Qt::DashLine));
            const QRectF window = inDotsRect(windowOf(paper.window));
            painter.drawRect(window);
            painter.setPen(QPen(Qt::black, inDots(0.2)));
            painter.setFont(inDotsOfLayout(font, 10));
            painter.drawText(window, Qt::AlignCenter | Qt::TextWordWrap, words.window);
            const QRectF below(frame.left + inDots(5), inDots(110), frame.textWidth() - inDots(10),
                               inDots(10));
            painter.drawText(below.translated(0, inDots(10)), Qt::AlignLeft, words.margins);
            painter.setFont(inDotsOfLayout(font, 14));
            painter.drawText(below, Qt::AlignLeft, words.title);
            paintRuler(painter, font, words, below.topLeft() + QPointF(0, inDots(30)));
            painter.drawText(below.translated(0, inDots(50)), Qt::AlignLeft, words.letters);
            painter.setFont(inDotsOfLayout(font, 12));
            painter.drawText(QRectF(below.left(), below.top() + inDots(57), below.width(), inDots(20)),
                             Qt::AlignLeft | Qt::TextWordWrap, alphabet);
            if (!logo.isNull()) {
                const QSizeF size =
                    QSizeF(logo.size())
                        .scaled(QSizeF(inDots(logoWidth), inDots(paper.logoHeight)), Qt::KeepAspectRatio);
                painter.drawImage(QRectF(QPointF(below.left(), below.top() + inDots(85)), size), logo);
            }
            painter.restore();
        }};
}
