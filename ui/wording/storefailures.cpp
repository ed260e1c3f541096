// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/storefailures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <algorithm>

using namespace atbilde;

namespace {

struct StoreFailures
{
    Q_DECLARE_TR_FUNCTIONS(StoreFailures)
};

qint64 freeBeside(const QString &place)
{
    return std::max<qint64>(QStorageInfo(QFileInfo(place).absolutePath()).bytesAvailable(), 0);
}

} // namespace

QString sentenceFor(const StoreError &error)
{
    const QString place = QDir::toNativeSeparators(error.place);
    switch (error.kind) {
    case StoreError::Kind::Missing:
        return StoreFailures::tr("There is no database at %1. Create one with “atbilde init” or open the sample office.").arg(place);
    case StoreError::Kind::CannotOpen:
        return StoreFailures::tr("The database %1 cannot be opened or created there. Nothing was changed.").arg(place);
    case StoreError::Kind::NotADatabase:
        return StoreFailures::tr("The file %1 is not a database. It was not changed; restore a backup if it should be one.").arg(place);
    case StoreError::Kind::NotOurs:
        return StoreFailures::tr("The file %1 is a database of another program. It was not changed.").arg(place);
    case StoreError::Kind::NewerSchema:
        return StoreFailures::tr("The database %1 was made by a newer version of Atbilde. It was not changed; "
                  "please install the newer version.").arg(place);
    case StoreError::Kind::ReadOnly:
        return StoreFailures::tr("The database %1 or its folder may not be written. Nothing was changed; "
                  "ask the administrator for the right to write there.").arg(place);
    case StoreError::Kind::DiskFull:
        return StoreFailures::tr("The disk is full (free: %2). Nothing was saved; free some space and try again. Database: %1")
            .arg(place, QLocale().formattedDataSize(freeBeside(error.place)));
    case StoreError::Kind::Busy:
        return StoreFailures::tr("Another program has been using the database %1 for too long. Nothing was saved; "
                  "try again in a moment.").arg(place);
    case StoreError::Kind::Damaged:
        return StoreFailures::tr("The database %1 is damaged. Nothing was changed; restore the latest backup.").arg(place);
    case StoreError::Kind::Gone:
        return StoreFailures::tr("The database %1 was deleted or moved while it was open. Nothing was saved and no new file was made; "
                  "put the file back, or restore a backup.").arg(place);
    case StoreError::Kind::Replaced:
        return StoreFailures::tr("Another file lies at %1 now than the one that was opened. Nothing was saved and that file was not touched; "
                  "close Atbilde and open it again.").arg(place);
    case StoreError::Kind::Unsupported:
        return StoreFailures::tr("This build cannot open the database %1.").arg(place);
    case StoreError::Kind::Failed:
        return StoreFailures::tr("The database %1 did not do what was asked (%2). Nothing was saved.").arg(place, error.detail);
    }
    Q_UNREACHABLE();
}
