// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot.h"

#include "core/store/sqliterows.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

struct Closing
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closing>;

Handle opened(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Handle kept(handle);
    if (result != SQLITE_OK)
        throw StoreError(Dialect::kindOfSqlite(result), path, u"open"_s,
                         QString::fromUtf8(sqlite3_errstr(result)));
    sqlite3_busy_timeout(handle, 5000);
    return kept;
}

/// In one step: others may read and write meanwhile, and what they write is in the next copy.
void copy(sqlite3 *from, const QString &place, const QString &target)
{
    {
        // Made here with its rights already narrow.
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            throw StoreError(StoreError::Kind::CannotOpen, target, u"copy"_s, file.errorString());
    }
    int result = SQLITE_ERROR;
    try {
        const Handle to = opened(target, SQLITE_OPEN_READWRITE);
        if (sqlite3_backup *backup = sqlite3_backup_init(to.get(), "main", from, "main")) {
            sqlite3_backup_step(backup, -1);
            result = sqlite3_backup_finish(backup);
        } else {
            result = sqlite3_errcode(to.get());
        }
    } catch (...) {
        QFile::remove(target);
        throw;
    }
    if (result == SQLITE_OK)
        return;
    QFile::remove(target);
    throw StoreError(Dialect::kindOfSqlite(result), place, u"copy"_s,
                     QString::fromUtf8(sqlite3_errstr(result)));
}

} // namespace

void copyDatabase(Database &database, const QString &target)
{
    copy(sqliteHandle(database), database.place(), target);
}

void copyDatabaseFile(const QString &place, const QString &target)
{
    const Handle from = opened(place, SQLITE_OPEN_READWRITE); // a left-over side file is read, too
    copy(from.get(), place, target);
}

} // namespace atbilde
