// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Marks data as restricted (18(1)). Systems empty: all of the register. Refused: no data named, a start
/// before receipt or in the future, an end before the start, a system the register does not know.
[[nodiscard]] Result<Request> restrictData(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                           const RestrictionMark &mark);

/// The restriction holds in this system since that day. Refused: MarkNotFound, MarkLifted, another system.
[[nodiscard]] Result<Request> confirmRestriction(Office &office, const Occasion &occasion,
                                                 const SeenRequest &seen, RestrictionMarkId mark,
                                                 const QString &system, const QDate &on);

/// Freezes the notice that the restriction will be lifted on `liftOn` (18(3), T10). Refused: no reason, a day
/// that is not after today, MarkNotFound, MarkLifted.
[[nodiscard]] Result<Request> announceLifting(Office &office, const Occasion &occasion,
                                              const SeenRequest &seen, RestrictionMarkId mark,
                                              const QDate &liftOn, const QString &reason,
                                              const QString &after, const RenderPdf &render);

/// Lifts it. Refused until that notice was dispatched (LiftNotAnnounced), and before the day it names
/// (LiftTooEarly).
[[nodiscard]] Result<Request> lift(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                   RestrictionMarkId mark, const QDate &on);

/// The person took an objection back. Refused without reason.
[[nodiscard]] Result<Request> endObjection(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                           ObjectionMarkId mark, const QDate &on, const QString &reason);

} // namespace atbilde
