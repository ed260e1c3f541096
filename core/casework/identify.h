// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// There is a reasonable doubt about who asks (12(6)): the question leaves on `askedOn`, the clock rests until
/// the answer if it was asked without undue delay. Refused without a reason for the doubt.
[[nodiscard]] Result<Request> askIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                          const QString &doubt, const QDate &askedOn);

/// Proof came on `seenOn` and suffices; `how` says what was seen. No copy is kept.
[[nodiscard]] Result<Request> confirmIdentity(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                              const QString &how, const QDate &seenOn);

} // namespace atbilde
