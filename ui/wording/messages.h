// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/proposal.h"

#include <QString>

/// What an officer should know before trusting a message, as a sentence.
[[nodiscard]] QString sentenceFor(atbilde::MessageFlag flag);
/// "This is an automatic reply ..."
[[nodiscard]] QString sentenceFor(atbilde::Automatic automatic);
/// What the day of receipt rests on.
[[nodiscard]] QString sentenceFor(atbilde::ReceiptEvidence evidence);
/// The words a guess rests on: "because of “dzēst datus”"; empty for no words.
[[nodiscard]] QString reasonFor(const QList<atbilde::Clue> &clues);
/// "12 kB", in the officer's language.
[[nodiscard]] QString sizeInWords(qint64 bytes);
