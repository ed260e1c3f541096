// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/purges.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString runColumns = u"id, at, officer_id, officer_name, state, certificate"_s;
const QString columns = u"request_id, run_id, purged_on, rule, person_hash, documents, letters, bytes"_s;

PurgeRun runFrom(const Statement &row)
{
    return {row.id<PurgeRunId>(0),    row.moment(1),       row.id<OfficerId>(2), row.text(3),
            row.text(4) == "done"_L1, row.text(5).toUtf8()};
}

Purge purgeFrom(const Statement &row)
{
    return {row.id<RequestId>(0), row.id<PurgeRunId>(1), row.day(2),    row.text(3),
            row.bytes(4),         row.number(5),         row.number(6), row.number(7)};
}

} // namespace

PurgeRunId Purges::begin(const PurgeRun &run)
{
    Statement statement(m_database,
                        u"INSERT INTO purge_runs (at, officer_id, officer_name, state, certificate) "
                        "VALUES (?, ?, ?, 'unfinished', '') RETURNING id"_s);
    statement.run(run.at, run.officer, run.officerName);
    (void)statement.next();
    return statement.id<PurgeRunId>(0);
}

void Purges::finish(PurgeRunId run, const QByteArray &certificate)
{
    Statement(m_database, u"UPDATE purge_runs SET state = 'done', certificate = ? WHERE id = ?"_s)
        .run(QString::fromUtf8(certificate), run);
}

void Purges::put(const Purge &purge)
{
    Statement(
        m_database,
        u"INSERT INTO purges (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (request_id) DO UPDATE SET "
        "run_id = excluded.run_id, purged_on = excluded.purged_on, rule = excluded.rule, "
        "person_hash = excluded.person_hash, documents = excluded.documents, "
        "letters = excluded.letters, bytes = excluded.bytes"_s.arg(columns))
        .run(purge.request, purge.run, purge.purgedOn, purge.rule, purge.personHash, purge.documents,
             purge.letters, purge.bytes);
}

std::optional<PurgeRun> Purges::findRun(PurgeRunId run) const
{
    Statement statement(m_database, u"SELECT %1 FROM purge_runs WHERE id = ?"_s.arg(runColumns));
    statement.run(run);
    return onlyRow(statement, runFrom);
}

std::vector<PurgeRun> Purges::runs() const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM purge_runs ORDER BY id DESC LIMIT 200"_s.arg(runColumns));
    statement.run();
    return everyRow(statement, runFrom);
}

std::optional<PurgeRun> Purges::unfinished() const
{
    Statement statement(
        m_database,
        u"SELECT %1 FROM purge_runs WHERE state = 'unfinished' ORDER BY id LIMIT 1"_s.arg(runColumns));
    statement.run();
    return onlyRow(statement, runFrom);
}

std::optional<Purge> Purges::find(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM purges WHERE request_id = ?"_s.arg(columns));
    statement.run(request);
    return onlyRow(statement, purgeFrom);
}

std::vector<Purge> Purges::waiting(PurgeRunId run, int limit) const
{
    Statement statement(m_database, u"SELECT %1 FROM purges WHERE run_id = ? AND purged_on IS NULL "
                                    "ORDER BY request_id LIMIT ?"_s.arg(columns));
    statement.run(run, limit);
    return everyRow(statement, purgeFrom);
}

std::vector<Purge> Purges::of(PurgeRunId run) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM purges WHERE run_id = ? ORDER BY request_id"_s.arg(columns));
    statement.run(run);
    return everyRow(statement, purgeFrom);
}

qint64 Purges::countWaiting(PurgeRunId run) const
{
    Statement statement(m_database, u"SELECT count(*) FROM purges WHERE run_id = ? AND purged_on IS NULL"_s);
    statement.run(run);
    return statement.next() ? statement.number(0) : 0;
}

} // namespace atbilde
