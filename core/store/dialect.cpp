// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Dialect::Engine Dialect::engineOf(const QString &place)
{
    return place.startsWith("postgresql://"_L1) || place.startsWith("postgres://"_L1) ? Engine::PostgreSql
                                                                                     : Engine::Sqlite;
}

QString Dialect::driver() const
{
    return m_engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s;
}

QString Dialect::begin() const
{
    return m_engine == Engine::Sqlite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s;
}

StoreError::Kind Dialect::kindOf(const QSqlError &error) const
{
    using Kind = StoreError::Kind;
    if (m_engine != Engine::Sqlite)
        return Kind::Failed;
    return kindOfSqlite(error.nativeErrorCode().toInt());
}

StoreError::Kind Dialect::kindOfSqlite(int code)
{
    using Kind = StoreError::Kind;
    switch (code & 0xff) { // the low byte of an extended code is its primary code
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 8: // SQLITE_READONLY
        return Kind::ReadOnly;
    case 11: // SQLITE_CORRUPT
        return Kind::Damaged;
    case 13: // SQLITE_FULL
        return Kind::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return Kind::CannotOpen;
    case 26: // SQLITE_NOTADB
        return Kind::NotADatabase;
    default:
        return Kind::Failed;
    }
}

} // namespace atbilde
