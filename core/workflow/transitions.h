// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"
#include "core/request/requestfacts.h"
#include "core/result.h"
#include "core/workflow/condition.h"
#include "core/workflow/step.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace atbilde {

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
    State from = State::Registered;
    Step step = Step::Assess;
    State to = State::Registered;
    Condition condition = Condition::Always;
    Roles roles = {};
    QLatin1StringView article; ///< the rule behind the row, as in `right/article.h`
};

/// THE table, one row per state a step can be taken from. Buttons, permissions, refusals, the diagram and
/// tests are read from it; there is no other list.
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
