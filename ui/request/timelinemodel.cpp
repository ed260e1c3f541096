// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/timelinemodel.h"

#include "ui/wording/dates.h"
#include "ui/wording/journal.h"

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

std::vector<TimelineModel::Line> TimelineModel::linesOf(const RequestFile &file)
{
    std::vector<Line> lines;
    for (const Document &document : file.documents) {
        if (document.kind == DocumentKind::Outgoing)
            continue; // the PDF of a letter, which has its own line
        const QString title = document.subject.isEmpty() ? document.fileName : document.subject;
        const bool isPackage = document.kind == DocumentKind::Package;
        const bool isOurMail = document.kind == DocumentKind::Evidence && document.mediaType == "message/rfc822"_L1 &&
                               !document.messageId.isEmpty();
        lines.push_back({document.enteredAt,
                         isPackage   ? tr("Goes with the answer: %1").arg(title)
                         : isOurMail ? tr("Mail as it was sent: %1").arg(title)
                                     : tr("Document received %1: %2").arg(shownDate(document.receivedOn), title),
                         isPackage ? Symbol::Attachment : Symbol::Document, Readable{title, document.text}});
    }
    for (const FrozenLetter &letter : file.letters) {
        const QString text = letter.undeliveredOn.isValid()
                                 ? tr("Letter %1, came back undelivered %2").arg(letter.number, shownDate(letter.undeliveredOn))
                             : letter.dispatchedOn.isValid()
                                 ? tr("Letter %1, left %2").arg(letter.number, shownDate(letter.dispatchedOn))
                                 : tr("Letter %1, has not left yet").arg(letter.number);
        lines.push_back(
            {letter.finalisedAt, text, Symbol::Letters, Readable{letter.number, letter.plainText}});
    }
    for (const Entry &entry : file.journal)
        lines.push_back({entry.at, sentenceFor(entry), Symbol::Journal, std::nullopt});
    std::ranges::stable_sort(lines, {}, &Line::at);
    std::ranges::reverse(lines);
    return lines;
}

void TimelineModel::show(const RequestFile &file)
{
    beginResetModel();
    m_file = file;
    m_lines = linesOf(m_file);
    endResetModel();
}

std::optional<TimelineModel::Readable> TimelineModel::readableAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_lines[std::size_t(index.row())].readable;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return QString(line.text + u'\n' + shownMoment(line.at));
    case Qt::AccessibleTextRole:
        return QString(shownMoment(line.at) + u". "_s + line.text);
    case Qt::DecorationRole:
        return icon(line.symbol, line.readable ? Tone::Notice : Tone::Quiet);
    case Qt::ToolTipRole:
        return line.readable ? tr("Press Enter to read it") : QVariant();
    default:
        return {};
    }
}

void TimelineModel::retranslate()
{
    m_lines = linesOf(m_file);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}
