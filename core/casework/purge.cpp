// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/purge.h"

#include "core/casework/backup.h"
#include "core/journal/chain.h"
#include "core/person/collation.h"
#include "core/store/erasure.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>

#include <algorithm>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString schemeKey = u"retention"_s;
constexpr int portion = 25;
constexpr int mostCases = 10'000;
constexpr qint64 reserveBytes = 16 * 1024 * 1024;

QString reserveOf(const QString &place)
{
    return place + u".reserve"_s;
}

Result<void> roleAnswer(bool may, const QString &act, const Officer &officer)
{
    if (may)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed, {Code{"act", act}, Code{"role", codeOf(officer.role)}}};
}

QDate closedBy(const RetentionScheme &scheme, const QDate &today)
{
    return begunBy(scheme.of(RetentionItem::CaseFile).period, today);
}

QDate disputeEndedBy(const RetentionScheme &scheme, const QDate &today)
{
    return begunBy(scheme.of(RetentionItem::DisputedCase).period, today);
}

/// Who it was can be asked for with the key and a name, and not be read.
QByteArray hashOf(Office &office, const Subject &subject)
{
    const QByteArray key = keyFor(office.store.journal.key(), "person");
    const QString known = subject.personalCode.isEmpty() ? folded(fullName(subject)) : subject.personalCode;
    return keyedHash(key, known.toUtf8());
}

/// One case, in the transaction of the caller.
ErasedContent eraseNow(Office &office, const QDate &day, Purge purge)
{
    Store &store = office.store;
    const Request request = store.requests.find(purge.request).value();
    const Subject subject = store.subjects.find(request.subject).value();
    const SubjectId nobody = nobodyIn(store);
    if (subject.id != nobody)
        purge.personHash = hashOf(office, subject);
    const ErasedContent content = eraseCase(store, purge.request, nobody);
    if (subject.id != nobody)
        (void)eraseSubject(store, subject.id);
    purge.purgedOn = day;
    purge.documents = content.documents;
    purge.letters = content.letters;
    purge.bytes = content.bytes;
    store.purges.put(purge);
    return content;
}

/// It was closed when it was erased; a backup from before may hold it open.
void closeForgotten(Store &store, RequestId id, const QDate &day)
{
    Request request = store.requests.find(id).value();
    if (!isOpen(request.state))
        return;
    request.state = State::Closed;
    request.closedBecause = ClosingReason::Answered;
    request.closedOn = day;
    (void)store.requests.replace(request, {});
}

void eraseSmall(Office &office, const Occasion &occasion)
{
    const RetentionScheme scheme = retentionScheme(office);
    const QDate day = occasion.day();
    Transaction transaction(office.store.database);
    std::vector<DocumentId> documents =
        overdueCopies(office.store, begunBy(scheme.of(RetentionItem::IdentityCopy).period, day), mostCases);
    const auto copies = qint64(documents.size());
    std::ranges::copy(
        overduePackages(office.store, begunBy(scheme.of(RetentionItem::Package).period, day), mostCases),
        std::back_inserter(documents));
    for (const DocumentId id : documents)
        emptyDocument(office.store, id, day);
    const std::vector<RequestId> lines =
        overdueLines(office.store, begunBy(scheme.of(RetentionItem::RegisterLine).period, day), mostCases);
    for (const RequestId id : lines)
        eraseLine(office.store, id);
    if (documents.empty() && lines.empty())
        return;
    office.store.journal.append(occasion, u"purge_small"_s, {},
                                {{u"copies"_s, copies},
                                 {u"packages"_s, qint64(documents.size()) - copies},
                                 {u"lines"_s, qint64(lines.size())}});
    transaction.commit();
}

QByteArray certificateOf(Office &office, const PurgeRun &run, const Occasion &occasion)
{
    QJsonArray cases;
    qint64 documents = 0;
    qint64 letters = 0;
    qint64 bytes = 0;
    for (const Purge &purge : office.store.purges.of(run.id)) {
        const std::optional<Request> request = office.store.requests.find(purge.request);
        cases.append(QJsonObject{{u"number"_s, request ? request->number : QString()},
                                 {u"closed"_s, request ? request->closedOn.toString(Qt::ISODate) : QString()},
                                 {u"rule"_s, purge.rule},
                                 {u"documents"_s, purge.documents},
                                 {u"letters"_s, purge.letters}});
        documents += purge.documents;
        letters += purge.letters;
        bytes += purge.bytes;
    }
    const ChainHead head = office.store.database.lastHead();
    return QJsonDocument(QJsonObject{{u"confirmedAt"_s, run.at.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"confirmedBy"_s, run.officerName},
                                     {u"finishedAt"_s, occasion.at.toUTC().toString(Qt::ISODateWithMs)},
                                     {u"finishedBy"_s, occasion.officer.name},
                                     {u"cases"_s, cases},
                                     {u"documents"_s, documents},
                                     {u"letters"_s, letters},
                                     {u"bytes"_s, bytes},
                                     {u"head"_s, printedHead(head)}})
        .toJson(QJsonDocument::Compact);
}

