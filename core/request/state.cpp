// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/state.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<State, allStates.size()> stateCodes{{
    {State::Registered, "registered"_L1},
    {State::Identification, "identification"_L1},
    {State::Clarification, "clarification"_L1},
    {State::Assessment, "assessment"_L1},
    {State::Approval, "approval"_L1},
    {State::Approved, "approved"_L1},
    {State::Dispatched, "dispatched"_L1},
    {State::Closed, "closed"_L1},
}};

constexpr CodeTable<ClosingReason, allClosingReasons.size()> closingCodes{{
    {ClosingReason::Answered, "answered"_L1},
    {ClosingReason::Withdrawn, "withdrawn"_L1},
    {ClosingReason::Redirected, "redirected"_L1},
    {ClosingReason::Duplicate, "duplicate"_L1},
    {ClosingReason::NotIdentifiable, "not_identifiable"_L1},
}};

constexpr CodeTable<Channel, allChannels.size()> channelCodes{{
    {Channel::Letter, "letter"_L1},
    {Channel::Email, "email"_L1},
    {Channel::Counter, "counter"_L1},
    {Channel::Phone, "phone"_L1},
}};

} // namespace

QString codeOf(State state)
{
    return codeIn(stateCodes, state);
}

std::optional<State> stateFromCode(QStringView code)
{
    return valueIn(stateCodes, code);
}

bool isOpen(State state)
{
    return state != State::Closed;
}

bool awaitsPerson(State state)
{
    return state == State::Identification || state == State::Clarification;
}

QString codeOf(ClosingReason reason)
{
    return codeIn(closingCodes, reason);
}

std::optional<ClosingReason> closingReasonFromCode(QStringView code)
{
    return valueIn(closingCodes, code);
}

QString codeOf(Channel channel)
{
    return codeIn(channelCodes, channel);
}

std::optional<Channel> channelFromCode(QStringView code)
{
    return valueIn(channelCodes, code);
}

} // namespace atbilde
