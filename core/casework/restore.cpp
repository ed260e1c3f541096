// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/restore.h"

#include "core/casework/administer.h"
#include "core/store/erasedlist.h"
#include "core/store/erasure.h"
#include "core/store/lists/retentionlist.h"
#include "core/store/placecheck.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QStringList sideFiles{u"-wal"_s, u"-shm"_s, u"-journal"_s};

void removeDatabaseFile(const QString &path)
{
    QFile::remove(path);
    for (const QString &side : sideFiles + QStringList{u".head"_s})
        QFile::remove(path + side);
}

/// Unpacked beside the place, and gone again unless it took it.
struct Unpacked
{
    explicit Unpacked(const QString &name) : path(name) { removeDatabaseFile(path); }
    ~Unpacked() { removeDatabaseFile(path); }
    Unpacked(const Unpacked &) = delete;
    Unpacked &operator=(const Unpacked &) = delete;
    QString path;
};

/// What the present office knows, where it can be read at all.
struct Present
{
    QString mark;
    ErasedList erased;
};

Present presentAt(const QString &place)
{
    Present present;
    try {
        Store store(place, Database::Mode::OpenExisting);
        present.mark = store.database.officeMark();
        present.erased = {present.mark, purgedRequests(store), shreddedDocuments(store)};
        if (!store.database.isReadOnly()) // nothing may be left in a side file
            emptySideFiles(store.database);
    } catch (const StoreError &) {
        // Damaged or none: the reason to restore.
    }
    return present;
}

Result<void> checkSound(const QString &path, const QString &file)
{
    Store store(path, Database::Mode::OpenExisting);
    if (!damageIn(store.database, u"PRAGMA quick_check(1)"_s).isEmpty() || store.journal.firstBroken())
        return Refusal{RefusalReason::BackupBroken, {file}};
    return {};
}

/// What was erased since, from everybody who may know.
ErasedList erasedSince(const QString &mark, const Present &present, const QString &place, const QString &file)
{
    ErasedList list{mark, {}, {}};
    merge(list, present.erased);
    merge(list, readErasedList(erasedListOf(place)));
    merge(list, readErasedList(QDir(QFileInfo(file).absolutePath()).filePath(mark + u".erased"_s)));
    return list;
}

Result<ErasedAgain> settle(const QString &path, const BackupPreview &preview, const Restorer &restorer,
                           const Present &present, const QString &place, const QString &file)
{
    Office office(path);
    const std::optional<Officer> officer = office.store.officers.findByCode(restorer.officer);
    if (!officer || !officer->isActive)
        return Refusal{RefusalReason::OfficerNotFound, {restorer.officer}};
    if (const Result<void> may = mayAdminister(*officer); !may)
        return may.error();
    const Occasion occasion{*officer, restorer.at};
    const ErasedList list = erasedSince(office.store.database.officeMark(), present, place, file);
    const ErasedAgain again = eraseAgain(office, occasion, list.cases, list.documents);
    Transaction transaction(office.store.database);
    office.store.journal.append(
        occasion, u"restore"_s, {},
        {{u"made"_s, Occasion{*officer, preview.label.madeAt}.day().toString(Qt::ISODate)},
         {u"head"_s, preview.label.head}});
    transaction.commit();
    emptySideFiles(office.store.database);
    return again;
}

/// The old file keeps its content under another name, and its place until the new one takes it.
Result<QString> setAside(const QString &place, const QDateTime &at)
{
    if (!QFileInfo::exists(place))
        return QString();
    const QString kept = place + u".replaced-"_s + at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss'Z'"_s);
    if (::link(QFile::encodeName(place).constData(), QFile::encodeName(kept).constData()) != 0 &&
        !QFile::copy(place, kept))
        return Refusal{RefusalReason::FileNotWritten, {kept, QString()}};
    for (const QString &side : sideFiles) {
        if (QFileInfo::exists(place + side))
            QFile::rename(place + side, kept + side);
    }
    return kept;
}

void acceptHeads(const QString &place, const QStringList &folders)
{
    Store store(place, Database::Mode::OpenExisting);
    for (const QString &folder : folders)
        store.database.keepHeadIn(folder);
    const std::optional<Entry> head = store.journal.head();
    if (!head)
        return;
    for (HeadFile &file : store.database.headFiles())
        file.accept(store.database.officeMark(), {head->id.value(), head->hash});
}

} // namespace

QByteArray officeBackupKeyAt(const QString &place)
{
    try {
        if (!QFileInfo::exists(place))
            return {};
        Office office(place);
        return officeBackupKey(office);
    } catch (const StoreError &) {
        return {};
    }
}

Result<BackupPreview> previewBackup(const QString &file, const BackupKeys &keys, const QString &place)
{
    const Result<BackupLabel> label = labelOf(file);
    if (!label)
        return label.error();
    const Result<QJsonObject> contents = contentsOf(file, keys);
    if (!contents)
        return contents.error();
    BackupPreview preview;
    preview.label = *label;
    preview.organisation = (*contents)[u"organisation"_s].toString();
    preview.requests = (*contents)[u"requests"_s].toInteger();
    preview.entries = (*contents)[u"entries"_s].toInteger();
    if (QFileInfo::exists(place)) {
        const QString mark = presentAt(place).mark;
        if (!mark.isEmpty())
            preview.isOfThisOffice = mark == label->office;
    }
    return preview;
}

Result<Restored> restoreBackup(const QString &file, const BackupKeys &keys, const QString &place,
                               const Restorer &restorer, bool mayReplace, const QStringList &headFolders,
                               const BackupReport &report)
{
    Restored restored;
    const Result<BackupPreview> preview = previewBackup(file, keys, place);
    if (!preview)
        return preview.error();
    restored.preview = *preview;
    if (preview->label.schema > newestSchema())
        return Refusal{RefusalReason::BackupNewer, {file}};
    if (QFileInfo::exists(place) && !mayReplace)
        return Refusal{RefusalReason::DatabaseExists, {place}};
    if (preview->isOfThisOffice == false)
        return Refusal{RefusalReason::BackupForeign, {file}};
    const Present present = presentAt(place);
    const Unpacked unpacked(place + u".restoring"_s);
    if (const Result<QJsonObject> opened = unpackBackup(file, keys, unpacked.path, report); !opened)
        return opened.error();
    if (const Result<void> sound = checkSound(unpacked.path, file); !sound)
        return sound.error();
    const Result<ErasedAgain> again = settle(unpacked.path, *preview, restorer, present, place, file);
    if (!again)
        return again.error();
    restored.erasedAgain = *again;
    const Result<QString> kept = setAside(place, restorer.at);
    if (!kept)
        return kept.error();
    restored.replaced = *kept;
    if (::rename(QFile::encodeName(unpacked.path).constData(), QFile::encodeName(place).constData()) != 0)
        return Refusal{RefusalReason::FileNotWritten, {place, QString()}};
    syncFolderOf(place);
    acceptHeads(place, headFolders);
    return restored;
}

Result<Verification> testBackup(const QString &file, const BackupKeys &keys, const QString &place,
                                const BackupReport &report)
{
    const Unpacked unpacked(place + u".trial"_s);
    const Result<QJsonObject> opened = unpackBackup(file, keys, unpacked.path, report);
    if (!opened)
        return opened.error();
    Office office(unpacked.path);
    const Result<BackupLabel> label = labelOf(file);
    return verifyOffice(office, {label ? label->head : QString()}, report);
}

} // namespace atbilde
