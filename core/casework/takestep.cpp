// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/takestep.h"

#include "core/casework/clock.h"
#include "core/person/collation.h"
#include "core/store/transaction.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Refusals, partial refusals and every disclosure need a second person (product 2.5): what leaves the house,
/// and what is denied, cannot be taken back.
bool needsApproval(const Claim &claim)
{
    if (!claim.decision)
        return false;
    const bool discloses = (claim.right == Right::Access || claim.right == Right::Portability) &&
                           claim.decision->outcome == Outcome::Fulfilled;
    return discloses || needsReasons(claim.decision->outcome);
}

/// Who submitted the decisions, or made the one that stands on any right: a colleague's signature under the
/// submission does not make another person's decision theirs.
bool preparedDecisions(const RequestFile &file, OfficerId officer)
{
    if (file.request.submittedBy == officer)
        return true;
    QHash<QString, OfficerId> deciders;
    for (const Entry &entry : file.journal) {
        if (entry.act == codeOf(Step::Decide))
            deciders.insert(entry.facts.value("right"_L1).toString(), entry.officer);
    }
    return std::ranges::find(deciders, officer) != deciders.end();
}

} // namespace

RequestFacts factsOf(const RequestFile &file, const Officer &actor, qint64 activeApprovers)
{
    RequestFacts facts;
    facts.state = file.request.state;
    facts.everyClaimDecided =
        !file.claims.empty() &&
        std::ranges::all_of(file.claims, [](const Claim &claim) { return claim.decision.has_value(); });
    facts.approvalNeeded = std::ranges::any_of(file.claims, needsApproval);
    facts.actorPreparedDecisions = preparedDecisions(file, actor.id);
    facts.onlyOneOfficerMayApprove = activeApprovers <= 1 && facts.actorPreparedDecisions;
    for (const FrozenLetter &letter : file.letters) {
        const bool gone = letter.dispatchedOn.isValid();
        if (letter.isAnswer) {
            // After a reopening an earlier answer counts no more; there is one answer at most in issue now.
            facts.answerFinalised = true;
            facts.answerDispatched = facts.answerDispatched || gone;
        } else if (!gone) {
            facts.letterAwaitsDispatch = true;
        }
        facts.acknowledged = facts.acknowledged || letter.textKey == "T01"_L1;
    }
    facts.pauseOpen =
        std::ranges::any_of(file.pauses, [](const ClockPause &pause) { return !pause.answeredOn.isValid(); });
    return facts;
}

RequestFacts factsOf(Office &office, const RequestFile &file, const Officer &actor)
{
    return factsOf(file, actor, office.store.officers.countActive(Role::Approver));
}

Requests::Shown shownOf(const RequestFile &file)
{
    Requests::Shown shown;
    shown.personKey = personSortKey(file.subject.surname, file.subject.givenNames);
    for (const Claim &claim : file.claims)
        shown.rights.push_back(claim.right);
    Officer nobody;
    if (const std::optional<Step> awaited = awaitedStep(factsOf(file, nobody, 2)))
        shown.awaited = codeOf(*awaited);
    return shown;
}

Result<Request> takeStep(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                         const StepWork &work)
{
    Transaction transaction(office.store.database);
    std::optional<RequestFile> file = requestFile(office.store, seen.id);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(seen.id.value())}};
    if (seen.version != 0 && seen.version != file->request.version)
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};

    const Result<State> to = nextState(factsOf(office, *file, occasion.officer), step, occasion.officer.role);
    if (!to)
        return to.error();
    const State from = file->request.state;

    Result<QJsonObject> facts = work(*file);
    if (!facts)
        return facts.error();
    file->request.state = *to;
    if (isOpen(*to)) {
        const Result<void> counted =
            setClock(file->request, office.store.pauses.of(seen.id), office.calendar, occasion.day());
        if (!counted)
            return counted.error();
    }
    // The work may have added claims' decisions, letters or pauses: the queue shows what is true now.
    RequestFile after = requestFile(office.store, seen.id).value();
    after.request = file->request;
    if (!office.store.requests.replace(file->request, shownOf(after)))
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};

    QJsonObject line = *facts;
    line.insert(u"from"_s, codeOf(from));
    line.insert(u"to"_s, codeOf(*to));
    office.store.journal.append(occasion, codeOf(step), seen.id, line);
    transaction.commit();
    ++file->request.version;
    return file->request;
}

Result<void> checkDay(const QDate &day, const Request &request, const Occasion &occasion)
{
    if (!day.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {QString()}};
    if (day > occasion.day())
        return Refusal{RefusalReason::DateInFuture, {day}};
    if (day < request.receivedOn)
        return Refusal{RefusalReason::DateBeforeReceipt, {day, request.receivedOn}};
    return {};
}

} // namespace atbilde
