// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placesafety.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// The magic numbers of file systems that lie on another computer: NFS, SMB, CIFS, SMB2, AFS, Coda, 9P, Ceph.
constexpr std::array<quint32, 8> networkMagic{0x6969U,     0x517BU,     0xFF534D42U, 0xFE534D42U,
                                              0x5346414FU, 0x73757245U, 0x01021997U, 0x00C36400U};

struct SyncFolder
{
    QLatin1StringView part;
    QLatin1StringView name;
};
constexpr std::array syncFolders{
    SyncFolder{"/onedrive"_L1, "OneDrive"_L1},         SyncFolder{"/dropbox"_L1, "Dropbox"_L1},
    SyncFolder{"/google drive"_L1, "Google Drive"_L1}, SyncFolder{"/nextcloud"_L1, "Nextcloud"_L1},
    SyncFolder{"/owncloud"_L1, "ownCloud"_L1},         SyncFolder{"/pcloud"_L1, "pCloud"_L1},
};

/// Is the block device behind the path one that dm-crypt makes, or does it lie on one?
std::optional<bool> encryptionOf(const QString &folder)
{
    struct stat found = {};
    if (stat(QFile::encodeName(folder).constData(), &found) != 0 || major(found.st_dev) == 0)
        return std::nullopt; // no device of its own: in memory, in a container
    const QString device = u"/sys/dev/block/%1:%2"_s.arg(major(found.st_dev)).arg(minor(found.st_dev));
    if (!QFileInfo::exists(device))
        return std::nullopt;
    QFile uuid(device + u"/dm/uuid"_s);
    if (uuid.open(QIODevice::ReadOnly) && uuid.readAll().startsWith("CRYPT-"))
        return true;
    for (const QFileInfo &below :
         QDir(device + u"/slaves"_s).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile lower(below.filePath() + u"/dm/uuid"_s);
        if (lower.open(QIODevice::ReadOnly) && lower.readAll().startsWith("CRYPT-"))
            return true;
    }
    return false;
}

} // namespace

PlaceSafety safetyOf(const QString &path)
{
    PlaceSafety safety;
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    safety.freeBytes = QStorageInfo(folder).bytesAvailable();
    safety.isEncrypted = encryptionOf(folder);
    struct statfs system = {};
    if (statfs(QFile::encodeName(folder).constData(), &system) == 0) {
        for (const quint32 magic : networkMagic)
            safety.isOnNetwork = safety.isOnNetwork || quint32(system.f_type) == magic;
    }
    const QString lower = folder.toLower();
    for (const SyncFolder &known : syncFolders) {
        if (lower.contains(known.part))
            safety.syncedBy = known.name;
    }
    safety.othersMayRead =
        file.exists() && (file.permissions() & (QFile::ReadOther | QFile::WriteOther)) != 0;
    return safety;
}

} // namespace atbilde
