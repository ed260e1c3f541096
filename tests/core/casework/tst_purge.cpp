// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/purge.h"

#include "core/casework/verify.h"
#include "core/store/lists/requestfile.h"
#include "core/store/transaction.h"
#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Cases of every kind of row, closed long ago.
struct OldCases : TestOffice
{
    explicit OldCases(int count = 1)
    {
        for (int serial = 1; serial <= count; ++serial)
            cases.push_back(std::make_unique<FilledCase>(*this, serial));
        Transaction transaction(database());
        for (const auto &each : cases)
            settle(*each);
        office->store.journal.append(by(clerk), u"import"_s, {}, {});
        transaction.commit();
    }
    Database &database() { return office->store.database; }
    Store &store() { return office->store; }
    RequestId id(std::size_t at = 0) const { return cases[at]->request; }
    Request request() { return store().requests.find(id()).value(); }

    /// Nothing of it runs any more.
    void settle(const FilledCase &each)
    {
        Request request = store().requests.find(each.request).value();
        request.state = State::Closed;
        request.closedBecause = ClosingReason::Answered;
        request.closedOn = QDate(2023, 11, 9);
        QVERIFY(store().requests.replace(request, {"key", {Right::Erasure}, {}}));
        for (const QString &sql :
             {u"UPDATE restriction_marks SET lifted_on = '2023-11-09'"_s,
              u"UPDATE breaches SET closed_on = '2023-11-09'"_s,
              u"UPDATE reminders SET done_on = '2023-11-09'"_s, u"DELETE FROM complaints WHERE id > 0"_s,
              u"DELETE FROM objection_marks WHERE id > 0"_s, u"DELETE FROM consents WHERE id > 0"_s})
            QVERIFY(runRaw(database(), sql));
    }

    [[nodiscard]] std::optional<PurgeRun> purgeAll(const PurgeReport &report = {})
    {
        const Result<PurgeRunId> run = flagAllDue(*office, by(approver));
        if (!run)
            return std::nullopt;
        const Result<PurgeRun> done = carryOut(*office, by(approver), *run, report);
        return done ? std::optional(*done) : std::nullopt;
    }

    std::vector<std::unique_ptr<FilledCase>> cases;
};

/// Puts the marker into every column that takes text and belongs to the case; tells how many took it.
int plant(OldCases &test, const QString &marker)
{
    struct Place
    {
        QString table;
        QString where;
    };
    const FilledCase &filled = *test.cases.front();
    const QString request = QString::number(filled.request.value());
    const QString ofRequest = u"request_id = %1"_s.arg(request);
    std::vector<Place> places{{u"requests"_s, u"id = %1"_s.arg(request)},
                              {u"subjects"_s, u"id = %1"_s.arg(filled.subject.value())}};
    for (const QString &table :
         {u"documents"_s, u"letters"_s, u"pauses"_s, u"representatives"_s, u"identity_checks"_s,
          u"extensions"_s, u"fees"_s, u"breaches"_s, u"complaints"_s, u"tasks"_s, u"findings"_s, u"notices"_s,
          u"restriction_marks"_s, u"reminders"_s, u"holds"_s})
        places.push_back({table, ofRequest});
    // What is a number, a code of the office's registers or an amount stays; the rest goes.
    const QStringList staying{u"number"_s,
                              u"text_key"_s,
                              u"deadline"_s,
                              u"nominal"_s,
                              u"strict_date"_s,
                              u"internal_target"_s,
                              u"calendar_version"_s,
                              u"rights"_s,
                              u"awaited"_s,
                              u"system"_s,
                              u"processor"_s,
                              u"party"_s,
                              u"amount"_s,
                              u"authority_reference"_s,
                              u"media_type"_s,
                              u"name_forms"_s,
                              u"decision"_s,
                              u"systems"_s,
                              u"confirmed"_s,
                              u"state"_s,
                              u"kind"_s};
    int planted = 0;
    for (const Place &place : places) {
        for (const QString &each :
             column(test.database(),
                    u"SELECT name FROM pragma_table_info('%1') WHERE type = 'TEXT'"_s.arg(place.table))) {
            if (staying.contains(each))
                continue;
            QSqlQuery query(test.database().connection());
            if (query.exec(
                    u"UPDATE %1 SET %2 = '%3 %2' WHERE %4"_s.arg(place.table, each, marker, place.where)))
                planted += query.numRowsAffected() > 0 ? 1 : 0;
        }
    }
    Decision decision;
    decision.right = Right::Erasure;
    decision.outcome = Outcome::Refused;
    decision.exception = u"17(3)(b)"_s;
    decision.reason = marker;
    decision.dataKept = {marker};
    test.store().claims.add({{}, filled.request, Right::Erasure, decision});
    for (const auto kind : {SearchIndex::Kind::Request, SearchIndex::Kind::Document,
                            SearchIndex::Kind::Letter, SearchIndex::Kind::Subject}) {
        const qint64 id = kind == SearchIndex::Kind::Request    ? filled.request.value()
                          : kind == SearchIndex::Kind::Document ? filled.document.value()
                          : kind == SearchIndex::Kind::Letter   ? filled.letter.value()
                                                                : filled.subject.value();
        test.store().search.put(kind, id, {marker, u"un vēl"_s});
    }
    runRaw(test.database(), u"UPDATE document_pieces SET bytes = CAST('x%1x' AS BLOB)"_s.arg(marker));
    return planted;
}

