// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "core/workflow/transitions.h"
#include "ui/look/icons.h"
#include "ui/parts/deadlineshown.h"
#include "ui/wording/dates.h"
#include "ui/wording/words.h"

#include <algorithm>

using atbilde::QueueColumn;
using atbilde::QueueRow;
using atbilde::RequestId;
using namespace Qt::Literals::StringLiterals;

namespace {

Symbol symbolOf(atbilde::Channel channel)
{
    switch (channel) {
    case atbilde::Channel::Letter:
        return Symbol::LetterPost;
    case atbilde::Channel::Email:
        return Symbol::Email;
    case atbilde::Channel::Counter:
        return Symbol::Counter;
    case atbilde::Channel::Phone:
        return Symbol::Phone;
    }
    Q_UNREACHABLE();
}

DeadlineShown deadlineOf(const QueueRow &row, const atbilde::Calendar &calendar, const QDate &today)
{
    return deadlineShown(row.receivedOn, row.deadline, row.state, row.closedOn, calendar, today);
}

} // namespace

QueueModel::QueueModel(QObject *parent) : QAbstractTableModel(parent) {}

void QueueModel::show(std::vector<QueueRow> rows, const atbilde::Calendar &calendar, const QDate &today, bool more)
{
    m_more = more;
    if (rows == m_rows && today == m_today)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_calendar = calendar;
    m_today = today;
    endResetModel();
}

void QueueModel::append(const std::vector<QueueRow> &rows, bool more)
{
    m_more = more;
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

void QueueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

RequestId QueueModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].id : RequestId();
}

int QueueModel::rowOf(RequestId id) const
{
    const auto found = std::ranges::find(m_rows, id, &QueueRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<QueueColumn> QueueModel::sortedBy(int column)
{
    switch (column) {
    case Number:
        return QueueColumn::Number;
    case Received:
        return QueueColumn::ReceivedOn;
    case Person:
        return QueueColumn::Person;
    case State:
        return QueueColumn::State;
    case Deadline:
        return QueueColumn::Deadline;
    default:
        return std::nullopt;
    }
}

int QueueModel::columnFor(QueueColumn column)
{
    for (int i = 0; i < columns; ++i) {
        if (sortedBy(i) == column)
            return i;
    }
    Q_UNREACHABLE();
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::textOf(const QueueRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Received:
        return shownDate(row.receivedOn);
    case Channel:
        return wordFor(row.channel);
    case Person:
        return row.person;
    case Rights:
        return wordsFor(row.rights);
    case State:
        return wordFor(row.state);
    case Deadline:
        return deadlineOf(row, m_calendar, m_today).words;
    case Owner:
        return row.ownerName;
    case Next: {
        const auto step = atbilde::stepFromCode(row.awaited);
        return step ? awaitedWordFor(*step) : QString();
    }
    default:
        Q_UNREACHABLE();
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueueRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Deadline && row.deadline.isValid())
            return tr("Legal deadline: %1").arg(shownDate(row.deadline));
        return textOf(row, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == Channel ? QVariant(icon(symbolOf(row.channel))) : QVariant();
    case DeadlineDelegate::deadlineRole:
        return index.column() == Deadline ? QVariant::fromValue(deadlineOf(row, m_calendar, m_today)) : QVariant();
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Received:
        return tr("Received");
    case Channel:
        return tr("Channel");
    case Person:
        return tr("Person");
    case Rights:
        return tr("Rights");
    case State:
        return tr("State");
    case Deadline:
        return tr("Deadline");
    case Owner:
        return tr("Handler");
    default:
        return tr("Next");
    }
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_more)
        Q_EMIT moreWanted();
}
