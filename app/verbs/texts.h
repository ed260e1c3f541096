// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace atbilde {
struct LetterTexts;
}

/// `texts check`
[[nodiscard]] int runTexts(const Console &console, const QStringList &words);

/// What the verb says of these texts; 1 when something is wrong, each fault a sentence on standard error.
[[nodiscard]] int reportTexts(const Console &console, const atbilde::LetterTexts &texts);
