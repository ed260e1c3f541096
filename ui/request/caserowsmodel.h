// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/steps.h"
#include "ui/look/icons.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

/// A step that can be taken with a row, and what is known of it from the row.
struct RowStep
{
    atbilde::Step step;
    atbilde::StepInput known;
};

/// One row of a table about a case: a task, a check, a finding, a notice.
struct CaseRow
{
    QString key;             ///< its id; the row stays chosen by it when the table is shown again
    QStringList cells;       ///< as many as there are columns
    Tone tone = Tone::Quiet; ///< of the cell that says how it stands
    Symbol symbol = Symbol::Task;
    QString more; ///< the whole of it, read when the row is chosen; may hold line breaks
    std::vector<RowStep> steps;
};

/// Rows of one kind, as words.
class CaseRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `stateColumn`: the cell that carries the tone of its row.
    void show(QStringList columns, std::vector<CaseRow> rows, int stateColumn);

    /// Nothing for an index that is no row.
    [[nodiscard]] const CaseRow *rowAt(const QModelIndex &index) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(const QString &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_columns;
    std::vector<CaseRow> m_rows;
    int m_stateColumn = 0;
};
