// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/outgoingmail.h"
#include "core/register/sending.h"

#include <QString>

[[nodiscard]] QString wordFor(atbilde::SendingField field);
[[nodiscard]] QString wordFor(atbilde::SendingSecurity security);
[[nodiscard]] QString wordFor(atbilde::SendingSignIn signIn);
[[nodiscard]] QString wordFor(atbilde::MailState state);
/// What went wrong, to stand in a sentence: "the server cannot be reached".
[[nodiscard]] QString wordFor(atbilde::MailProblem problem);

/// How a mail stands at that moment: "Sent 22.11.2026 14:05 – 250 OK", "Waits until 14:10: the server cannot
/// be reached".
[[nodiscard]] QString sentenceFor(const atbilde::OutgoingMail &mail, const QDateTime &now);

/// Subject and text of the mail that tries whether mail is sent.
[[nodiscard]] QString testMailSubject();
[[nodiscard]] QString testMailText();
