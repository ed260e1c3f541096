// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/import.h"
#include "core/post/mailkey.h"
#include "core/post/patience.h"
#include "core/register/mailbox.h"

#include <memory>

namespace atbilde {

/// Largest mail that is fetched; a larger one stays on the server and is told once.
inline constexpr qint64 largestFetched = 100 * 1024 * 1024;

struct FetchWays
{
    qint64 largest = largestFetched; ///< bytes
    Patience patience;
};

/// What became of the new mails of a mailbox.
struct Fetched
{
    std::vector<Imported> mails; ///< `path` is "Name #17", the mailbox and the UID
    bool isStopped = false;      ///< broken off by whoever was asked
    std::optional<Refusal>
        problem; ///< what ended it early or kept a mail from being moved; all that was stored stays
    std::shared_ptr<const Secret> renewed; ///< a new refresh token to be kept instead of the old one
};

/// Called after each mail, with `last` what became of it, and several times a second while the server is
/// waited for, with nothing; false: break off.
using FetchProgress = std::function<bool(qsizetype done, qsizetype all, const Imported *last)>;

/// Brings the new mail of a mailbox into the tray: the work list is by UID, each mail is stored in one
/// transaction with the note that it is settled, and moved on the server (or left there as read) only after
/// that. Where storing fails the mail is unread again, and `StoreError` goes on. What was stored and not
/// moved is moved the next time and never comes in twice. Blocks for as long as the server takes. Refused:
/// RoleNotAllowed, MailboxNotFound, FetchRunning, MailboxPasswordMissing.
[[nodiscard]] Result<Fetched> fetchMail(Office &office, const Occasion &occasion, MailboxId id,
                                        const MailKey &key, const FetchProgress &progress = {},
                                        const Reader &reader = NoReader(), const FetchWays &ways = {});

/// Signs in and looks at both folders; changes nothing, neither here nor there. Refused: what an
/// `ImapConnection` refuses, MailboxPasswordMissing. Gives how many mails the folder holds.
[[nodiscard]] Result<qint64> tryMailbox(const Mailbox &mailbox, const MailKey &key,
                                        const KeepGoing &keepGoing = {}, const Patience &patience = {});

} // namespace atbilde
