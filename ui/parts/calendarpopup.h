// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

/// A month to choose a day from, hanging under a field: Monday first, ISO week numbers, colours of the
/// palette.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent = nullptr);

    /// Either may be invalid, which is no bound.
    void setBounds(const QDate &earliest, const QDate &latest);
    void open(const QDate &day, const QWidget *below);

Q_SIGNALS:
    void dayChosen(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QDate &day);
    void dress();

    QCalendarWidget *m_calendar;
};
