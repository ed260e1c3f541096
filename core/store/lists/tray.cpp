// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/tray.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, unread, channel, sender_name, sender_address, subject, file_name, received_on, "
                        "entered_at, proposal, attachments, media_type, pages, quarantine, dismissed_because"_s;

void readRows(Statement &statement, TrayPage &page)
{
    while (statement.next()) {
        page.rows.push_back({statement.id<DocumentId>(0), statement.flag(1), channelFromCode(statement.text(2)).value(),
                             statement.text(3), statement.text(4), statement.text(5), statement.text(6),
                             statement.day(7), statement.moment(8), statement.text(9).toUtf8(),
                             statement.number(10), statement.text(11), statement.number(12), statement.text(13),
                             statement.text(14)});
    }
}

} // namespace

TrayPage trayPage(Store &store, int limit, const std::optional<TrayKey> &after, DocumentState shelf)
{
    TrayPage page;
    const QString order = u"ORDER BY received_on DESC, id DESC LIMIT ?"_s;
    if (!after) {
        Statement statement(store.database,
                            u"SELECT %1 FROM documents WHERE state = ? %2"_s.arg(columns, order));
        statement.run(codeOf(shelf), limit);
        readRows(statement, page);
    } else {
        Statement sameDay(store.database, u"SELECT %1 FROM documents WHERE state = ? AND received_on = ? "
                                          "AND id < ? %2"_s.arg(columns, order));
        sameDay.run(codeOf(shelf), after->receivedOn, after->id, limit);
        readRows(sameDay, page);
        Statement earlier(store.database,
                          u"SELECT %1 FROM documents WHERE state = ? AND received_on < ? %2"_s.arg(columns, order));
        earlier.run(codeOf(shelf), after->receivedOn, limit - int(page.rows.size()));
        readRows(earlier, page);
    }
    if (int(page.rows.size()) == limit)
        page.next = TrayKey{page.rows.back().receivedOn, page.rows.back().id};
    return page;
}

TrayCounts trayCounts(Store &store)
{
    TrayCounts counts;
    Statement statement(store.database, u"SELECT state, unread, count FROM document_tallies"_s);
    statement.run();
    while (statement.next()) {
        const auto shelf = documentStateFromCode(statement.text(0));
        const qint64 count = statement.number(2);
        if (shelf == DocumentState::Quarantined)
            counts.quarantined += count;
        if (shelf == DocumentState::Dismissed)
            counts.dismissed += count;
        if (shelf != DocumentState::InTray)
            continue;
        counts.all += count;
        if (statement.flag(1))
            counts.unread += count;
    }
    return counts;
}

} // namespace atbilde
