// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// We only process for somebody else (28(3)(e)): every claim is answered as not applicable (R8, T24) with the
/// real controller named, and a second person approves. Refused: no controller, no reason, a day of
/// forwarding before receipt or in the future.
[[nodiscard]] Result<Request> redirect(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       const RealController &controller, const QString &reason);

/// Freezes the letter that hands the request to its controller (T29), to be dispatched like any other.
[[nodiscard]] Result<Request> forward(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                      const QString &address, const QString &email, const RenderPdf &render);

/// The same request came in twice: closed with the number of the one that goes on. Refused: RequestNotFound,
/// SameRequest, no reason, the other one closed as a duplicate itself or another person's.
[[nodiscard]] Result<Request> markDuplicate(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            const QString &otherNumber, const QString &reason);

} // namespace atbilde
