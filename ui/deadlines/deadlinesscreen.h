// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/lists/queue.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class AgendaModel;
class Desk;
class Preferences;
namespace Ui {
class DeadlinesScreen;
}

/// What must still be answered, by the day on which the law wants it: a month with its holidays beside an
/// agenda. Requests whose answer has left are not in it. What "today" is, is asked at each `refresh`.
class DeadlinesScreen : public QWidget
{
    Q_OBJECT

public:
    DeadlinesScreen(Desk &desk, Preferences &preferences);
    ~DeadlinesScreen() override;

    void refresh();

Q_SIGNALS:
    void requestChosen(atbilde::RequestId id);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where reading stands: the overdue ones first, then what is due from a day on.
    struct Reading
    {
        bool overdue = false;
        std::optional<atbilde::QueueKey> after;
        bool finished = false;
    };

    void connectParts();
    void showMonth();
    void showAgenda();
    void showDay(const QDate &day);
    void showEveryDay();
    void readOnWhenNearTheEnd();
    void choose(const QModelIndex &index);
    void spanHeadings();
    void rename();
    [[nodiscard]] std::vector<atbilde::QueueRow> nextRows();
    [[nodiscard]] QString holidaysInWords() const;

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<Ui::DeadlinesScreen> m_ui;
    AgendaModel *m_model;
    QDate m_today;
    QDate m_day; ///< the agenda shows this day alone; invalid: every day
    Reading m_reading;
};
