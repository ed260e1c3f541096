// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// The person turned to the authority (77) or a court (79): noted on the request. Refused: a day before
/// receipt or in the future.
[[nodiscard]] Result<Request> noteComplaint(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                            const Complaint &complaint);

/// What was to be thought of has been done. Refused: ReminderNotFound, a day in the future.
[[nodiscard]] Result<Request> settleReminder(Office &office, const Occasion &occasion,
                                             const SeenRequest &seen, ReminderId reminder, const QDate &on);

/// Back to assessment, with the first day of receipt; the answer given stays in the file. Refused without
/// reason.
[[nodiscard]] Result<Request> reopen(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                     const QString &reason);

} // namespace atbilde
