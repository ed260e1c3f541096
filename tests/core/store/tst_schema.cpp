// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/store.h"
#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString schemaQuery =
    u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' ORDER BY type, name"_s;

/// A row of every kind the first version wrote.
const QStringList rowsOfTheFirst{
    u"INSERT INTO officers VALUES (1, 'ivars', 'Ivars', 'handler', 1)"_s,
    u"INSERT INTO subjects VALUES (7, 'Anna', 'Ābola', 'neutral', 'lv', '', '', '', '', '', '', 'anna "
    u"abola', '', '', "
    "x'00', 3)"_s,
    u"INSERT INTO requests VALUES (5, 'DS-2026/0001', 2026, 1, 7, 'closed', 0, 'email', 'lv', '2026-11-03', "
    u"NULL, "
    "'2026-11-03T09:00:00.000Z', 'Nr. 7', 1, NULL, 'remark', '2026-12-03', '2026-12-03', '2026-12-03', "
    "'2026-11-24', "
    "'1', 'answered', '2026-11-20', x'01', 'access', '', 9)"_s,
    u"INSERT INTO claims VALUES (2, 5, 'access', NULL, '')"_s,
    u"INSERT INTO pauses VALUES (4, 5, 'identity', 'doubt', '2026-11-05', '2026-11-06', 'passport')"_s,
    u"INSERT INTO documents VALUES (6, 'incoming', 'in_request', 5, 'email', 'a.eml', 'message/rfc822', 3, "
    "zeroblob(32), '', '', '', '', '2026-11-03', '2026-11-03T09:00:00.000Z', 'lv', 'text', '', '', 0, 0)"_s,
    u"INSERT INTO document_pieces VALUES (6, 0, x'616263')"_s,
    u"INSERT INTO letters VALUES (3, 5, 'answer', 1, 'lv', 'DS-2026/0001-1', '2026-11-19', '{}', 'plain', 6, "
    u"1, "
    "'2026-11-19T09:00:00.000Z', '2026-11-20', 'email', '')"_s,
    u"INSERT INTO journal VALUES (1, '2026-11-03T09:00:00.000Z', 1, 'Ivars', 'register', 5, '{}', "
    u"zeroblob(32), "
    "zeroblob(32), zeroblob(32))"_s,
    u"INSERT INTO register_entries VALUES (8, 'system', 'crm', '{}')"_s,
    u"INSERT INTO number_series VALUES ('request', 2026, 1)"_s,
    u"INSERT INTO request_tallies VALUES ('closed', 1, '', 1)"_s,
};

/// The past dumps stand in the order of their names: what is indexed comes behind its index there.
QStringList statementsOf(int version)
{
    QFile file(QStringLiteral(ATBILDE_TEST_FOLDER) + u"/past/schema-%1.sql"_s.arg(version));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements = QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    std::ranges::stable_partition(statements, [](const QString &sql) {
        return sql.startsWith("CREATE TABLE"_L1) || sql.startsWith("CREATE VIRTUAL"_L1);
    });
    return statements;
}

