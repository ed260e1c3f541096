// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/post/mailkey.h"
#include "core/post/patience.h"
#include "core/post/smtpconnection.h"
#include "core/register/sending.h"

namespace atbilde {

/// What the office sends by; nothing set up in a new one.
[[nodiscard]] Sending sendingOf(Store &store);

/// The administrator and the approver set it up. Refused: RoleNotAllowed.
[[nodiscard]] Result<void> mayChangeSending(const Officer &officer);

/// Without a host nothing is sent from then on. Refused: RoleNotAllowed, what `checkSending` refuses,
/// SendingOnlyByAdministrator where the line would not be verified TLS, ChangedMeanwhile where it is not
/// stored as `seen` any more.
[[nodiscard]] Result<void> changeSending(Office &office, const Occasion &occasion, const Sending &sending,
                                         const Sending &seen);

/// The password or bearer itself; a refresh token is changed for a bearer first, and `renewed` is what to
/// keep in its place. Nothing where the server asks nobody. Refused: SendingPasswordMissing,
/// SendingTokenRefused, SendingUnreachable, SendingUntrusted, SendingSlow.
[[nodiscard]] Result<std::shared_ptr<const Secret>> sendingSecret(const Sending &sending, const MailKey &key,
                                                                  const KeepGoing &keepGoing,
                                                                  const Patience &patience, bool &isCancelled,
                                                                  std::shared_ptr<const Secret> *renewed);

/// What to tell of a mail that was not taken.
[[nodiscard]] Refusal refusalFor(const Sending &sending, MailProblem problem, const QString &said);

/// A mail to the sender's own address, to see that it goes: what the server answered. Nothing is stored.
/// Blocks. Refused: what `checkSending` and `sendingSecret` refuse, and what keeps a mail from going.
[[nodiscard]] Result<QString> sendTestMail(const Sending &sending, const MailKey &key, const QString &subject,
                                           const QString &text, const QDateTime &at,
                                           const KeepGoing &keepGoing = {},
                                           const Patience &patience = sendingPatience);

/// A new Message-ID of the office's domain, without angle brackets.
[[nodiscard]] QString newMessageId(const Sending &sending);

} // namespace atbilde
