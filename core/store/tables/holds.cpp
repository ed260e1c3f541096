// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/holds.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, reason, since, set_by, ended_on"_s;

Hold holdFrom(const Statement &row)
{
    return {row.id<HoldId>(0), row.id<RequestId>(1), row.text(2),
            row.day(3),        row.id<OfficerId>(4), row.day(5)};
}

} // namespace

HoldId Holds::add(const Hold &hold)
{
    Statement statement(m_database, u"INSERT INTO holds (request_id, reason, since, set_by, ended_on) "
                                    "VALUES (?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(hold.request, hold.reason, hold.since, hold.setBy, hold.endedOn);
    (void)statement.next();
    return statement.id<HoldId>(0);
}

void Holds::end(HoldId id, const QDate &on)
{
    Statement(m_database, u"UPDATE holds SET ended_on = ? WHERE id = ?"_s).run(on, id);
}

std::optional<Hold> Holds::find(HoldId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM holds WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, holdFrom);
}

std::vector<Hold> Holds::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM holds WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, holdFrom);
}

} // namespace atbilde
