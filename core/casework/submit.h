// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// Every claim is decided. Leads to approval where a refusal or a disclosure is among the decisions, else
/// straight to approved.
[[nodiscard]] Result<Request> submit(Office &office, const Occasion &occasion, const SeenRequest &seen);

/// A second person agrees. In an office with a single approver the exception is written into the journal.
[[nodiscard]] Result<Request> approve(Office &office, const Occasion &occasion, const SeenRequest &seen);

/// Back to the handler. Refused without remarks.
[[nodiscard]] Result<Request> returnToHandler(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                              const QString &remarks);

} // namespace atbilde
