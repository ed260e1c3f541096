// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/sheet.h"

#include <QString>

/// What must be true for a right to apply, as a sentence. The article is not in it:
/// `articleInWords(articleOf(...))`.
[[nodiscard]] QString sentenceFor(atbilde::Precondition precondition);
/// What two rights or outcomes together ask for, as a sentence. The article is not in it either.
[[nodiscard]] QString sentenceFor(atbilde::Interaction interaction);