/// In which files of the folder the text stands, as UTF-8 or UTF-16, in any case.
QStringList filesWith(const QString &folder, const QString &text)
{
    QStringList found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll().toLower();
        const QString low = text.toLower();
        const auto asUtf16 = [&](bool big) {
            QByteArray wide;
            for (const QChar letter : low)
                wide += big ? QByteArray(1, '\0') + char(letter.unicode())
                            : char(letter.unicode()) + QByteArray(1, '\0');
            return wide;
        };
        if (bytes.contains(low.toUtf8()) || bytes.contains(asUtf16(false)) || bytes.contains(asUtf16(true)))
            found << info.fileName();
    }
    return found;
}

} // namespace

class TestPurge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueFollowsTheRules()
    {
        OldCases test;
        test.now = QDateTime(QDate(2026, 11, 8), QTime(10, 0), Qt::UTC);
        QVERIFY(dueForPurge(*test.office, QDate(2026, 11, 8)).cases.empty());
        const DueForPurge due = dueForPurge(*test.office, QDate(2026, 11, 9));
        QCOMPARE(due.free(), 1);
        QCOMPARE(due.cases.front().number, u"DS-2026/0001"_s);
        RetentionScheme scheme;
        scheme.of(RetentionItem::CaseFile).period = {5, RetentionPeriod::Unit::Years};
        QVERIFY(!changeRetention(*test.office, test.by(test.handler), scheme));
        QVERIFY(changeRetention(*test.office, test.by(test.approver), scheme));
        QVERIFY(dueForPurge(*test.office, QDate(2028, 11, 8)).cases.empty());
        QCOMPARE(dueForPurge(*test.office, QDate(2028, 11, 9)).free(), 1);
    }

    void whatMustStayIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("hindrance");
        QTest::newRow("a hold")
            << u"INSERT INTO holds (request_id, reason, since, set_by) VALUES (1, 'strīds', '2024-01-01', 1)"_s
            << int(RetentionHindrance::Held);
        QTest::newRow("a complaint")
            << u"INSERT INTO complaints (request_id, addressee, known_on, reference, note) VALUES (1, 'court', '2024-01-01', '', '')"_s
            << int(RetentionHindrance::Disputed);
        QTest::newRow("a restriction")
            << u"UPDATE restriction_marks SET lifted_on = NULL"_s << int(RetentionHindrance::Restricted);
        QTest::newRow("a breach") << u"UPDATE breaches SET closed_on = NULL"_s
                                  << int(RetentionHindrance::BreachOpen);
        QTest::newRow("a reminder") << u"UPDATE reminders SET done_on = NULL"_s
                                    << int(RetentionHindrance::Awaiting);
    }

    void whatMustStayIsRefusedWithItsReason()
    {
        QFETCH(QString, sql);
        QFETCH(int, hindrance);
        OldCases test;
        QVERIFY(runRaw(test.database(), sql));
        const QStringList before = everythingIn(test.database());
        const Result<PurgeRunId> refused = flagForPurge(*test.office, test.by(test.approver), {test.id()});
        QVERIFY(!refused);
        QCOMPARE(refused.error(),
                 (Refusal{RefusalReason::CaseKept,
                          {u"DS-2026/0001"_s,
                           Code{"retention_hindrance", codeOf(RetentionHindrance(hindrance))}}}));
        QCOMPARE(everythingIn(test.database()), before);
        QCOMPARE(dueForPurge(*test.office, test.by(test.clerk).day()).free(), 0);
    }

    void anOpenCaseAndOneTooYoungAreNotErased()
    {
        OldCases test;
        QVERIFY(runRaw(test.database(), u"UPDATE requests SET closed_on = '2023-11-10'"_s));
        QCOMPARE(flagForPurge(*test.office, test.by(test.approver), {test.id()}).error().reason,
                 RefusalReason::CaseNotDue);
        QVERIFY(runRaw(
            test.database(),
            u"UPDATE requests SET state = 'assessment', open = 1, closed_on = NULL, closed_because = NULL"_s));
        QCOMPARE(flagForPurge(*test.office, test.by(test.approver), {test.id()}).error().reason,
                 RefusalReason::CaseNotDue);
        QCOMPARE(flagForPurge(*test.office, test.by(test.handler), {test.id()}).error().reason,
                 RefusalReason::RoleNotAllowed);
    }

    void aDisputeHoldsUntilAYearAfterItsEnd()
    {
        OldCases test;
        QVERIFY(runRaw(
            test.database(),
            u"INSERT INTO complaints (request_id, addressee, known_on, reference, note) VALUES (1, 'court', '2024-01-01', '', '')"_s));
        const HoldId hold = holdCase(*test.office, test.by(test.approver), test.id(), u"tiesa"_s).value();
        QVERIFY(!endHold(*test.office, test.by(test.approver), hold, QDate(2026, 11, 10)));
        QVERIFY(endHold(*test.office, test.by(test.approver), hold, QDate(2025, 11, 10)));
        QVERIFY(!flagForPurge(*test.office, test.by(test.approver), {test.id()}));
        test.now = test.now.addDays(1);
        QVERIFY(flagForPurge(*test.office, test.by(test.approver), {test.id()}));
    }

    void noByteOfThePersonIsLeftInAnyFile()
    {
        const QString marker = u"Zq%1"_s.arg(QRandomGenerator(23).generate64(), 0, 36);
        OldCases test;
        QVERIFY(holdCase(*test.office, test.by(test.approver), test.id(), u"x"_s));
        {
            Transaction transaction(test.database());
            QVERIFY(plant(test, marker) > 40);
            test.store().journal.append(test.by(test.clerk), u"import"_s, {}, {});
            transaction.commit();
        }
        QVERIFY(runRaw(test.database(), u"UPDATE holds SET ended_on = '2024-01-01'"_s));
        // A restored backup had replaced this file; a migration had copied that one.
        QVERIFY(QFile::copy(test.place(), test.place() + u".replaced-2026-11-08T101500Z"_s));
        QVERIFY(QFile::copy(test.place(), test.place() + u".schema-1"_s));
        QVERIFY(!filesWith(test.folder.path(), marker).isEmpty());
        const std::optional<PurgeRun> run = test.purgeAll();
        QVERIFY(run && run->isDone);
        QCOMPARE(filesWith(test.folder.path(), marker), QStringList());
        QVERIFY(!test.store().subjects.find(test.cases.front()->subject));
        test.office.reset();
        QCOMPARE(filesWith(test.folder.path(), marker), QStringList());
    }

    void whatCountsStays()
    {
        OldCases test;
        Decision decision;
        decision.right = Right::Erasure;
        decision.outcome = Outcome::Refused;
        decision.exception = u"17(3)(b)"_s;
        decision.reason = u"rēķini"_s;
        test.store().claims.add({{}, test.id(), Right::Erasure, decision});
        const Request before = test.request();
        QVERIFY(test.purgeAll());
        const Request after = test.request();
        QCOMPARE(after.number, before.number);
        QCOMPARE(after.receivedOn, before.receivedOn);
        QCOMPARE(after.closedOn, before.closedOn);
        QCOMPARE(after.deadline, before.deadline);
        const Claim claim = test.store().claims.of(test.id()).front();
        QCOMPARE(claim.decision->outcome, Outcome::Refused);
        QCOMPARE(claim.decision->exception, u"17(3)(b)"_s);
        QVERIFY(claim.decision->reason.isEmpty());
        QVERIFY(test.store().extensions.of(test.id())->approvedOn.isValid());
        QCOMPARE(test.store().letters.of(test.id()).size(), std::size_t(1));
        const Purge purge = test.store().purges.find(test.id()).value();
        QCOMPARE(purge.personHash.size(), 32);
        QCOMPARE(purge.documents, 1);
        QVERIFY(requestFile(test.store(), test.id()));
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void aPersonWithAnotherCaseStays()
    {
        OldCases test;
        Request other = someRequest(test, test.cases.front()->subject, 7);
        other.id = test.store().requests.add(other, {});
        QVERIFY(test.purgeAll());
        QVERIFY(test.store().subjects.find(test.cases.front()->subject));
        QVERIFY(test.request().subject != test.cases.front()->subject);
        QVERIFY(verifyOffice(*test.office).damages.empty());
    }

    void theJournalOutlivesTheCaseAndStaysWhole()
    {
        OldCases test(3);
        const qint64 entries = test.store().journal.head()->id.value();
        const std::optional<PurgeRun> run = test.purgeAll();
        QVERIFY(run);
        QCOMPARE(test.store().journal.head()->id.value(), entries + 1 + 3 + 1);
        QVERIFY(!test.store().journal.firstBroken());
        const QJsonObject certificate = QJsonDocument::fromJson(run->certificate).object();
        QCOMPARE(certificate[u"cases"_s].toArray().size(), 3);
        QCOMPARE(certificate[u"confirmedBy"_s].toString(), test.approver.name);
    }

    void aStoppedErasureIsUnfinishedAndCarriedOn()
    {
        OldCases test(60);
        const PurgeRunId run = flagAllDue(*test.office, test.by(test.approver)).value();
        const Result<PurgeRun> stopped = carryOut(*test.office, test.by(test.approver), run,
                                                  [](qint64 done, qint64) { return done < 25; });
        QCOMPARE(stopped.error().reason, RefusalReason::PurgeUnfinished);
        QCOMPARE(test.store().purges.countWaiting(run), 35);
        // As after a crash: opened anew.
        test.office.reset();
        test.office = std::make_unique<Office>(test.place());
        QCOMPARE(unfinishedPurge(*test.office)->id, run);
        QVERIFY(carryOut(*test.office, test.by(test.approver), run).value().isDone);
        QVERIFY(!unfinishedPurge(*test.office));
        QCOMPARE(carryOut(*test.office, test.by(test.approver), run).error().reason,
                 RefusalReason::PurgeUnfinished);
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void copiesAndPackagesGoByTimesOfTheirOwn()
    {
        OldCases test;
        QVERIFY(runRaw(test.database(), u"UPDATE requests SET closed_on = '2026-11-09'"_s));
        QVERIFY(runRaw(test.database(), u"UPDATE identity_checks SET checked_on = '2026-11-02'"_s));
        const DueForPurge due = dueForPurge(*test.office, QDate(2026, 11, 9));
        QCOMPARE(due.copies, 1);
        QVERIFY(due.cases.empty());
        QVERIFY(test.purgeAll());
        QVERIFY(test.store().documents.find(test.cases.front()->document)->shreddedOn.isValid());
        QVERIFY(test.store().documents.content(test.cases.front()->document).isEmpty());
        QVERIFY(dueForPurge(*test.office, QDate(2026, 11, 9)).isEmpty());
    }

    void whatIsLeftOfACaseEndsAfterTenYears()
    {
        OldCases test;
        QVERIFY(test.purgeAll());
        QCOMPARE(dueForPurge(*test.office, QDate(2033, 11, 8)).lines, 0);
        test.now = QDateTime(QDate(2033, 11, 9), QTime(10, 0), Qt::UTC);
        QCOMPARE(dueForPurge(*test.office, QDate(2033, 11, 9)).lines, 1);
        QVERIFY(test.purgeAll());
        QVERIFY(test.store().purges.find(test.id())->personHash.isEmpty());
        QVERIFY(test.store().claims.of(test.id()).empty());
        QCOMPARE(test.request().number, u"DS-2026/0001"_s);
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void whatWasErasedSinceABackupIsErasedAgain()
    {
        OldCases test(2);
        const ErasedAgain again =
            eraseAgain(*test.office, test.by(test.administrator), {test.id(0), RequestId(99)},
                       {test.cases[1]->document, DocumentId(99)});
        QCOMPARE(again.cases, 1);
        QCOMPARE(again.documents, 1);
        QVERIFY(!test.store().subjects.find(test.cases[0]->subject));
        QVERIFY(test.store().documents.content(test.cases[1]->document).isEmpty());
        QCOMPARE(eraseAgain(*test.office, test.by(test.administrator), {test.id(0)}, {}).cases, 0);
        QVERIFY(verifyOffice(*test.office).isSound());
    }
};

ATBILDE_TEST_MAIN(TestPurge)
#include "tst_purge.moc"
