// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/peoplemodel.h"

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

void PeopleModel::show(const PersonPage &first, NextPage next)
{
    beginResetModel();
    m_rows = first.rows;
    m_next = first.next;
    m_nextPage = std::move(next);
    endResetModel();
}

SubjectId PeopleModel::idAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows[std::size_t(index.row())].id
                                                             : SubjectId();
}

QModelIndex PeopleModel::rowOf(SubjectId id) const
{
    const auto row = std::ranges::find(m_rows, id, &PersonRow::id);
    return row == m_rows.end() ? QModelIndex() : index(int(row - m_rows.begin()), 0);
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow &row = m_rows[std::size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Requests)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (index.column()) {
    case Name:
        text = QString(row.surname + u' ' + row.givenNames).trimmed();
        if (role == Qt::ToolTipRole)
            text = QStringList{text, row.email, row.phone}.join(u'\n').trimmed();
        break;
    case Requests:
        text = role == Qt::DisplayRole
                   ? QString::number(row.requests)
                   : tr("Requests: %1, open: %2")
                         .arg(QString::number(row.requests), QString::number(row.openRequests));
        break;
    default:
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped().replace(u'\n', u"<br>"_s) : text;
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Requests)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Person");
    case Requests:
        return tr("Requests");
    default:
        return {};
    }
}

bool PeopleModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void PeopleModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const std::optional<PersonPage> page = m_nextPage(*m_next);
    m_next.reset();
    if (!page || page->rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(page->rows.size()) - 1);
    m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
    endInsertRows();
    // Only now: whoever hears of the rows may ask for more at once.
    m_next = page->next;
}

void PeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(columnTotal) - 1);
}
