// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/transitions.h"

#include "core/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Step, allSteps.size()> stepCodes{{
    {Step::Acknowledge, "acknowledge"_L1},
    {Step::AskIdentity, "ask_identity"_L1},
    {Step::ConfirmIdentity, "confirm_identity"_L1},
    {Step::AskClarification, "ask_clarification"_L1},
    {Step::ReceiveClarification, "receive_clarification"_L1},
    {Step::Assess, "assess"_L1},
    {Step::Decide, "decide"_L1},
    {Step::Submit, "submit"_L1},
    {Step::Approve, "approve"_L1},
    {Step::Return, "return"_L1},
    {Step::Finalise, "finalise"_L1},
    {Step::Dispatch, "dispatch"_L1},
    {Step::DispatchLetter, "dispatch_letter"_L1},
    {Step::Close, "close"_L1},
}};

constexpr CodeTable<Condition, allConditions.size()> conditionCodes{{
    {Condition::Always, "always"_L1},
    {Condition::NotAcknowledged, "not_acknowledged"_L1},
    {Condition::EveryClaimDecidedAndApprovalNeeded, "decided_approval_needed"_L1},
    {Condition::EveryClaimDecidedAndNoApprovalNeeded, "decided_no_approval_needed"_L1},
    {Condition::SecondPerson, "second_person"_L1},
    {Condition::AnswerNotFinalised, "answer_not_finalised"_L1},
    {Condition::AnswerFinalised, "answer_finalised"_L1},
    {Condition::LetterAwaitsDispatch, "letter_awaits_dispatch"_L1},
    {Condition::NoLetterAwaitsDispatch, "no_letter_awaits_dispatch"_L1},
    {Condition::PauseOpen, "pause_open"_L1},
    {Condition::NoPauseOpen, "no_pause_open"_L1},
}};

constexpr Roles office{Role::Clerk, Role::Handler, Role::Approver};
constexpr Roles handling{Role::Handler, Role::Approver};
constexpr Roles approving{Role::Approver};

using enum State;
using S = Step;
using C = Condition;

// from, step, to, condition, roles, article. The first row of a state that moves it on is its usual way.
// clang-format off
constexpr std::array table{
    Transition{Registered,     S::Assess,               Assessment,     C::Always,                                handling,  "GDPR 12(3)"_L1},
    Transition{Registered,     S::Acknowledge,          Registered,     C::NotAcknowledged,                       office,    "REC"_L1},
    Transition{Registered,     S::AskIdentity,          Identification, C::NoPauseOpen,                           handling,  "GDPR 12(6)"_L1},
    Transition{Registered,     S::DispatchLetter,       Registered,     C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Identification, S::ConfirmIdentity,      Assessment,     C::PauseOpen,                             handling,  "GDPR 12(6)"_L1},
    Transition{Identification, S::DispatchLetter,       Identification, C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Clarification,  S::ReceiveClarification, Assessment,     C::PauseOpen,                             office,    "GDPR 12(3)"_L1},
    Transition{Clarification,  S::DispatchLetter,       Clarification,  C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Assessment,     S::Decide,               Assessment,     C::Always,                                handling,  "GDPR 12(3)"_L1},
    Transition{Assessment,     S::Submit,               Approval,       C::EveryClaimDecidedAndApprovalNeeded,    handling,  "GDPR 12(4)"_L1},
    Transition{Assessment,     S::Submit,               Approved,       C::EveryClaimDecidedAndNoApprovalNeeded,  handling,  "GDPR 12(3)"_L1},
    Transition{Assessment,     S::Acknowledge,          Assessment,     C::NotAcknowledged,                       office,    "REC"_L1},
    Transition{Assessment,     S::AskIdentity,          Identification, C::NoPauseOpen,                           handling,  "GDPR 12(6)"_L1},
    Transition{Assessment,     S::AskClarification,     Clarification,  C::NoPauseOpen,                           handling,  "GDPR 12(3)"_L1},
    Transition{Assessment,     S::DispatchLetter,       Assessment,     C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Approval,       S::Approve,              Approved,       C::SecondPerson,                          approving, "GDPR 24(1)"_L1},
    Transition{Approval,       S::Return,               Assessment,     C::Always,                                approving, "GDPR 24(1)"_L1},
    Transition{Approval,       S::DispatchLetter,       Approval,       C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Approved,       S::Finalise,             Approved,       C::AnswerNotFinalised,                    office,    "GDPR 12(1)"_L1},
    Transition{Approved,       S::Dispatch,             Dispatched,     C::AnswerFinalised,                       office,    "GDPR 12(3)"_L1},
    Transition{Approved,       S::Return,               Assessment,     C::AnswerNotFinalised,                    approving, "GDPR 24(1)"_L1},
    Transition{Approved,       S::DispatchLetter,       Approved,       C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Dispatched,     S::DispatchLetter,       Dispatched,     C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Transition{Dispatched,     S::Close,                Closed,         C::NoLetterAwaitsDispatch,                office,    "GDPR 5(2)"_L1},
};
// clang-format on

/// The refusal of a row that matches state and step, or nothing where it may be taken.
std::optional<Refusal> refusalOf(const Transition &row, const RequestFacts &facts, Role role)
{
    if (!row.roles.contains(role)) {
        return Refusal{RefusalReason::RoleNotAllowed,
                       {Code{"step", codeOf(row.step)}, Code{"role", codeOf(role)}}};
    }
    if (!holds(row.condition, facts)) {
        return Refusal{RefusalReason::ConditionNotMet,
                       {Code{"step", codeOf(row.step)}, Code{"condition", codeOf(row.condition)}},
                       row.article};
    }
    return std::nullopt;
}

} // namespace

