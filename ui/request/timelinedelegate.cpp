// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/timelinedelegate.h"

#include "ui/look/grid.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int iconSpace(const QStyleOptionViewItem &option)
{
    return option.decorationSize.width() + 2 * grid::unit;
}

/// Where the words stand in a line as wide as this.
QRect textIn(const QStyleOptionViewItem &option, const QRect &line)
{
    return line.adjusted(iconSpace(option), grid::half, -grid::half, -grid::half);
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    const QIcon symbol = option.icon;
    option.text.clear();
    option.icon = QIcon();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QRect icon(option.rect.left() + grid::half, option.rect.top() + grid::half,
                     option.decorationSize.width(), option.decorationSize.height());
    symbol.paint(painter, icon);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(textIn(option, option.rect), wrapped, text);
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() - 2 * view->spacing() : option.rect.width();
    const QRect room = textIn(option, QRect(0, 0, width, 1 << 16));
    const int height = option.fontMetrics.boundingRect(room, wrapped, option.text).height();
    return {width, std::max(height, option.decorationSize.height()) + 2 * grid::half};
}
