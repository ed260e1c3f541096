// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;
class QToolButton;

/// A date to be typed (see dayTyped), stepped with the arrow keys (Page Up and Page Down by months) or taken
/// from a calendar. It does not know the clock: today is given.
class DateEdit : public QWidget
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The day "+30", "today" and the calendar count from.
    void setToday(const QDate &today);
    /// Either bound may be invalid, which is no bound.
    void setBounds(const QDate &earliest, const QDate &latest);

    /// Shows the day; an invalid one empties the field. Tells nobody.
    void show(const QDate &day);
    using QWidget::show;

    /// Nothing while the field is empty or holds no acceptable day.
    [[nodiscard]] std::optional<QDate> day() const;
    /// What is wrong with the text, in a sentence; empty when nothing is.
    [[nodiscard]] QString complaint() const { return m_complaint; }

Q_SIGNALS:
    /// The officer chose another day; invalid when the field was emptied.
    void dayChosen(const QDate &day);
    void complaintChanged(const QString &complaint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void takeText();
    void take(const QDate &day);
    void stepBy(int days, int months);
    void openCalendar();
    void complain(const QString &complaint);
    void rename();
    void describe();
    [[nodiscard]] bool isWithinBounds(const QDate &day) const;

    QLineEdit *m_line;
    QToolButton *m_button;
    QDate m_today;
    QDate m_earliest;
    QDate m_latest;
    QDate m_day;
    QString m_complaint;
};
