// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fetch.h"

class MailSecrets;

/// What opens a mailbox from the command line: the file, where one is named, else the environment, else the
/// keyring. Refused: FileNotFound, FileNotReadable (also where others may read it), MailboxPasswordMissing.
/// Waits in an event loop.
[[nodiscard]] atbilde::Result<atbilde::MailKey> mailKeyFor(const atbilde::Mailbox &mailbox,
                                                           const QString &passwordFile, MailSecrets &secrets);

/// Keeps a renewed token and waits until it is kept.
void keepNow(const atbilde::Mailbox &mailbox, const std::shared_ptr<const atbilde::Secret> &secret,
             MailSecrets &secrets);
