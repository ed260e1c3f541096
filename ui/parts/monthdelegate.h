// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

struct DayMark;

/// Paints a day of MonthModel: number, holiday by name, what is due as symbol and number.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const DayMark &mark);
};