bool hasRoomFor(Office &office)
{
    const QString place = office.store.database.place();
    return QStorageInfo(QFileInfo(place).absolutePath()).bytesAvailable() > scrubSpace(office.store.database);
}

/// Cases not yet erased, some in each transaction; false where the work was stopped.
bool eraseCases(Office &office, const Occasion &occasion, PurgeRunId run, const PurgeReport &report)
{
    const qint64 all = office.store.purges.countWaiting(run);
    qint64 done = 0;
    std::vector<Purge> some;
    while (!(some = office.store.purges.waiting(run, portion)).empty()) {
        if (report && !report(done, all))
            return false;
        Transaction transaction(office.store.database);
        for (const Purge &purge : some) {
            eraseNow(office, occasion.day(), purge);
            office.store.journal.append(occasion, u"purge"_s, purge.request,
                                        {{u"run"_s, run.value()}, {u"rule"_s, purge.rule}});
        }
        transaction.commit();
        done += qint64(some.size());
    }
    return true;
}

Result<PurgeRunId> begin(Office &office, const Occasion &occasion, const std::vector<RetentionRow> &rows)
{
    Transaction transaction(office.store.database);
    PurgeRun run;
    run.at = occasion.at;
    run.officer = occasion.officer.id;
    run.officerName = occasion.officer.name;
    run.id = office.store.purges.begin(run);
    for (const RetentionRow &row : rows) {
        Purge purge;
        purge.request = row.id;
        purge.run = run.id;
        purge.rule = codeOf(row.isDisputed ? RetentionItem::DisputedCase : RetentionItem::CaseFile);
        office.store.purges.put(purge);
    }
    office.store.journal.append(occasion, u"purge_confirmed"_s, {},
                                {{u"run"_s, run.id.value()}, {u"cases"_s, qint64(rows.size())}});
    transaction.commit();
    return run.id;
}

} // namespace

Result<void> mayPurge(const Officer &officer)
{
    return roleAnswer(officer.role == Role::Approver || officer.role == Role::Administrator, u"purge"_s,
                      officer);
}

RetentionScheme retentionScheme(Office &office)
{
    const std::optional<QString> stored = office.store.settings.find(schemeKey);
    if (!stored)
        return {};
    const Result<RetentionScheme> scheme = retentionSchemeFromJson(stored->toUtf8());
    if (!scheme)
        throw StoreError(StoreError::Kind::Damaged, office.store.database.place(),
                         u"read the rules of retention"_s, {});
    return *scheme;
}

Result<void> changeRetention(Office &office, const Occasion &occasion, const RetentionScheme &scheme)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may;
    const QByteArray json = jsonOf(scheme);
    if (const Result<RetentionScheme> sound = retentionSchemeFromJson(json); !sound)
        return sound.error();
    Transaction transaction(office.store.database);
    office.store.settings.put(schemeKey, QString::fromUtf8(json));
    office.store.journal.append(occasion, u"change_retention"_s, {}, {});
    transaction.commit();
    return {};
}

qint64 DueForPurge::free() const
{
    return std::ranges::count_if(cases, [](const RetentionRow &row) { return !row.hindrance; });
}

DueForPurge dueForPurge(Office &office, const QDate &today, int limit)
{
    const RetentionScheme scheme = retentionScheme(office);
    DueForPurge due;
    const QDate closed = closedBy(scheme, today);
    due.cases = retentionList(office.store, closed, disputeEndedBy(scheme, today), limit);
    due.more = countRetention(office.store, closed) - qint64(due.cases.size());
    due.copies = qint64(
        overdueCopies(office.store, begunBy(scheme.of(RetentionItem::IdentityCopy).period, today), mostCases)
            .size());
    due.packages = qint64(
        overduePackages(office.store, begunBy(scheme.of(RetentionItem::Package).period, today), mostCases)
            .size());
    due.lines = qint64(
        overdueLines(office.store, begunBy(scheme.of(RetentionItem::RegisterLine).period, today), mostCases)
            .size());
    return due;
}

Result<PurgeRunId> flagForPurge(Office &office, const Occasion &occasion, const std::vector<RequestId> &cases)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may.error();
    const RetentionScheme scheme = retentionScheme(office);
    const QDate today = occasion.day();
    std::vector<RetentionRow> rows;
    for (const RequestId id : cases) {
        const std::optional<RetentionRow> row = retentionRow(office.store, id, disputeEndedBy(scheme, today));
        const std::optional<Request> request = office.store.requests.find(id);
        if (!row || row->closedOn > closedBy(scheme, today))
            return Refusal{RefusalReason::CaseNotDue,
                           {request ? request->number : QString::number(id.value())}};
        if (row->hindrance)
            return Refusal{RefusalReason::CaseKept,
                           {row->number, Code{"retention_hindrance", codeOf(*row->hindrance)}}};
        rows.push_back(*row);
    }
    return begin(office, occasion, rows);
}

