// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/journal/chain.h"
#include "core/store/rowseals.h"
#include "core/store/schema.h"
#include "core/store/snapshot.h"
#include "core/store/statement.h"
#include "core/store/tables/journal.h"
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
        if (mode == Mode::OpenExisting)
            keepOlderSchema();
        if (mode == Mode::CreateNew)
            set(*this, u"PRAGMA application_id = %1"_s.arg(applicationId));
        bringUpToDate(*this);
        if (m_dialect.engine() == Dialect::Engine::Sqlite) {
            m_identity = identityOf(m_place);
            m_sealer = std::make_unique<RowSealer>(*this);
            m_headFiles.emplace_back(m_place + u".head"_s);
        }
    } catch (...) {
        m_sealer.reset();
        m_resting.clear();
        QSqlDatabase::removeDatabase(m_connectionName);
        if (m_fileIsNew)
            QFile::remove(m_place);
        throw;
    }
}

Database::~Database()
{
    m_sealer.reset();
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
        checkIsDatabase(m_place);
        m_isReadOnly = !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable();
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
    database.setDatabaseName(m_isReadOnly ? readOnlyAddress(m_place) : m_place);
    database.setConnectOptions(m_isReadOnly ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s
                                            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
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

/// Before anything in it is changed; without it nothing is.
void Database::keepOlderSchema()
{
    if (m_isReadOnly)
        return;
    const qint64 schema = pragma(*this, u"user_version"_s);
    if (schema >= newestSchema())
        return;
    const QString kept = u"%1.schema-%2"_s.arg(m_place).arg(schema);
    QFile::remove(kept); // of a migration that failed
    copyDatabase(*this, kept);
}

void Database::configure() const
{
    if (!m_isReadOnly) {
        set(*this, u"PRAGMA journal_mode = WAL"_s);
        set(*this, u"PRAGMA synchronous = FULL"_s);
    }
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

void Database::checkBeforeWriting()
{
    if (m_dialect.engine() != Dialect::Engine::Sqlite)
        return;
    const QString attempted = u"write"_s;
    if (m_isReadOnly)
        throw StoreError(StoreError::Kind::ReadOnly, m_place, attempted, {});
    if (!m_sealer)
        return; // being opened
    const FileIdentity present = identityOf(m_place);
    if (!present.isThere())
        throw StoreError(StoreError::Kind::Gone, m_place, attempted, {});
    if (!(present == m_identity))
        throw StoreError(StoreError::Kind::Replaced, m_place, attempted, {});
    if (m_isSound)
        return;
    if (const QStringList wrong = damageIn(*this, u"PRAGMA quick_check(5)"_s); !wrong.isEmpty())
        throw StoreError(StoreError::Kind::Damaged, m_place, attempted, wrong.join(u"; "_s));
    m_isSound = true;
}

ChainHead Database::lastHead() const
{
    return m_sealer ? m_sealer->head() : ChainHead();
}

void Database::sealRows()
{
    if (m_sealer)
        m_sealer->seal();
}

void Database::forgetRows()
{
    if (m_sealer)
        m_sealer->forget();
}

void Database::keepHead()
{
    const ChainHead head = lastHead();
    if (head.entry == 0)
        return;
    for (HeadFile &file : m_headFiles)
        file.keep(officeMark(), head, *this);
}

void Database::keepHeadIn(const QString &folder)
{
    const QString mark = officeMark();
    if (folder.isEmpty() || mark.isEmpty() || m_isReadOnly)
        return;
    QDir().mkpath(folder);
    m_headFiles.emplace_back(QDir(folder).filePath(mark + u".head"_s));
}

QString Database::officeMark() const
{
    if (m_officeMark.isEmpty()) {
        if (const QByteArray key = Journal(const_cast<Database &>(*this)).knownKey(); !key.isEmpty())
            m_officeMark = QString::fromLatin1(keyedHash(key, "office", 16).toHex());
    }
    return m_officeMark;
}

} // namespace atbilde
