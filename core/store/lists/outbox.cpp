// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/outbox.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int mostOpen = 1000;

/// A refused mail asks for nothing once its letter is out.
const QString asksForOfficer = u"(m.state IN ('queued','sending','unknown','refused') AND (m.state <> "
                               u"'refused' OR (m.kind = 'letter' AND "
                               "(l.dispatched_on IS NULL OR l.undelivered_on IS NOT NULL))))"_s;

std::vector<OutboxRow> rowsWhere(Store &store, const QString &condition, const QString &order, int limit)
{
    Statement statement(store.database,
                        u"SELECT m.id, coalesce(l.number, ''), r.number, s.given_names, s.surname "
                        "FROM outgoing_mails m JOIN requests r ON r.id = m.request_id "
                        "JOIN subjects s ON s.id = r.subject_id LEFT JOIN letters l ON l.id = m.letter_id "
                        "WHERE %1 ORDER BY m.id %2 LIMIT ?"_s.arg(condition, order));
    statement.run(limit);
    std::vector<OutboxRow> rows;
    while (statement.next()) {
        OutboxRow row;
        row.mail.id = statement.id<OutgoingMailId>(0);
        row.letterNumber = statement.text(1);
        row.requestNumber = statement.text(2);
        row.person = QString(statement.text(3) + u' ' + statement.text(4)).trimmed();
        rows.push_back(row);
    }
    for (OutboxRow &row : rows)
        row.mail = store.outgoingMails.find(row.mail.id).value();
    return rows;
}

} // namespace

std::vector<OutboxRow> outboxRows(Store &store, int settled)
{
    std::vector<OutboxRow> rows = rowsWhere(store, asksForOfficer, u"ASC"_s, mostOpen);
    if (settled > 0) {
        for (OutboxRow &row : rowsWhere(store, u"NOT "_s + asksForOfficer, u"DESC"_s, settled))
            rows.push_back(std::move(row));
    }
    return rows;
}

OutboxCounts outboxCounts(Store &store)
{
    OutboxCounts counts;
    Statement statement(store.database, u"SELECT m.state, count(*), min(m.next_at) FROM outgoing_mails m "
                                        "LEFT JOIN letters l ON l.id = m.letter_id "
                                        "WHERE %1 GROUP BY m.state"_s.arg(asksForOfficer));
    statement.run();
    while (statement.next()) {
        const MailState state = mailStateFromCode(statement.text(0)).value();
        const qint64 number = statement.number(1);
        if (state == MailState::Unknown) {
            counts.unknown = number;
        } else if (state == MailState::Refused) {
            counts.refused = number;
        } else {
            counts.waiting += number;
            if (state == MailState::Queued)
                counts.nextAt = statement.moment(2);
        }
    }
    return counts;
}

qint64 namesakes(Store &store, SubjectId subject)
{
    Statement statement(store.database,
                        u"SELECT count(*) FROM subjects o JOIN subjects s ON s.folded_name = o.folded_name "
                        "WHERE s.id = ? AND o.id <> s.id"_s);
    statement.run(subject);
    return statement.next() ? statement.number(0) : 0;
}

} // namespace atbilde