/// A database as that version left it, with these rows.
void makePast(const QString &place, int version, const QStringList &rows)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(place);
        QVERIFY(raw.open());
        const QStringList statements = statementsOf(version);
        QVERIFY(statements.size() > 30);
        for (const QString &sql : statements + rows +
                                      QStringList{u"PRAGMA application_id = %1"_s.arg(0x41746264),
                                                  u"PRAGMA user_version = %1"_s.arg(version)}) {
            QSqlQuery query(raw);
            QVERIFY2(query.exec(sql), qPrintable(sql + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

/// A database as the first version left it, with `further` done to it.
void makeFirst(const QString &place, const QStringList &further = {})
{
    makePast(place, 1, rowsOfTheFirst + further);
}

/// What stands in a file, asked past our own classes.
QStringList asked(const QString &place, const QString &sql)
{
    QStringList answer;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(place);
        if (raw.open()) {
            QSqlQuery query(sql, raw);
            while (query.next())
                answer << query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    return answer;
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfTheFirstVersionBecomesLikeAFreshOne()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"first.atbilde"_s);
        makeFirst(place);
        Database upgraded(place, Database::Mode::OpenExisting);
        Database fresh(folder.filePath(u"fresh.atbilde"_s), Database::Mode::CreateNew);
        QCOMPARE(column(upgraded, schemaQuery), column(fresh, schemaQuery));
        QCOMPARE(column(upgraded, u"PRAGMA user_version"_s), QStringList{QString::number(newestSchema())});
        QCOMPARE(column(upgraded, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(column(upgraded, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
        QCOMPARE(column(fresh, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
    }

    void documentsOfTheSecondVersionStandWhereTheyStood()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"second.atbilde"_s);
        makePast(place, 2,
                 {u"INSERT INTO documents VALUES (6, 'incoming', 'dismissed', NULL, 'email', 'a.eml', "
                  "'message/rfc822', 3, zeroblob(32), '', '', '', '', '2026-11-03', "
                  "'2026-11-03T09:00:00.000Z', 'lv', "
                  "'text', '', 'advertising', 0, 0, NULL)"_s,
                  u"INSERT INTO documents VALUES (9, 'incoming', 'in_tray', NULL, 'letter', 'b.eml', "
                  "'message/rfc822', 3, zeroblob(32), '', '', '', '', '2026-11-03', "
                  "'2026-11-03T09:00:00.000Z', NULL, "
                  "'', '', '', 1, 2, '2026-11-09')"_s,
                  u"INSERT INTO document_pieces VALUES (6, 0, x'616263')"_s});
        Store store(place, Database::Mode::OpenExisting);
        const Document first = store.documents.find(DocumentId(6)).value();
        QCOMPARE(first.state, DocumentState::Dismissed);
        QCOMPARE(first.dismissedBecause, u"advertising"_s);
        QVERIFY(first.quarantine.isEmpty() && first.seen.isEmpty() && first.pages == 0 && !first.partOf);
        QCOMPARE(store.documents.content(DocumentId(6)), QByteArray("abc"));
        const Document second = store.documents.find(DocumentId(9)).value();
        QCOMPARE(second.shreddedOn, QDate(2026, 11, 9));
        QVERIFY(second.isUnread);
        Database fresh(folder.filePath(u"fresh.atbilde"_s), Database::Mode::CreateNew);
        QCOMPARE(column(store.database, schemaQuery), column(fresh, schemaQuery));
        QCOMPARE(column(store.database, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    }

    void nothingOfTheFirstVersionIsLost()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"first.atbilde"_s);
        makeFirst(place);
        Store store(place, Database::Mode::OpenExisting);
        const RequestId id(5);
        const Request request = store.requests.findByNumber(u"DS-2026/0001"_s).value();
        QCOMPARE(request.id, id);
        QCOMPARE(request.kind, RequestKind::Person);
        QCOMPARE(request.subject, SubjectId(7));
        QCOMPARE(request.senderReference, u"Nr. 7"_s);
        QCOMPARE(request.remarks, u"remark"_s);
        QCOMPARE(request.internalTarget, QDate(2026, 11, 24));
        QCOMPARE(request.closedBecause, ClosingReason::Answered);
        QCOMPARE(request.version, 9);
        QVERIFY(!request.related && !request.deliveredOn.isValid() && !request.reopenedAt.isValid());
        QCOMPARE(store.claims.of(id).size(), std::size_t(1));
        QCOMPARE(store.pauses.of(id), (std::vector{ClockPause{.request = id,
                                                              .cause = ClockPause::Cause::Identity,
                                                              .reason = u"doubt"_s,
                                                              .askedOn = QDate(2026, 11, 5),
                                                              .answeredOn = QDate(2026, 11, 6),
                                                              .answer = u"passport"_s}}));
        QCOMPARE(store.documents.content(DocumentId(6)), QByteArray("abc"));
        QVERIFY(!store.documents.find(DocumentId(6))->shreddedOn.isValid());
        QCOMPARE(store.letters.of(id).size(), std::size_t(1));
        QCOMPARE(column(store.database, u"SELECT id FROM journal"_s), QStringList{u"1"_s});
        QCOMPARE(store.registerEntries.find(RegisterEntries::Kind::System, u"crm"_s), QByteArray("{}"));
        QCOMPARE(store.numberSeries.draw(u"request"_s, 2026), 2);
    }

    void referencesToWidenedTablesStillHold()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"first.atbilde"_s);
        makeFirst(place);
        Store store(place, Database::Mode::OpenExisting);
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 store.claims.add({{}, RequestId(99), Right::Erasure, std::nullopt}));
        QVERIFY(!runRaw(store.database, u"DELETE FROM requests"_s));
        QVERIFY(!runRaw(store.database, u"DELETE FROM journal"_s));
    }

    void aDanglingReferenceIsToldAndTheFileStaysAsItWas()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"first.atbilde"_s);
        makeFirst(place, {u"UPDATE claims SET request_id = 99"_s});
        const QStringList schema = asked(place, schemaQuery);
        std::optional<StoreError::Kind> kind;
        try {
            const Database database(place, Database::Mode::OpenExisting);
        } catch (const StoreError &error) {
            kind = error.kind;
            QVERIFY(error.detail.contains(u"claims"_s));
        }
        QCOMPARE(kind, StoreError::Kind::Damaged);
        QCOMPARE(asked(place, u"PRAGMA user_version"_s), QStringList{u"1"_s});
        QCOMPARE(asked(place, schemaQuery), schema);
        QCOMPARE(asked(place, u"SELECT request_id FROM claims"_s), QStringList{u"99"_s});
    }

    void aMigrationThatFailsMidwayLeavesTheFirstVersion()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"first.atbilde"_s);
        makeFirst(place, {u"CREATE TABLE reminders (in_the_way)"_s});
        const QStringList schema = asked(place, schemaQuery);
        QVERIFY_THROWS_EXCEPTION(StoreError, Database(place, Database::Mode::OpenExisting));
        QCOMPARE(asked(place, u"PRAGMA user_version"_s), QStringList{u"1"_s});
        QCOMPARE(asked(place, schemaQuery), schema);
        QCOMPARE(asked(place, u"SELECT number FROM requests"_s), QStringList{u"DS-2026/0001"_s});
        QCOMPARE(asked(place, u"SELECT asked_on FROM pauses"_s), QStringList{u"2026-11-05"_s});
    }

    void referencesAreWatchedAgainAfterAFailure()
    {
        TestOffice test;
        const FilledCase filled(test);
        Database &database = test.office->store.database;
        QVERIFY(runRaw(database, u"PRAGMA user_version = 1"_s));
        const QStringList before = everythingIn(database);
        for (int attempt = 0; attempt < 2; ++attempt) {
            // What the second version adds is there already and stands in the way.
            QVERIFY_THROWS_EXCEPTION(StoreError, bringUpToDate(database));
            QCOMPARE(column(database, u"PRAGMA foreign_keys"_s), QStringList{u"1"_s});
            QCOMPARE(everythingIn(database), before);
            QVERIFY(!runRaw(database, u"UPDATE tasks SET request_id = 99"_s));
        }
    }
};

ATBILDE_TEST_MAIN(TestSchema)
#include "tst_schema.moc"
