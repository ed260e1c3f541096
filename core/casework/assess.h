// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// Who begins the assessment owns the request. Makes the tasks of each right, freezes deletion, stops
/// marketing that was objected to and restricts what an objection under 21(1) is about.
[[nodiscard]] Result<Request> assess(Office &office, const Occasion &occasion, const SeenRequest &seen);

/// The tasks of rights that have none yet, when a request comes into assessment by another way. Inside a
/// step's transaction; how many.
[[nodiscard]] Result<int> planMissingTasks(Office &office, const Occasion &occasion, const RequestFile &file);

} // namespace atbilde
