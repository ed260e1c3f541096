// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QStyledItemDelegate>
#include <QWidget>

/// A deadline as it is shown: how much of the time has gone, in words, and how much it wants attention.
struct DeadlineShown
{
    QString words = {}; ///< "5 working days left", "overdue since 22.11.2026."
    double gone = 0;    ///< part of the time that has gone, 0 to 1; more is drawn as 1
    Tone tone = Tone::Quiet;
    Symbol symbol = Symbol::Clock;
    bool paused = false; ///< the clock stands: drawn hatched
    friend bool operator==(const DeadlineShown &, const DeadlineShown &) = default;
};
Q_DECLARE_METATYPE(DeadlineShown)

/// Paints cells whose model answers `deadlineRole` with a DeadlineShown: symbol and words above a thin bar.
/// The model gives the same words as display and accessible text.
class DeadlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int deadlineRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The same as a widget, for a card.
class DeadlineBar : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineBar(QWidget *parent = nullptr);

    void show(const DeadlineShown &deadline);
    using QWidget::show;
    [[nodiscard]] DeadlineShown deadline() const { return m_deadline; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DeadlineShown m_deadline;
};
