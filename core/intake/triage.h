// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/proposal.h"

#include <QDateTime>

namespace atbilde {

/// Proposes what a message is and what it asks. `enteredAt` (UTC) is the moment it came into the program: the
/// last resort for the day of receipt, and the latest it can be. Words quoted from earlier mail do not count.
[[nodiscard]] Proposal triage(const Message &message, const QDateTime &enteredAt);

} // namespace atbilde
