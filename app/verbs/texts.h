// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

namespace atbilde {
struct LetterTexts;
}

/// `atbilde texts`: which texts letters are made from; `show`, `check`, `save` and `restore` one of them.
[[nodiscard]] int runTexts(const Console &console, const QStringList &words);

/// Says what is wrong with these texts; what is only worth knowing is no failure.
[[nodiscard]] int reportTexts(const Console &console, const atbilde::LetterTexts &texts);
