// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backup.h"

#include "core/casework/administer.h"
#include "core/journal/chain.h"
#include "core/store/chaincheck.h"
#include "core/store/erasedlist.h"
#include "core/store/lists/retentionlist.h"
#include "core/store/lists/rowplace.h"
#include "core/store/placecheck.h"
#include "core/store/schema.h"
#include "core/store/snapshot.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString planKey = u"backup"_s;
const QString lastKey = u"backup.last"_s;
const QString suffix = u".atbilde-backup"_s;
constexpr int shortestPassword = 10;

/// A copy that is in nobody's way and gone when this goes.
struct PassingFile
{
    explicit PassingFile(const QString &name) : path(name) { clear(); }
    ~PassingFile() { clear(); }
    PassingFile(const PassingFile &) = delete;
    PassingFile &operator=(const PassingFile &) = delete;

    void clear() const
    {
        for (const QString &rest : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
            QFile::remove(path + rest);
    }

    QString path;
};

QJsonObject contentsIn(Office &office)
{
    return {{u"organisation"_s, office.organisation().name},
            {u"requests"_s, countRequests(office.store.database)},
            {u"entries"_s, office.store.journal.head() ? office.store.journal.head()->id.value() : 0}};
}

/// Is the copy a sound office with this head?
bool isSound(const QString &place, const QString &head)
{
    try {
        Store store(place, Database::Mode::OpenExisting);
        const std::optional<ChainHead> expected = headFromText(head);
        return damageIn(store.database, u"PRAGMA quick_check(1)"_s).isEmpty() && expected &&
               !compareWithHead(store.database, *expected);
    } catch (const StoreError &) {
        return false;
    }
}

Result<void> readBack(Office &office, const QString &file, const QString &head)
{
    const PassingFile again(office.store.database.place() + u".check"_s);
    const Result<QJsonObject> unpacked = unpackBackup(file, {officeBackupKey(office), {}}, again.path);
    if (!unpacked)
        return unpacked.error();
    if (!isSound(again.path, head))
        return Refusal{RefusalReason::BackupBroken, {file}};
    return {};
}

QString nameFor(const QDateTime &at)
{
    return u"atbilde-"_s + at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s) + suffix;
}

void removeSuperseded(Office &office, const BackupPlan &plan)
{
    const QString mark = office.store.database.officeMark();
    std::vector<Backup> backups = backupsIn(plan.folder, mark);
    std::erase_if(backups, [](const Backup &backup) {
        return !backup.isOurs || !QFileInfo(backup.file).fileName().startsWith("atbilde-"_L1);
    });
    std::vector<QDateTime> made;
    for (const Backup &backup : backups)
        made.push_back(backup.label.madeAt);
    const std::vector<QDateTime> superseded = supersededBackups(made, plan.rotation);
    for (const Backup &backup : backups) {
        if (std::ranges::find(superseded, backup.label.madeAt) != superseded.end())
            QFile::remove(backup.file);
    }
}

} // namespace

Result<void> mayBackUp(const Officer &officer)
{
    if (officer.role == Role::Administrator || officer.role == Role::Approver)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"backup"_s}, Code{"role", codeOf(officer.role)}}};
}

BackupPlan backupPlan(Office &office)
{
    BackupPlan plan;
    const QJsonObject object =
        QJsonDocument::fromJson(office.store.settings.find(planKey).value_or(QString()).toUtf8()).object();
    plan.folder = object[u"folder"_s].toString();
    if (plan.folder.isEmpty())
        plan.folder = QDir(QFileInfo(office.store.database.place()).absolutePath()).filePath(u"backups"_s);
    plan.isDaily = object[u"daily"_s].toBool(true);
    plan.rotation.days = object[u"days"_s].toInt(plan.rotation.days);
    plan.rotation.weeks = object[u"weeks"_s].toInt(plan.rotation.weeks);
    plan.rotation.months = object[u"months"_s].toInt(plan.rotation.months);
    plan.lock.salt = QByteArray::fromBase64(object[u"salt"_s].toString().toLatin1());
    plan.lock.publicKey = QByteArray::fromBase64(object[u"public"_s].toString().toLatin1());
    return plan;
}

