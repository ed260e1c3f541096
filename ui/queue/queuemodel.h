// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/store/lists/queue.h"

#include <QAbstractTableModel>

#include <vector>

/// Requests as lines of a table. It reads nothing itself: where a view comes near the end of what it was given, it
/// asks for more.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Received, Channel, Person, Rights, State, Deadline, Owner, Next };
    static constexpr int columns = Next + 1;

    explicit QueueModel(QObject *parent = nullptr);

    void show(std::vector<atbilde::QueueRow> rows, const atbilde::Calendar &calendar, const QDate &today, bool more);
    void append(const std::vector<atbilde::QueueRow> &rows, bool more);
    void retranslate();

    [[nodiscard]] atbilde::RequestId idAt(int row) const; ///< not valid outside the rows
    [[nodiscard]] int rowOf(atbilde::RequestId id) const; ///< -1 where it is not listed

    /// What the store sorts by for this column; nothing where it cannot.
    [[nodiscard]] static std::optional<atbilde::QueueColumn> sortedBy(int column);
    [[nodiscard]] static int columnFor(atbilde::QueueColumn column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QString textOf(const atbilde::QueueRow &row, int column) const;

    std::vector<atbilde::QueueRow> m_rows;
    atbilde::Calendar m_calendar;
    QDate m_today;
    bool m_more = false;
};
