// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/condition.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using C = Condition;

constexpr CodeTable<Condition, allConditions.size()> conditionCodes{{
    {C::Always, "always"_L1},
    {C::PersonsRequest, "persons_request"_L1},
    {C::AuthorityCase, "authority_case"_L1},
    {C::NotAcknowledged, "not_acknowledged"_L1},
    {C::EveryClaimDecidedAndApprovalNeeded, "decided_approval_needed"_L1},
    {C::EveryClaimDecidedAndNoApprovalNeeded, "decided_no_approval_needed"_L1},
    {C::SecondPerson, "second_person"_L1},
    {C::AnswerNotFinalised, "answer_not_finalised"_L1},
    {C::PersonMayWithdraw, "person_may_withdraw"_L1},
    {C::AnswerFinalised, "answer_finalised"_L1},
    {C::LetterAwaitsDispatch, "letter_awaits_dispatch"_L1},
    {C::LetterFinal, "letter_final"_L1},
    {C::NothingLeftOpen, "nothing_left_open"_L1},
    {C::NothingPending, "nothing_pending"_L1},
    {C::PauseOpen, "pause_open"_L1},
    {C::MayAskPerson, "may_ask_person"_L1},
    {C::ProofInsufficient, "proof_insufficient"_L1},
    {C::CopyHeld, "copy_held"_L1},
    {C::ControllerNamed, "controller_named"_L1},
    {C::ExtensionPossible, "extension_possible"_L1},
    {C::ExtensionAwaitsSecondPerson, "extension_awaits_second_person"_L1},
    {C::ExtensionApproved, "extension_approved"_L1},
    {C::NoFeeOpen, "no_fee_open"_L1},
    {C::MayAskFee, "may_ask_fee"_L1},
    {C::FeeOpen, "fee_open"_L1},
    {C::TaskOpen, "task_open"_L1},
    {C::FindingsHeld, "findings_held"_L1},
    {C::NoticePlanned, "notice_planned"_L1},
    {C::NoticeAwaitsReply, "notice_awaits_reply"_L1},
    {C::RestrictionHolds, "restriction_holds"_L1},
    {C::LiftAnnounced, "lift_announced"_L1},
    {C::ObjectionHolds, "objection_holds"_L1},
    {C::BreachOpen, "breach_open"_L1},
    {C::ReminderOpen, "reminder_open"_L1},
}};

} // namespace

QString codeOf(Condition condition)
{
    return codeIn(conditionCodes, condition);
}

std::optional<Condition> conditionFromCode(QStringView code)
{
    return valueIn(conditionCodes, code);
}

bool holds(Condition condition, const RequestFacts &facts)
{
    switch (condition) {
    case C::Always:
        return true;
    case C::PersonsRequest:
        return !facts.isAuthorityCase;
    case C::AuthorityCase:
        return facts.isAuthorityCase;
    case C::NotAcknowledged:
        return !facts.acknowledged && !facts.isAuthorityCase;
    case C::EveryClaimDecidedAndApprovalNeeded:
        return facts.everyClaimDecided && facts.approvalNeeded;
    case C::EveryClaimDecidedAndNoApprovalNeeded:
        return facts.everyClaimDecided && !facts.approvalNeeded;
    case C::SecondPerson:
        return !facts.actorPreparedDecisions || facts.onlyOneOfficerMayApprove;
    case C::AnswerNotFinalised:
        return !facts.answerFinalised;
    case C::PersonMayWithdraw:
        return !facts.answerFinalised && !facts.isAuthorityCase;
    case C::AnswerFinalised:
        return facts.answerFinalised;
    case C::LetterAwaitsDispatch:
        return facts.letterAwaitsDispatch;
    case C::LetterFinal:
        return facts.letterFinal;
    case C::NothingLeftOpen:
        return !facts.letterAwaitsDispatch && !facts.noticeUnsent && !facts.copyHeld;
    case C::NothingPending:
        return !facts.letterAwaitsDispatch && !facts.pauseOpen;
    case C::PauseOpen:
        return facts.pauseOpen;
    case C::MayAskPerson:
        return !facts.pauseOpen && !facts.isAuthorityCase;
    case C::ProofInsufficient:
        return facts.pauseOpen && facts.proofInsufficient;
    case C::CopyHeld:
        return facts.copyHeld;
    case C::ControllerNamed:
        return facts.controllerNamed;
    case C::ExtensionPossible:
        return facts.extensionPossible;
    case C::ExtensionAwaitsSecondPerson:
        return facts.extensionAsked && (!facts.actorAskedExtension || facts.onlyOneOfficerMayApprove);
    case C::ExtensionApproved:
        return facts.extensionApproved;
    case C::NoFeeOpen:
        return !facts.feeOpen && !facts.isAuthorityCase;
    case C::MayAskFee:
        return !facts.feeAsked && !facts.everyClaimDecided && !facts.isAuthorityCase;
    case C::FeeOpen:
        return facts.feeOpen;
    case C::TaskOpen:
        return facts.taskOpen;
    case C::FindingsHeld:
        return facts.findingsHeld;
    case C::NoticePlanned:
        return facts.noticePlanned;
    case C::NoticeAwaitsReply:
        return facts.noticeAwaitsReply;
    case C::RestrictionHolds:
        return facts.restrictionHolds;
    case C::LiftAnnounced:
        return facts.liftAnnounced;
    case C::ObjectionHolds:
        return facts.objectionHolds;
    case C::BreachOpen:
        return facts.breachOpen;
    case C::ReminderOpen:
        return facts.reminderOpen;
    }
    Q_UNREACHABLE();
}

} // namespace atbilde
