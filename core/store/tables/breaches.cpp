// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/breaches.h"

#include "core/store/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, number, year, serial, request_id, noticed_at, what, effects, measures, risk, "
                        "authority_told_at, authority_reference, late_because, person_told_on, letter_id, "
                        "not_told_because, closed_on"_s;

Breach breachFrom(const Statement &row)
{
    Breach breach;
    breach.id = row.id<BreachId>(0);
    breach.number = row.text(1);
    breach.year = int(row.number(2));
    breach.serial = int(row.number(3));
    breach.request = row.id<RequestId>(4);
    breach.noticedAt = row.moment(5);
    breach.what = row.text(6);
    breach.effects = row.text(7);
    breach.measures = row.text(8);
    breach.risk = breachRiskFromCode(row.text(9)).value();
    breach.authorityToldAt = row.moment(10);
    breach.authorityReference = row.text(11);
    breach.lateBecause = row.text(12);
    breach.personToldOn = row.day(13);
    breach.letter = row.optionalId<LetterId>(14);
    breach.notToldBecause = row.text(15);
    breach.closedOn = row.day(16);
    return breach;
}

} // namespace

BreachId Breaches::add(const Breach &breach)
{
    Statement statement(m_database,
                        u"INSERT INTO breaches (number, year, serial, request_id, noticed_at, what, "
                        "effects, measures, risk, authority_told_at, authority_reference, late_because, "
                        "person_told_on, letter_id, not_told_because, closed_on) VALUES (?, ?, ?, ?, ?, "
                        "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    statement.run(breach.number, breach.year, breach.serial, breach.request, breach.noticedAt, breach.what,
                  breach.effects, breach.measures, breach.risk, breach.authorityToldAt,
                  breach.authorityReference, breach.lateBecause, breach.personToldOn, breach.letter,
                  breach.notToldBecause, breach.closedOn);
    (void)statement.next();
    return statement.id<BreachId>(0);
}

void Breaches::replace(const Breach &breach)
{
    Statement(m_database,
              u"UPDATE breaches SET noticed_at = ?, what = ?, effects = ?, measures = ?, risk = ?, "
              "authority_told_at = ?, authority_reference = ?, late_because = ?, person_told_on = ?, "
              "letter_id = ?, not_told_because = ?, closed_on = ? WHERE id = ?"_s)
        .run(breach.noticedAt, breach.what, breach.effects, breach.measures, breach.risk,
             breach.authorityToldAt, breach.authorityReference, breach.lateBecause, breach.personToldOn,
             breach.letter, breach.notToldBecause, breach.closedOn, breach.id);
}

std::optional<Breach> Breaches::find(BreachId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM breaches WHERE id = ?"_s.arg(columns));
    statement.run(id);
    return onlyRow(statement, breachFrom);
}

std::vector<Breach> Breaches::of(RequestId request) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM breaches WHERE request_id = ? ORDER BY id"_s.arg(columns));
    statement.run(request);
    return everyRow(statement, breachFrom);
}

std::optional<Breach> Breaches::findByNumber(const QString &number) const
{
    Statement statement(m_database, u"SELECT %1 FROM breaches WHERE number = ?"_s.arg(columns));
    statement.run(number);
    return onlyRow(statement, breachFrom);
}

std::vector<Breach> Breaches::open() const
{
    Statement statement(
        m_database,
        u"SELECT %1 FROM breaches WHERE closed_on IS NULL ORDER BY noticed_at, id"_s.arg(columns));
    statement.run();
    return everyRow(statement, breachFrom);
}

} // namespace atbilde
