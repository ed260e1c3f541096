// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `fetch [MAILBOX] [--password-file FILE]`: new mail of one mailbox, or of all that are read regularly, into
/// the intake tray; a line per mail as `import` prints it. The password comes from the file (readable by its
/// owner alone), from ATBILDE_MAIL_PASSWORD (ATBILDE_MAIL_TOKEN: a bearer token) or from the keyring. Exit 1
/// when a mail was not taken in or a mailbox could not be read.
[[nodiscard]] int fetchVerb(const Console &console, const QStringList &arguments);
