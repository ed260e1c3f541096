// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/retentionlist.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// In the order of the columns from 4 on; the first that is true is told.
const QString hindrances =
    u"EXISTS (SELECT 1 FROM holds h WHERE h.request_id = r.id AND h.ended_on IS NULL), "
    "EXISTS (SELECT 1 FROM restriction_marks m WHERE m.request_id = r.id AND m.lifted_on IS NULL), "
    "EXISTS (SELECT 1 FROM breaches b WHERE b.request_id = r.id AND b.closed_on IS NULL), "
    "EXISTS (SELECT 1 FROM requests o WHERE o.related_id = r.id AND o.open = 1), "
    "EXISTS (SELECT 1 FROM reminders w WHERE w.request_id = r.id AND w.done_on IS NULL) OR "
    "EXISTS (SELECT 1 FROM notices n WHERE n.request_id = r.id AND n.sent_on IS NOT NULL AND n.replied_on IS "
    "NULL "
    "AND n.waived IS NULL AND n.answer_by >= ?)"_s;

const QString disputed =
    u"(r.kind = 'authority' OR EXISTS (SELECT 1 FROM complaints c WHERE c.request_id = r.id) OR "
    "EXISTS (SELECT 1 FROM requests a WHERE a.related_id = r.id AND a.kind = 'authority'))"_s;

const QString columns =
    u"r.id, r.number, r.closed_on, %1, "
    "coalesce((SELECT max(h.ended_on) FROM holds h WHERE h.request_id = r.id), ''), "
    "(SELECT count(*) FROM documents d WHERE d.request_id = r.id AND d.shredded_on IS NULL), %2"_s.arg(
        disputed, hindrances);

RetentionRow rowFrom(const Statement &row, const QDate &disputeEndedBy)
{
    RetentionRow found;
    found.id = row.id<RequestId>(0);
    found.number = row.text(1);
    found.closedOn = row.day(2);
    found.isDisputed = row.flag(3);
    found.disputeEndedOn = row.day(4);
    found.documents = row.number(5);
    using Hindrance = RetentionHindrance;
    const std::array order{Hindrance::Held, Hindrance::Restricted, Hindrance::BreachOpen, Hindrance::Followed,
                           Hindrance::Awaiting};
    for (std::size_t i = 0; i < order.size() && !found.hindrance; ++i) {
        if (row.flag(int(6 + i)))
            found.hindrance = order[i];
    }
    if (!found.hindrance && found.isDisputed &&
        (!found.disputeEndedOn.isValid() || found.disputeEndedOn > disputeEndedBy))
        found.hindrance = Hindrance::Disputed;
    return found;
}

template <class IdType>
std::vector<IdType> ids(Statement &statement)
{
    return everyRow(statement, [](const Statement &row) { return row.template id<IdType>(0); });
}

} // namespace

std::vector<RetentionRow> retentionList(Store &store, const QDate &closedBy, const QDate &disputeEndedBy,
                                        int limit)
{
    Statement statement(
        store.database,
        u"SELECT %1 FROM requests r WHERE r.closed_on IS NOT NULL AND r.closed_on <= ? AND NOT EXISTS "
        "(SELECT 1 FROM purges p WHERE p.request_id = r.id) ORDER BY r.closed_on, r.id LIMIT ?"_s.arg(
            columns));
    statement.run(disputeEndedBy, closedBy, limit);
    return everyRow(statement, [&](const Statement &row) { return rowFrom(row, disputeEndedBy); });
}

std::optional<RetentionRow> retentionRow(Store &store, RequestId request, const QDate &disputeEndedBy)
{
    Statement statement(
        store.database,
        u"SELECT %1 FROM requests r WHERE r.id = ? AND r.closed_on IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM purges p WHERE p.request_id = r.id AND p.purged_on IS NOT NULL)"_s.arg(columns));
    statement.run(disputeEndedBy, request);
    return onlyRow(statement, [&](const Statement &row) { return rowFrom(row, disputeEndedBy); });
}

qint64 countRetention(Store &store, const QDate &closedBy)
{
    Statement statement(
        store.database,
        u"SELECT count(*) FROM requests r WHERE r.closed_on IS NOT NULL AND r.closed_on <= ? AND NOT EXISTS "
        "(SELECT 1 FROM purges p WHERE p.request_id = r.id)"_s);
    statement.run(closedBy);
    return statement.next() ? statement.number(0) : 0;
}

std::vector<DocumentId> overdueCopies(Store &store, const QDate &checkedBy, int limit)
{
    Statement statement(store.database,
                        u"SELECT d.id FROM identity_checks i JOIN documents d ON d.id = i.copy_id "
                        "WHERE d.shredded_on IS NULL AND i.checked_on <= ? ORDER BY d.id LIMIT ?"_s);
    statement.run(checkedBy, limit);
    return ids<DocumentId>(statement);
}

std::vector<DocumentId> overduePackages(Store &store, const QDate &madeBy, int limit)
{
    Statement statement(
        store.database,
        u"SELECT d.id FROM documents d JOIN requests r ON r.id = d.request_id WHERE d.kind = 'package' "
        "AND d.shredded_on IS NULL AND d.received_on <= ? AND r.open = 0 ORDER BY d.id LIMIT ?"_s);
    statement.run(madeBy, limit);
    return ids<DocumentId>(statement);
}

std::vector<RequestId> overdueLines(Store &store, const QDate &closedBy, int limit)
{
    Statement statement(store.database,
                        u"SELECT p.request_id FROM purges p JOIN requests r ON r.id = p.request_id WHERE "
                        u"p.purged_on IS NOT NULL "
                        "AND length(p.person_hash) > 0 AND r.closed_on <= ? ORDER BY p.request_id LIMIT ?"_s);
    statement.run(closedBy, limit);
    return ids<RequestId>(statement);
}

std::vector<DocumentId> shreddedDocuments(Store &store)
{
    Statement statement(store.database,
                        u"SELECT id FROM documents WHERE shredded_on IS NOT NULL ORDER BY id"_s);
    statement.run();
    return ids<DocumentId>(statement);
}

std::vector<RequestId> purgedRequests(Store &store)
{
    Statement statement(store.database,
                        u"SELECT request_id FROM purges WHERE purged_on IS NOT NULL ORDER BY request_id"_s);
    statement.run();
    return ids<RequestId>(statement);
}

} // namespace atbilde
