// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/transfer.h"
#include "core/register/mailbox.h"

namespace atbilde {

/// What the sign-in server gave for a refresh token (RFC 6749, 6).
struct RenewedToken
{
    Secret bearer;
    Secret refresh; ///< to be kept in place of the old one; empty where that stays good
};

/// Reads the answer of the sign-in server; `mailbox` is named in the refusal. Refused: TokenRefused.
[[nodiscard]] Result<std::shared_ptr<const RenewedToken>> tokenIn(const Mailbox &mailbox,
                                                                  const QByteArray &answer);

/// Blocks, as `ImapConnection`. Refused: TokenRefused, MailboxUnreachable, MailboxUntrusted, MailboxSlow.
/// `isCancelled` is set where it was broken off.
[[nodiscard]] Result<std::shared_ptr<const RenewedToken>>
renewToken(const Mailbox &mailbox, const Secret &refresh, const KeepGoing &keepGoing, bool &isCancelled,
           const Patience &patience = {});

} // namespace atbilde
