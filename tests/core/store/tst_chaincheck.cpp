// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chaincheck.h"

#include "core/journal/chain.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Kind = ChainDamage::Kind;

namespace {

/// A journal of forty entries whose guards are down.
struct OpenJournal : TestOffice
{
    OpenJournal()
    {
        for (int i = 0; i < 35; ++i)
            office->store.journal.append(by(clerk), u"import"_s, {}, {{u"document"_s, i}});
        runRaw(database(), u"DROP TRIGGER journal_is_not_changed"_s);
        runRaw(database(), u"DROP TRIGGER journal_is_not_deleted"_s);
    }
    Database &database() { return office->store.database; }
    [[nodiscard]] ChainHead head()
    {
        const Entry entry = office->store.journal.head().value();
        return {entry.id.value(), entry.hash};
    }
    std::vector<ChainDamage> found()
    {
        ChainCheck check(database(), office->store.journal.key());
        while (check.advance()) {
        }
        return check.found();
    }
};

} // namespace

class TestChainCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalAsItWasWrittenIsSound()
    {
        OpenJournal test;
        QCOMPARE(test.found(), std::vector<ChainDamage>{});
        QVERIFY(!compareWithHead(test.database(), test.head()));
    }

    void whatHappenedIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("entry");
        QTest::addColumn<qint64>("upTo");
        QTest::newRow("another act") << u"UPDATE journal SET act = 'Import' WHERE id = 7"_s
                                     << int(Kind::Changed) << qint64(7) << qint64(7);
        QTest::newRow("a space in the facts") << u"UPDATE journal SET facts = facts || ' ' WHERE id = 7"_s
                                              << int(Kind::Changed) << qint64(7) << qint64(7);
        QTest::newRow("another name") << u"UPDATE journal SET officer_name = 'X' WHERE id = 7"_s
                                      << int(Kind::NameChanged) << qint64(7) << qint64(7);
        QTest::newRow("three entries gone")
            << u"DELETE FROM journal WHERE id IN (7, 8, 9)"_s << int(Kind::Missing) << qint64(7) << qint64(9);
        QTest::newRow("one before the first")
            << u"INSERT INTO journal SELECT -3, at, officer_id, officer_name, act, request_id, facts, commitment, previous, hash, name_seal FROM journal WHERE id = 7"_s
            << int(Kind::Unlinked) << qint64(-3) << qint64(-3);
    }

    void whatHappenedIsNamedWithItsPlace()
    {
        QFETCH(QString, sql);
        QFETCH(int, kind);
        QFETCH(qint64, entry);
        QFETCH(qint64, upTo);
        OpenJournal test;
        QVERIFY(runRaw(test.database(), sql));
        QCOMPARE(test.found(), (std::vector<ChainDamage>{{Kind(kind), entry, upTo}}));
    }

    void everySingleEditSwapCutAndInsertIsFound()
    {
        QRandomGenerator dice(11);
        OpenJournal test;
        const ChainHead outside = test.head();
        const QStringList edits{
            u"UPDATE journal SET at = '2026-11-09T10:00:00.001Z' WHERE id = %1"_s,
            u"UPDATE journal SET officer_id = officer_id %% 5 + 1 WHERE id = %1"_s,
            u"UPDATE journal SET officer_name = officer_name || 'a' WHERE id = %1"_s,
            u"UPDATE journal SET act = act || 'a' WHERE id = %1"_s,
            u"UPDATE journal SET facts = '{\"document\":99}' WHERE id = %1"_s,
            u"UPDATE journal SET commitment = randomblob(32) WHERE id = %1"_s,
            u"UPDATE journal SET previous = randomblob(32) WHERE id = %1"_s,
            u"UPDATE journal SET hash = randomblob(32) WHERE id = %1"_s,
            u"UPDATE journal SET name_seal = randomblob(16) WHERE id = %1"_s,
            u"DELETE FROM journal WHERE id = %1"_s,
            u"DELETE FROM journal WHERE id >= %1"_s,
            u"UPDATE journal SET id = -id WHERE id = %1; UPDATE journal SET id = %2 WHERE id = -%1"_s,
            u"UPDATE journal SET id = -1 WHERE id = %1; UPDATE journal SET id = %1 WHERE id = %2; UPDATE journal SET id = %2 WHERE id = -1"_s,
            u"INSERT INTO journal SELECT 1 + (SELECT max(id) FROM journal), at, officer_id, officer_name, act, request_id, facts, commitment, previous, hash, name_seal FROM journal WHERE id = %1"_s,
            u"UPDATE journal SET id = -id WHERE id > %1; UPDATE journal SET id = 1 - id WHERE id < 0; INSERT INTO journal SELECT %1 + 1, at, officer_id, officer_name, act, request_id, facts, commitment, previous, hash, name_seal FROM journal WHERE id = %1"_s,
        };
        for (int round = 0; round < 150; ++round) {
            const QString edit = edits[round % edits.size()];
            const qint64 one = 1 + dice.bounded(39);
            const qint64 other = one + 1 + dice.bounded(int(40 - one));
            QVERIFY(runRaw(test.database(), u"SAVEPOINT edit"_s));
            for (const QString &sql : edit.split(u"; "_s)) {
                const QString text = QString(sql)
                                         .replace(u"%1"_s, QString::number(one))
                                         .replace(u"%2"_s, QString::number(other))
                                         .replace(u"%%"_s, u"%"_s);
                if (!QSqlQuery(test.database().connection()).exec(text))
                    break; // a number that is taken: half of it is as good
            }
            const bool seen = !test.found().empty() || compareWithHead(test.database(), outside);
            QVERIFY2(seen, qPrintable(u"%1: %2, %3"_s.arg(edit).arg(one).arg(other)));
            QVERIFY(runRaw(test.database(), u"ROLLBACK TO edit"_s));
            QVERIFY(runRaw(test.database(), u"RELEASE edit"_s));
        }
        QVERIFY(test.found().empty());
    }

    void aHeadFromALetterTellsOfACutAndOfAnotherChain()
    {
        OpenJournal test;
        const ChainHead whole = test.head();
        const ChainHead printed = headFromText(printedHead(whole)).value();
        QVERIFY(!compareWithHead(test.database(), printed));
        QVERIFY(runRaw(test.database(), u"DELETE FROM journal WHERE id > 30"_s));
        QVERIFY(test.found().empty()); // the chain alone cannot tell
        QCOMPARE(compareWithHead(test.database(), printed), (ChainDamage{Kind::CutOff, 40, 40}));
        for (int i = 0; i < 10; ++i)
            test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {});
        QVERIFY(test.found().empty());
        QCOMPARE(compareWithHead(test.database(), printed), (ChainDamage{Kind::Rewritten, 40, 40}));
    }

    void whatIsNoHeadIsNotTakenForOne()
    {
        for (const QString &text :
             {u""_s, u"12"_s, u"12-"_s, u"12-zz"_s, u"x-9f3a22c1d0e4"_s, u"0-9f3a22c1d0e4"_s, u"7-9f3a"_s})
            QVERIFY2(!headFromText(text), qPrintable(text));
        QCOMPARE(headFromText(u" 7-9F3A22C1D0E4 "_s), (ChainHead{7, QByteArray::fromHex("9f3a22c1d0e4")}));
    }

    void aCheckGoesOnWhereItStood()
    {
        OpenJournal test;
        const QStringList hashes = column(test.database(), u"SELECT hex(hash) FROM journal WHERE id = 20"_s);
        ChainCheck check(test.database(), test.office->store.journal.key(),
                         {20, QByteArray::fromHex(hashes.first().toLatin1())});
        QVERIFY(!check.advance());
        QCOMPARE(check.checked(), 20);
        QVERIFY(check.found().empty());
        QCOMPARE(check.reached(), test.head());
    }
};

ATBILDE_TEST_MAIN(TestChainCheck)
#include "tst_chaincheck.moc"
