// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monthdelegate.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/look/panel.h"
#include "ui/parts/monthmodel.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto mark = index.data(MonthModel::MarkRole).value<DayMark>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    paintNumber(*painter, option, index);

    const QRect inside = option.rect.adjusted(grid::unit, grid::half, -grid::unit, -grid::half);
    if (!mark.holiday.isEmpty()) {
        const QFont small = lettered(option.font, Lettering::Small);
        const QFontMetrics metrics(small);
        QRect words = inside;
        words.setTop(inside.top() + option.fontMetrics.height() + grid::half + 2);
        words.setHeight(metrics.height());
        painter->setFont(small);
        painter->setPen(inkOf(Tone::Notice, option.palette));
        if (words.bottom() <= inside.bottom())
            painter->drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                              metrics.elidedText(mark.holiday, Qt::ElideRight, words.width()));
    }
    if (mark.count > 0)
        paintMark(*painter, option, mark);
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool active = option.state.testFlag(QStyle::State_Active);
        paintPanel(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2), {},
                   active ? accentOf(option.palette) : option.palette.color(QPalette::PlaceholderText), 2.0);
    }
    painter->restore();
}

void MonthDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const auto day = index.data(MonthModel::DayRole).toDate();
    const auto mark = index.data(MonthModel::MarkRole).value<DayMark>();
    const bool free = day.dayOfWeek() > 5 || !mark.holiday.isEmpty();
    const bool outside = !index.data(MonthModel::InMonthRole).toBool();
    QColor ground = option.palette.color(free || outside ? QPalette::Window : QPalette::Base);
    if (option.state.testFlag(QStyle::State_Selected))
        ground = option.palette.color(QPalette::Highlight);
    painter.fillRect(option.rect, ground);
}

void MonthDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const bool today = index.data(MonthModel::TodayRole).toBool();
    const bool outside = !index.data(MonthModel::InMonthRole).toBool();
    const QString number = index.data().toString();
    const QFont font = lettered(option.font, today ? Lettering::Heading : Lettering::Body);
    const QFontMetrics metrics(font);
    QRect place(option.rect.left() + grid::unit, option.rect.top() + grid::half + 1,
                metrics.horizontalAdvance(number), metrics.height());
    painter.setFont(font);
    if (today) {
        const QRectF disc(place.left() - grid::half - 1, place.top() - 1,
                          std::max(place.width() + 2 * grid::half + 2, place.height() + 2),
                          place.height() + 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentOf(option.palette));
        painter.drawRoundedRect(disc, disc.height() / 2, disc.height() / 2);
        painter.setPen(onAccentOf(option.palette));
        painter.drawText(disc, Qt::AlignCenter, number);
        return;
    }
    painter.setPen(option.palette.color(outside ? QPalette::PlaceholderText : QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, number);
}

void MonthDelegate::paintMark(QPainter &painter, const QStyleOptionViewItem &option, const DayMark &mark)
{
    const QFont font = lettered(option.font, Lettering::Heading);
    const QFontMetrics metrics(font);
    const QString number = QString::number(mark.count);
    const int height = std::max(metrics.height(), grid::icon) + 2;
    QRect pill(0, 0, grid::icon + metrics.horizontalAdvance(number) + 2 * grid::unit + grid::half, height);
    pill.moveBottomLeft(option.rect.bottomLeft() + QPoint(grid::unit - 2, -grid::half - 2));
    paintPanel(painter, pill, tintOf(mark.tone, option.palette), {});
    const QRect picture(pill.left() + grid::unit - 2, pill.center().y() - grid::icon / 2 + 1, grid::icon,
                        grid::icon);
    icon(mark.symbol, mark.tone).paint(&painter, picture);
    painter.setFont(font);
    painter.setPen(inkOf(mark.tone, option.palette));
    painter.drawText(pill.adjusted(grid::unit + grid::icon + 2, 0, 0, 0), Qt::AlignLeading | Qt::AlignVCenter,
                     number);
}

QSize MonthDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 8, option.fontMetrics.height() * 3 + grid::wide};
}
