// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/rendering.h"

namespace atbilde {

/// The seven answers of an access reply, from the register. Where nothing is transferred, automated or
/// disclosed, the letter says so; where the register does not say, it is missing.
void addRegister(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts);

} // namespace atbilde