Result<void> changeBackupPlan(Office &office, const Occasion &occasion, const BackupPlan &plan)
{
    if (const Result<void> may = mayAdminister(occasion.officer); !may)
        return may;
    if (plan.folder.trimmed().isEmpty())
        return Refusal{RefusalReason::BackupFolderMissing};
    if (plan.rotation.days < 1 || plan.rotation.weeks < 0 || plan.rotation.months < 0)
        return Refusal{RefusalReason::FieldNotUnderstood, {u"days"_s, QString::number(plan.rotation.days)}};
    const QJsonObject object{{u"folder"_s, plan.folder},
                             {u"daily"_s, plan.isDaily},
                             {u"days"_s, plan.rotation.days},
                             {u"weeks"_s, plan.rotation.weeks},
                             {u"months"_s, plan.rotation.months},
                             {u"salt"_s, QString::fromLatin1(plan.lock.salt.toBase64())},
                             {u"public"_s, QString::fromLatin1(plan.lock.publicKey.toBase64())}};
    Transaction transaction(office.store.database);
    office.store.settings.put(planKey,
                              QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    office.store.journal.append(occasion, u"change_backup"_s, {}, {});
    transaction.commit();
    return {};
}

Result<void> setBackupPassword(Office &office, const Occasion &occasion, const QString &password)
{
    if (password.size() < shortestPassword)
        return Refusal{RefusalReason::PasswordTooShort, {qint64(shortestPassword)}};
    BackupPlan plan = backupPlan(office);
    plan.lock = lockFor(password);
    return changeBackupPlan(office, occasion, plan);
}

std::vector<Backup> backupsIn(const QString &folder, const QString &office)
{
    std::vector<Backup> backups;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files)) {
        Backup backup;
        backup.file = info.filePath();
        backup.size = info.size();
        if (const Result<BackupLabel> label = labelOf(backup.file))
            backup.label = *label;
        else
            backup.isReadable = false;
        backup.isOurs = backup.isReadable && backup.label.office == office;
        backups.push_back(backup);
    }
    std::ranges::stable_sort(backups, std::ranges::greater(),
                             [](const Backup &backup) { return backup.label.madeAt; });
    return backups;
}

Result<Backup> backUp(Office &office, const Occasion &occasion, const QString &target,
                      const BackupReport &report)
{
    if (QFileInfo::exists(target))
        return Refusal{RefusalReason::FileExists, {target}};
    Database &database = office.store.database;
    const PassingFile copy(database.place() + u".snapshot"_s);
    copyDatabase(database, copy.path);
    Backup backup;
    backup.file = target;
    QJsonObject contents;
    {
        Store store(copy.path, Database::Mode::OpenExisting);
        const Entry head = store.journal.head().value();
        backup.label = {database.officeMark(), occasion.at, newestSchema(),
                        printedHead({head.id.value(), head.hash})};
        contents = contentsIn(office);
    }
    const Result<void> written = writeBackup(copy.path, target, backup.label, contents,
                                             officeBackupKey(office), backupPlan(office).lock, report);
    if (!written)
        return written.error();
    copy.clear();
    if (const Result<void> read = readBack(office, target, backup.label.head); !read) {
        QFile::remove(target);
        return read.error();
    }
    backup.size = QFileInfo(target).size();
    Transaction transaction(database);
    office.store.settings.put(lastKey, occasion.at.toUTC().toString(Qt::ISODateWithMs));
    office.store.journal.append(occasion, u"backup"_s, {}, {{u"head"_s, backup.label.head}});
    transaction.commit();
    keepErasedLists(office);
    return backup;
}

Result<Backup> backUpByPlan(Office &office, const Occasion &occasion, const BackupReport &report)
{
    const BackupPlan plan = backupPlan(office);
    const QFileInfo folder(plan.folder);
    if (!folder.exists())
        QDir(folder.absolutePath())
            .mkdir(folder.fileName(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const QFileInfo &part : QDir(plan.folder).entryInfoList({u'*' + suffix + u".part"_s}, QDir::Files))
        QFile::remove(part.filePath()); // left by a crash, never listed
    Result<Backup> backup =
        backUp(office, occasion, QDir(plan.folder).filePath(nameFor(occasion.at)), report);
    if (backup)
        removeSuperseded(office, plan);
    return backup;
}

QDateTime lastBackup(Office &office)
{
    return QDateTime::fromString(office.store.settings.find(lastKey).value_or(QString()), Qt::ISODateWithMs);
}

bool isBackupDue(Office &office, const QDateTime &now)
{
    if (!backupPlan(office).isDaily || office.store.database.isReadOnly())
        return false;
    const QDateTime last = lastBackup(office);
    // A clock that was set back makes no backup too few.
    return !last.isValid() || last > now.addSecs(3600) || Occasion{{}, last}.day() < Occasion{{}, now}.day();
}

QByteArray officeBackupKey(Office &office)
{
    return keyFor(office.store.journal.key(), "backup");
}

QString erasedListOf(const QString &place)
{
    return place + u".erased"_s;
}

void keepErasedLists(Office &office)
{
    const Database &database = office.store.database;
    const ErasedList list{database.officeMark(), purgedRequests(office.store),
                          shreddedDocuments(office.store)};
    if (list.cases.empty() && list.documents.empty())
        return;
    writeErasedList(erasedListOf(database.place()), list);
    const QString folder = backupPlan(office).folder;
    if (QFileInfo(folder).isDir())
        writeErasedList(QDir(folder).filePath(list.office + u".erased"_s), list);
}

} // namespace atbilde
