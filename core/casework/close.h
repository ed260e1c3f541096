// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The answer has left and nothing is open. The deadline and the calendar it was counted by stay as they are.
[[nodiscard]] Result<Request> closeRequest(Office &office, const Occasion &occasion, const SeenRequest &seen);

} // namespace atbilde
