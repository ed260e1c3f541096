// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/import.h"

#include "core/casework/tray.h"
#include "core/store/lists/tray.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedreader.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Kind = Imported::Kind;

namespace {

Imported taken(TestOffice &test, const QByteArray &bytes, const QString &name = u"a.eml"_s)
{
    return importBytes(*test.office, test.by(test.clerk), bytes, name, {}).value();
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBytesAreKeptAsTheyCame()
    {
        TestOffice test;
        const QByteArray bytes = erasureMail("1", QByteArray(600'000, 'x') + QByteArray("\xff\0\r", 3));
        const Imported imported = taken(test, bytes);
        QCOMPARE(imported.kind, Kind::Registered);
        QCOMPARE(test.office->store.documents.content(imported.document), bytes);
        QCOMPARE(test.office->store.documents.find(imported.document)->size, bytes.size());
    }

    void theSameContentIsADuplicateAndChangesNothing()
    {
        TestOffice test;
        const Imported first = taken(test, erasureMail("1"));
        const QStringList before = everythingIn(test.office->store.database);
        const Imported again = taken(test, erasureMail("1"), u"cits nosaukums.eml"_s);
        QCOMPARE(again.kind, Kind::Duplicate);
        QCOMPARE(again.document, first.document);
        QCOMPARE(everythingIn(test.office->store.database), before);
    }

    void theSameMessageAlongAnotherWayIsADuplicate()
    {
        TestOffice test;
        const Imported first = taken(test, erasureMail("1"));
        const Imported again = taken(
            test, "Received: from elsewhere by mx; Tue, 3 Nov 2026 09:00:00 +0200\r\n" + erasureMail("1"));
        QCOMPARE(again.kind, Kind::Duplicate);
        QCOMPARE(again.document, first.document);
    }

    void aForgedMessageIdWithOtherWordsIsKept()
    {
        TestOffice test;
        const Imported first = taken(test, erasureMail("1"));
        const Imported other = taken(test, erasureMail("1", "Lūdzu atsūtīt manu datu kopiju."));
        QCOMPARE(other.kind, Kind::Registered);
        QVERIFY(other.document != first.document);
        QCOMPARE(trayCounts(test.office->store).all, 2);
    }

    void equalWordsInTwoMessagesAreTwoMessages()
    {
        TestOffice test;
        QCOMPARE(taken(test, erasureMail("1")).kind, Kind::Registered);
        QCOMPARE(taken(test, erasureMail("2")).kind, Kind::Registered);
    }

    void aDismissedMessageDoesNotComeBackByAnotherImport()
    {
        TestOffice test;
        const Imported first = taken(test, erasureMail("1"));
        QVERIFY(dismissDocument(*test.office, test.by(test.clerk), first.document, u"reklāma"_s));
        QCOMPARE(taken(test, erasureMail("1")).kind, Kind::Duplicate);
        QCOMPARE(trayCounts(test.office->store).all, 0);
    }

    void whatHoldsNothingIsRejectedAndLeavesNoTrace()
    {
        TestOffice test;
        const QStringList before = everythingIn(test.office->store.database);
        const Imported imported = taken(test, {});
        QCOMPARE(imported.kind, Kind::Rejected);
        QCOMPARE(imported.refusal, (Refusal{RefusalReason::FileEmpty, {u"a.eml"_s}}));
        QCOMPARE(everythingIn(test.office->store.database), before);
    }

    void whatNobodyCanReadIsKeptApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cause");
        QTest::newRow("a program") << QByteArray("\x7f"
                                                 "ELF\x02\x01\x01\0\0\0",
                                                 10)
                                   << u"unknown_kind"_s;
        QTest::newRow("zero bytes") << QByteArray(5000, '\0') << u"unknown_kind"_s;
    }

    void whatNobodyCanReadIsKeptApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cause);
        TestOffice test;
        const Imported imported = taken(test, bytes, u"x.bin"_s);
        QCOMPARE(imported.kind, Kind::Quarantined);
        QVERIFY(imported.refusal);
        const Document kept = test.office->store.documents.find(imported.document).value();
        QCOMPARE(kept.state, DocumentState::Quarantined);
        QCOMPARE(kept.quarantine, cause);
        QCOMPARE(test.office->store.documents.content(kept.id), bytes);
        QCOMPARE(trayCounts(test.office->store), (TrayCounts{0, 0, 1, 0}));
        QCOMPARE(trayPage(test.office->store, 10, {}, DocumentState::Quarantined).rows.size(), 1u);
        QVERIFY(trayPage(test.office->store, 10).rows.empty());
        QCOMPARE(taken(test, bytes, u"x.bin"_s).kind, Kind::Duplicate);
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void whatIsInQuarantineCanBeSetAsideAndReturnsThere()
    {
        TestOffice test;
        const DocumentId id = taken(test, QByteArray(5000, '\0')).document;
        QVERIFY(dismissDocument(*test.office, test.by(test.clerk), id, u"nav lasāms"_s));
        QCOMPARE(trayCounts(test.office->store), (TrayCounts{0, 0, 0, 1}));
        QVERIFY(returnToTray(*test.office, test.by(test.clerk), id));
        QCOMPARE(trayCounts(test.office->store), (TrayCounts{0, 0, 1, 0}));
    }

    void whatCouldNotBeReadIsReadAgainWhenItCan()
    {
        TestOffice test;
        ScriptedReader reader;
        reader.refusal = Refusal{RefusalReason::FileBroken, {u"a.pdf"_s, Code{"file_kind", u"pdf"_s}}};
        const auto imported =
            importBytes(*test.office, test.by(test.clerk), "%PDF-1.4\nskans", u"a.pdf"_s, {}, reader);
        QCOMPARE(imported->kind, Kind::Quarantined);
        const QStringList before = everythingIn(test.office->store.database);
        QCOMPARE(readAgain(*test.office, test.by(test.clerk), imported->document, reader).error().reason,
                 RefusalReason::FileBroken);
        QCOMPARE(readAgain(*test.office, test.by(test.reader), imported->document, reader).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(everythingIn(test.office->store.database), before);
        reader.refusal.reset();
        reader.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        reader.seen.pages = 2;
        QVERIFY(readAgain(*test.office, test.by(test.clerk), imported->document, reader));
        const Document document = test.office->store.documents.find(imported->document).value();
        QCOMPARE(document.state, DocumentState::InTray);
        QCOMPARE(document.text, reader.seen.text);
        QCOMPARE(document.pages, 2);
        QCOMPARE(trayCounts(test.office->store), (TrayCounts{1, 1, 0, 0}));
        QCOMPARE(test.office->store.search.find(u"dzest"_s, 10).size(), 1u);
        QCOMPARE(readAgain(*test.office, test.by(test.clerk), imported->document, reader).error().reason,
                 RefusalReason::DocumentNotInTray);
    }

    void aScanCameOnPaperAndAMessageByWire()
    {
        TestOffice test;
        ScriptedReader reader;
        reader.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        const auto channelOf = [&](const QByteArray &bytes, const QString &name) {
            const auto imported = importBytes(*test.office, test.by(test.clerk), bytes, name, {}, reader);
            return test.office->store.documents.find(imported->document)->channel;
        };
        QCOMPARE(channelOf("%PDF-1.4\nskans", u"a.pdf"_s), Channel::Letter);
        QCOMPARE(channelOf(erasureMail("1"), u"a.eml"_s), Channel::Email);
        reader.seen.flags = {MessageFlag::SignedPdf};
        QCOMPARE(channelOf("%PDF-1.4\nparakstīts", u"b.pdf"_s), Channel::Email);
    }

    void aMessageWithoutDateOrFromTheFutureWasReceivedToday_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no date") << QByteArray(
            "From: a@b.example\r\nSubject: dati\r\n\r\nLūdzu dzēst manus datus.\r\n");
        QTest::newRow("next century") << QByteArray(
            "From: a@b.example\r\nDate: Mon, 1 Feb 2126 10:00:00 +0200\r\nSubject: x\r\n\r\nLabdien\r\n");
        QTest::newRow("a date that is none")
            << QByteArray("From: a@b.example\r\nDate: yesterday\r\nSubject: x\r\n\r\nLabdien\r\n");
    }

