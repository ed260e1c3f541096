// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/backuprotation.h"
#include "core/casework/office.h"
#include "core/store/backupfile.h"

#include <vector>

namespace atbilde {

/// Where and how this office keeps its backups.
struct BackupPlan
{
    QString folder;
    bool isDaily = true;
    BackupRotation rotation;
    BackupLock lock; ///< without one, backups open only where this office still is
    friend bool operator==(const BackupPlan &, const BackupPlan &) = default;
};

[[nodiscard]] Result<void> mayBackUp(const Officer &officer);

/// The folder `backups` beside the database, until another one was chosen.
[[nodiscard]] BackupPlan backupPlan(Office &office);
/// Refused: RoleNotAllowed, BackupFolderMissing, FieldNotUnderstood (nothing would be kept).
[[nodiscard]] Result<void> changeBackupPlan(Office &office, const Occasion &occasion, const BackupPlan &plan);
/// A password that opens backups made from now on, on any computer. Refused: RoleNotAllowed,
/// PasswordTooShort.
[[nodiscard]] Result<void> setBackupPassword(Office &office, const Occasion &occasion,
                                             const QString &password);

struct Backup
{
    QString file;
    BackupLabel label;
    qint64 size = 0;
    bool isOurs = true;     ///< of this office
    bool isReadable = true; ///< the file has the form of a backup
};

/// What stands in the folder, newest first.
[[nodiscard]] std::vector<Backup> backupsIn(const QString &folder, const QString &office);

/// Copies the office as it stands, encrypts the copy whole, reads it back, and looks it through. What cannot
/// be read back is no backup: nothing of that name is left then. Refused: FileExists, FileNotWritten,
/// BackupBroken, Stopped.
[[nodiscard]] Result<Backup> backUp(Office &office, const Occasion &occasion, const QString &target,
                                    const BackupReport &report = {});

/// The same into the folder of the plan under the name of the moment; then what is superseded goes.
[[nodiscard]] Result<Backup> backUpByPlan(Office &office, const Occasion &occasion,
                                          const BackupReport &report = {});

/// Is there none of today although one is made daily?
[[nodiscard]] bool isBackupDue(Office &office, const QDateTime &now);
[[nodiscard]] QDateTime lastBackup(Office &office); ///< invalid: never

/// The key of this office for its own backups.
[[nodiscard]] QByteArray officeBackupKey(Office &office);

/// Beside database and backups: what was erased, for the day a backup comes back.
void keepErasedLists(Office &office);
[[nodiscard]] QString erasedListOf(const QString &place);

} // namespace atbilde
