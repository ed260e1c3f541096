// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/rendering.h"

namespace atbilde {

/// What the letters that answer no claim may quote: question, extension, fee, notices. What a letter is not
/// about stays missing.
void addNotices(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts);

} // namespace atbilde
