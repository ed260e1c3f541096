// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/traymodel.h"

#include "core/intake/proposal.h"
#include "ui/wording/dates.h"
#include "ui/wording/words.h"

#include <QJsonDocument>

#include <algorithm>

using atbilde::DocumentId;
using atbilde::TrayRow;
using namespace Qt::Literals::StringLiterals;

namespace {

TrayLine lineOf(const TrayRow &row)
{
    TrayLine line{row};
    const auto proposal = atbilde::proposalFromJson(QJsonDocument::fromJson(row.proposal).object());
    if (!proposal)
        return line;
    for (const atbilde::RightGuess &guess : proposal->rights)
        line.rights.push_back(guess.right);
    line.person = proposal->name.value;
    return line;
}

std::vector<TrayLine> linesOf(const std::vector<TrayRow> &rows)
{
    std::vector<TrayLine> lines;
    std::ranges::transform(rows, std::back_inserter(lines), lineOf);
    return lines;
}

QString spoken(const TrayLine &line)
{
    const QString rights = wordsFor(line.rights);
    QString words = TrayModel::tr("%1, %2, received %3").arg(line.from(), line.about(), shownDate(line.row.receivedOn));
    if (!rights.isEmpty())
        words = TrayModel::tr("%1, proposed: %2").arg(words, rights);
    return line.row.isUnread ? TrayModel::tr("Unread: %1").arg(words) : words;
}

} // namespace

QString TrayLine::from() const
{
    if (!row.senderName.isEmpty())
        return row.senderName;
    if (!row.senderAddress.isEmpty())
        return row.senderAddress;
    return person.isEmpty() ? TrayModel::tr("No sender") : person;
}

QString TrayLine::about() const
{
    if (!row.subject.isEmpty())
        return row.subject;
    return row.fileName.isEmpty() ? TrayModel::tr("No subject") : row.fileName;
}

TrayModel::TrayModel(QObject *parent) : QAbstractListModel(parent) {}

void TrayModel::show(const std::vector<TrayRow> &rows, bool more)
{
    m_more = more;
    std::vector<TrayLine> lines = linesOf(rows);
    if (lines == m_lines)
        return;
    // Where only words or bold letters change, selection and scrolling stay.
    if (hasSameIds(lines)) {
        m_lines = std::move(lines);
        retranslate();
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

bool TrayModel::hasSameIds(const std::vector<TrayLine> &lines) const
{
    return std::ranges::equal(lines, m_lines, {}, [](const TrayLine &line) { return line.row.id; },
                              [](const TrayLine &line) { return line.row.id; });
}

void TrayModel::append(const std::vector<TrayRow> &rows, bool more)
{
    m_more = more;
    if (rows.empty())
        return;
    const std::vector<TrayLine> lines = linesOf(rows);
    const int first = rowCount();
    beginInsertRows({}, first, first + int(lines.size()) - 1);
    m_lines.insert(m_lines.end(), lines.begin(), lines.end());
    endInsertRows();
}

void TrayModel::retranslate()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

DocumentId TrayModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[std::size_t(row)].row.id : DocumentId();
}

int TrayModel::rowOf(DocumentId id) const
{
    const auto found = std::ranges::find(m_lines, id, [](const TrayLine &line) { return line.row.id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TrayLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.from();
    case Qt::ToolTipRole:
        return line.about().toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return spoken(line);
    case lineRole:
        return QVariant::fromValue(line);
    default:
        return {};
    }
}

bool TrayModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void TrayModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_more)
        Q_EMIT moreWanted();
}
