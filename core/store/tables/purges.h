// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/database.h"

#include <QDate>
#include <QDateTime>

#include <vector>

namespace atbilde {

/// One erasure by the rules of retention: who confirmed it, and how far it is.
struct PurgeRun
{
    PurgeRunId id;
    QDateTime at; ///< UTC
    OfficerId officer;
    QString officerName;
    bool isDone = false;    ///< all its cases are erased and the free space of the file is clean
    QByteArray certificate; ///< JSON; empty until it is done
    friend bool operator==(const PurgeRun &, const PurgeRun &) = default;
};

/// One case of it. What stays of the person is a keyed hash.
struct Purge
{
    RequestId request;
    PurgeRunId run;
    QDate purgedOn; ///< invalid: flagged
    QString rule;   ///< code of the `RetentionItem`
    QByteArray personHash;
    qint64 documents = 0;
    qint64 letters = 0;
    qint64 bytes = 0;
    friend bool operator==(const Purge &, const Purge &) = default;
};

class Purges
{
public:
    explicit Purges(Database &database) : m_database(database) {}

    PurgeRunId begin(const PurgeRun &run);
    void finish(PurgeRunId run, const QByteArray &certificate);
    void put(const Purge &purge); ///< adds or replaces

    [[nodiscard]] std::optional<PurgeRun> findRun(PurgeRunId run) const;
    [[nodiscard]] std::vector<PurgeRun> runs() const; ///< newest first
    [[nodiscard]] std::optional<PurgeRun> unfinished() const;
    [[nodiscard]] std::optional<Purge> find(RequestId request) const;
    [[nodiscard]] std::vector<Purge> waiting(PurgeRunId run, int limit) const;
    [[nodiscard]] std::vector<Purge> of(PurgeRunId run) const;
    [[nodiscard]] qint64 countWaiting(PurgeRunId run) const;

private:
    Database &m_database;
};

} // namespace atbilde
