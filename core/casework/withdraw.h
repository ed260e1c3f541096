// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The person withdrew the request on `on`: every claim ends so, an open question too, and T25 confirms it.
[[nodiscard]] Result<Request> withdraw(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       const QDate &on, const QString &reason);

} // namespace atbilde
