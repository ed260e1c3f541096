// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/right/decision.h"

namespace atbilde {

/// Decides the claim on `decision.right`; a later decision replaces the earlier one, the journal keeps both.
/// Refused: ClaimNotFound, OutcomeNotLawful (a marketing objection cannot be refused, 21(3)),
/// GroundNotLawful, GroundMissing, DecisionIncomplete for each fact the letter will need, IdentityNotProven
/// or IdentityTooWeak where who asks was not settled for this right, TasksOpen where it is decided as
/// fulfilled before its tasks are, a date before receipt or in the future. Plans the notices of Article 19
/// and makes the marks.
[[nodiscard]] Result<Request> decide(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const Decision &decision);

} // namespace atbilde
