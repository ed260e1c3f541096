// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/claims.h"

#include "core/request/decisionjson.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

std::optional<QString> outcomeOf(const Claim &claim)
{
    if (!claim.decision)
        return std::nullopt;
    return codeOf(claim.decision->outcome);
}

/// The facts of a decision are told in letters and never asked for one by one, so they share a column.
QString storedForm(const Claim &claim)
{
    return claim.decision ? QString::fromUtf8(jsonOf(*claim.decision)) : QString();
}

std::optional<Decision> decisionFrom(const Database &database, const QString &stored)
{
    if (stored.isEmpty())
        return std::nullopt;
    Result<Decision> decision = decisionFromJson(stored.toUtf8());
    if (!decision)
        throw StoreError(StoreError::Kind::Damaged, database.place(), u"read a decision"_s, stored.left(40));
    return std::move(*decision);
}

} // namespace

ClaimId Claims::add(const Claim &claim)
{
    Statement statement(m_database, u"INSERT INTO claims (request_id, right_code, outcome, decision) "
                                    "VALUES (?, ?, ?, ?) RETURNING id"_s);
    statement.run(claim.request, codeOf(claim.right), outcomeOf(claim), storedForm(claim));
    (void)statement.next();
    return statement.id<ClaimId>(0);
}

void Claims::replace(const Claim &claim)
{
    Statement(m_database, u"UPDATE claims SET outcome = ?, decision = ? WHERE id = ?"_s)
        .run(outcomeOf(claim), storedForm(claim), claim.id);
}

std::vector<Claim> Claims::of(RequestId request) const
{
    Statement statement(m_database, u"SELECT id, right_code, decision FROM claims WHERE request_id = ? ORDER BY id"_s);
    statement.run(request);
    std::vector<Claim> claims;
    while (statement.next()) {
        claims.push_back({statement.id<ClaimId>(0), request, rightFromCode(statement.text(1)).value(),
                          decisionFrom(m_database, statement.text(2))});
    }
    return claims;
}

} // namespace atbilde
