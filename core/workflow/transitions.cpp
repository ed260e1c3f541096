// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/transitions.h"

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr Roles office{Role::Clerk, Role::Handler, Role::Approver};
constexpr Roles handling{Role::Handler, Role::Approver};
constexpr Roles approving{Role::Approver};

using enum State;
using S = Step;
using C = Condition;

/// A set of states, one bit each.
class States
{
public:
    constexpr States(std::initializer_list<State> states)
    {
        for (const State state : states)
            m_bits |= 1u << unsigned(state);
    }
    [[nodiscard]] constexpr bool contains(State state) const { return (m_bits >> unsigned(state)) & 1u; }
    [[nodiscard]] constexpr std::size_t size() const { return std::size_t(std::popcount(m_bits)); }

private:
    unsigned m_bits = 0;
};

/// One line of the table as it is written: a step may be taken from several states.
struct Line
{
    States from;
    S step;
    std::optional<State> to; ///< nothing: the state stays
    C condition;
    Roles roles;
    QLatin1StringView article;
};

constexpr auto stays = std::nullopt;

constexpr States start{Registered, Assessment};
constexpr States beforeDecision{Registered, Identification, Clarification, Assessment};
constexpr States beforeAnswer{Registered, Identification, Clarification, Assessment, Approval, Approved};
constexpr States open{Registered, Identification, Clarification, Assessment, Approval, Approved, Dispatched};
constexpr States always{Registered, Identification, Clarification, Assessment,
                        Approval,   Approved,       Dispatched,    Closed};
constexpr States fromWork{Assessment, Approval, Approved, Dispatched, Closed};

