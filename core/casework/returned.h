// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/intake/message.h"

namespace atbilde {

/// The answer came back undelivered, by post or by e-mail: it is to leave again, and the time runs as if it
/// had not left. Refused: a day in the future or before it left, ReasonMissing.
[[nodiscard]] Result<Request> noteReturn(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         const QDate &on, const QString &reason);

/// A notice says that a mail of ours will never arrive: its letter is undelivered from that day. Only a
/// notice that names our Message-ID counts; whose it is cannot be guessed by anybody else. In a transaction
/// of its own, after the notice was kept. Says whether a letter was concerned.
bool tieBounce(Office &office, const Occasion &occasion, const Message &notice);

} // namespace atbilde
