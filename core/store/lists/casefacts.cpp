// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/casefacts.h"

#include "core/request/decisionjson.h"
#include "core/store/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Which requests belong to the year: its last and its first day are bound.
const QString ofTheYear = u"r.received_on <= ? AND (r.closed_on IS NULL OR r.closed_on >= ?)"_s;

struct Year
{
    QDate first;
    QDate last;
};

using Facts = std::map<qint64, CaseFact>;

/// Rows whose first column is a request: each is given to `read` with the fact it belongs to.
template <class Read>
void join(Store &store, const Year &year, const QString &sql, Facts &facts, Read read)
{
    Statement statement(store.database, sql.arg(ofTheYear));
    statement.run(year.last, year.first);
    while (statement.next()) {
        const auto fact = facts.find(statement.number(0));
        if (fact != facts.end())
            read(statement, fact->second);
    }
}

CaseFact requestFrom(const Statement &row)
{
    CaseFact fact;
    fact.kind = requestKindFromCode(row.text(1)).value_or(RequestKind::Person);
    fact.channel = channelFromCode(row.text(2)).value_or(Channel::Letter);
    fact.language = languageFromCode(row.text(3)).value_or(Language::Latvian);
    fact.receivedOn = row.day(4);
    fact.receivedByUnitOn = row.day(5);
    fact.deadline = row.day(6);
    fact.closedOn = row.day(7);
    if (!row.isNull(8))
        fact.closedBecause = closingReasonFromCode(row.text(8));
    fact.repeatsEarlier = !row.isNull(9);
    return fact;
}

Facts requests(Store &store, const Year &year, const std::function<bool()> &goOn)
{
    constexpr int between = 1024;
    Facts facts;
    Statement statement(
        store.database,
        u"SELECT r.id, r.kind, r.channel, r.language, r.received_on, r.received_by_unit_on, r.deadline, "
        "r.closed_on, r.closed_because, r.related_id FROM requests r WHERE %1 ORDER BY r.id"_s.arg(
            ofTheYear));
    statement.run(year.last, year.first);
    int read = 0;
    while (statement.next()) {
        if (goOn && ++read % between == 0 && !goOn())
            break;
        facts.emplace_hint(facts.end(), statement.number(0), requestFrom(statement));
    }
    return facts;
}

/// On what a refusal, in full or in part, rests.
QString groundOf(const Decision &decision)
{
    if (decision.outcome != Outcome::Refused && decision.outcome != Outcome::Partly)
        return {};
    return decision.exception.isEmpty() ? decision.ground : decision.exception;
}

ClaimFact claimFrom(const Statement &row)
{
    ClaimFact claim;
    claim.right = rightFromCode(row.text(1)).value_or(Right::Access);
    if (row.isNull(2))
        return claim;
    claim.outcome = outcomeFromCode(row.text(2));
    if (const Result<Decision> decision = decisionFromJson(row.text(3).toUtf8())) {
        claim.ground = groundOf(*decision);
        claim.doneOn = decision->doneOn.value_or(QDate());
    }
    return claim;
}

void addEvents(Store &store, const Year &year, Facts &facts)
{
    join(store, year,
         u"SELECT l.request_id, min(l.dispatched_on) FROM letters l JOIN requests r ON r.id = l.request_id "
         "WHERE l.is_answer = 1 AND l.dispatched_on IS NOT NULL AND %1 GROUP BY l.request_id"_s,
         facts, [](const Statement &row, CaseFact &fact) { fact.answeredOn = row.day(1); });
    join(store, year,
         u"SELECT c.request_id, c.right_code, c.outcome, c.decision FROM claims c "
         "JOIN requests r ON r.id = c.request_id WHERE %1 ORDER BY c.id"_s,
         facts, [](const Statement &row, CaseFact &fact) { fact.claims.push_back(claimFrom(row)); });
    join(store, year,
         u"SELECT e.request_id, e.by_complexity, e.by_number FROM extensions e "
         "JOIN requests r ON r.id = e.request_id WHERE e.notice_sent_on IS NOT NULL AND %1"_s,
         facts, [](const Statement &row, CaseFact &fact) {
             fact.extended = true;
             fact.extendedByComplexity = row.flag(1);
             fact.extendedByNumber = row.flag(2);
         });
    join(store, year,
         u"SELECT p.request_id, p.asked_on, p.answered_on FROM pauses p JOIN requests r ON r.id = "
         u"p.request_id "
         "WHERE p.asked_on IS NOT NULL AND %1"_s,
         facts, [](const Statement &row, CaseFact &fact) {
             ++fact.pauses;
             if (!row.isNull(2))
                 fact.pausedDays += int(row.day(1).daysTo(row.day(2)));
         });
}