// from, step, to, condition, roles, article. The first line of a state that moves it on is its usual way.
// clang-format off
constexpr std::array lines{
    Line{{Registered},          S::Assess,               Assessment,     C::Always,                                handling,  "GDPR 12(3)"_L1},
    Line{start,                 S::Acknowledge,          stays,          C::NotAcknowledged,                       office,    "REC"_L1},
    Line{start,                 S::AskIdentity,          Identification, C::MayAskPerson,                          handling,  "GDPR 12(6)"_L1},
    Line{{Identification},      S::ConfirmIdentity,      Assessment,     C::PauseOpen,                             handling,  "GDPR 12(6)"_L1},
    Line{{Identification},      S::AskIdentity,          stays,          C::ProofInsufficient,                     handling,  "GDPR 12(6)"_L1},
    Line{{Clarification},       S::ReceiveClarification, Assessment,     C::PauseOpen,                             office,    "GDPR 12(3)"_L1},
    Line{{Assessment},          S::Decide,               stays,          C::NoFeeOpen,                             handling,  "GDPR 12(3)"_L1},
    Line{{Assessment},          S::RecordAnswer,         stays,          C::AuthorityCase,                         handling,  "GDPR 31"_L1},
    Line{{Assessment},          S::Submit,               Approval,       C::EveryClaimDecidedAndApprovalNeeded,    handling,  "GDPR 12(4)"_L1},
    Line{{Assessment},          S::Submit,               Approved,       C::EveryClaimDecidedAndNoApprovalNeeded,  handling,  "GDPR 12(3)"_L1},
    Line{{Assessment},          S::AskClarification,     Clarification,  C::MayAskPerson,                          handling,  "GDPR 12(3)"_L1},
    Line{{Approval},            S::Approve,              Approved,       C::SecondPerson,                          approving, "GDPR 24(1)"_L1},
    Line{{Approval},            S::Return,               Assessment,     C::Always,                                approving, "GDPR 24(1)"_L1},
    Line{{Approved},            S::Finalise,             stays,          C::AnswerNotFinalised,                    office,    "GDPR 12(1)"_L1},
    Line{{Approved},            S::Dispatch,             Dispatched,     C::AnswerFinalised,                       office,    "GDPR 12(3)"_L1},
    Line{{Approved},            S::Return,               Assessment,     C::AnswerNotFinalised,                    approving, "GDPR 24(1)"_L1},
    Line{always,                S::DispatchLetter,       stays,          C::LetterAwaitsDispatch,                  office,    "REC"_L1},
    Line{always,                S::CorrectLetter,        stays,          C::LetterFinal,                           approving, "GDPR 5(1)(d)"_L1},
    Line{{Dispatched},          S::Close,                Closed,         C::NothingLeftOpen,                       office,    "GDPR 5(2)"_L1},
    Line{{Dispatched},          S::NoteReturn,           Approved,       C::AnswerFinalised,                       office,    "GDPR 12(3)"_L1},
    Line{{Dispatched, Closed},  S::Reopen,               Assessment,     C::Always,                                approving, "GDPR 12(3)"_L1},

    Line{beforeDecision,        S::CheckIdentity,        stays,          C::PersonsRequest,                        handling,  "GDPR 12(6)"_L1},
    Line{start,                 S::FailIdentity,         Approval,       C::MayAskPerson,                          handling,  "GDPR 11(2)"_L1},
    Line{{Identification},      S::FailIdentity,         Approval,       C::PauseOpen,                             handling,  "GDPR 12(2)"_L1},
    Line{open,                  S::ShredCopy,            stays,          C::CopyHeld,                              office,    "GDPR 5(1)(c)"_L1},
    Line{beforeDecision,        S::SetRepresentative,    stays,          C::PersonsRequest,                        office,    "GDPR 12(6)"_L1},
    Line{beforeDecision,        S::AddClaim,             stays,          C::PersonsRequest,                        office,    "GDPR 12(2)"_L1},
    Line{beforeAnswer,          S::Withdraw,             Approved,       C::PersonMayWithdraw,                     office,    "REC"_L1},
    Line{beforeDecision,        S::Redirect,             Approval,       C::PersonsRequest,                        handling,  "GDPR 28(3)(e)"_L1},
    Line{{Approval, Approved, Dispatched}, S::Forward,   stays,          C::ControllerNamed,                       office,    "GDPR 28(3)(e)"_L1},
    Line{beforeDecision,        S::MarkDuplicate,        Closed,         C::NothingPending,                        approving, "GDPR 5(2)"_L1},

    Line{beforeDecision,        S::AskExtension,         stays,          C::ExtensionPossible,                     handling,  "GDPR 12(3)"_L1},
    Line{beforeDecision,        S::ApproveExtension,     stays,          C::ExtensionAwaitsSecondPerson,           approving, "GDPR 12(3)"_L1},
    Line{beforeDecision,        S::DeclineExtension,     stays,          C::ExtensionAwaitsSecondPerson,           approving, "GDPR 12(3)"_L1},
    Line{beforeDecision,        S::NotifyExtension,      stays,          C::ExtensionApproved,                     office,    "GDPR 12(3)"_L1},
    Line{{Assessment},          S::AskFee,               stays,          C::MayAskFee,                             approving, "GDPR 12(5)"_L1},
    Line{{Assessment},          S::NotePayment,          stays,          C::FeeOpen,                               office,    "GDPR 12(5)"_L1},
    Line{{Assessment},          S::NoteNonPayment,       stays,          C::FeeOpen,                               handling,  "GDPR 12(5)"_L1},
    Line{{Registered, Assessment, Approval, Approved}, S::SetDue, stays, C::AuthorityCase,                         office,    "GDPR 58(1)"_L1},

    Line{{Assessment},          S::AddTask,              stays,          C::PersonsRequest,                        handling,  "GDPR 24(1)"_L1},
    Line{fromWork,              S::AnswerTask,           stays,          C::TaskOpen,                              office,    "GDPR 24(1)"_L1},
    Line{fromWork,              S::RemindTask,           stays,          C::TaskOpen,                              office,    "REC"_L1},
    Line{{Assessment},          S::DropTask,             stays,          C::TaskOpen,                              handling,  "GDPR 24(1)"_L1},
    Line{{Assessment},          S::AddFindings,          stays,          C::PersonsRequest,                        handling,  "GDPR 15(1)"_L1},
    Line{{Assessment},          S::RemoveFinding,        stays,          C::FindingsHeld,                          handling,  "GDPR 15(1)"_L1},
    Line{{Assessment},          S::WithholdFinding,      stays,          C::FindingsHeld,                          handling,  "GDPR 15(4)"_L1},
    Line{{Assessment},          S::BuildPackage,         stays,          C::FindingsHeld,                          handling,  "GDPR 15(3)"_L1},
    Line{{Assessment},          S::AddPackage,           stays,          C::Always,                                handling,  "GDPR 15(3)"_L1},

    Line{fromWork,              S::PlanNotice,           stays,          C::PersonsRequest,                        handling,  "GDPR 19"_L1},
    Line{fromWork,              S::SendNotice,           stays,          C::NoticePlanned,                         office,    "GDPR 19"_L1},
    Line{fromWork,              S::WaiveNotice,          stays,          C::NoticePlanned,                         handling,  "GDPR 19"_L1},
    Line{fromWork,              S::RecordReply,          stays,          C::NoticeAwaitsReply,                     office,    "GDPR 19"_L1},
    Line{fromWork,              S::ChaseNotice,          stays,          C::NoticeAwaitsReply,                     office,    "REC"_L1},

    Line{beforeAnswer,          S::Restrict,             stays,          C::PersonsRequest,                        handling,  "GDPR 18(1)"_L1},
    Line{always,                S::ConfirmRestriction,   stays,          C::RestrictionHolds,                      office,    "GDPR 18(2)"_L1},
    Line{always,                S::AnnounceLifting,      stays,          C::RestrictionHolds,                      handling,  "GDPR 18(3)"_L1},
    Line{always,                S::Lift,                 stays,          C::LiftAnnounced,                         handling,  "GDPR 18(3)"_L1},
    Line{always,                S::EndObjection,         stays,          C::ObjectionHolds,                        handling,  "GDPR 21"_L1},

    Line{always,                S::NoteComplaint,        stays,          C::PersonsRequest,                        office,    "GDPR 77"_L1},
    Line{always,                S::NoteBreach,           stays,          C::Always,                                office,    "GDPR 33(1)"_L1},
    Line{always,                S::TellAuthority,        stays,          C::BreachOpen,                            handling,  "GDPR 33(1)"_L1},
    Line{always,                S::TellPerson,           stays,          C::BreachOpen,                            handling,  "GDPR 34(1)"_L1},
    Line{always,                S::CloseBreach,          stays,          C::BreachOpen,                            approving, "GDPR 33(5)"_L1},
    Line{fromWork,              S::SettleReminder,       stays,          C::ReminderOpen,                          office,    "REC"_L1},
};
// clang-format on

