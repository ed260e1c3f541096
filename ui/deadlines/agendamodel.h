// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/deadline/urgency.h"
#include "core/store/lists/queue.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

/// How many requests fall into each group of the agenda, in the order of `atbilde::allNearness`; also those
/// that were not read yet.
using AgendaCounts = std::array<qint64, atbilde::allNearness.size()>;

/// Unanswered requests by deadline, each group under a row of its own that names and counts it.
class AgendaModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Person, Left, Deadline, Rights, NextAction, Owner, columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows in the order of their deadlines.
    void show(const std::vector<atbilde::QueueRow> &rows, const AgendaCounts &counts, const QDate &today,
              const atbilde::Calendar &calendar);
    /// The rows that follow.
    void append(const std::vector<atbilde::QueueRow> &rows);

    [[nodiscard]] bool isHeading(int row) const;
    /// Nothing for a heading.
    [[nodiscard]] std::optional<atbilde::RequestId> idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(atbilde::RequestId id) const;
    /// The first row that is a request, -1 when there is none.
    [[nodiscard]] int firstRequest() const;
    /// How many requests are shown.
    [[nodiscard]] int requests() const { return m_requests; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// To be called when the language changed.
    void retranslate();

private:
    struct Entry
    {
        atbilde::Urgency urgency;
        std::optional<atbilde::QueueRow> request; ///< a heading without
    };

    [[nodiscard]] std::vector<Entry> entriesOf(const std::vector<atbilde::QueueRow> &rows) const;
    [[nodiscard]] QString heading(atbilde::Nearness nearness) const;
    [[nodiscard]] QVariant headingData(const Entry &entry, int column, int role) const;
    [[nodiscard]] QString text(const Entry &entry, int column) const;

    std::vector<Entry> m_entries;
    AgendaCounts m_counts{};
    QDate m_today;
    atbilde::Calendar m_calendar;
    int m_requests = 0;
};
