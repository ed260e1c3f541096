// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/mailbox.h"

#include <QString>

[[nodiscard]] QString wordFor(atbilde::MailboxField field);
[[nodiscard]] QString wordFor(atbilde::MailSecurity security);
[[nodiscard]] QString wordFor(atbilde::MailSignIn signIn);
/// "Last read 22.11.2026, 14:05", "Not read yet", or what went wrong the last time.
[[nodiscard]] QString sentenceFor(const atbilde::MailboxState &state);
