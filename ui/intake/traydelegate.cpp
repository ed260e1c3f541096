// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/traydelegate.h"

#include "ui/intake/traymodel.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/dates.h"
#include "ui/wording/words.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dot = 8;

Symbol symbolOf(atbilde::Channel channel)
{
    switch (channel) {
    case atbilde::Channel::Letter:
        return Symbol::LetterPost;
    case atbilde::Channel::Email:
        return Symbol::Email;
    case atbilde::Channel::Counter:
        return Symbol::Counter;
    case atbilde::Channel::Phone:
        return Symbol::Phone;
    }
    Q_UNREACHABLE();
}

void paintText(QPainter &painter, const QRect &place, const QString &text, const QFont &font, const QColor &ink,
               Qt::Alignment alignment = Qt::AlignLeft)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(place, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2;
}

} // namespace

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(TrayModel::lineRole).value<TrayLine>();
    QStyleOptionViewItem cell = option;
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = cell.palette;
    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = inkOf(Tone::Quiet, palette);
    const int height = lineHeight(option);
    QRect place = cell.rect.adjusted(grid::unit, grid::unit, -grid::unit, -grid::unit);
    if (line.row.isUnread) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(accentOf(palette));
        painter->drawEllipse(QRectF(place.left(), place.top() + (height - dot) / 2.0, dot, dot));
    }
    place.setLeft(place.left() + dot + grid::unit);
    QFont bold = cell.font;
    bold.setWeight(line.row.isUnread ? QFont::DemiBold : QFont::Normal);
    const QFont small = lettered(cell.font, Lettering::Small);

    QRect first(place.topLeft(), QSize(place.width(), height));
    const QString day = shownDate(line.row.receivedOn);
    const int dayWidth = QFontMetrics(small).horizontalAdvance(day) + 2;
    paintText(*painter, first, day, small, quiet, Qt::AlignRight);
    first.setRight(first.right() - dayWidth - grid::unit);
    paintText(*painter, first, line.from(), bold, ink);

    const QRect second(place.left(), place.top() + height, place.width(), height);
    paintText(*painter, second, line.about(), bold, ink);

    QRect third(place.left(), place.top() + 2 * height, place.width(), height);
    icon(symbolOf(line.row.channel), Tone::Quiet)
        .paint(painter, QRect(third.left(), third.top() + (height - grid::icon) / 2, grid::icon, grid::icon));
    third.setLeft(third.left() + grid::icon + grid::half);
    if (line.row.attachments > 0) {
        icon(Symbol::Attachment, Tone::Quiet)
            .paint(painter, QRect(third.left(), third.top() + (height - grid::icon) / 2, grid::icon, grid::icon));
        third.setLeft(third.left() + grid::icon + grid::half);
    }
    const bool isReadable = line.row.quarantine.isEmpty();
    const QString rights = isReadable ? wordsFor(line.rights) : line.row.mediaType;
    paintText(*painter, third, rights.isEmpty() ? TrayModel::tr("No right recognised") : rights, small,
              rights.isEmpty() ? quiet : inkOf(isReadable ? Tone::Notice : Tone::Quiet, palette));
    painter->restore();

    if (cell.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {30 * grid::unit, 3 * lineHeight(option) + 2 * grid::unit};
}