QString codeOf(Step step)
{
    return codeIn(stepCodes, step);
}

std::optional<Step> stepFromCode(QStringView code)
{
    return valueIn(stepCodes, code);
}

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
    case Condition::Always:
        return true;
    case Condition::NotAcknowledged:
        return !facts.acknowledged;
    case Condition::EveryClaimDecidedAndApprovalNeeded:
        return facts.everyClaimDecided && facts.approvalNeeded;
    case Condition::EveryClaimDecidedAndNoApprovalNeeded:
        return facts.everyClaimDecided && !facts.approvalNeeded;
    case Condition::SecondPerson:
        return !facts.actorPreparedDecisions || facts.onlyOneOfficerMayApprove;
    case Condition::AnswerNotFinalised:
        return !facts.answerFinalised;
    case Condition::AnswerFinalised:
        return facts.answerFinalised;
    case Condition::LetterAwaitsDispatch:
        return facts.letterAwaitsDispatch;
    case Condition::NoLetterAwaitsDispatch:
        return !facts.letterAwaitsDispatch;
    case Condition::PauseOpen:
        return facts.pauseOpen;
    case Condition::NoPauseOpen:
        return !facts.pauseOpen;
    }
    Q_UNREACHABLE();
}

std::span<const Transition> transitions()
{
    return table;
}

Result<State> nextState(const RequestFacts &facts, Step step, Role role)
{
    std::optional<Refusal> nearest;
    for (const Transition &row : table) {
        if (row.from != facts.state || row.step != step)
            continue;
        const std::optional<Refusal> refusal = refusalOf(row, facts, role);
        if (!refusal)
            return row.to;
        if (!nearest)
            nearest = refusal;
    }
    if (nearest)
        return *nearest;
    return Refusal{RefusalReason::StepNotPossible,
                   {Code{"step", codeOf(step)}, Code{"state", codeOf(facts.state)}}};
}

std::vector<StepOffer> stepsFrom(const RequestFacts &facts, Role role)
{
    std::vector<StepOffer> offers;
    for (const Transition &row : table) {
        if (row.from != facts.state)
            continue;
        const bool known =
            std::ranges::any_of(offers, [&](const StepOffer &o) { return o.step == row.step; });
        if (known)
            continue;
        const Result<State> to = nextState(facts, row.step, role);
        offers.push_back({row.step, to ? std::nullopt : std::optional(to.error())});
    }
    return offers;
}

std::optional<Step> nextStep(const RequestFacts &facts, Role role)
{
    // Steps that keep the state but without which the request does not come on.
    const auto bringsOn = [&](const Transition &row) {
        switch (row.step) {
        case Step::Return:
            return false;
        case Step::Decide:
            return !facts.everyClaimDecided;
        case Step::Finalise:
            return true;
        case Step::DispatchLetter:
            return facts.state == State::Dispatched;
        default:
            return row.to != row.from;
        }
    };
    for (const Transition &row : table) {
        if (row.from == facts.state && bringsOn(row) && !refusalOf(row, facts, role))
            return row.step;
    }
    return std::nullopt;
}

std::optional<Step> awaitedStep(const RequestFacts &facts)
{
    RequestFacts seen = facts;
    seen.actorPreparedDecisions = false;
    for (const Role role : {Role::Handler, Role::Approver, Role::Clerk}) {
        if (const std::optional<Step> step = nextStep(seen, role))
            return step;
    }
    return std::nullopt;
}

} // namespace atbilde
