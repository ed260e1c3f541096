// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliterows.h"

#include "core/store/storeerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

namespace atbilde {
namespace {

[[noreturn]] void failWith(const Database &database, const QString &attempted)
{
    sqlite3 *handle = sqliteHandle(database);
    throw StoreError(Dialect::kindOfSqlite(sqlite3_extended_errcode(handle)), database.place(), attempted,
                     QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace

sqlite3 *sqliteHandle(const Database &database)
{
    // Qt's driver is linked to the same library.
    return *static_cast<sqlite3 *const *>(database.connection().driver()->handle().constData());
}

SqliteRows::SqliteRows(const Database &database, const char *sql) : m_database(database)
{
    if (sqlite3_prepare_v2(sqliteHandle(database), sql, -1, &m_statement, nullptr) != SQLITE_OK)
        failWith(database, QString::fromUtf8(sql));
}

SqliteRows::~SqliteRows()
{
    sqlite3_finalize(m_statement);
}

SqliteRows &SqliteRows::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
    return *this;
}

SqliteRows &SqliteRows::bind(int parameter, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement, parameter, bytes.data(), sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

SqliteRows &SqliteRows::bindText(int parameter, QByteArrayView text)
{
    sqlite3_bind_text64(m_statement, parameter, text.data(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

bool SqliteRows::next()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        rewind();
        return false;
    default:
        fail();
    }
}

void SqliteRows::run()
{
    while (next()) {
    }
}

void SqliteRows::rewind()
{
    sqlite3_reset(m_statement);
}

int SqliteRows::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool SqliteRows::isNull(int column) const
{
    return type(column) == SQLITE_NULL;
}

qint64 SqliteRows::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView SqliteRows::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

int SqliteRows::type(int column) const
{
    return sqlite3_column_type(m_statement, column);
}

void SqliteRows::fail() const
{
    const QString attempted = QString::fromUtf8(sqlite3_sql(m_statement));
    failWith(m_database, attempted);
}

} // namespace atbilde
