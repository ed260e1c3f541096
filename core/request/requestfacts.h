// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/state.h"

namespace atbilde {

/// What the conditions of the transition table look at. Filled by casework, so that the table asks nobody.
struct RequestFacts
{
    State state = State::Registered;
    bool isAuthorityCase = false;   ///< a letter of the supervisory authority, not a person's request
    bool everyClaimDecided = false; ///< of an authority's case: the answer is written
    bool approvalNeeded = false;    ///< a refusal, a partial refusal or a disclosure is among the decisions
    bool actorPreparedDecisions = false;
    bool onlyOneOfficerMayApprove = false; ///< one-person office: the exception is recorded
    bool answerFinalised = false;          ///< the answer has its number, text and PDF frozen
    bool answerDispatched = false;
    bool letterAwaitsDispatch =
        false;                ///< another finalised letter (acknowledgement, question) has not left yet
    bool letterFinal = false; ///< a letter is final, and no other took its place
    bool acknowledged = false;
    bool pauseOpen = false;         ///< a question to the person is unanswered, sent or not
    bool proofInsufficient = false; ///< the last look at the proof that came found too little
    bool copyHeld = false;          ///< the copy of an identity document has not been shredded yet
    bool controllerNamed = false;   ///< a decision says who the real controller is
    bool extensionPossible =
        false;                   ///< none was asked for yet, and a right is among the claims that allows it
    bool extensionAsked = false; ///< and neither approved nor declined
    bool actorAskedExtension = false;
    bool extensionApproved = false; ///< and its notice is not written yet
    bool feeOpen = false;           ///< the person was asked to pay and has not been heard of
    bool feeAsked = false;
    bool taskOpen = false;
    bool findingsHeld = false;
    bool noticePlanned = false; ///< a recipient is to be told and no letter is written yet
    bool noticeUnsent = false;  ///< neither sent nor waived: planned, or written and not dispatched
    bool noticeAwaitsReply = false;
    bool restrictionHolds = false; ///< a mark made on this request was not lifted
    bool liftAnnounced = false;    ///< for such a mark the notice of 18(3) was dispatched
    bool objectionHolds = false;
    bool breachOpen = false;
    bool reminderOpen = false;
    friend bool operator==(const RequestFacts &, const RequestFacts &) = default;
};

} // namespace atbilde
