// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/consents.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, subject_id, activity, given_on, proof, withdrawn_on, withdrawn_by"_s;

Consent consentFrom(const Statement &row)
{
    Consent consent;
    consent.id = row.id<ConsentId>(0);
    consent.subject = row.id<SubjectId>(1);
    consent.activity = row.text(2);
    consent.givenOn = row.day(3);
    consent.proof = row.text(4);
    consent.withdrawnOn = row.day(5);
    consent.withdrawnBy = row.optionalId<RequestId>(6);
    return consent;
}

} // namespace

ConsentId Consents::add(const Consent &consent)
{
    Statement statement(m_database,
                        u"INSERT INTO consents (subject_id, activity, given_on, proof, withdrawn_on, "
                        "withdrawn_by) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(consent.subject, consent.activity, consent.givenOn, consent.proof, consent.withdrawnOn,
                  consent.withdrawnBy);
    (void)statement.next();
    return statement.id<ConsentId>(0);
}

void Consents::replace(const Consent &consent)
{
    Statement(m_database,
              u"UPDATE consents SET activity = ?, given_on = ?, proof = ?, withdrawn_on = ?, withdrawn_by "
              "= ? WHERE id = ?"_s)
        .run(consent.activity, consent.givenOn, consent.proof, consent.withdrawnOn, consent.withdrawnBy,
             consent.id);
}

std::optional<Consent> Consents::find(ConsentId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM consents WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, consentFrom);
}

std::vector<Consent> Consents::ofSubject(SubjectId subject) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM consents WHERE subject_id = ? ORDER BY id"_s.arg(columns));
    statement.run(subject);
    return everyRow(statement, consentFrom);
}

std::vector<Consent> Consents::all() const
{
    Statement statement(m_database, u"SELECT %1 FROM consents ORDER BY id"_s.arg(columns));
    statement.run();
    return everyRow(statement, consentFrom);
}

} // namespace atbilde
