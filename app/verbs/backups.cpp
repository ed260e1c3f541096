// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/backups.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/restore.h"
#include "ui/wording/damages.h"
#include "ui/wording/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Backups
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Never an argument: those can be read by everybody on the computer.
QString passwordFrom(const QString &variable)
{
    return qEnvironmentVariable(variable.isEmpty() ? "ATBILDE_BACKUP_PASSWORD"
                                                   : variable.toLocal8Bit().constData());
}

QJsonObject jsonOf(const Backup &backup)
{
    return {{u"file"_s, backup.file},       {u"madeAt"_s, backup.label.madeAt.toUTC().toString(Qt::ISODate)},
            {u"head"_s, backup.label.head}, {u"size"_s, backup.size},
            {u"ours"_s, backup.isOurs},     {u"readable"_s, backup.isReadable}};
}

int list(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    const BackupPlan plan = backupPlan(*office);
    QList<QStringList> rows;
    for (const Backup &backup : backupsIn(plan.folder, office->store.database.officeMark())) {
        if (console.json)
            console.print(jsonOf(backup));
        rows.append({QFileInfo(backup.file).fileName(), shownMoment(backup.label.madeAt),
                     QLocale().formattedDataSize(backup.size),
                     !backup.isReadable ? Backups::tr("damaged")
                     : backup.isOurs    ? backup.label.head
                                        : Backups::tr("of another office")});
    }
    if (console.json)
        return exitDone;
    console.print(Backups::tr("Backups in %1:").arg(QDir::toNativeSeparators(plan.folder)));
    for (const QString &line : inColumns(rows))
        console.print(line);
    return exitDone;
}

int setPassword(const Console &console, const QString &variable)
{
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<void> set = setBackupPassword(*counter->office, counter->occasion, passwordFrom(variable));
    if (!set)
        return refuse(console, set.error());
    if (!console.json)
        console.print(Backups::tr("Backups made from now on open with this password on any computer."));
    return exitDone;
}

void print(const Console &console, const BackupPreview &preview)
{
    if (console.json) {
        QJsonObject object{{u"organisation"_s, preview.organisation},
                           {u"madeAt"_s, preview.label.madeAt.toUTC().toString(Qt::ISODate)},
                           {u"head"_s, preview.label.head},
                           {u"requests"_s, preview.requests},
                           {u"entries"_s, preview.entries}};
        if (preview.isOfThisOffice)
            object.insert(u"ours"_s, *preview.isOfThisOffice);
        console.print(object);
        return;
    }
    console.print(
        Backups::tr("Backup of %1, made %2.").arg(preview.organisation, shownMoment(preview.label.madeAt)));
    console.print(Backups::tr("Requests: %1. Journal entries: %2. Head of the journal: %3")
                      .arg(preview.requests)
                      .arg(preview.entries)
                      .arg(preview.label.head));
}

int test(const Console &console, const QString &file, const BackupKeys &keys)
{
    const Result<Verification> found = testBackup(file, keys, console.database);
    if (!found)
        return refuse(console, found.error());
    if (console.json) {
        console.print(
            QJsonObject{{u"sound"_s, found->isSound()}, {u"damages"_s, qint64(found->damages.size())}});
    } else {
        for (const Damage &damage : found->damages)
            console.print(sentenceFor(damage));
        console.print(found->isSound() ? Backups::tr("The backup was restored on trial and is sound.")
                                       : summaryOf(*found));
    }
    return found->isSound() ? exitDone : exitRefused;
}

} // namespace

int backupVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"backup"_s, arguments, {{u"list"_s, false}, {u"set-password-from"_s}}, 0,
                          1);
    if (given.failed)
        return exitMisused;
    if (given.has(u"list"_s))
        return list(console);
    if (given.has(u"set-password-from"_s))
        return setPassword(console, given.value(u"set-password-from"_s));
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (const Result<void> may = mayBackUp(counter->occasion.officer); !may)
        return refuse(console, may.error());
    const Result<Backup> backup = given.positional.isEmpty()
                                      ? backUpByPlan(*counter->office, counter->occasion)
                                      : backUp(*counter->office, counter->occasion,
                                               QFileInfo(given.positional.first()).absoluteFilePath());
    if (!backup)
        return refuse(console, backup.error());
    if (console.json) {
        console.print(jsonOf(*backup));
        return exitDone;
    }
    console.print(Backups::tr("The backup %1 was written, read back and checked.")
                      .arg(QDir::toNativeSeparators(backup->file)));
    if (!backupPlan(*counter->office).lock.isValid())
        console.print(Backups::tr(
            "It opens only while this office is here; set a password for backups with --set-password-from."));
    return exitDone;
}

int restoreVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(
        console, u"restore"_s, arguments,
        {{u"replace"_s, false}, {u"preview"_s, false}, {u"test"_s, false}, {u"password-from"_s}}, 1, 1);
    if (given.failed)
        return exitMisused;
    const QString file = QFileInfo(given.positional.first()).absoluteFilePath();
    const BackupKeys keys{officeBackupKeyAt(console.database), passwordFrom(given.value(u"password-from"_s))};
    if (given.has(u"test"_s))
        return test(console, file, keys);
    const Result<BackupPreview> preview = previewBackup(file, keys, console.database);
    if (!preview)
        return refuse(console, preview.error());
    if (given.has(u"preview"_s)) {
        print(console, *preview);
        return exitDone;
    }
    if (console.officer.isEmpty())
        return refuse(console, {RefusalReason::OfficerMissing});
    if (!console.json)
        print(console, *preview);
    const Result<Restored> restored =
        restoreBackup(file, keys, console.database, {console.officer, console.now}, given.has(u"replace"_s),
                      {console.headFolder});
    if (!restored)
        return refuse(console, restored.error());
    if (console.json) {
        console.print(QJsonObject{{u"database"_s, console.database},
                                  {u"replaced"_s, restored->replaced},
                                  {u"erasedAgainCases"_s, restored->erasedAgain.cases},
                                  {u"erasedAgainDocuments"_s, restored->erasedAgain.documents}});
        return exitDone;
    }
    console.print(
        Backups::tr("The office was restored at %1.").arg(QDir::toNativeSeparators(console.database)));
    if (!restored->replaced.isEmpty())
        console.print(Backups::tr("The file that lay there is kept as %1.")
                          .arg(QDir::toNativeSeparators(restored->replaced)));
    if (restored->erasedAgain.cases + restored->erasedAgain.documents > 0)
        console.print(Backups::tr("What had been erased since was erased again. Requests: %1, documents: %2.")
                          .arg(restored->erasedAgain.cases)
                          .arg(restored->erasedAgain.documents));
    return exitDone;
}
