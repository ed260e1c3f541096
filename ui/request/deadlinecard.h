// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadline/deadline.h"
#include "core/deadline/urgency.h"

#include <QWidget>

class DeadlineBar;
class QLabel;
class QToolButton;

/// The dates of one request with the days left, and the arithmetic behind them to unfold.
class DeadlineCard : public QWidget
{
    Q_OBJECT

public:
    explicit DeadlineCard(QWidget *parent = nullptr);

    /// `isOpen`: a closed request has its dates and no days left.
    void show(const atbilde::Deadline &deadline, const atbilde::Urgency &urgency, const QDate &today,
              bool isOpen);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    [[nodiscard]] QString arithmetic() const;

    atbilde::Deadline m_deadline;
    atbilde::Urgency m_urgency;
    QDate m_today;
    bool m_isOpen = true;
    DeadlineBar *m_bar;
    QLabel *m_legal;
    QLabel *m_dates;
    QToolButton *m_why;
    QLabel *m_steps;
};
