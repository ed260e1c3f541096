// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/agendamodel.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/parts/deadlinebar.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/words.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::Nearness;
using atbilde::QueueRow;

namespace {

Tone toneOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return Tone::Alarm;
    case Nearness::Today:
    case Nearness::ThisWeek:
        return Tone::Warning;
    case Nearness::Later:
        return Tone::Quiet;
    }
    Q_UNREACHABLE();
}

Symbol symbolOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return Symbol::Overdue;
    case Nearness::Today:
        return Symbol::Warning;
    case Nearness::ThisWeek:
        return Symbol::Clock;
    case Nearness::Later:
        return Symbol::Calendar;
    }
    Q_UNREACHABLE();
}

/// A heading cannot be chosen, but it is not greyed out either.
QIcon headingIcon(Nearness nearness)
{
    const QPixmap picture = icon(symbolOf(nearness), toneOf(nearness))
                                .pixmap(QSize(grid::icon, grid::icon), qApp->devicePixelRatio());
    QIcon shown(picture);
    shown.addPixmap(picture, QIcon::Disabled);
    return shown;
}

} // namespace

void AgendaModel::show(const std::vector<QueueRow> &rows, const AgendaCounts &counts, const QDate &today,
                       const atbilde::Calendar &calendar)
{
    beginResetModel();
    m_entries.clear();
    m_counts = counts;
    m_today = today;
    m_calendar = calendar;
    m_entries = entriesOf(rows);
    m_requests = int(rows.size());
    endResetModel();
}

void AgendaModel::append(const std::vector<QueueRow> &rows)
{
    std::vector<Entry> more = entriesOf(rows);
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    m_entries.insert(m_entries.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    m_requests += int(rows.size());
    endInsertRows();
}

std::vector<AgendaModel::Entry> AgendaModel::entriesOf(const std::vector<QueueRow> &rows) const
{
    std::vector<Entry> entries;
    std::optional<Nearness> group;
    if (!m_entries.empty())
        group = m_entries.back().urgency.nearness;
    for (const QueueRow &row : rows) {
        const atbilde::Urgency urgency = urgencyOn(m_today, row.deadline, m_calendar);
        if (group != urgency.nearness) {
            group = urgency.nearness;
            entries.push_back({urgency, std::nullopt});
        }
        entries.push_back({urgency, row});
    }
    return entries;
}

bool AgendaModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && !m_entries[size_t(row)].request;
}

std::optional<atbilde::RequestId> AgendaModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row))
        return std::nullopt;
    return m_entries[size_t(row)].request->id;
}

int AgendaModel::rowOf(atbilde::RequestId id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [id](const Entry &entry) { return entry.request && entry.request->id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int AgendaModel::firstRequest() const
{
    return rowCount() > 1 ? 1 : -1;
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AgendaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QString AgendaModel::heading(Nearness nearness) const
{
    const qint64 count =
        m_counts[size_t(std::ranges::find(atbilde::allNearness, nearness) - atbilde::allNearness.begin())];
    //: The heading of a group of the agenda and how many requests are in it: "This week · 4"
    return tr("%1 · %2").arg(nameOf(nearness), QString::number(count));
}

QString AgendaModel::text(const Entry &entry, int column) const
{
    const QueueRow &row = *entry.request;
    switch (Column(column)) {
    case Number:
        return row.number;
    case Person:
        return row.person;
    case Rights:
        return wordsFor(row.rights);
    case Deadline:
        return shownDate(row.deadline);
    case Left:
        return awaitsPerson(row.state) ? tr("Clock suspended: %1").arg(shortSentenceFor(entry.urgency))
                                       : shortSentenceFor(entry.urgency);
    case Owner:
        return row.ownerName;
    case NextAction:
        if (const auto step = atbilde::stepFromCode(row.awaited))
            return awaitedWordFor(*step);
        return {};
    case columns:
        break;
    }
    return {};
}

QVariant AgendaModel::headingData(const Entry &entry, int column, int role) const
{
    if (column != Number)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return heading(entry.urgency.nearness);
    case Qt::FontRole:
        return lettered(QApplication::font(), Lettering::Heading);
    case Qt::DecorationRole:
        return headingIcon(entry.urgency.nearness);
    case Qt::ForegroundRole:
        return QBrush(inkOf(toneOf(entry.urgency.nearness), QApplication::palette()));
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const Entry &entry = m_entries[size_t(index.row())];
    if (!entry.request)
        return headingData(entry, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return text(entry, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    case DeadlineDelegate::deadlineRole: {
        if (index.column() != Left)
            return {};
        const qint64 all = std::max<qint64>(1, entry.request->receivedOn.daysTo(entry.request->deadline));
        const bool paused = awaitsPerson(entry.request->state);
        return QVariant::fromValue(
            DeadlineShown{text(entry, Left), double(entry.request->receivedOn.daysTo(m_today)) / double(all),
                          toneOf(entry.urgency.nearness),
                          paused ? Symbol::Suspend : symbolOf(entry.urgency.nearness), paused});
    }
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Number");
    case Person:
        return tr("Person");
    case Rights:
        return tr("Rights");
    case Deadline:
        return tr("Deadline");
    case Left:
        return tr("Time left");
    case Owner:
        return tr("Owner");
    case NextAction:
        return tr("Next action");
    case columns:
        break;
    }
    return {};
}

// The keyboard steps over headings.
Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void AgendaModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
