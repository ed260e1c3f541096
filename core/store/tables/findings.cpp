// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/findings.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, system, category, activity, name, value, origin, is_automated, "
                        "recorded_on, withheld_ground, withheld_reason"_s;

Finding findingFrom(const Statement &row)
{
    Finding finding;
    finding.id = row.id<FindingId>(0);
    finding.request = row.id<RequestId>(1);
    finding.system = row.text(2);
    finding.category = row.text(3);
    finding.activity = row.text(4);
    finding.name = row.text(5);
    finding.value = row.text(6);
    finding.origin = originFromCode(row.text(7)).value();
    finding.isAutomated = row.flag(8);
    finding.recordedOn = row.day(9);
    finding.withheldGround = row.text(10);
    finding.withheldReason = row.text(11);
    return finding;
}

} // namespace

FindingId Findings::add(const Finding &finding)
{
    Statement statement(m_database,
                        u"INSERT INTO findings (request_id, system, category, activity, name, value, "
                        "origin, is_automated, recorded_on, withheld_ground, withheld_reason) VALUES (?, "
                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(finding.request, finding.system, finding.category, finding.activity, finding.name,
                  finding.value, finding.origin, finding.isAutomated, finding.recordedOn,
                  finding.withheldGround, finding.withheldReason);
    (void)statement.next();
    return statement.id<FindingId>(0);
}

void Findings::replace(const Finding &finding)
{
    Statement(m_database,
              u"UPDATE findings SET system = ?, category = ?, activity = ?, name = ?, value = ?, origin = "
              "?, is_automated = ?, recorded_on = ?, withheld_ground = ?, withheld_reason = ? WHERE id = "
              "?"_s)
        .run(finding.system, finding.category, finding.activity, finding.name, finding.value, finding.origin,
             finding.isAutomated, finding.recordedOn, finding.withheldGround, finding.withheldReason,
             finding.id);
}

void Findings::remove(FindingId id)
{
    Statement(m_database, u"DELETE FROM findings WHERE id = ?"_s).run(id);
}

std::optional<Finding> Findings::find(FindingId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM findings WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, findingFrom);
}

std::vector<Finding> Findings::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM findings WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, findingFrom);
}

} // namespace atbilde
