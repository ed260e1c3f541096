// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backup.h"

#include "core/casework/restore.h"
#include "core/store/transaction.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString password = u"zirgs akumulators"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// An office with a case, and one backup of it that a password opens.
struct BackedUp : CaseInHand
{
    BackedUp()
    {
        QVERIFY(setBackupPassword(*office, by(administrator), password));
        made = backUp(*office, by(administrator), file()).value();
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"one.atbilde-backup"_s); }
    [[nodiscard]] BackupKeys keys() { return {officeBackupKey(*office), {}}; }
    [[nodiscard]] Restorer restorer() const { return {administrator.code, now.addSecs(60)}; }
    void reopen()
    {
        office.reset();
        office = std::make_unique<Office>(place());
    }
    /// Everything there is in the folder but the names of what passes.
    [[nodiscard]] QStringList names() const
    {
        QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf(
            [](const QString &name) { return name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1); });
        return names;
    }

    Backup made;
};

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsTheOfficeAndNoReadableWordOfIt()
    {
        BackedUp test;
        const QByteArray bytes = bytesOf(test.file());
        for (const QByteArray &word :
             {QByteArray("rzi"), QByteArray("SQLite"), QByteArray("Loģistika"), QByteArray("janis@pasts")})
            QVERIFY(!bytes.contains(word));
        QCOMPARE(QFile::permissions(test.file()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        const BackupPreview preview = previewBackup(test.file(), test.keys(), test.place()).value();
        QCOMPARE(preview.organisation, u"SIA \"Vējupe Loģistika\""_s);
        QCOMPARE(preview.requests, 1);
        QCOMPARE(preview.isOfThisOffice, true);
        QCOMPARE(preview.label.madeAt, test.now);
        QCOMPARE(lastBackup(*test.office), test.now);
        QVERIFY(verifyOffice(*test.office, {preview.label.head}).isSound());
        QVERIFY(testBackup(test.file(), test.keys(), test.place()).value().isSound());
        QCOMPARE(test.names(),
                 (QStringList{u"office.atbilde"_s, u"office.atbilde.head"_s, u"one.atbilde-backup"_s}));
    }

    void aFileThatIsThereIsNotWrittenOver()
    {
        BackedUp test;
        const QByteArray before = bytesOf(test.file());
        QCOMPARE(backUp(*test.office, test.by(test.administrator), test.file()).error().reason,
                 RefusalReason::FileExists);
        QCOMPARE(bytesOf(test.file()), before);
    }

    void onlyTheRightKeyOpensIt()
    {
        BackedUp test;
        const auto reason = [&](const BackupKeys &keys) {
            return contentsOf(test.file(), keys).error().reason;
        };
        QCOMPARE(reason({}), RefusalReason::BackupKeyWrong);
        QCOMPARE(reason({QByteArray(32, 'k'), u"zirgs"_s}), RefusalReason::BackupKeyWrong);
        QVERIFY(contentsOf(test.file(), {{}, password}));
        QVERIFY(contentsOf(test.file(), test.keys()));
    }

    void anyFlippedBitAndAnyCutIsFound()
    {
        BackedUp test;
        const QByteArray whole = bytesOf(test.file());
        const QString bad = test.folder.filePath(u"bad.atbilde-backup"_s);
        const QString target = test.folder.filePath(u"target"_s);
        QRandomGenerator dice(5);
        const auto isRefused = [&](const QByteArray &bytes) {
            write(bad, bytes);
            const Result<QJsonObject> opened = unpackBackup(bad, test.keys(), target);
            return !opened && !QFile::exists(target);
        };
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            const auto at = qsizetype(dice.bounded(int(round < 20 ? 600 : bytes.size())));
            bytes[at] = char(bytes[at] ^ (1 << dice.bounded(8)));
            QVERIFY2(isRefused(bytes), qPrintable(QString::number(at)));
        }
        for (const qsizetype left :
             {qsizetype(0), qsizetype(5), qsizetype(17), qsizetype(200), whole.size() / 2, whole.size() - 1})
            QVERIFY2(isRefused(whole.left(left)), qPrintable(QString::number(left)));
        QVERIFY(isRefused(whole + 'x'));
        QVERIFY(!isRefused(whole));
    }

    void restoringBringsTheDayBackAndKeepsWhatWasThere()
    {
        BackedUp test;
        QVERIFY(addOfficer(*test.office, test.by(test.administrator),
                           {{}, u"vels"_s, u"Vēls"_s, Role::Reader, true}));
        const BackupKeys keys = test.keys();
        test.office.reset();
        const QByteArray before = bytesOf(test.place());
        QCOMPARE(restoreBackup(test.file(), keys, test.place(), test.restorer(), false).error().reason,
                 RefusalReason::DatabaseExists);
        QCOMPARE(bytesOf(test.place()), before);
        const Restored restored =
            restoreBackup(test.file(), keys, test.place(), test.restorer(), true).value();
        {
            Office kept(restored.replaced);
            QVERIFY(kept.store.officers.findByCode(u"vels"_s));
        }
        test.office = std::make_unique<Office>(test.place());
        QVERIFY(!test.office->store.officers.findByCode(u"vels"_s));
        QCOMPARE(test.request().number, u"DS-2026/0001"_s);
        const Entry last = test.office->store.journal.head().value();
        QCOMPARE(last.act, u"restore"_s);
        QCOMPARE(last.officer, test.administrator.id);
        QCOMPARE(last.facts[u"head"_s].toString(), test.made.label.head);
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void aLostComputerNeedsThePasswordAlone()
    {
        BackedUp test;
        QTemporaryDir elsewhere;
        const QString place = elsewhere.filePath(u"new.atbilde"_s);
        QCOMPARE(restoreBackup(test.file(), {}, place, test.restorer(), false).error().reason,
                 RefusalReason::BackupKeyWrong);
        QVERIFY(restoreBackup(test.file(), {{}, password}, place, test.restorer(), false)
                    .value()
                    .replaced.isEmpty());
        Office office(place);
        QVERIFY(office.store.requests.findByNumber(u"DS-2026/0001"_s));
        QCOMPARE(QDir(elsewhere.path()).entryList({u"*.restoring*"_s}, QDir::Files), QStringList());
    }

    void whatWasErasedSinceIsErasedBeforeItIsUsed()
    {
        BackedUp test;
        {
            Transaction transaction(test.office->store.database);
            QVERIFY(runRaw(
                test.office->store.database,
                u"UPDATE requests SET state = 'closed', open = 0, closed_on = '2020-01-01', closed_because = 'answered'"_s));
            test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {});
            transaction.commit();
        }
        const SubjectId person = test.request().subject;
        const PurgeRunId run = flagForPurge(*test.office, test.by(test.approver), {test.id}).value();
        QVERIFY(carryOut(*test.office, test.by(test.approver), run));
        const BackupKeys keys = test.keys();
        test.office.reset();
        // The database is lost; the list beside it is not.
        QVERIFY(QFile::remove(test.place()));
        const Restored restored =
            restoreBackup(test.file(), {{}, password}, test.place(), test.restorer(), false).value();
        QCOMPARE(restored.erasedAgain.cases, 1);
        test.office = std::make_unique<Office>(test.place());
        QVERIFY(!test.office->store.subjects.find(person));
        QVERIFY(test.office->store.documents.content(test.document).isEmpty());
        QVERIFY(!bytesOf(test.place()).contains("janis@pasts"));
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void theBackupOfAnotherOfficeIsRefused()
    {
        BackedUp test;
        TestOffice other;
        other.office.reset();
        const QByteArray closed = bytesOf(other.place());
        QCOMPARE(
            restoreBackup(test.file(), {{}, password}, other.place(), test.restorer(), true).error().reason,
            RefusalReason::BackupForeign);
        QCOMPARE(bytesOf(other.place()), closed);
    }

    void aDamagedDatabaseIsReplacedAndKept()
    {
        BackedUp test;
        test.office.reset();
        const QByteArray damaged = "SQLite format 3" + QByteArray(5000, 'x');
        write(test.place(), damaged);
        const Restored restored =
            restoreBackup(test.file(), {{}, password}, test.place(), test.restorer(), true).value();
        QCOMPARE(bytesOf(restored.replaced), damaged);
        test.office = std::make_unique<Office>(test.place());
        QCOMPARE(test.request().number, u"DS-2026/0001"_s);
    }

    void onlyAnAdministratorOfTheOfficeRestores()
    {
        BackedUp test;
        const BackupKeys keys = test.keys();
        test.office.reset();
        const QByteArray before = bytesOf(test.place());
        QCOMPARE(
            restoreBackup(test.file(), keys, test.place(), {test.clerk.code, test.now}, true).error().reason,
            RefusalReason::RoleNotAllowed);
        QCOMPARE(restoreBackup(test.file(), keys, test.place(), {u"svess"_s, test.now}, true).error().reason,
                 RefusalReason::OfficerNotFound);
        QCOMPARE(bytesOf(test.place()), before);
        QVERIFY(test.names().filter(u"restoring"_s).isEmpty());
    }

    void dailyBackupsGoByThePlanAndOldOnesGo()
    {
        CaseInHand test;
        BackupPlan plan = backupPlan(*test.office);
        plan.rotation = {2, 1, 1};
        QVERIFY(changeBackupPlan(*test.office, test.by(test.administrator), plan));
        QVERIFY(isBackupDue(*test.office, test.now));
        for (int day = 0; day < 4; ++day) {
            QVERIFY(backUpByPlan(*test.office, test.by(test.administrator)));
            QVERIFY(!isBackupDue(*test.office, test.now));
            test.now = test.now.addDays(1);
            QVERIFY(isBackupDue(*test.office, test.now));
        }
        const QString mark = test.office->store.database.officeMark();
        const std::vector<Backup> backups = backupsIn(plan.folder, mark);
        QCOMPARE(backups.size(), std::size_t(2));
        QVERIFY(backups[0].isOurs && backups[0].label.madeAt == test.now.addDays(-1));
        write(QDir(plan.folder).filePath(u"x.atbilde-backup"_s), "nothing");
        QCOMPARE(std::ranges::count_if(backupsIn(plan.folder, mark), &Backup::isReadable), 2);
    }

    void aStoppedBackupLeavesNothing()
    {
        BackedUp test;
        const QString target = test.folder.filePath(u"two.atbilde-backup"_s);
        QVERIFY(
            !backUp(*test.office, test.by(test.administrator), target, [](qint64, qint64) { return false; }));
        QCOMPARE(test.names(),
                 (QStringList{u"office.atbilde"_s, u"office.atbilde.head"_s, u"one.atbilde-backup"_s}));
    }
};

ATBILDE_TEST_MAIN(TestBackup)
#include "tst_backup.moc"
