// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"

#include <QCache>
#include <QString>

class QSqlDatabase;
class QSqlQuery;

namespace atbilde {

/// One connection, belonging to the thread that made it. Opening checks that the file is ours and of a
/// version we know before anything is written to it; creating refuses a file that exists.
class Database
{
public:
    enum class Mode {
        OpenExisting, ///< brings an older schema up to date
        CreateNew,
    };

    Database(const QString &place, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;

    /// A statement ready to run, prepared before where it rests here; `rest` takes it back. For `Statement` alone.
    [[nodiscard]] QSqlQuery prepared(const QString &sql);
    void rest(const QString &sql, QSqlQuery &&query);

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const QString &place() const { return m_place; }

    /// Rises when another connection has committed; for noticing the work of others.
    [[nodiscard]] qint64 changeMark() const;

private:
    void open(Mode mode);
    void checkIdentity() const;
    void configure() const;

    QString m_place;
    Dialect m_dialect;
    QString m_connectionName;
    QCache<QString, QSqlQuery> m_resting; ///< preparing costs more than most of our statements
    bool m_fileIsNew = false; ///< made by us just now: removed again if making it fails half-way
};

} // namespace atbilde
