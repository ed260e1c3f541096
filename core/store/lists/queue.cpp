// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/queue.h"

#include "core/codes.h"
#include "core/store/statement.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<QueueColumn, allQueueColumns.size()> columnCodes{{
    {QueueColumn::Number, "number"_L1},
    {QueueColumn::ReceivedOn, "received"_L1},
    {QueueColumn::Person, "person"_L1},
    {QueueColumn::State, "state"_L1},
    {QueueColumn::Deadline, "deadline"_L1},
}};

/// How many hits of a search the queue looks at.
constexpr int mostHits = 2000;

const QString columns =
    u"r.id, r.number, r.received_on, r.channel, r.subject_id, s.surname, s.given_names, r.rights, r.state, r.deadline, "
    "r.internal_target, r.owner_id, o.name, r.awaited, r.closed_on, r.person_key"_s;

QueueRow rowFrom(const Statement &row)
{
    QueueRow line;
    line.id = row.id<RequestId>(0);
    line.number = row.text(1);
    line.receivedOn = row.day(2);
    line.channel = channelFromCode(row.text(3)).value();
    line.subject = row.id<SubjectId>(4);
    const QString surname = row.text(5);
    const QString given = row.text(6);
    line.person = given.isEmpty() || surname.isEmpty() ? QString(surname + given) : QString(surname + u' ' + given);
    const QStringList codes = row.text(7).split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes)
        line.rights.push_back(rightFromCode(code).value());
    line.state = stateFromCode(row.text(8)).value();
    line.deadline = row.day(9);
    line.internalTarget = row.day(10);
    line.owner = row.id<OfficerId>(11);
    line.ownerName = row.text(12);
    line.awaited = row.text(13);
    line.closedOn = row.day(14);
    return line;
}

QString sortColumn(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Number:
        return u"r.number"_s;
    case QueueColumn::ReceivedOn:
        return u"r.received_on"_s;
    case QueueColumn::Person:
        return u"r.person_key"_s;
    case QueueColumn::State:
        return u"r.state"_s;
    case QueueColumn::Deadline:
        return u"r.deadline"_s;
    }
    Q_UNREACHABLE();
}

QVariant sortValue(QueueColumn column, const Statement &row)
{
    switch (column) {
    case QueueColumn::Number:
        return row.text(1);
    case QueueColumn::ReceivedOn:
        return row.text(2);
    case QueueColumn::Person:
        return row.bytes(15);
    case QueueColumn::State:
        return row.text(8);
    case QueueColumn::Deadline:
        return row.text(9);
    }
    Q_UNREACHABLE();
}

/// Pieces of SQL with the values that go into their question marks.
struct Where
{
    QStringList conditions;
    QList<QVariant> values;

    void add(const QString &condition, const QList<QVariant> &with = {})
    {
        conditions.append(condition);
        values.append(with);
    }
};

void narrowByFilter(Where &where, const QueueQuery &query)
{
    using Filter = QueueQuery::Filter;
    const QString today = query.today.toString(Qt::ISODate);
    if (query.filter != Filter::All)
        where.add(u"r.open = ?"_s, {query.filter == Filter::Closed ? 0 : 1});
    switch (query.filter) {
    case Filter::Mine:
        where.add(u"r.owner_id = ?"_s, {query.officer.value()});
        break;
    case Filter::DueThisWeek:
        where.add(u"r.deadline BETWEEN ? AND ?"_s, {today, endOfWeek(query.today).toString(Qt::ISODate)});
        break;
    case Filter::Overdue:
        where.add(u"r.deadline < ? AND r.state <> 'dispatched'"_s, {today});
        break;
    case Filter::AwaitingPerson:
        where.add(u"r.state IN ('identification', 'clarification')"_s);
        break;
    case Filter::ForApproval:
        where.add(u"r.state = 'approval'"_s);
        break;
    case Filter::ToPost:
        where.add(u"r.state = 'approved'"_s);
        break;
    case Filter::Open:
    case Filter::Closed:
    case Filter::All:
        break;
    }
    if (query.onlyOwner && query.officer.isValid())
        where.add(u"r.owner_id = ?"_s, {query.officer.value()});
    if (query.state)
        where.add(u"r.state = ?"_s, {codeOf(*query.state)});
    if (query.right) {
        where.add(u"EXISTS (SELECT 1 FROM claims c WHERE c.request_id = r.id AND c.right_code = ?)"_s,
                  {codeOf(*query.right)});
    }
    if (query.dueBefore.isValid())
        where.add(u"r.deadline < ?"_s, {query.dueBefore.toString(Qt::ISODate)});
}

