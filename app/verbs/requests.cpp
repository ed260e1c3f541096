// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/requests.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/deadline/urgency.h"
#include "core/person/personalcode.h"
#include "core/store/lists/people.h"
#include "core/store/lists/queue.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Queue
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

constexpr int usualLimit = 100;

QJsonObject rowToJson(const QueueRow &row)
{
    QJsonArray rights;
    for (const Right right : row.rights)
        rights.append(codeOf(right));
    return {{u"number"_s, row.number},     {u"received"_s, jsonDate(row.receivedOn)},
            {u"channel"_s, codeOf(row.channel)}, {u"person"_s, row.person},
            {u"rights"_s, rights},         {u"state"_s, codeOf(row.state)},
            {u"deadline"_s, jsonDate(row.deadline)}, {u"internalTarget"_s, jsonDate(row.internalTarget)},
            {u"owner"_s, row.ownerName},   {u"next"_s, row.awaited}};
}

QStringList rowToColumns(const QueueRow &row, const Office &office, const QDate &today)
{
    const std::optional<Step> awaited = stepFromCode(row.awaited);
    const QString left = isOpen(row.state) && row.state != State::Dispatched
                             ? sentenceFor(urgencyOn(today, row.deadline, office.calendar))
                             : QString();
    return {row.number,           shownDate(row.receivedOn), row.person, wordsFor(row.rights), wordFor(row.state),
            shownDate(row.deadline), left, awaited ? awaitedWordFor(*awaited) : QString()};
}

/// What was typed, as a query; refused where a code or a date is none.
Result<QueueQuery> queryTyped(Office &office, const Arguments &given, const QDate &today)
{
    QueueQuery query;
    query.today = today;
    query.limit = usualLimit;
    query.filter = given.has(u"all"_s) ? QueueQuery::Filter::All : QueueQuery::Filter::Open;
    if (given.has(u"state"_s)) {
        query.state = stateFromCode(given.value(u"state"_s));
        if (!query.state)
            return Refusal{RefusalReason::UnknownCode, {u"state"_s, given.value(u"state"_s)}};
        query.filter = QueueQuery::Filter::All;
    }
    if (given.has(u"right"_s)) {
        const Result<std::vector<Right>> rights = rightsTyped({given.value(u"right"_s)});
        if (!rights)
            return rights.error();
        query.right = rights->front();
    }
    if (given.has(u"owner"_s)) {
        const Result<Officer> owner = officerNamed(office, given.value(u"owner"_s));
        if (!owner)
            return owner.error();
        query.officer = owner->id;
        query.onlyOwner = true;
    }
    if (given.has(u"due-before"_s)) {
        const Result<QDate> day = dateTyped(given.value(u"due-before"_s));
        if (!day)
            return day.error();
        query.dueBefore = *day;
    }
    if (given.has(u"sort"_s)) {
        const std::optional<QueueColumn> column = queueColumnFromCode(given.value(u"sort"_s));
        if (!column)
            return Refusal{RefusalReason::UnknownCode, {u"sort"_s, given.value(u"sort"_s)}};
        query.sort = *column;
    }
    query.words = given.value(u"search"_s);
    return query;
}

} // namespace

int requestsVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"requests"_s, arguments,
                          {{u"state"_s}, {u"right"_s}, {u"owner"_s}, {u"due-before"_s}, {u"search"_s}, {u"sort"_s},
                           {u"limit"_s}, {u"all"_s, false}},
                          0, 0);
    if (given.failed)
        return exitMisused;
    const std::unique_ptr<Office> office = openOffice(console);
    const QDate today = Occasion{{}, console.now}.day();
    Result<QueueQuery> query = queryTyped(*office, given, today);
    if (!query)
        return refuse(console, query.error());
    if (given.has(u"limit"_s)) {
        bool isNumber = false;
        query->limit = given.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query->limit < 1) {
            console.complain(Queue::tr("The limit is a number from 1 on."));
            return exitMisused;
        }
    }
    const QueuePage page = queuePage(office->store, *query);
    QList<QStringList> rows{{Queue::tr("Number"), Queue::tr("Received"), Queue::tr("Person"), Queue::tr("Rights"),
                             Queue::tr("State"), Queue::tr("Deadline"), QString(), Queue::tr("Waits for")}};
    for (const QueueRow &row : page.rows) {
        if (console.json)
            console.print(rowToJson(row));
        else
            rows.append(rowToColumns(row, *office, today));
    }
    if (console.json)
        return exitDone;
    if (page.rows.empty()) {
        console.print(Queue::tr("No requests."));
        return exitDone;
    }
    for (const QString &line : inColumns(rows))
        console.print(line);
    if (page.next)
        console.print(Queue::tr("There are more; use --limit to see them."));
    return exitDone;
}

int personVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"person"_s, arguments, {}, 1, -1);
    if (given.failed)
        return exitMisused;
    const std::unique_ptr<Office> office = openOffice(console);
    const PersonPage page = personPage(office->store, given.positional.join(u' '), usualLimit);
    if (page.rows.empty() && !console.json)
        console.print(Queue::tr("Nobody was found."));
    for (const PersonRow &row : page.rows) {
        const Subject subject = office->store.subjects.find(row.id).value();
        const std::vector<Request> requests = office->store.requests.ofSubject(row.id);
        QJsonArray numbers;
        for (const Request &request : requests)
            numbers.append(QJsonObject{{u"number"_s, request.number}, {u"state"_s, codeOf(request.state)}});
        if (console.json) {
            console.print(QJsonObject{{u"id"_s, row.id.value()},
                                      {u"name"_s, fullName(subject)},
                                      {u"email"_s, subject.email},
                                      {u"phone"_s, subject.phone},
                                      {u"personalCode"_s, maskedPersonalCode(subject.personalCode)},
                                      {u"language"_s, codeOf(subject.language)},
                                      {u"requests"_s, numbers}});
            continue;
        }
        const QStringList known{fullName(subject), subject.email, subject.phone, maskedPersonalCode(subject.personalCode)};
        console.print(known.filter(QRegularExpression(u"."_s)).join(u"  "_s));
        for (const Request &request : requests) {
            console.print(QString(u"  "_s + request.number + u"  "_s + wordFor(request.state) + u"  "_s
                                  + shownDate(request.deadline)));
        }
    }
    return exitDone;
}
