// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The letter invokes another right too. Refused: ClaimExists.
[[nodiscard]] Result<Request> addClaim(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       Right right);

/// Writes the tasks of this right into a request that is being assessed, and what takes effect at once.
/// Inside a step's transaction; how many tasks.
[[nodiscard]] Result<int> planTasks(Office &office, const Occasion &occasion, const RequestFile &file,
                                    Right right);

/// Ends all claims alike – withdrawn, not identifiable, another controller's – with this decision, whose
/// right is set for each; an open question to the person ends with them on that day. Inside a step's
/// transaction.
void decideEveryClaim(Store &store, RequestFile &file, const Decision &alike, const QDate &on);

} // namespace atbilde
