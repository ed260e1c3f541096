// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/outbox.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

/// The mails of the outbox: those that ask for somebody first.
class OutboxModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Letter, Person, Recipient, State, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<atbilde::OutboxRow> rows, const QDateTime &now);
    [[nodiscard]] const atbilde::OutboxRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(atbilde::OutgoingMailId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void retranslate();

private:
    [[nodiscard]] QString text(const atbilde::OutboxRow &row, int column) const;

    std::vector<atbilde::OutboxRow> m_rows;
    QDateTime m_now;
};
