// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/letterlistmodel.h"

#include "ui/look/icons.h"
#include "ui/wording/dates.h"
#include "ui/wording/letters.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::LetterRow;
using atbilde::MailState;

namespace {

bool isOut(const LetterRow &row)
{
    return row.dispatchedOn.isValid() && !row.undeliveredOn.isValid();
}

/// What is being done about a letter that has not arrived.
QString stateOf(const LetterRow &row)
{
    if (isOut(row))
        return LetterListModel::tr("Dispatched %1").arg(shownDate(row.dispatchedOn));
    if (row.mail == MailState::Queued || row.mail == MailState::Sending)
        return LetterListModel::tr("In the outbox");
    if (row.mail == MailState::Unknown)
        return LetterListModel::tr("Not known whether it was sent");
    if (row.mail == MailState::Refused)
        return LetterListModel::tr("Refused by the mail server");
    return row.undeliveredOn.isValid()
               ? LetterListModel::tr("Not delivered: came back %1").arg(shownDate(row.undeliveredOn))
               : LetterListModel::tr("To be dispatched");
}

QIcon pictureOf(const LetterRow &row)
{
    if (isOut(row))
        return icon(Symbol::Done, Tone::Good);
    if (row.mail == MailState::Queued || row.mail == MailState::Sending)
        return icon(Symbol::Clock, Tone::Notice);
    const bool isTrouble = row.undeliveredOn.isValid() || row.mail == MailState::Unknown || row.mail == MailState::Refused;
    return icon(isTrouble ? Symbol::Warning : Symbol::Send, isTrouble ? Tone::Alarm : Tone::Warning);
}

} // namespace

void LetterListModel::show(std::vector<LetterRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void LetterListModel::append(const std::vector<LetterRow> &rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

std::optional<atbilde::LetterId> LetterListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    return m_rows[size_t(row)].id;
}

int LetterListModel::rowOf(atbilde::LetterId id) const
{
    const auto found = std::ranges::find(m_rows, id, &LetterRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int LetterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LetterListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString LetterListModel::text(const LetterRow &row, int column)
{
    switch (Column(column)) {
    case Number:
        return row.number;
    case Dated:
        return shownDate(row.dated);
    case Person:
        return row.person;
    case Text:
        return shownLetterText(row.textKey);
    case State:
        if (!row.replacedBy.isEmpty())
            return tr("Replaced by %1").arg(row.replacedBy);
        return stateOf(row);
    case columns:
        break;
    }
    return {};
}

QVariant LetterListModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const LetterRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        if (index.column() != State)
            return {};
        if (!row.replacedBy.isEmpty())
            return icon(Symbol::Refresh, Tone::Quiet);
        return pictureOf(row);
    default:
        return {};
    }
}

QVariant LetterListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Dated:
        return tr("Date");
    case Person:
        return tr("Person");
    case Text:
        return tr("Letter");
    case State:
        return tr("State");
    case columns:
        break;
    }
    return {};
}

void LetterListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
