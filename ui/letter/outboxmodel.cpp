// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/outboxmodel.h"

#include "ui/look/icons.h"
#include "ui/wording/sendingwords.h"

#include <algorithm>

using atbilde::MailState;
using atbilde::OutboxRow;

void OutboxModel::show(std::vector<OutboxRow> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

const OutboxRow *OutboxModel::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[size_t(row)];
}

int OutboxModel::rowOf(atbilde::OutgoingMailId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const OutboxRow &row) { return row.mail.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString OutboxModel::text(const OutboxRow &row, int column) const
{
    switch (Column(column)) {
    case Letter:
        return row.letterNumber.isEmpty() ? tr("Receipt, %1", "number of a request").arg(row.requestNumber)
                                          : row.letterNumber;
    case Person:
        return row.person;
    case Recipient:
        return row.mail.recipient;
    case State:
        return sentenceFor(row.mail, m_now);
    case columns:
        break;
    }
    return {};
}

namespace {

QIcon pictureOf(const atbilde::OutgoingMail &mail)
{
    if (mail.bouncedOn.isValid())
        return icon(Symbol::Warning, Tone::Alarm);
    switch (mail.state) {
    case MailState::Queued:
        return icon(mail.attempts > 0 ? Symbol::Warning : Symbol::Clock,
                    mail.attempts > 0 ? Tone::Warning : Tone::Quiet);
    case MailState::Sending:
        return icon(Symbol::Send, Tone::Notice);
    case MailState::Sent:
        return icon(Symbol::Done, Tone::Good);
    case MailState::Refused:
        return icon(Symbol::Refuse, Tone::Alarm);
    case MailState::Unknown:
        return icon(Symbol::Question, Tone::Alarm);
    case MailState::Withdrawn:
        return icon(Symbol::Undo, Tone::Quiet);
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    const OutboxRow *row = rowAt(index.row());
    if (!row || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return text(*row, index.column()).toHtmlEscaped();
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(pictureOf(row->mail)) : QVariant();
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Letter:
        return tr("Letter");
    case Person:
        return tr("Person");
    case Recipient:
        return tr("To");
    case State:
        return tr("State");
    case columns:
        break;
    }
    return {};
}

void OutboxModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
