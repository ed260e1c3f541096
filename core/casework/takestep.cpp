// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/takestep.h"

#include "core/casework/clock.h"
#include "core/casework/overdue.h"
#include "core/person/collation.h"
#include "core/right/sheet.h"
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
    const bool discloses =
        sheetOf(claim.right).disclosesData && claim.decision->outcome == Outcome::Fulfilled;
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
        if (entry.act == codeOf(Step::Decide) || entry.act == codeOf(Step::RecordAnswer))
            deciders.insert(entry.facts.value("right"_L1).toString(), entry.officer);
    }
    return std::ranges::find(deciders, officer) != deciders.end();
}

/// An answer finalised before a reopening answers no more.
bool isStanding(const FrozenLetter &answer, const Request &request)
{
    return answer.isAnswer && (!request.reopenedAt.isValid() || answer.finalisedAt >= request.reopenedAt);
}

void seeLetters(RequestFacts &facts, const RequestFile &file)
{
    for (const FrozenLetter &letter : file.letters) {
        const bool gone = letter.isOut();
        if (isStanding(letter, file.request)) {
            facts.answerFinalised = true;
            facts.answerDispatched = facts.answerDispatched || gone;
        } else if (!letter.isAnswer && !gone && !letter.replacedBy) {
            facts.letterAwaitsDispatch = true;
        }
        facts.letterFinal = facts.letterFinal || !letter.replacedBy;
        facts.acknowledged = facts.acknowledged || letter.textKey == "T01"_L1;
    }
}

void seeIdentity(RequestFacts &facts, const RequestFile &file)
{
    facts.pauseOpen =
        std::ranges::any_of(file.pauses, [](const ClockPause &pause) { return !pause.answeredOn.isValid(); });
    facts.proofInsufficient =
        !file.identityChecks.empty() && file.identityChecks.back().result == IdentityResult::Insufficient;
    facts.copyHeld = std::ranges::any_of(file.identityChecks, [](const IdentityCheck &check) {
        return check.copy && !check.copyShreddedOn.isValid();
    });
}

void seeClock(RequestFacts &facts, const RequestFile &file, const Officer &actor)
{
    facts.extensionPossible =
        !file.extension && !facts.isAuthorityCase &&
        std::ranges::any_of(file.claims, [](const Claim &claim) { return isExtendable(claim.right); });
    if (file.extension) {
        facts.extensionAsked = !file.extension->approvedBy;
        facts.actorAskedExtension = file.extension->askedBy == actor.id;
        facts.extensionApproved = file.extension->approvedBy && !file.extension->letter;
    }
    facts.feeAsked = file.fee.has_value();
    facts.feeOpen = file.fee && isOpen(*file.fee);
}

void seeWork(RequestFacts &facts, const RequestFile &file)
{
    facts.taskOpen = std::ranges::any_of(file.tasks, [](const Task &task) { return isOpen(task); });
    facts.findingsHeld = !file.findings.empty();
    for (const Notice &notice : file.notices) {
        facts.noticePlanned = facts.noticePlanned || (isPlanned(notice) && !notice.letter);
        facts.noticeUnsent = facts.noticeUnsent || isPlanned(notice);
        facts.noticeAwaitsReply = facts.noticeAwaitsReply || awaitsReply(notice);
    }
    for (const RestrictionMark &mark : file.restrictionMarks) {
        const bool holds = !mark.liftedOn.isValid();
        facts.restrictionHolds = facts.restrictionHolds || holds;
        facts.liftAnnounced = facts.liftAnnounced || (holds && mark.liftAnnouncedOn.isValid());
    }
    facts.objectionHolds = std::ranges::any_of(
        file.objectionMarks, [](const ObjectionMark &mark) { return !mark.endedOn.isValid(); });
    facts.breachOpen =
        std::ranges::any_of(file.breaches, [](const Breach &breach) { return !breach.closedOn.isValid(); });
    facts.reminderOpen = std::ranges::any_of(
        file.reminders, [](const Reminder &reminder) { return !reminder.doneOn.isValid(); });
}

} // namespace

RequestFacts factsOf(const RequestFile &file, const Officer &actor, qint64 activeApprovers)
{
    RequestFacts facts;
    facts.state = file.request.state;
    facts.isAuthorityCase = file.request.kind == RequestKind::Authority;
    if (facts.isAuthorityCase) {
        facts.everyClaimDecided = !file.request.authorityAnswer.isEmpty();
        facts.approvalNeeded = true; // what the authority is told binds the company
    } else {
        facts.everyClaimDecided =
            !file.claims.empty() &&
            std::ranges::all_of(file.claims, [](const Claim &claim) { return claim.decision.has_value(); });
        facts.approvalNeeded = std::ranges::any_of(file.claims, needsApproval);
    }
    facts.controllerNamed = std::ranges::any_of(file.claims, [](const Claim &claim) {
        return claim.decision && claim.decision->realController.has_value();
    });
    facts.actorPreparedDecisions = preparedDecisions(file, actor.id);
    facts.onlyOneOfficerMayApprove = activeApprovers <= 1;
    seeLetters(facts, file);
    seeIdentity(facts, file);
    seeClock(facts, file, actor);
    seeWork(facts, file);
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
    const QDate deadlineBefore = file->request.deadline;
    noteOverdue(office.store, occasion, file->request);

    Result<QJsonObject> facts = work(*file);
    if (!facts)
        return facts.error();
    // The work may have added decisions, letters, pauses or marks: clock and queue see what is true now.
    RequestFile after = requestFile(office.store, seen.id).value();
    after.request = file->request;
    after.request.state = *to;
    if (isOpen(*to)) {
        if (const Result<void> counted = setClock(after, office.calendar, occasion.day()); !counted)
            return counted.error();
    }
    if (!office.store.requests.replace(after.request, shownOf(after)))
        return Refusal{RefusalReason::ChangedMeanwhile, {file->request.number}};

    QJsonObject line = *facts;
    line.insert(u"from"_s, codeOf(from));
    line.insert(u"to"_s, codeOf(*to));
    if (after.request.deadline != deadlineBefore) {
        line.insert(u"deadlineBefore"_s, deadlineBefore.toString(Qt::ISODate));
        line.insert(u"deadlineAfter"_s, after.request.deadline.toString(Qt::ISODate));
    }
    office.store.journal.append(occasion, codeOf(step), seen.id, line);
    transaction.commit();
    ++after.request.version;
    return after.request;
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
