// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/post/mailkey.h"
#include "core/register/mailbox.h"
#include "core/register/sending.h"
#include "core/result.h"

class MailSecrets;

/// What opens a mailbox from the command line: the file, where one is named, else the environment, else the
/// keyring. Refused: FileNotFound, FileNotReadable (also where others may read it), MailboxPasswordMissing.
/// Waits in an event loop.
[[nodiscard]] atbilde::Result<atbilde::MailKey> mailKeyFor(const atbilde::Mailbox &mailbox,
                                                           const QString &passwordFile, MailSecrets &secrets);

/// The same for the server that sends; nothing is needed where it asks nobody. Refused: FileNotFound,
/// FileNotReadable, SendingPasswordMissing.
[[nodiscard]] atbilde::Result<atbilde::MailKey> mailKeyFor(const atbilde::Sending &sending,
                                                           const QString &passwordFile, MailSecrets &secrets);

/// Keeps a renewed token and waits until it is kept.
void keepNow(const atbilde::Mailbox &mailbox, const std::shared_ptr<const atbilde::Secret> &secret,
             MailSecrets &secrets);
void keepNow(const atbilde::Sending &sending, const std::shared_ptr<const atbilde::Secret> &secret,
             MailSecrets &secrets);
