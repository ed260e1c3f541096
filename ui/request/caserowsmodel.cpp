// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/caserowsmodel.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void CaseRowsModel::show(QStringList columns, std::vector<CaseRow> rows, int stateColumn)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    m_stateColumn = stateColumn;
    endResetModel();
}

const CaseRow *CaseRowsModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_rows[std::size_t(index.row())] : nullptr;
}

int CaseRowsModel::rowOf(const QString &key) const
{
    const auto found = std::ranges::find(m_rows, key, &CaseRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CaseRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CaseRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant CaseRowsModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *row = rowAt(index);
    if (!row)
        return {};
    const bool isState = index.column() == m_stateColumn;
    switch (role) {
    case Qt::DisplayRole:
        return row->cells.value(index.column());
    case Qt::ToolTipRole:
        return (row->more.isEmpty() ? row->cells.value(index.column()) : row->more).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? row->cells.join(u", "_s) : row->cells.value(index.column());
    case Qt::DecorationRole:
        return index.column() == 0 ? icon(row->symbol, row->tone) : QVariant();
    case Qt::ForegroundRole:
        return isState && row->tone != Tone::Quiet ? inkOf(row->tone, QGuiApplication::palette())
                                                   : QVariant();
    default:
        return {};
    }
}

QVariant CaseRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= m_columns.size())
        return {};
    return m_columns[section];
}
