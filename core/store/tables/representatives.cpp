// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/representatives.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"request_id, kind, name, authority, scope, expires_on, address, email, accepted, "
                        "checked_by, checked_on, salutation_kind, name_dative, surname_genitive"_s;

Representative representativeFrom(const Statement &row)
{
    Representative representative;
    representative.request = row.id<RequestId>(0);
    representative.kind = representativeKindFromCode(row.text(1)).value();
    representative.name = row.text(2);
    representative.authority = row.text(3);
    representative.scope = row.text(4);
    representative.expiresOn = row.day(5);
    representative.address = row.text(6);
    representative.email = row.text(7);
    representative.accepted = row.flag(8);
    representative.checkedBy = row.id<OfficerId>(9);
    representative.checkedOn = row.day(10);
    representative.salutationKind = salutationKindFromCode(row.text(11)).value();
    representative.nameDative = row.text(12);
    representative.surnameGenitive = row.text(13);
    return representative;
}

} // namespace

void Representatives::put(const Representative &representative)
{
    Statement(m_database,
              u"INSERT INTO representatives (request_id, kind, name, authority, scope, expires_on, "
              "address, email, accepted, checked_by, checked_on, salutation_kind, name_dative, surname_genitive) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
              "ON CONFLICT (request_id) DO UPDATE SET kind = excluded.kind, name = excluded.name, "
              "authority = excluded.authority, scope = excluded.scope, expires_on = excluded.expires_on, "
              "address = excluded.address, email = excluded.email, accepted = excluded.accepted, "
              "checked_by = excluded.checked_by, checked_on = excluded.checked_on, "
              "salutation_kind = excluded.salutation_kind, name_dative = excluded.name_dative, "
              "surname_genitive = excluded.surname_genitive"_s)
        .run(representative.request, representative.kind, representative.name, representative.authority,
             representative.scope, representative.expiresOn, representative.address, representative.email,
             representative.accepted,
             representative.checkedBy.isValid() ? std::optional(representative.checkedBy) : std::nullopt,
             representative.checkedOn, representative.salutationKind, representative.nameDative,
             representative.surnameGenitive);
}

std::optional<Representative> Representatives::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT %1 FROM representatives WHERE request_id = ?"_s.arg(columns));
    statement.run(request);
    return onlyRow(statement, representativeFrom);
}

} // namespace atbilde
