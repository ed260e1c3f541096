// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/casework/sending.h"
#include "core/letter/outgoingmail.h"

#include <vector>

namespace atbilde {

struct SendWays
{
    Patience patience = sendingPatience;
    bool atOnce = false; ///< also what is to rest for a while after a failure
    std::optional<OutgoingMailId> only;
};

/// What became of the mails that were due.
struct Sent
{
    std::vector<OutgoingMail> mails;       ///< as they stand now
    bool isStopped = false;                ///< broken off by whoever was asked
    std::optional<Refusal> problem;        ///< for which no mail goes just now
    std::shared_ptr<const Secret> renewed; ///< a new refresh token to be kept instead of the old one
};

/// Called after each mail, with `last` what became of it, and several times a second while the server is
/// waited for, with nothing; false: break off, where the mail in hand can still be taken back.
using SendProgress = std::function<bool(qsizetype done, qsizetype all, const OutgoingMail *last)>;

/// Sends what is due, one after another. A mail is one sender's: others leave it. That it is being handed
/// over is written down before its first byte leaves, so that a crash shows afterwards and nothing is ever
/// sent twice by itself. Each outcome is noted at once, with the server's words and the moment it took the
/// mail. Blocks for as long as the server takes. Refused: RoleNotAllowed, SendingNotSetUp,
/// SendingPasswordMissing.
[[nodiscard]] Result<Sent> sendOutbox(Office &office, const Occasion &occasion, const MailKey &key,
                                      const SendProgress &progress = {}, const SendWays &ways = {});

} // namespace atbilde