/// The ids of requests in which, or in whose person, documents or letters, the words occur.
QString idsFound(Store &store, const QString &words)
{
    QStringList requests;
    QStringList subjects;
    QStringList documents;
    QStringList letters;
    for (const SearchIndex::Hit &hit : store.search.find(words, mostHits)) {
        const QString id = QString::number(hit.id);
        switch (hit.kind) {
        case SearchIndex::Kind::Request:
            requests.append(id);
            break;
        case SearchIndex::Kind::Subject:
            subjects.append(id);
            break;
        case SearchIndex::Kind::Document:
            documents.append(id);
            break;
        case SearchIndex::Kind::Letter:
            letters.append(id);
            break;
        }
    }
    // Row numbers of our own index, not words of the user: safe to write into the statement.
    return u"(r.id IN (%1) OR r.subject_id IN (%2) "
           "OR r.id IN (SELECT request_id FROM documents WHERE id IN (%3)) "
           "OR r.id IN (SELECT request_id FROM letters WHERE id IN (%4)))"_s.arg(
               requests.join(u','), subjects.join(u','), documents.join(u','), letters.join(u','));
}

/// One range of the page: rows beyond the key in the order asked for, at most `limit`.
void readRange(Store &store, const QueueQuery &query, const Where &where, int limit, QueuePage &page)
{
    const QString direction = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString conditions = where.conditions.isEmpty() ? u"1 = 1"_s : where.conditions.join(u" AND "_s);
    Statement statement(store.database,
                        u"SELECT %1 FROM requests r JOIN subjects s ON s.id = r.subject_id "
                        "JOIN officers o ON o.id = r.owner_id WHERE %2 ORDER BY %3 %4, r.id %4 LIMIT %5"_s.arg(
                            columns, conditions, sortColumn(query.sort), direction, QString::number(limit)));
    statement.runWith(where.values);
    while (statement.next()) {
        page.rows.push_back(rowFrom(statement));
        page.next = QueueKey{sortValue(query.sort, statement), page.rows.back().id};
    }
}

} // namespace

QString codeOf(QueueColumn column)
{
    return codeIn(columnCodes, column);
}

std::optional<QueueColumn> queueColumnFromCode(QStringView code)
{
    return valueIn(columnCodes, code);
}

QueuePage queuePage(Store &store, const QueueQuery &query, const std::optional<QueueKey> &after)
{
    Where where;
    narrowByFilter(where, query);
    if (!query.words.trimmed().isEmpty())
        where.add(idsFound(store, query.words));

    QueuePage page;
    if (!after) {
        readRange(store, query, where, query.limit, page);
    } else {
        // Two ranges, not one row value: SQLite walks the index for each, and is seven times quicker so.
        const QString column = sortColumn(query.sort);
        const QString beyond = query.descending ? u"<"_s : u">"_s;
        Where sameValue = where;
        sameValue.add(u"%1 = ? AND r.id %2 ?"_s.arg(column, beyond), {after->value, after->id.value()});
        readRange(store, query, sameValue, query.limit, page);
        const int left = query.limit - int(page.rows.size());
        if (left > 0) {
            Where furtherValues = where;
            furtherValues.add(u"%1 %2 ?"_s.arg(column, beyond), {after->value});
            readRange(store, query, furtherValues, left, page);
        }
    }
    if (int(page.rows.size()) < query.limit)
        page.next.reset();
    return page;
}

QueueCounts queueCounts(Store &store, const QDate &today, OfficerId officer)
{
    QueueCounts counts;
    const QDate sunday = endOfWeek(today);
    Statement statement(store.database, u"SELECT state, owner_id, deadline, count FROM request_tallies WHERE count > 0"_s);
    statement.run();
    while (statement.next()) {
        const State state = stateFromCode(statement.text(0)).value();
        const qint64 count = statement.number(3);
        if (!isOpen(state)) {
            counts.closed += count;
            continue;
        }
        counts.open += count;
        if (statement.id<OfficerId>(1) == officer)
            counts.mine += count;
        const QDate deadline = statement.day(2);
        if (deadline < today) {
            if (state != State::Dispatched)
                counts.overdue += count;
        } else if (deadline <= sunday) {
            counts.dueThisWeek += count;
        }
        if (awaitsPerson(state))
            counts.awaitingPerson += count;
        if (state == State::Approval)
            counts.forApproval += count;
        if (state == State::Approved)
            counts.toPost += count;
    }
    return counts;
}

QDate endOfWeek(const QDate &day)
{
    return day.addDays(7 - day.dayOfWeek());
}

} // namespace atbilde
