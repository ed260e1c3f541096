// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// May a request belong to this officer: active, and in a role that works on requests?
[[nodiscard]] bool mayOwn(const Officer &officer);

/// Gives an open request to another officer; giving it to its owner changes nothing and leaves no entry.
/// Refused: RoleNotAllowed, RequestNotFound, ChangedMeanwhile, StepNotPossible for a closed request,
/// OfficerNotFound for one who may not own it.
[[nodiscard]] Result<Request> assign(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     OfficerId to);

} // namespace atbilde
