// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/backup.h"
#include "core/casework/purge.h"
#include "core/casework/verify.h"

namespace atbilde {

/// What a backup holds, before anything is done with it.
struct BackupPreview
{
    BackupLabel label;
    QString organisation;
    qint64 requests = 0;
    qint64 entries = 0;
    std::optional<bool> isOfThisOffice; ///< nothing where no office can be read at the place
};

/// The key the office at this place has for its own backups; empty where none can be read there.
[[nodiscard]] QByteArray officeBackupKeyAt(const QString &place);

/// Refused: BackupMissing, BackupBroken, BackupNewer, BackupKeyWrong.
[[nodiscard]] Result<BackupPreview> previewBackup(const QString &file, const BackupKeys &keys,
                                                  const QString &place);

/// Who restores: an officer of the office in the backup, by code; the moment.
struct Restorer
{
    QString officer;
    QDateTime at;
};

struct Restored
{
    BackupPreview preview;
    QString replaced; ///< where the file that lay there is now; empty where there was none
    ErasedAgain erasedAgain;
};

/// Puts the office in the backup at this place. It is unpacked beside it, looked through, made to forget what
/// was erased since, and gets its line in the journal before it takes the place. A file that lies there is
/// kept under another name; until the last moment it stays where it is. Nobody may have it open. Refused: as
/// `previewBackup`; DatabaseExists (unless `mayReplace`), BackupForeign, OfficerNotFound, RoleNotAllowed,
/// Stopped.
[[nodiscard]] Result<Restored> restoreBackup(const QString &file, const BackupKeys &keys,
                                             const QString &place, const Restorer &restorer, bool mayReplace,
                                             const QStringList &headFolders = {},
                                             const BackupReport &report = {});

/// Restores into a folder that is thrown away, and verifies everything. Changes nothing.
[[nodiscard]] Result<Verification> testBackup(const QString &file, const BackupKeys &keys,
                                              const QString &place, const BackupReport &report = {});

} // namespace atbilde
