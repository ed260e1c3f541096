// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/letterlist.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

/// Finalised letters, the newest first.
class LetterListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Dated, Person, Text, State, columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<atbilde::LetterRow> rows);
    /// The rows that follow.
    void append(const std::vector<atbilde::LetterRow> &rows);

    [[nodiscard]] std::optional<atbilde::LetterId> idAt(int row) const;
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(atbilde::LetterId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// To be called when the language changed.
    void retranslate();

private:
    [[nodiscard]] static QString text(const atbilde::LetterRow &row, int column);

    std::vector<atbilde::LetterRow> m_rows;
};
