// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/schema.h"
#include "core/store/store.h"
#include "core/store/transaction.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

#include <unistd.h>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

/// What stands in the way of opening or creating; nothing where it opens.
std::optional<StoreError::Kind> trouble(const QString &place,
                                        Database::Mode mode = Database::Mode::OpenExisting)
{
    try {
        const Database database(place, mode);
    } catch (const StoreError &error) {
        if (error.place != place)
            qWarning("the error names another place: %s", qPrintable(error.place));
        return error.kind;
    }
    return std::nullopt;
}

/// Writes SQL into any SQLite file, past our own classes.
void edit(const QString &path, const QString &sql)
{
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseIsOursAloneAndSafe_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("ours") << u"application_id"_s << QString::number(0x41746264);
        QTest::newRow("of this version") << u"user_version"_s << QString::number(newestSchema());
        QTest::newRow("written ahead") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("synchronous FULL") << u"synchronous"_s << u"2"_s;
        QTest::newRow("references hold") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("what is deleted is overwritten") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("nothing in the schema is trusted") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("no temporary files") << u"temp_store"_s << u"2"_s;
        QTest::newRow("waits for others") << u"busy_timeout"_s << u"5000"_s;
    }

    void aNewDatabaseIsOursAloneAndSafe()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        QTemporaryDir folder;
        const QString place = folder.filePath(u"a.atbilde"_s);
        {
            Database made(place, Database::Mode::CreateNew);
            QCOMPARE(column(made, u"PRAGMA "_s + pragma).value(0), value);
            QCOMPARE(QFile::permissions(place) & ~(QFile::ReadUser | QFile::WriteUser),
                     QFile::ReadOwner | QFile::WriteOwner);
        }
        Database opened(place, Database::Mode::OpenExisting);
        QCOMPARE(column(opened, u"PRAGMA "_s + pragma).value(0), value);
    }

    void everyTableIsStrictAndWhole()
    {
        const TestOffice test;
        Database &database = test.office->store.database;
        QCOMPARE(column(database,
                        u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                        "AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s),
                 QStringList());
        QCOMPARE(column(database, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        QCOMPARE(column(database, u"PRAGMA foreign_key_check"_s), QStringList());
    }

    void aFreshDatabaseHasTheSchemaThatWasReleased()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(u"a.atbilde"_s), Database::Mode::CreateNew);
        const QString schema =
            column(
                database,
                u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search_%' ORDER BY type, name"_s)
                .join(u";\n"_s) +
            u";\n"_s;
        const QString path =
            QStringLiteral(ATBILDE_TEST_FOLDER) + u"/past/schema-%1.sql"_s.arg(newestSchema());
        if (qEnvironmentVariableIsSet("ATBILDE_WRITE_PAST"))
            write(path, schema.toUtf8());
        QCOMPARE(schema, QString::fromUtf8(bytesAt(path)));
    }

    void creatingDoesNotTouchAFileThatExists()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"letter.txt"_s);
        write(place, "do not lose this");
        QCOMPARE(trouble(place, Database::Mode::CreateNew), StoreError::Kind::CannotOpen);
        QCOMPARE(bytesAt(place), QByteArray("do not lose this"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void whatIsNotOurDatabaseIsRefusedAndNotChanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("an empty file") << QByteArray() << int(StoreError::Kind::NotADatabase);
        QTest::newRow("a text") << QByteArray("Labdien!\n").repeated(1000)
                                << int(StoreError::Kind::NotADatabase);
        QTest::newRow("only the first words of a database")
            << QByteArray("SQLite format 3\0", 16) << int(StoreError::Kind::NotADatabase);
        QTest::newRow("noise behind the first words")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(8000, '\x5a')
            << int(StoreError::Kind::NotADatabase);
    }

    void whatIsNotOurDatabaseIsRefusedAndNotChanged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QTemporaryDir folder;
        const QString place = folder.filePath(u"a.atbilde"_s);
        write(place, bytes);
        QCOMPARE(int(trouble(place).value()), kind);
        QCOMPARE(bytesAt(place), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aMissingFileAndAFolderAreToldApart()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"none.atbilde"_s);
        QCOMPARE(trouble(place), StoreError::Kind::Missing);
        QVERIFY(!QFile::exists(place));
        QCOMPARE(trouble(folder.path()), StoreError::Kind::CannotOpen);
        QCOMPARE(trouble(u"postgresql://host/office"_s), StoreError::Kind::Unsupported);
    }

    void aDatabaseOfAnotherProgramIsNotChangedByOneByte()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"theirs.db"_s);
        edit(place, u"CREATE TABLE theirs (a)"_s);
        const QByteArray before = bytesAt(place);
        QCOMPARE(trouble(place), StoreError::Kind::NotOurs);
        QCOMPARE(bytesAt(place), before);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aDatabaseOfANewerVersionIsNotChangedByOneByte()
    {
        TestOffice test;
        test.office.reset();
        edit(test.place(), u"PRAGMA user_version = %1"_s.arg(newestSchema() + 1));
        const QByteArray before = bytesAt(test.place());
        QCOMPARE(trouble(test.place()), StoreError::Kind::NewerSchema);
        QCOMPARE(bytesAt(test.place()), before);
    }

    void aDatabaseCutShortIsNotOpenedAndNotChanged_data()
    {
        QTest::addColumn<int>("left");
        for (const int left : {99, 100, 4096, 40960})
            QTest::addRow("%d bytes left", left) << left;
    }

    void aDatabaseCutShortIsNotOpenedAndNotChanged()
    {
        QFETCH(int, left);
        TestOffice test;
        test.office.reset();
        const QByteArray cut = bytesAt(test.place()).left(left);
        write(test.place(), cut);
        const std::optional<StoreError::Kind> kind = trouble(test.place());
        QVERIFY(kind == StoreError::Kind::NotADatabase || kind == StoreError::Kind::Damaged);
        QCOMPARE(bytesAt(test.place()), cut);
    }

    void aFileOrFolderThatMayNotBeWrittenIsOpenedForReadingOnly()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        TestOffice test;
        test.office.reset();
        const QByteArray before = bytesAt(test.place());
        const auto readOnly = [&] {
            Office office(test.place());
            QVERIFY(office.store.database.isReadOnly());
            QCOMPARE(office.store.officers.all().size(), std::size_t(5));
            try {
                const Transaction transaction(office.store.database);
                QFAIL("a transaction began");
            } catch (const StoreError &error) {
                QCOMPARE(error.kind, StoreError::Kind::ReadOnly);
            }
        };
        QVERIFY(QFile::setPermissions(test.place(), QFile::ReadOwner));
        readOnly();
        QVERIFY(QFile::setPermissions(test.place(), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(test.folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        readOnly();
        QCOMPARE(bytesAt(test.place()), before);
        QCOMPARE(trouble(test.folder.filePath(u"new.atbilde"_s), Database::Mode::CreateNew),
                 StoreError::Kind::CannotOpen);
        QVERIFY(QFile::setPermissions(test.folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(QFile::setPermissions(test.place(), QFile::Permissions()));
        QCOMPARE(trouble(test.place()), StoreError::Kind::CannotOpen);
    }

    void aFileThatWasDeletedMovedOrReplacedWhileOpenIsNotWritten_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("deleted or moved") << false;
        QTest::newRow("replaced") << true;
    }

    void aFileThatWasDeletedMovedOrReplacedWhileOpenIsNotWritten()
    {
        QFETCH(bool, replaced);
        TestOffice test;
        const QString elsewhere = test.place() + u".elsewhere"_s;
        QVERIFY(QFile::rename(test.place(), elsewhere));
        if (replaced)
            QVERIFY(QFile::copy(elsewhere, test.place()));
        const QByteArray before = bytesAt(elsewhere);
        try {
            const Transaction transaction(test.office->store.database);
            QFAIL("a transaction began");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind, replaced ? StoreError::Kind::Replaced : StoreError::Kind::Gone);
        }
        QCOMPARE(QFileInfo::exists(test.place()), replaced);
        QCOMPARE(bytesAt(elsewhere), before);
    }

    void aFullDiskIsToldAndNothingIsSaved()
    {
        TestOffice test;
        Database &database = test.office->store.database;
        const QStringList before = everythingIn(database);
        const QString pages = column(database, u"PRAGMA page_count"_s).value(0);
        QVERIFY(runRaw(database, u"PRAGMA max_page_count = "_s + pages));
        std::optional<StoreError::Kind> kind;
        try {
            Transaction transaction(database);
            test.office->store.settings.put(u"small"_s, u"x"_s);
            test.office->store.settings.put(u"large"_s, QString(3'000'000, u'x'));
            transaction.commit();
        } catch (const StoreError &error) {
            kind = error.kind;
        }
        QCOMPARE(kind, StoreError::Kind::DiskFull);
        QCOMPARE(everythingIn(database), before);
    }

    void anotherProgramThatHoldsTheDatabaseIsToldAsBusy()
    {
        TestOffice test;
        Database other(test.place(), Database::Mode::OpenExisting);
        const Transaction held(other);
        QVERIFY(runRaw(test.office->store.database, u"PRAGMA busy_timeout = 10"_s));
        std::optional<StoreError::Kind> kind;
        try {
            const Transaction second(test.office->store.database);
        } catch (const StoreError &error) {
            kind = error.kind;
        }
        QCOMPARE(kind, StoreError::Kind::Busy);
    }

    void theWorkOfOthersIsNoticed()
    {
        TestOffice test;
        Database other(test.place(), Database::Mode::OpenExisting);
        const qint64 mark = other.changeMark();
        QCOMPARE(other.changeMark(), mark);
        test.office->store.settings.put(u"a"_s, u"b"_s);
        QVERIFY(other.changeMark() != mark);
    }

    void anOfficeThatCannotBeMadeLeavesNoHalfOfItBehind()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(u"a.atbilde"_s);
        const Officer nameless{{}, u"x"_s, {}, Role::Administrator, true};
        QVERIFY_THROWS_EXCEPTION(
            StoreError,
            (void)createOffice(place, {}, nameless, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }
};

ATBILDE_TEST_MAIN(TestDatabase)
#include "tst_database.moc"
