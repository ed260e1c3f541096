// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/identitychecks.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, request_id, doubted, reason, method, result, seen, against, checked_by, "
                        "checked_on, copy_id, copy_shredded_on"_s;

IdentityCheck identityCheckFrom(const Statement &row)
{
    IdentityCheck check;
    check.id = row.id<IdentityCheckId>(0);
    check.request = row.id<RequestId>(1);
    check.doubted = row.flag(2);
    check.reason = row.text(3);
    check.method = identityMethodFromCode(row.text(4));
    check.result = identityResultFromCode(row.text(5)).value();
    check.seen = row.text(6);
    check.against = row.text(7);
    check.checkedBy = row.id<OfficerId>(8);
    check.checkedOn = row.day(9);
    check.copy = row.optionalId<DocumentId>(10);
    check.copyShreddedOn = row.day(11);
    return check;
}

} // namespace

IdentityCheckId IdentityChecks::add(const IdentityCheck &check)
{
    Statement statement(m_database,
                        u"INSERT INTO identity_checks (request_id, doubted, reason, method, result, seen, "
                        "against, checked_by, checked_on, copy_id, copy_shredded_on) VALUES (?, ?, ?, ?, "
                        "?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(check.request, check.doubted, check.reason, check.method, check.result, check.seen,
                  check.against, check.checkedBy, check.checkedOn, check.copy, check.copyShreddedOn);
    (void)statement.next();
    return statement.id<IdentityCheckId>(0);
}

void IdentityChecks::replace(const IdentityCheck &check)
{
    Statement(m_database,
              u"UPDATE identity_checks SET against = ?, copy_id = ?, copy_shredded_on = ? WHERE id = ?"_s)
        .run(check.against, check.copy, check.copyShreddedOn, check.id);
}

std::optional<IdentityCheck> IdentityChecks::find(IdentityCheckId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM identity_checks WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, identityCheckFrom);
}

std::vector<IdentityCheck> IdentityChecks::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM identity_checks WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, identityCheckFrom);
}

} // namespace atbilde
