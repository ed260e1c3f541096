// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// A large quantity of data is processed (recital 63): the person is asked on `askedOn` which they mean.
/// Refused without a reason.
[[nodiscard]] Result<Request> askClarification(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                               const QString &why, const QDate &askedOn);

/// The person's answer came on `answeredOn`; `answer` says what they meant. Refused without it.
[[nodiscard]] Result<Request> receiveClarification(Office &office, const Occasion &occasion,
                                                   const SeenRequest &seen, const QDate &answeredOn, const QString &answer);

} // namespace atbilde
