// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/office.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cerrno>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Ending
{
    bool ended = false; ///< by itself, with exit code 0
    QByteArray said;
    qint64 calls = 0; ///< that could have failed
};

/// The script in this office, its n-th write failing.
Ending work(const QString &what, const QString &place, const QString &folder, qint64 at, int error,
            bool stays)
{
    QTemporaryDir outside;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(ATBILDE_FAILING_IO));
    environment.insert(u"FAULT_FOLDER"_s, folder);
    environment.insert(u"FAULT_AT"_s, QString::number(at));
    environment.insert(u"FAULT_ERROR"_s, QString::number(error));
    environment.insert(u"FAULT_STAYS"_s, stays ? u"1"_s : u"0"_s);
    environment.insert(u"FAULT_COUNT"_s, outside.filePath(u"count"_s));
    QProcess worker;
    worker.setProcessEnvironment(environment);
    worker.start(QStringLiteral(ATBILDE_WORKER), {what, place, u"3"_s});
    Ending outcome;
    outcome.ended = worker.waitForFinished(60'000) && worker.exitStatus() == QProcess::NormalExit &&
                    worker.exitCode() == 0;
    outcome.said = worker.readAllStandardOutput();
    QFile count(outside.filePath(u"count"_s));
    if (count.open(QIODevice::ReadOnly))
        outcome.calls = count.readAll().trimmed().toLongLong();
    return outcome;
}

} // namespace

class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWriteMayFail_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<bool>("stays");
        QTest::newRow("an error once") << EIO << false;
        QTest::newRow("a disk that is full and stays so") << ENOSPC << true;          // F01, F02, F04
        QTest::newRow("a disk that becomes read-only and stays so") << EROFS << true; // F06, F21
    }

    void everyWriteMayFail()
    {
        QFETCH(int, error);
        QFETCH(bool, stays);
        TestOffice model;
        model.office.reset();
        qint64 calls = 0;
        {
            // How many calls there are at all.
            QTemporaryDir folder;
            const QString place = folder.filePath(u"office.atbilde"_s);
            QVERIFY(QFile::copy(model.place(), place));
            const Ending whole = work(u"script"_s, place, folder.path(), 0, error, false);
            QVERIFY(whole.ended && whole.said.contains("done"));
            calls = whole.calls;
        }
        QVERIFY(calls > 100);
        const qint64 stride = qMax<qint64>(1, calls / manyTimes(8, 1'000'000));
        int rounds = 0;
        for (qint64 at = 1; at <= calls; at += stride) {
            QTemporaryDir folder(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm/atbilde-XXXXXX"_s
                                                                       : QString());
            const QString place = folder.filePath(u"office.atbilde"_s);
            QVERIFY(QFile::copy(model.place(), place));
            const Ending outcome = work(u"script"_s, place, folder.path(), at, error, stays);
            const QString where = u"call %1 of %2: "_s.arg(at).arg(calls);
            QVERIFY2(outcome.ended,
                     qPrintable(where + u"it crashed or hung "_s + QString::fromUtf8(outcome.said)));
            if (stays && at < calls / 2)
                QVERIFY2(outcome.said.contains("told") || outcome.said.contains("refused"),
                         qPrintable(where + u"nothing was told"_s));
            const QString wrong =
                whatIsWrongAt(place, lastAcknowledged(outcome.said), model.now.addYears(60));
            QVERIFY2(wrong.isEmpty(), qPrintable(where + wrong));
            ++rounds;
        }
        qInfo("%d of %lld calls failed", rounds, static_cast<long long>(calls));
    }

    // D07, D08: the first version, brought up to date while the disk fails.
    void aMigrationThatFailsLeavesTheOldDatabase()
    {
        QTemporaryDir model;
        const QString old = model.filePath(u"old.atbilde"_s);
        makeOld(old);
        const Ending whole = [&] {
            QTemporaryDir folder;
            const QString place = folder.filePath(u"office.atbilde"_s);
            QFile::copy(old, place);
            return work(u"open"_s, place, folder.path(), 0, EIO, false);
        }();
        QVERIFY(whole.ended && whole.said.contains("opened"));
        const qint64 stride = qMax<qint64>(1, whole.calls / manyTimes(10, 1'000'000));
        for (qint64 at = 1; at <= whole.calls; at += stride) {
            QTemporaryDir folder;
            const QString place = folder.filePath(u"office.atbilde"_s);
            QVERIFY(QFile::copy(old, place));
            const Ending outcome =
                work(u"open"_s, place, folder.path(), at, at % 2 == 0 ? ENOSPC : EIO, true);
            QVERIFY2(outcome.ended, qPrintable(QString::number(at) + QString::fromUtf8(outcome.said)));
            Office office(place); // as if nothing had been
            QCOMPARE(office.store.officers.all().size(), std::size_t(1));
            QCOMPARE(office.store.requests.findByNumber(u"DS-2026/0001"_s)->remarks, u"remark"_s);
        }
    }

private:
    static void makeOld(const QString &place)
    {
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(place);
            QVERIFY(raw.open());
            QFile file(QStringLiteral(ATBILDE_PAST) + u"/schema-1.sql"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QStringList statements = QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
            std::ranges::stable_partition(statements, [](const QString &sql) {
                return sql.startsWith("CREATE TABLE"_L1) || sql.startsWith("CREATE VIRTUAL"_L1);
            });
            statements
                << u"INSERT INTO officers VALUES (1, 'ivars', 'Ivars', 'handler', 1)"_s
                << u"INSERT INTO subjects VALUES (7, 'Anna', 'Ābola', 'neutral', 'lv', '', '', '', '', '', '', 'anna abola', '', '', x'00', 3)"_s
                << u"INSERT INTO requests VALUES (5, 'DS-2026/0001', 2026, 1, 7, 'closed', 0, 'email', 'lv', "
                   u"'2026-11-03', NULL, "
                   "'2026-11-03T09:00:00.000Z', 'Nr. 7', 1, NULL, 'remark', '2026-12-03', '2026-12-03', "
                   "'2026-12-03', '2026-11-24', "
                   "'1', 'answered', '2026-11-20', x'01', 'access', '', 9)"_s
                << u"PRAGMA application_id = %1"_s.arg(0x41746264) << u"PRAGMA user_version = 1"_s;
            for (const QString &sql : statements) {
                QSqlQuery query(raw);
                QVERIFY2(query.exec(sql), qPrintable(sql));
            }
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
    }
};

ATBILDE_TEST_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