constexpr std::size_t countRows()
{
    std::size_t rows = 0;
    for (const Line &line : lines)
        rows += line.from.size();
    return rows;
}

/// One row per state a line may be taken from.
constexpr auto expanded()
{
    std::array<Transition, countRows()> rows;
    std::size_t next = 0;
    for (const Line &line : lines) {
        for (const State from : allStates) {
            if (line.from.contains(from))
                rows[next++] = {from,           line.step,  line.to.value_or(from),
                                line.condition, line.roles, line.article};
        }
    }
    return rows;
}

constexpr auto table = expanded();

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
    // The usual way, and what keeps the request from coming on; steps beside it are never pressed on anybody.
    const bool undecided = !facts.everyClaimDecided;
    const bool questionUnsent = facts.pauseOpen && facts.letterAwaitsDispatch;
    const auto bringsOn = [&](Step step) {
        switch (step) {
        case Step::Assess:
        case Step::Submit:
        case Step::Approve:
        case Step::Finalise:
        case Step::Dispatch:
        case Step::Close:
        case Step::ApproveExtension:
        case Step::NotifyExtension:
            return true;
        case Step::ConfirmIdentity:
        case Step::ReceiveClarification:
            return !questionUnsent;
        case Step::Decide:
        case Step::RecordAnswer:
            return undecided && !facts.taskOpen;
        case Step::AnswerTask:
            return undecided && facts.state == State::Assessment;
        case Step::DispatchLetter:
            return questionUnsent || facts.state == State::Dispatched;
        case Step::SendNotice:
        case Step::ShredCopy:
            return facts.state == State::Dispatched;
        default:
            return false;
        }
    };
    for (const Transition &row : table) {
        if (row.from == facts.state && bringsOn(row.step) && !refusalOf(row, facts, role))
            return row.step;
    }
    return std::nullopt;
}

std::optional<Step> awaitedStep(const RequestFacts &facts)
{
    RequestFacts seen = facts;
    seen.actorPreparedDecisions = false;
    seen.actorAskedExtension = false;
    for (const Role role : {Role::Handler, Role::Approver, Role::Clerk}) {
        if (const std::optional<Step> step = nextStep(seen, role))
            return step;
    }
    return std::nullopt;
}

} // namespace atbilde
