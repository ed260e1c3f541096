// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head.h"
#include "core/store/dialect.h"
#include "core/store/headfile.h"
#include "core/store/placecheck.h"

#include <QCache>
#include <QString>

#include <memory>
#include <vector>

class QSqlDatabase;
class QSqlQuery;

namespace atbilde {

class RowSealer;

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

    /// The file or its folder may not be written: everything can be read, every transaction is refused.
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }

    /// Before a transaction: may this file be written? Throws where it is gone, replaced, read-only or damaged. The
    /// first time on this connection the whole file is looked through, unless `markSound` was called.
    void checkBeforeWriting();
    /// Somebody looked the file through just now.
    void markSound() { m_isSound = true; }
    [[nodiscard]] bool isSound() const { return m_isSound; }

    /// What a transaction calls: rows get their seals before its end, the head is written down after it.
    void sealRows();
    void forgetRows();
    void keepHead();

    /// Null on a server, where rows carry no seals.
    [[nodiscard]] RowSealer *sealer() const { return m_sealer.get(); }
    /// Of the journal when a transaction on this connection ended last.
    [[nodiscard]] ChainHead lastHead() const;
    /// Where the head is kept outside; the first lies beside the database. Files of the same office only.
    [[nodiscard]] std::vector<HeadFile> &headFiles() { return m_headFiles; }
    /// Keeps it in this folder too, in a file named after the office.
    void keepHeadIn(const QString &folder);
    /// A number that tells this office from others; empty for one without a key yet.
    [[nodiscard]] QString officeMark() const;

private:
    void open(Mode mode);
    void checkIdentity() const;
    void configure() const;
    void keepOlderSchema();

    QString m_place;
    Dialect m_dialect;
    QString m_connectionName;
    QCache<QString, QSqlQuery> m_resting; ///< preparing costs more than most of our statements
    std::unique_ptr<RowSealer> m_sealer;
    std::vector<HeadFile> m_headFiles;
    FileIdentity m_identity;
    mutable QString m_officeMark;
    bool m_isReadOnly = false;
    bool m_isSound = false;
    bool m_fileIsNew = false; ///< made by us just now: removed again if making it fails half-way
};

} // namespace atbilde
