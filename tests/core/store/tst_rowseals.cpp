// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowseals.h"

#include "core/store/transaction.h"
#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Kind = RowDamage::Kind;

namespace {

/// A case with a row of every kind, sealed.
struct SealedCase : TestOffice
{
    SealedCase() : filled(std::make_unique<FilledCase>(*this)) { commit(); }
    void commit()
    {
        Transaction transaction(office->store.database);
        office->store.journal.append(by(clerk), u"import"_s, {}, {});
        transaction.commit();
    }
    Database &database() { return office->store.database; }
    /// Past the program: another connection, whose writes nobody seals.
    bool meddle(const QString &sql)
    {
        const QString name = u"meddler"_s;
        bool done = false;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            other.setDatabaseName(place());
            done = other.open();
            for (const QString &each : sql.split(u"; "_s)) {
                QSqlQuery query(other);
                const bool ran = query.exec(each);
                if (!ran)
                    qWarning("%s: %s", qPrintable(each), qPrintable(query.lastError().text()));
                done = done && ran;
            }
        }
        QSqlDatabase::removeDatabase(name);
        return done;
    }
    std::vector<RowDamage> found() { return database().sealer()->check(); }

    std::unique_ptr<FilledCase> filled;
};

} // namespace

class TestRowSeals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWritesIsSound()
    {
        SealedCase test;
        QCOMPARE(test.found(), std::vector<RowDamage>{});
        QVERIFY(test.database().sealer()->checked() > 20);
    }

    void everyTableIsSealedOrSaysWhyNot()
    {
        // Bytes and words have sums of their own, counts are counted again, the rest is worth nothing to
        // anybody.
        const QStringList excused{u"document_pieces"_s, u"journal"_s,          u"number_series"_s,
                                  u"request_tallies"_s, u"document_tallies"_s, u"row_seals"_s,
                                  u"seal_sums"_s,       u"fetched_mail"_s,
                                  u"dictionary_words"_s};
        SealedCase test;
        const std::vector<QString> sealed = sealedTables();
        for (
            const QString &table : column(
                test.database(),
                u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"_s)) {
            const bool isSealed = std::ranges::find(sealed, table) != sealed.end();
            QVERIFY2(isSealed != excused.contains(table),
                     qPrintable(table + u": add it to core/store/rowseals.cpp or excuse it here"_s));
        }
    }

    void aChangedValueInAnyColumnOfAnyTableIsNamed()
    {
        SealedCase test;
        int tried = 0;
        for (const QString &table : sealedTables()) {
            const QStringList columns = column(
                test.database(), u"SELECT name FROM pragma_table_info('%1') WHERE pk = 0"_s.arg(table));
            for (const QString &each : columns) {
                const QString type =
                    column(test.database(),
                           u"SELECT type FROM pragma_table_info('%1') WHERE name = '%2'"_s.arg(table, each))
                        .value(0);
                const QString value = type == "INTEGER"_L1 ? u"coalesce(%1, 0) + 1"_s
                                      : type == "BLOB"_L1  ? u"zeroblob(33)"_s
                                                           : u"coalesce(%1, '') || 'x'"_s;
                const QString sql =
                    u"PRAGMA ignore_check_constraints = ON; UPDATE %1 SET %2 = %3 WHERE rowid = (SELECT min(rowid) FROM %1)"_s
                        .arg(table, each, value.contains(u'%') ? value.arg(each) : value);
                if (column(test.database(), u"SELECT count(*) FROM %1"_s.arg(table)).value(0) == "0"_L1)
                    continue;
                const QString before = test.place() + u".before"_s;
                QFile::remove(before);
                QVERIFY(runRaw(test.database(), u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
                QVERIFY(QFile::copy(test.place(), before));
                if (table == "settings"_L1 && each == "value"_L1)
                    QVERIFY(test.meddle(
                        u"UPDATE settings SET value = value || ' ' WHERE key = 'organisation'"_s));
                else
                    QVERIFY2(test.meddle(sql), qPrintable(sql));
                const std::vector<RowDamage> found = test.found();
                QVERIFY2(found.size() == 1 && found[0].kind == Kind::Changed && found[0].table == table,
                         qPrintable(sql));
                ++tried;
                // Back to what it was.
                const QString back =
                    u"ATTACH '%1' AS old; PRAGMA ignore_check_constraints = ON; UPDATE %2 SET %3 = (SELECT %3 FROM old.%2 AS o WHERE o.rowid = %2.rowid)"_s;
                QVERIFY(test.meddle(back.arg(before, table, each)));
                QCOMPARE(test.found(), std::vector<RowDamage>{});
            }
        }
        QVERIFY(tried > 150);
    }

    void rowsTakenOutAndPutInAreNamed()
    {
        SealedCase test;
        const QString id = QString::number(test.filled->check.id.value());
        QVERIFY(test.meddle(u"DELETE FROM identity_checks WHERE id = %1"_s.arg(id)));
        QCOMPARE(test.found(), (std::vector<RowDamage>{
                                   {Kind::Missing, u"identity_checks"_s, test.filled->check.id.value()}}));
        QVERIFY(test.meddle(u"INSERT INTO officers VALUES (77, 'x', 'X', 'approver', 1)"_s));
        QCOMPARE(test.found().size(), std::size_t(2));
        QVERIFY(std::ranges::count(test.found(), RowDamage{Kind::Foreign, u"officers"_s, 77}) == 1);
    }

    void aRowTakenOutTogetherWithItsSealShows()
    {
        SealedCase test;
        QVERIFY(test.meddle(u"DELETE FROM identity_checks; DELETE FROM row_seals WHERE kind = 8"_s));
        QCOMPARE(test.found(), (std::vector<RowDamage>{{Kind::SumWrong, {}, 0}}));
    }

    void aRowPutBackTogetherWithItsSealShows()
    {
        SealedCase test;
        const QString old =
            column(test.database(), u"SELECT hex(seal) FROM row_seals WHERE kind = 3"_s).value(0);
        Subject subject = test.office->store.subjects.find(test.filled->subject).value();
        const QString phone = subject.phone;
        subject.phone = u"+371 29999999"_s;
        {
            Transaction transaction(test.database());
            QVERIFY(test.office->store.subjects.replace(subject));
            transaction.commit();
        }
        QCOMPARE(test.found(), std::vector<RowDamage>{});
        QVERIFY(test.meddle(
            u"UPDATE subjects SET phone = '%1', plain_phone = '', version = 1; UPDATE row_seals SET seal = x'%2' WHERE kind = 3"_s
                .arg(phone, old)));
        const std::vector<RowDamage> found = test.found();
        QVERIFY(!found.empty());
    }

    void whatWasUndoneLeavesNoSeal()
    {
        SealedCase test;
        {
            const Transaction transaction(test.database());
            test.office->store.subjects.add(somebody(u"Otrs"_s, u"Cits"_s));
        }
        test.commit();
        QCOMPARE(test.found(), std::vector<RowDamage>{});
    }

    void sealsOfAnotherOfficeAreNone()
    {
        SealedCase test;
        QVERIFY(test.meddle(u"UPDATE settings SET value = '%1' WHERE key = 'journal_key'"_s.arg(
            QString::fromLatin1(QByteArray(32, 'k').toBase64()))));
        test.office.reset();
        test.office = std::make_unique<Office>(test.place());
        QVERIFY(test.found().size() > 20);
    }
};

ATBILDE_TEST_MAIN(TestRowSeals)
#include "tst_rowseals.moc"
