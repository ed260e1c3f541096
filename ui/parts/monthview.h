// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/monthmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QToolButton;

/// A month with what is due on each day. Arrow keys walk over the edges of the month, Page Up and Page Down
/// turn it, Home goes to today, Enter chooses. Today is given.
class MonthView : public QWidget
{
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    /// The marks of the days from `firstDay` to `lastDay`; days without one need no entry. The first call
    /// opens the month of `today`.
    void show(std::map<QDate, DayMark> marks, const QDate &today);
    using QWidget::show;

    /// Turns the month if needed and makes the day the current one.
    void goTo(const QDate &day);

    [[nodiscard]] QDate currentDay() const { return m_current; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

Q_SIGNALS:
    /// Other weeks are shown: their marks are wanted.
    void monthTurned(const QDate &firstDay, const QDate &lastDay);
    void currentDayChanged(const QDate &day);
    /// Enter or double click.
    void dayChosen(const QDate &day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool takeKey(int key);
    void buildTable();
    void rename();
    void selectCurrent();

    MonthModel *m_model;
    QTableView *m_table;
    QLabel *m_title;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_toToday;
    QDate m_current;
    QDate m_today;
};