    void aMessageWithoutDateOrFromTheFutureWasReceivedToday()
    {
        QFETCH(QByteArray, bytes);
        TestOffice test;
        const Imported imported = taken(test, bytes);
        QCOMPARE(imported.kind, Kind::Registered);
        QCOMPARE(test.office->store.documents.find(imported.document)->receivedOn, QDate(2026, 11, 9));
    }

    void theClerkKnowsTheDayBetterButNotTomorrow()
    {
        TestOffice test;
        const auto on = [&](const QDate &day) {
            return importBytes(*test.office, test.by(test.clerk), erasureMail("1"), u"a.eml"_s,
                               {day, Channel::Counter});
        };
        QCOMPARE(on(QDate(2026, 11, 10)).error(),
                 (Refusal{RefusalReason::DateInFuture, {QDate(2026, 11, 10)}}));
        const Document document =
            test.office->store.documents.find(on(QDate(2026, 11, 2)).value().document).value();
        QCOMPARE(document.receivedOn, QDate(2026, 11, 2));
        QCOMPARE(document.channel, Channel::Counter);
    }

    void aReaderImportsNothing()
    {
        TestOffice test;
        const QStringList before = everythingIn(test.office->store.database);
        QCOMPARE(
            importBytes(*test.office, test.by(test.reader), erasureMail("1"), u"a.eml"_s, {}).error().reason,
            RefusalReason::RoleNotAllowed);
        QCOMPARE(importPaths(*test.office, test.by(test.reader), {test.folder.path()}, {}).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(everythingIn(test.office->store.database), before);
    }

    void aNameThatHidesWhatItIsIsMadeSafe()
    {
        TestOffice test;
        const Imported imported = taken(test, erasureMail("1"), u"/x/reka\u202Elme.exe\n.eml"_s);
        QCOMPARE(test.office->store.documents.find(imported.document)->fileName, u"rekalme.exe_.eml"_s);
    }

    void ofAFolderEachBadFileIsReportedAndTheGoodOnesComeIn()
    {
        TestOffice test;
        const QString folder = test.folder.filePath(u"pasts"_s);
        write(folder + u"/1.eml"_s, erasureMail("1"));
        write(folder + u"/2 tukšs.eml"_s, {});
        write(folder + u"/3.bin"_s, QByteArray(5000, '\0'));
        write(folder + u"/dziļāk/4.eml"_s, erasureMail("4"));
        write(folder + u"/dziļāk/5 atkal.eml"_s, erasureMail("1"));
        const auto all =
            importPaths(*test.office, test.by(test.clerk), {folder, test.folder.filePath(u"nav"_s)}, {})
                .value();
        QMap<QString, Kind> kinds;
        for (const Imported &imported : all) {
            kinds.insert(QFileInfo(imported.path).fileName(), imported.kind);
            QCOMPARE(imported.kind == Kind::Rejected || imported.kind == Kind::Quarantined,
                     imported.refusal.has_value());
        }
        const QMap<QString, Kind> expected{
            {u"1.eml"_s, Kind::Registered},      {u"2 tukšs.eml"_s, Kind::Rejected},
            {u"3.bin"_s, Kind::Quarantined},     {u"4.eml"_s, Kind::Registered},
            {u"5 atkal.eml"_s, Kind::Duplicate}, {u"nav"_s, Kind::Rejected}};
        QCOMPARE(kinds, expected);
        QCOMPARE(trayCounts(test.office->store), (TrayCounts{2, 2, 1, 0}));
    }

    void aSecondRunTakesUpWhereTheFirstWasStopped()
    {
        TestOffice test;
        const QString folder = test.folder.filePath(u"pasts"_s);
        for (int i = 100; i < 330; ++i)
            write(folder + u"/%1.eml"_s.arg(i), erasureMail(QByteArray::number(i)));
        const auto first = importPaths(*test.office, test.by(test.clerk), {folder}, {},
                                       [](qsizetype done, qsizetype all, const Imported &) {
                                           return all == 230 && done < 110;
                                       })
                               .value();
        // What shares a commit is kept together and told.
        QCOMPARE(first.size(), 200u);
        QCOMPARE(trayCounts(test.office->store).all, 200);
        const auto second = importPaths(*test.office, test.by(test.clerk), {folder}, {}).value();
        QCOMPARE(std::ranges::count(second, Kind::Duplicate, &Imported::kind), 200);
        QCOMPARE(std::ranges::count(second, Kind::Registered, &Imported::kind), 30);
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void aStoreThatFailsKeepsTheBatchesBeforeAndNothingOfTheLast()
    {
        TestOffice test;
        const QString folder = test.folder.filePath(u"pasts"_s);
        for (int i = 100; i < 230; ++i)
            write(folder + u"/%1.eml"_s.arg(i), erasureMail(QByteArray::number(i)));
        Database &database = test.office->store.database;
        QVERIFY(runRaw(
            database,
            u"CREATE TEMP TRIGGER breaks BEFORE INSERT ON main.documents WHEN NEW.file_name = '220.eml' "
            "BEGIN SELECT RAISE(ABORT, 'broken'); END"_s));
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 (void)importPaths(*test.office, test.by(test.clerk), {folder}, {}));
        QCOMPARE(trayCounts(test.office->store).all, 100);
        QCOMPARE(column(database, u"SELECT count(*) FROM documents"_s).value(0), u"100"_s);
    }
};

ATBILDE_TEST_MAIN(TestImport)
#include "tst_import.moc"
