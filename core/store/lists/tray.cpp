// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/tray.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, unread, channel, sender_name, sender_address, subject, file_name, received_on, "
                        "entered_at, proposal, attachments"_s;

void readRows(Statement &statement, TrayPage &page)
{
    while (statement.next()) {
        page.rows.push_back({statement.id<DocumentId>(0), statement.flag(1), channelFromCode(statement.text(2)).value(),
                             statement.text(3), statement.text(4), statement.text(5), statement.text(6),
                             statement.day(7), statement.moment(8), statement.text(9).toUtf8(),
                             statement.number(10)});
    }
}

} // namespace

TrayPage trayPage(Store &store, int limit, const std::optional<TrayKey> &after)
{
    TrayPage page;
    const QString order = u"ORDER BY received_on DESC, id DESC LIMIT ?"_s;
    if (!after) {
        Statement statement(store.database,
                            u"SELECT %1 FROM documents WHERE state = 'in_tray' %2"_s.arg(columns, order));
        statement.run(limit);
        readRows(statement, page);
    } else {
        Statement sameDay(store.database, u"SELECT %1 FROM documents WHERE state = 'in_tray' AND received_on = ? "
                                          "AND id < ? %2"_s.arg(columns, order));
        sameDay.run(after->receivedOn, after->id, limit);
        readRows(sameDay, page);
        Statement earlier(store.database,
                          u"SELECT %1 FROM documents WHERE state = 'in_tray' AND received_on < ? %2"_s.arg(columns, order));
        earlier.run(after->receivedOn, limit - int(page.rows.size()));
        readRows(earlier, page);
    }
    if (int(page.rows.size()) == limit)
        page.next = TrayKey{page.rows.back().receivedOn, page.rows.back().id};
    return page;
}

TrayCounts trayCounts(Store &store)
{
    TrayCounts counts;
    Statement statement(store.database, u"SELECT unread, count FROM document_tallies WHERE state = 'in_tray'"_s);
    statement.run();
    while (statement.next()) {
        counts.all += statement.number(1);
        if (statement.flag(0))
            counts.unread += statement.number(1);
    }
    return counts;
}

} // namespace atbilde
