// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/verify.h"

#include "core/journal/head.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QFile>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Kind = Damage::Kind;

namespace {

/// Past the program: a tool of the administrator's own.
bool meddle(const QString &place, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase tool = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tool"_s);
        tool.setDatabaseName(place);
        done = tool.open();
        for (const QString &sql : statements) {
            QSqlQuery query(tool);
            done = query.exec(sql) && done;
        }
    }
    QSqlDatabase::removeDatabase(u"tool"_s);
    return done;
}

const QStringList guardsDown{u"DROP TRIGGER journal_is_not_changed"_s,
                             u"DROP TRIGGER journal_is_not_deleted"_s};

} // namespace

class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficeAtWorkIsSound()
    {
        CaseInHand test;
        const Verification found = verifyOffice(*test.office);
        QVERIFY(found.isSound());
        QCOMPARE(found.entries, test.office->store.journal.head()->id.value());
        QCOMPARE(found.documents, 1);
        QVERIFY(found.rows > 7);
    }

    void damageIsNamedWithItsRequest()
    {
        CaseInHand test;
        QVERIFY(meddle(test.place(), {u"UPDATE claims SET outcome = 'fulfilled'"_s}));
        const Verification found = verifyOffice(*test.office);
        QCOMPARE(found.damages,
                 (std::vector<Damage>{{Kind::RowChanged, u"claims"_s, 1, 0, u"DS-2026/0001"_s}}));
    }

    void aFlippedByteInADocumentIsFound()
    {
        CaseInHand test;
        QVERIFY(meddle(
            test.place(),
            {u"UPDATE document_pieces SET bytes = CAST(replace(CAST(bytes AS TEXT), 'Labdien', 'Labdiem') AS BLOB)"_s}));
        const Verification found = verifyOffice(*test.office);
        QCOMPARE(found.damages.size(), std::size_t(1));
        QCOMPARE(found.damages[0].kind, Kind::DocumentChanged);
        QCOMPARE(found.damages[0].row, test.document.value());
        QCOMPARE(found.damages[0].request, u"DS-2026/0001"_s);
    }

    void aWrongCountIsFound()
    {
        CaseInHand test;
        QVERIFY(meddle(test.place(), {u"UPDATE request_tallies SET count = count + 1"_s}));
        QCOMPARE(verifyOffice(*test.office).damages,
                 (std::vector<Damage>{{Kind::CountWrong, u"request_tallies"_s, 0, 0, {}}}));
    }

    void lastEntriesCutOffAreFoundByTheFileBesideTheDatabase()
    {
        CaseInHand test;
        const qint64 head = test.office->store.journal.head()->id.value();
        QVERIFY(
            meddle(test.place(), guardsDown + QStringList{u"DELETE FROM journal WHERE id = %1"_s.arg(head)}));
        const std::vector<Damage> found = verifyHeads(*test.office);
        QCOMPARE(found,
                 (std::vector<Damage>{{Kind::JournalCutOff, test.place() + u".head"_s, head, head, {}}}));
        QVERIFY(!verifyOffice(*test.office).isSound());
    }

    void aDatabasePutBackToYesterdayIsFoundAndStaysFound()
    {
        CaseInHand test;
        const QString yesterday = test.place() + u".yesterday"_s;
        QVERIFY(runRaw(test.office->store.database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFile::copy(test.place(), yesterday));
        QVERIFY(addOfficer(*test.office, test.by(test.administrator),
                           {{}, u"vakardiena"_s, u"Vakar"_s, Role::Clerk, true}));
        const qint64 reached = test.office->store.journal.head()->id.value();
        test.office.reset();
        QVERIFY(QFile::remove(test.place()) && QFile::rename(yesterday, test.place()));
        test.office = std::make_unique<Office>(test.place());
        QVERIFY(verifyOffice(*test.office).damages.size() == 1);
        // What is done afterwards does not hide it.
        for (int i = 0; i < 3; ++i)
            QVERIFY(addOfficer(*test.office, test.by(test.administrator),
                               {{}, u"jauns%1"_s.arg(i), u"Jauns"_s, Role::Reader, true}));
        test.office = std::make_unique<Office>(test.place());
        const std::vector<Damage> found = verifyHeads(*test.office);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, Kind::JournalRewritten);
        QCOMPARE(found[0].row, reached);

        QVERIFY(!acceptHeads(*test.office, test.by(test.clerk), u"atjaunots"_s));
        QVERIFY(!acceptHeads(*test.office, test.by(test.administrator), u" "_s));
        QVERIFY(acceptHeads(*test.office, test.by(test.administrator), u"atjaunots no kopijas"_s));
        QVERIFY(verifyHeads(*test.office).empty());
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void aHeadPrintedOnALetterIsCompared()
    {
        CaseInHand test;
        const Entry head = test.office->store.journal.head().value();
        const QString printed = printedHead({head.id.value(), head.hash});
        QVERIFY(verifyOffice(*test.office, {printed}).isSound());
        const QString other = QString::number(head.id.value()) + u"-000000000000"_s;
        QCOMPARE(
            verifyOffice(*test.office, {other}).damages,
            (std::vector<Damage>{{Kind::JournalRewritten, other, head.id.value(), head.id.value(), {}}}));
    }

    void aDamagedPageStopsWritingButNotReading()
    {
        CaseInHand test;
        const qint64 pages =
            column(test.office->store.database, u"PRAGMA page_count"_s).value(0).toLongLong();
        QVERIFY(runRaw(test.office->store.database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        const QString root = column(test.office->store.database,
                                    u"SELECT rootpage FROM sqlite_schema WHERE name = 'letters_by_date'"_s)
                                 .value(0);
        test.office.reset();
        QFile file(test.place());
        QVERIFY(pages > 10 && file.open(QIODevice::ReadWrite) && file.seek((root.toLongLong() - 1) * 4096));
        QCOMPARE(file.write(QByteArray(4096, '\x5a')), qint64(4096));
        file.close();
        const auto bytes = [&] {
            QFile again(test.place());
            return again.open(QIODevice::ReadOnly) ? again.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        test.office = std::make_unique<Office>(test.place());
        QCOMPARE(test.request().number, u"DS-2026/0001"_s);
        try {
            (void)addOfficer(*test.office, test.by(test.administrator),
                             {{}, u"jauns"_s, u"Jauns"_s, Role::Reader, true});
            QFAIL("written into a damaged file");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind, StoreError::Kind::Damaged);
        }
        QVERIFY(verifyOffice(*test.office).damages.front().kind == Kind::FileDamaged);
        test.office.reset();
        QCOMPARE(bytes(), before);
    }

    void whoVerifiedIsWrittenDown()
    {
        CaseInHand test;
        QVERIFY(!lastVerification(*test.office));
        const Verification found = verifyOffice(*test.office);
        recordVerification(*test.office, test.by(test.administrator), found);
        QCOMPARE(lastVerification(*test.office)->at, test.now);
        QCOMPARE(lastVerification(*test.office)->damages, 0);
        QCOMPARE(test.office->store.journal.head()->act, u"verify"_s);
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void theWorkCanBeStopped()
    {
        CaseInHand test;
        const Verification found = verifyOffice(*test.office, {}, [](qint64, qint64) { return false; });
        QVERIFY(!found.isComplete && !found.isSound());
    }
};

ATBILDE_TEST_MAIN(TestVerify)
#include "tst_verify.moc"
