// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QtTest>

// What a test does to a database past the classes of the store.

/// Runs any SQL on the store's own connection.
inline bool runRaw(atbilde::Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    if (query.exec(sql))
        return true;
    qWarning("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return false;
}

/// The first column of every row.
inline QStringList column(atbilde::Database &database, const QString &sql)
{
    QStringList values;
    QSqlQuery query(sql, database.connection());
    while (query.next())
        values << query.value(0).toString();
    return values;
}

/// Every row of every table, for comparing before and after.
inline QStringList everythingIn(atbilde::Database &database)
{
    QStringList lines;
    const QStringList tables = column(
        database,
        QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_%' "
                       "ORDER BY name"));
    for (const QString &table : tables) {
        QSqlQuery rows(QStringLiteral("SELECT * FROM %1").arg(table), database.connection());
        while (rows.next()) {
            QString line = table;
            for (int i = 0; i < rows.record().count(); ++i)
                line += u'|' + QString::fromLatin1(rows.value(i).toByteArray().toPercentEncoding(" :,{}\""));
            lines << line;
        }
    }
    return lines;
}
