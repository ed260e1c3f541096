// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/register/mailbox.h"

#include <vector>

namespace atbilde {

/// Mailboxes decide what comes in: the administrator and the approver set them up. Refused: RoleNotAllowed.
[[nodiscard]] Result<void> mayChangeMailboxes(const Officer &officer);

/// A mailbox and how the last reading went.
struct MailboxRow
{
    Mailbox mailbox;
    MailboxState state;
    friend bool operator==(const MailboxRow &, const MailboxRow &) = default;
};

[[nodiscard]] std::vector<MailboxRow> mailboxRows(Store &store); ///< by name

/// Refused: RoleNotAllowed, MailboxExists, what `checkMailbox` refuses.
[[nodiscard]] Result<Mailbox> addMailbox(Office &office, const Occasion &occasion, const Mailbox &mailbox);

/// Another server, user or folder is read from its beginning; mail that is here already does not come twice.
/// Refused: RoleNotAllowed, MailboxNotFound, MailboxExists, what `checkMailbox` refuses, ChangedMeanwhile
/// where it is not stored as `seen` any more, FetchRunning.
[[nodiscard]] Result<void> changeMailbox(Office &office, const Occasion &occasion, const Mailbox &mailbox,
                                         const Mailbox &seen);

/// The documents stay. Refused: RoleNotAllowed, MailboxNotFound, FetchRunning.
[[nodiscard]] Result<void> removeMailbox(Office &office, const Occasion &occasion, MailboxId id);

} // namespace atbilde
