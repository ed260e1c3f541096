// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/state.h"

namespace atbilde {

/// What the conditions of the transition table look at. Filled by casework, so that the table asks nobody.
struct RequestFacts
{
    State state = State::Registered;
    bool everyClaimDecided = false;
    bool approvalNeeded = false;      ///< a refusal, a partial refusal or a disclosure is among the decisions
    bool actorPreparedDecisions = false;
    bool onlyOneOfficerMayApprove = false; ///< one-person office: the exception is recorded
    bool answerFinalised = false;     ///< the answer has its number, text and PDF frozen
    bool answerDispatched = false;
    bool letterAwaitsDispatch = false; ///< another finalised letter (acknowledgement, question) has not left yet
    bool acknowledged = false;
    bool pauseOpen = false;           ///< a question to the person is unanswered
    friend bool operator==(const RequestFacts &, const RequestFacts &) = default;
};

} // namespace atbilde