void addEvidence(Store &store, const Year &year, Facts &facts)
{
    join(store, year,
         u"SELECT i.request_id, i.doubted, i.method, i.copy_shredded_on FROM identity_checks i "
         "JOIN requests r ON r.id = i.request_id WHERE %1"_s,
         facts, [](const Statement &row, CaseFact &fact) {
             fact.identityAsked |= row.flag(1);
             fact.identityCopies += row.text(2) == codeOf(IdentityMethod::IdCopy);
             fact.identityCopiesShredded += !row.isNull(3);
         });
    join(store, year,
         u"SELECT f.request_id, f.paid_on FROM fees f JOIN requests r ON r.id = f.request_id WHERE %1"_s,
         facts, [](const Statement &row, CaseFact &fact) {
             fact.feeAsked = true;
             fact.feePaid = !row.isNull(1);
         });
    join(store, year,
         u"SELECT n.request_id, n.sent_on, n.replied_on, n.waived FROM notices n "
         "JOIN requests r ON r.id = n.request_id WHERE %1"_s,
         facts, [](const Statement &row, CaseFact &fact) {
             fact.noticesSent += !row.isNull(1);
             fact.noticesAnswered += !row.isNull(2);
             fact.noticesWaived += !row.isNull(3);
         });
    join(
        store, year,
        u"SELECT k.request_id, k.addressee FROM complaints k JOIN requests r ON r.id = k.request_id WHERE %1"_s,
        facts, [](const Statement &row, CaseFact &fact) {
            ++(row.text(1) == codeOf(ComplaintTo::Court) ? fact.complaintsToCourt
                                                         : fact.complaintsToAuthority);
        });
}

} // namespace

std::vector<CaseFact> caseFacts(Store &store, int year, const std::function<bool()> &goOn)
{
    const Year span{QDate(year, 1, 1), QDate(year, 12, 31)};
    Facts facts = requests(store, span, goOn);
    addEvents(store, span, facts);
    addEvidence(store, span, facts);
    std::vector<CaseFact> all;
    all.reserve(facts.size());
    for (auto &[id, fact] : facts)
        all.push_back(std::move(fact));
    return all;
}

std::vector<MarkFact> restrictionFacts(Store &store, int year)
{
    std::vector<MarkFact> marks;
    Statement statement(store.database, u"SELECT started_on, lifted_on FROM restriction_marks "
                                        "WHERE started_on <= ? AND (lifted_on IS NULL OR lifted_on >= ?)"_s);
    statement.run(QDate(year, 12, 31), QDate(year, 1, 1));
    while (statement.next())
        marks.push_back({statement.day(0), statement.day(1)});
    return marks;
}

std::vector<int> yearsWithRequests(Store &store)
{
    std::vector<int> years;
    // The first and the last day through an index, instead of every request.
    Statement statement(store.database, u"SELECT min(received_on), max(received_on) FROM requests"_s);
    statement.run();
    if (!statement.next() || statement.isNull(0))
        return years;
    for (int year = statement.day(1).year(); year >= statement.day(0).year(); --year)
        years.push_back(year);
    return years;
}

} // namespace atbilde
