// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/officers.h"

#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, code, name, role, active"_s;

Officer officerFrom(const Statement &row)
{
    return {row.id<OfficerId>(0), row.text(1), row.text(2), roleFromCode(row.text(3)).value(), row.flag(4)};
}

} // namespace

OfficerId Officers::add(const Officer &officer)
{
    Statement statement(m_database, u"INSERT INTO officers (code, name, role, active) VALUES (?, ?, ?, ?) "
                                    "RETURNING id"_s);
    statement.run(officer.code, officer.name, codeOf(officer.role), officer.isActive);
    (void)statement.next();
    return statement.id<OfficerId>(0);
}

std::optional<Officer> Officers::find(OfficerId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM officers WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return officerFrom(statement);
}

std::optional<Officer> Officers::findByCode(const QString &code) const
{
    Statement statement(m_database, u"SELECT %1 FROM officers WHERE code = ?"_s.arg(columns));
    statement.run(code);
    if (!statement.next())
        return std::nullopt;
    return officerFrom(statement);
}

std::vector<Officer> Officers::all() const
{
    Statement statement(m_database, u"SELECT %1 FROM officers ORDER BY name, id"_s.arg(columns));
    statement.run();
    std::vector<Officer> officers;
    while (statement.next())
        officers.push_back(officerFrom(statement));
    return officers;
}

qint64 Officers::countActive(Role role) const
{
    Statement statement(m_database, u"SELECT count(*) FROM officers WHERE role = ? AND active = 1"_s);
    statement.run(codeOf(role));
    return statement.next() ? statement.number(0) : 0;
}

} // namespace atbilde
