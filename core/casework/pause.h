// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The two halves of a pause of the clock, shared by identity and clarification.
[[nodiscard]] Result<Request> beginPause(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                                         ClockPause::Cause cause, const QString &reason, const QDate &askedOn);
[[nodiscard]] Result<Request> endPause(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                                       const QDate &answeredOn, const QString &answer);

} // namespace atbilde
