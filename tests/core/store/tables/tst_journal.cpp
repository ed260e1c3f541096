// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/journal.h"

#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ten entries in a small office, which wrote five of its own.
void fill(TestOffice &test)
{
    for (int i = 0; i < 5; ++i)
        test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {{u"document"_s, i}});
    QCOMPARE(test.office->store.journal.head()->id, EntryId(10));
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryComesBackAsItWasWritten()
    {
        TestOffice test;
        const QJsonObject facts{{u"document"_s, 7}, {u"text"_s, u"ģ \"'"_s}};
        const EntryId id = test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, facts);
        const Entry entry = test.office->store.journal.head().value();
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.at, test.now);
        QCOMPARE(entry.officer, test.clerk.id);
        QCOMPARE(entry.officerName, test.clerk.name);
        QCOMPARE(entry.facts, facts);
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void nothingInItIsChangedOrDeleted_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("an act") << u"UPDATE journal SET act = 'approve' WHERE id = 2"_s;
        QTest::newRow("a name") << u"UPDATE journal SET officer_name = ''"_s;
        QTest::newRow("an entry") << u"DELETE FROM journal WHERE id = 2"_s;
        QTest::newRow("everything") << u"DELETE FROM journal"_s;
    }

    void nothingInItIsChangedOrDeleted()
    {
        QFETCH(QString, sql);
        TestOffice test;
        fill(test);
        const QStringList before = everythingIn(test.office->store.database);
        QSqlQuery query(test.office->store.database.connection());
        QVERIFY(!query.exec(sql));
        QVERIFY(query.lastError().text().contains("the journal is append-only"_L1));
        QCOMPARE(everythingIn(test.office->store.database), before);
    }

    void theChainShowsWhatWasDonePastTheGuards_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("nothing") << u"SELECT 1"_s << qint64(0);
        QTest::newRow("another officer") << u"UPDATE journal SET officer_id = 1 WHERE id = 7"_s << qint64(7);
        QTest::newRow("another moment")
            << u"UPDATE journal SET at = '2026-11-09T10:00:00.001Z' WHERE id = 7"_s << qint64(7);
        QTest::newRow("another act") << u"UPDATE journal SET act = 'Import' WHERE id = 7"_s << qint64(7);
        QTest::newRow("other facts") << u"UPDATE journal SET facts = '{\"document\":9}' WHERE id = 7"_s
                                     << qint64(7);
        QTest::newRow("facts that are none") << u"UPDATE journal SET facts = 'x' WHERE id = 7"_s << qint64(7);
        QTest::newRow("another hash")
            << u"UPDATE journal SET hash = zeroblob(32) WHERE id = 7"_s << qint64(7);
        QTest::newRow("an entry is gone") << u"DELETE FROM journal WHERE id = 7"_s << qint64(8);
        QTest::newRow("the first is gone") << u"DELETE FROM journal WHERE id = 1"_s << qint64(2);
        QTest::newRow("gone and renumbered")
            << u"DELETE FROM journal WHERE id = 7; UPDATE journal SET id = id - 1 WHERE id > 7"_s
            << qint64(7);
        QTest::newRow("two changed places")
            << u"UPDATE journal SET id = 99 WHERE id = 7; UPDATE journal SET id = 7 WHERE id = 8; UPDATE journal SET id = 8 WHERE id = 99"_s
            << qint64(7);
    }

    void theChainShowsWhatWasDonePastTheGuards()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        TestOffice test;
        fill(test);
        Database &database = test.office->store.database;
        QVERIFY(runRaw(database, u"DROP TRIGGER journal_is_not_changed"_s));
        QVERIFY(runRaw(database, u"DROP TRIGGER journal_is_not_deleted"_s));
        for (const QString &each : sql.split(u"; "_s))
            QVERIFY(runRaw(database, each));
        QCOMPARE(test.office->store.journal.firstBroken().value_or(EntryId()).value(), broken);
    }

    void aNameOfAnOfficerMayBeErasedWithoutBreakingTheChain()
    {
        TestOffice test;
        fill(test);
        QVERIFY(runRaw(test.office->store.database, u"DROP TRIGGER journal_is_not_changed"_s));
        QVERIFY(runRaw(test.office->store.database, u"UPDATE journal SET officer_name = ''"_s));
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void withoutItsKeyTheJournalIsNotWrittenOn()
    {
        TestOffice test;
        QVERIFY(runRaw(test.office->store.database, u"DELETE FROM settings WHERE key = 'journal_key'"_s));
        test.office.reset();
        test.office = std::make_unique<Office>(test.place());
        const QStringList before = everythingIn(test.office->store.database);
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {}));
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)test.office->store.journal.firstBroken());
        QCOMPARE(everythingIn(test.office->store.database), before);
    }
};

ATBILDE_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
