// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// "Atbd" in ASCII: says in the file's header that it is ours.
constexpr qint64 applicationId = 0x41746264;

/// A SQLite file begins with these sixteen bytes.
constexpr QByteArrayView fileMagic("SQLite format 3\0", 16);

qint64 pragma(const Database &database, const QString &name)
{
    Statement statement(const_cast<Database &>(database), u"PRAGMA %1"_s.arg(name));
    statement.run();
    return statement.next() ? statement.number(0) : 0;
}

void set(const Database &database, const QString &sql)
{
    Statement statement(const_cast<Database &>(database), sql);
    statement.run();
}

} // namespace

Database::Database(const QString &place, Mode mode)
    : m_place(place), m_dialect(Dialect::engineOf(place)), m_connectionName(QUuid::createUuid().toString(QUuid::Id128))
{
    try {
        open(mode);
        if (mode == Mode::OpenExisting)
            checkIdentity();
        configure();
        if (mode == Mode::CreateNew)
            set(*this, u"PRAGMA application_id = %1"_s.arg(applicationId));
        bringUpToDate(*this);
    } catch (...) {
        m_resting.clear();
        QSqlDatabase::removeDatabase(m_connectionName);
        if (m_fileIsNew)
            QFile::remove(m_place);
        throw;
    }
}

Database::~Database()
{
    m_resting.clear(); // a connection goes only after its statements
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

QSqlQuery Database::prepared(const QString &sql)
{
    // Taken out while it is used: the same statement may be wanted again before the first is done.
    if (const std::unique_ptr<QSqlQuery> known{m_resting.take(sql)})
        return std::move(*known);
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    (void)query.prepare(sql); // what is wrong stands in lastError()
    return query;
}

void Database::rest(const QString &sql, QSqlQuery &&query)
{
    m_resting.insert(sql, new QSqlQuery(std::move(query)));
}

void Database::open(Mode mode)
{
    using Kind = StoreError::Kind;
    const QString attempted = u"open"_s;
    if (m_dialect.engine() != Dialect::Engine::Sqlite)
        throw StoreError(Kind::Unsupported, m_place, attempted, m_dialect.driver());

    const QFileInfo file(m_place);
    if (mode == Mode::OpenExisting) {
        if (!file.exists())
            throw StoreError(Kind::Missing, m_place, attempted, {});
        QFile bytes(m_place);
        if (!bytes.open(QIODevice::ReadOnly))
            throw StoreError(Kind::CannotOpen, m_place, attempted, bytes.errorString());
        if (bytes.read(fileMagic.size()) != fileMagic)
            throw StoreError(Kind::NotADatabase, m_place, attempted, {});
        if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
            throw StoreError(Kind::ReadOnly, m_place, attempted, {});
    } else {
        // Created here with its rights already narrow, so that no other user ever sees a byte of it.
        if (!QDir().mkpath(file.absolutePath()))
            throw StoreError(Kind::CannotOpen, m_place, attempted, {});
        QFile bytes(m_place);
        if (!bytes.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            throw StoreError(Kind::CannotOpen, m_place, attempted, bytes.errorString());
        m_fileIsNew = true;
    }

    QSqlDatabase database = QSqlDatabase::addDatabase(m_dialect.driver(), m_connectionName);
    database.setDatabaseName(m_place);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.open())
        throw StoreError(m_dialect.kindOf(database.lastError()), m_place, attempted, database.lastError().text());
}

void Database::checkIdentity() const
{
    if (pragma(*this, u"application_id"_s) != applicationId)
        throw StoreError(StoreError::Kind::NotOurs, m_place, u"open"_s, {});
    if (pragma(*this, u"user_version"_s) > newestSchema())
        throw StoreError(StoreError::Kind::NewerSchema, m_place, u"open"_s, {});
}

void Database::configure() const
{
    set(*this, u"PRAGMA journal_mode = WAL"_s);
    set(*this, u"PRAGMA synchronous = FULL"_s);
    set(*this, u"PRAGMA foreign_keys = ON"_s);
    set(*this, u"PRAGMA secure_delete = ON"_s);
    set(*this, u"PRAGMA trusted_schema = OFF"_s);
    set(*this, u"PRAGMA cache_size = -32768"_s); // KiB; with the usual 2 MiB a batch of e-mails is read and spilled again
    set(*this, u"PRAGMA temp_store = MEMORY"_s); // no temporary file with personal data
}

qint64 Database::changeMark() const
{
    return pragma(*this, u"data_version"_s);
}

} // namespace atbilde
