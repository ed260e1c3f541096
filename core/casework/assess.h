// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The handler begins to look for the data; a request of nobody in particular becomes theirs.
[[nodiscard]] Result<Request> assess(Office &office, const Occasion &occasion, const SeenRequest &seen);

} // namespace atbilde
