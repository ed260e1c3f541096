// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registermodel.h"

#include "core/person/collation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

void RegisterModel::show(const RegisterRows &list)
{
    beginResetModel();
    m_list = list;
    m_words.clear();
    for (const RegisterRow &row : m_list.rows)
        m_words.push_back(atbilde::folded(row.cells.join(u'\n')));
    endResetModel();
}

QString RegisterModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? m_list.rows[std::size_t(index.row())].key : QString();
}

QModelIndex RegisterModel::rowOf(const QString &key) const
{
    const auto row = std::ranges::find(m_list.rows, key, &RegisterRow::key);
    return row == m_list.rows.end() ? QModelIndex() : index(int(row - m_list.rows.begin()), 0);
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.headings.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow &row = m_list.rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return row.cells.value(index.column()).toHtmlEscaped();
    case sortRole:
        return row.sortKeys.value(index.column());
    case Qt::TextAlignmentRole:
        if (row.sortKeys.value(index.column()).typeId() == QMetaType::Int)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_list.headings.value(section);
    const bool numbers =
        !m_list.rows.empty() && m_list.rows.front().sortKeys.value(section).typeId() == QMetaType::Int;
    if (role == Qt::TextAlignmentRole && numbers)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

RegisterFilter::RegisterFilter(RegisterModel *model, QObject *parent)
    : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(model);
    setSortRole(RegisterModel::sortRole);
}

void RegisterFilter::search(const QString &words)
{
    m_words = atbilde::folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RegisterFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return m_model->wordsOf(row).contains(word); });
}

bool RegisterFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(RegisterModel::sortRole);
    const QVariant other = right.data(RegisterModel::sortRole);
    if (one.typeId() == QMetaType::QByteArray && other.typeId() == QMetaType::QByteArray)
        return one.toByteArray() < other.toByteArray();
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}