Result<PurgeRunId> flagAllDue(Office &office, const Occasion &occasion)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may.error();
    std::vector<RetentionRow> rows = dueForPurge(office, occasion.day(), mostCases).cases;
    std::erase_if(rows, [](const RetentionRow &row) { return row.hindrance.has_value(); });
    return begin(office, occasion, rows);
}

Result<PurgeRun> carryOut(Office &office, const Occasion &occasion, PurgeRunId id, const PurgeReport &report)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may.error();
    const std::optional<PurgeRun> run = office.store.purges.findRun(id);
    if (!run || run->isDone)
        return Refusal{RefusalReason::PurgeUnfinished};
    giveReserve(office.store.database.place()); // a full disk stops deleting, too
    if (!eraseCases(office, occasion, id, report))
        return Refusal{RefusalReason::PurgeUnfinished};
    eraseSmall(office, occasion);
    if (!hasRoomFor(office))
        return Refusal{RefusalReason::DiskTooFull, {scrubSpace(office.store.database)}};
    scrub(office.store.database);
    removeOlderCopies(office.store.database);
    Transaction transaction(office.store.database);
    office.store.journal.append(
        occasion, u"purge_done"_s, {},
        {{u"run"_s, id.value()}, {u"cases"_s, qint64(office.store.purges.of(id).size())}});
    office.store.purges.finish(id, certificateOf(office, *run, occasion));
    transaction.commit();
    keepReserve(office.store.database.place());
    keepErasedLists(office);
    return office.store.purges.findRun(id).value();
}

std::optional<PurgeRun> unfinishedPurge(Office &office)
{
    return office.store.purges.unfinished();
}

Result<HoldId> holdCase(Office &office, const Occasion &occasion, RequestId request, const QString &reason)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    Transaction transaction(office.store.database);
    if (!office.store.requests.find(request))
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    const HoldId id =
        office.store.holds.add({{}, request, reason.trimmed(), occasion.day(), occasion.officer.id, {}});
    office.store.journal.append(occasion, u"hold"_s, request, {});
    transaction.commit();
    return id;
}

Result<void> endHold(Office &office, const Occasion &occasion, HoldId hold, const QDate &on)
{
    if (const Result<void> may = mayPurge(occasion.officer); !may)
        return may;
    if (on > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {on}};
    Transaction transaction(office.store.database);
    const std::optional<Hold> known = office.store.holds.find(hold);
    if (!known || known->endedOn.isValid())
        return Refusal{RefusalReason::HoldNotFound, {QString::number(hold.value())}};
    office.store.holds.end(hold, on);
    office.store.journal.append(occasion, u"end_hold"_s, known->request,
                                {{u"on"_s, on.toString(Qt::ISODate)}});
    transaction.commit();
    return {};
}

ErasedAgain eraseAgain(Office &office, const Occasion &occasion, const std::vector<RequestId> &cases,
                       const std::vector<DocumentId> &documents)
{
    ErasedAgain again;
    Transaction transaction(office.store.database);
    PurgeRun run;
    run.at = occasion.at;
    run.officer = occasion.officer.id;
    run.officerName = occasion.officer.name;
    std::optional<PurgeRunId> id;
    for (const RequestId request : cases) {
        const std::optional<Purge> known = office.store.purges.find(request);
        if ((known && known->purgedOn.isValid()) || !office.store.requests.find(request))
            continue;
        if (!id)
            id = office.store.purges.begin(run);
        Purge purge;
        purge.request = request;
        purge.run = *id;
        purge.rule = codeOf(RetentionItem::CaseFile);
        office.store.purges.put(purge);
        closeForgotten(office.store, request, occasion.day());
        eraseNow(office, occasion.day(), purge);
        ++again.cases;
    }
    for (const DocumentId document : documents) {
        const std::optional<Document> known = office.store.documents.find(document);
        if (!known || known->shreddedOn.isValid())
            continue;
        emptyDocument(office.store, document, occasion.day());
        ++again.documents;
    }
    office.store.journal.append(occasion, u"erased_again"_s, {},
                                {{u"cases"_s, again.cases}, {u"documents"_s, again.documents}});
    if (id)
        office.store.purges.finish(*id, "{}");
    transaction.commit();
    if (again.cases + again.documents > 0)
        scrub(office.store.database);
    return again;
}

void keepReserve(const QString &place)
{
    const QByteArray path = QFile::encodeName(reserveOf(place));
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    const bool had = ::posix_fallocate(file, 0, reserveBytes) == 0;
    ::close(file);
    if (!had)
        QFile::remove(reserveOf(place));
}

void giveReserve(const QString &place)
{
    QFile::remove(reserveOf(place));
}

} // namespace atbilde
