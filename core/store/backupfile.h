// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>

namespace atbilde {

/// What may be read of a backup without its key: nothing of a person.
struct BackupLabel
{
    QString office; ///< `Database::officeMark`
    QDateTime madeAt;
    qint64 schema = 0;
    QString head; ///< of the journal, as printed
    friend bool operator==(const BackupLabel &, const BackupLabel &) = default;
};

/// To whom a backup is locked without a secret at hand: a password is turned into a pair of keys, and its
/// open half lies in the office. Only who knows the password opens such a backup, on any computer.
struct BackupLock
{
    QByteArray salt;
    QByteArray publicKey;
    [[nodiscard]] bool isValid() const { return !publicKey.isEmpty(); }
    friend bool operator==(const BackupLock &, const BackupLock &) = default;
};
[[nodiscard]] BackupLock lockFor(const QString &password);

/// What may open a backup: the office's own key, where the office is still there, or the password.
struct BackupKeys
{
    QByteArray officeKey;
    QString password;
};

/// Called with bytes done; false stops.
using BackupReport = std::function<bool(qint64 done, qint64 all)>;

/// Encrypts the file `plain` as a whole into `target` (XChaCha20-Poly1305 in pieces, a fresh key locked to
/// the office's key and to the password), under another name first: a file of that name is always whole.
/// `contents` goes with it, sealed. Refused: FileNotWritten, FileNotReadable.
[[nodiscard]] Result<void> writeBackup(const QString &plain, const QString &target, const BackupLabel &label,
                                       const QJsonObject &contents, const QByteArray &officeKey,
                                       const BackupLock &lock, const BackupReport &report = {});

/// Refused: BackupMissing, BackupBroken, BackupNewer (another form of file).
[[nodiscard]] Result<BackupLabel> labelOf(const QString &file);

/// What was said to be inside. Refused: as above and BackupKeyWrong.
[[nodiscard]] Result<QJsonObject> contentsOf(const QString &file, const BackupKeys &keys);

/// Decrypts it into a new file that only its owner may read. Refused: as above; a file that is cut short or
/// changed by one bit is BackupBroken, and nothing is left at `target`.
[[nodiscard]] Result<QJsonObject> unpackBackup(const QString &file, const BackupKeys &keys,
                                               const QString &target, const BackupReport &report = {});

/// A name given or changed stays after a power cut only when its folder was written too.
void syncFolderOf(const QString &path);

} // namespace atbilde
