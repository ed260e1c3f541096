// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

namespace atbilde {

/// Records in the journal, once for each deadline, that it passed without an answer; changes the request's
/// `overdueSince`. The caller keeps the transaction and writes the request.
void noteOverdue(Store &store, const Occasion &occasion, Request &request);

/// The same for every open request whose deadline has passed and was not recorded: asked when an officer
/// comes to the office and when the day turns. How many were recorded.
int recordOverdue(Office &office, const Occasion &occasion);

} // namespace atbilde
