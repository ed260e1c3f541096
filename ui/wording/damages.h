// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/verify.h"

#include <QString>

/// "Letter 12 (request DS-2026/0003) was changed past the program."
[[nodiscard]] QString sentenceFor(const atbilde::Damage &damage);

/// What was compared, and that it is sound; or how much is not.
[[nodiscard]] QString summaryOf(const atbilde::Verification &verification);

/// "request", "decision": what a row of a table is, at the beginning of a sentence.
[[nodiscard]] QString recordWord(const QString &table);
