// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"
#include "core/request/requestfacts.h"
#include "core/result.h"

#include <QString>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace atbilde {

/// What an officer can do to a request. Each has one file in `core/casework`.
enum class Step {
    Acknowledge,          ///< freeze the acknowledgement of receipt
    AskIdentity,          ///< reasonable doubt: ask for proof, the clock rests
    ConfirmIdentity,      ///< proof was seen and suffices
    AskClarification,     ///< a large quantity of data: ask which, the clock rests
    ReceiveClarification,
    Assess,               ///< begin to look for the data
    Decide,               ///< outcome, ground and reasons of one claim
    Submit,               ///< the decisions are ready
    Approve,
    Return,               ///< back to the handler, with remarks
    Finalise,             ///< number, text and PDF of the answer are frozen
    Dispatch,             ///< the answer has left the house
    DispatchLetter,       ///< another letter of the request has left the house
    Close,
};

inline constexpr std::array allSteps{
    Step::Acknowledge, Step::AskIdentity, Step::ConfirmIdentity, Step::AskClarification,
    Step::ReceiveClarification, Step::Assess, Step::Decide, Step::Submit, Step::Approve,
    Step::Return, Step::Finalise, Step::Dispatch, Step::DispatchLetter, Step::Close};

[[nodiscard]] QString codeOf(Step step);
[[nodiscard]] std::optional<Step> stepFromCode(QStringView code);

/// A named predicate over `RequestFacts`; `Always` is the empty condition.
enum class Condition {
    Always,
    NotAcknowledged,
    EveryClaimDecidedAndApprovalNeeded,
    EveryClaimDecidedAndNoApprovalNeeded,
    SecondPerson,       ///< who prepared the decisions does not approve them
    AnswerNotFinalised,
    AnswerFinalised,
    LetterAwaitsDispatch,
    NoLetterAwaitsDispatch, ///< nothing of the request lies unposted
    PauseOpen,
    NoPauseOpen,
};

inline constexpr std::array allConditions{
    Condition::Always,           Condition::NotAcknowledged,
    Condition::EveryClaimDecidedAndApprovalNeeded, Condition::EveryClaimDecidedAndNoApprovalNeeded,
    Condition::SecondPerson,     Condition::AnswerNotFinalised,
    Condition::AnswerFinalised,  Condition::LetterAwaitsDispatch, Condition::NoLetterAwaitsDispatch,
    Condition::PauseOpen,        Condition::NoPauseOpen};

[[nodiscard]] QString codeOf(Condition condition);
[[nodiscard]] std::optional<Condition> conditionFromCode(QStringView code);
[[nodiscard]] bool holds(Condition condition, const RequestFacts &facts);

/// A set of roles, one bit each.
class Roles
{
public:
    constexpr Roles(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            m_bits |= 1u << unsigned(role);
    }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits >> unsigned(role)) & 1u; }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    unsigned m_bits = 0;
};

struct Transition
{
    State from;
    Step step;
    State to;
    Condition condition;
    Roles roles;
    QLatin1StringView article; ///< the rule behind the row, as in `right/article.h`
};

/// THE table. Buttons, permissions, refusals and tests are read from it; there is no other list.
[[nodiscard]] std::span<const Transition> transitions();

/// The state in which a registered request begins.
inline constexpr State firstState = State::Registered;

/// May this officer take this step now, and where does it lead? The refusal says which of state, role
/// and condition stands against it, in this order.
[[nodiscard]] Result<State> nextState(const RequestFacts &facts, Step step, Role role);

/// One step as a screen shows it: possible, or why not.
struct StepOffer
{
    Step step;
    std::optional<Refusal> refusal;
    friend bool operator==(const StepOffer &, const StepOffer &) = default;
};

/// The steps the table knows from this state, possible or not, in the order of the table.
[[nodiscard]] std::vector<StepOffer> stepsFrom(const RequestFacts &facts, Role role);

/// The step to show most prominently: the first possible one that moves the request on. Nothing when it
/// waits for somebody else or is closed.
[[nodiscard]] std::optional<Step> nextStep(const RequestFacts &facts, Role role);

/// The step the request waits for, whoever takes it; nothing when it is closed.
[[nodiscard]] std::optional<Step> awaitedStep(const RequestFacts &facts);

} // namespace atbilde
