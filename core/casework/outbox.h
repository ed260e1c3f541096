// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/letter/outgoingmail.h"

namespace atbilde {

/// How an officer wants a letter mailed.
struct MailWish
{
    QString address; ///< empty: the one the office knows the person by
    bool isConfirmed =
        false; ///< the officer was asked about an address that is not where the person wrote from
    bool withPackages = true; ///< of an answer: the data packages go with it
};

/// Puts a finalised letter into the outbox, for one recipient. A letter that left already may follow by mail
/// as a copy. The address is never in the journal, only whether it was another one. Refused: SendingNotSetUp,
/// LetterNotFound, what the table says of dispatching it, MailAddressMissing, MailAddressWrong,
/// MailAddressDiffers while it is not confirmed, MailQueuedAlready, PackageUnprotected.
[[nodiscard]] Result<OutgoingMail> queueLetter(Office &office, const Occasion &occasion, LetterId letter,
                                               const MailWish &wish = {});

/// Takes a mail that waits, or one the server refused, out of the outbox for good. Refused: RoleNotAllowed,
/// MailNotFound, MailNotWaiting, MailBeingSent.
[[nodiscard]] Result<void> withdrawMail(Office &office, const Occasion &occasion, OutgoingMailId mail);

/// The letter leaves another way: its waiting mails are withdrawn. Inside the step's transaction. Refused:
/// MailBeingSent.
[[nodiscard]] Result<void> withdrawWaiting(Office &office, const Occasion &occasion,
                                           const FrozenLetter &letter);

enum class UnknownMail {
    WasSent,  ///< the recipient or the server's log says so: the letter is dispatched as of then
    SendAgain ///< under the same Message-ID, so that a mail program shows it once
};

/// What an officer found out about a mail whose fate was unknown. Refused: RoleNotAllowed, MailNotFound,
/// MailNotUnknown.
[[nodiscard]] Result<void> settleUnknown(Office &office, const Occasion &occasion, OutgoingMailId mail,
                                         UnknownMail as);

/// Mails that were being handed over when their sender died: their fate is unknown. How many there were.
int noteInterrupted(Office &office, const Occasion &occasion);

/// The server took the mail: it is kept as it was sent, with the server's answer, and the letter is
/// dispatched by the officer who put it into the outbox. Where the table does not allow that any more, only
/// the mail is noted.
void noteSent(Office &office, const Occasion &occasion, const OutgoingMail &mail, const QByteArray &bytes,
              const QString &said);

/// How long a mail stays a sender's after it was last heard of.
inline constexpr qint64 mailHeldMs = 30'000;

} // namespace atbilde
