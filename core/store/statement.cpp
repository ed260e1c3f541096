// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database), m_sql(sql), m_query(database.prepared(sql))
{
    if (m_query.lastError().isValid())
        fail();
}

Statement::~Statement()
{
    if (m_query.lastError().isValid())
        return; // a failed statement is prepared anew
    m_query.finish(); // an open SELECT would hold back the checkpoint
    m_database.rest(m_sql, std::move(m_query));
}

Statement &Statement::runWith(const QList<QVariant> &values)
{
    for (const QVariant &value : values)
        m_query.addBindValue(value);
    execute();
    return *this;
}

void Statement::execute()
{
    if (!m_query.exec())
        fail();
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    // QSQLITE reports trouble while stepping only here.
    if (m_query.lastError().isValid())
        fail();
    m_query.finish(); // an open SELECT would hold back the checkpoint
    return false;
}

void Statement::fail() const
{
    const QSqlError error = m_query.lastError();
    throw StoreError(m_database.dialect().kindOf(error), m_database.place(), m_query.lastQuery(), error.text());
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::number(int column) const
{
    return m_query.value(column).toLongLong();
}

bool Statement::flag(int column) const
{
    return m_query.value(column).toBool();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Statement::day(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::moment(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

qint64 Statement::rowsChanged() const
{
    return m_query.numRowsAffected();
}

QVariant Statement::cell(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant Statement::cell(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant Statement::cell(const QDate &day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant(QMetaType::fromType<QString>());
}

QVariant Statement::cell(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs))
                            : QVariant(QMetaType::fromType<QString>());
}

QString escapedForLike(QString text)
{
    text.replace(u'\\', "\\\\"_L1);
    text.replace(u'%', "\\%"_L1);
    text.replace(u'_', "\\_"_L1);
    return text;
}

} // namespace atbilde
