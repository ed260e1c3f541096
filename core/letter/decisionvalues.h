// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/rendering.h"

namespace atbilde {

/// What the answer to one claim may quote of the decision.
void addDecision(TextValues &values, const LetterFacts &facts, const Decision &decision,
                 const LetterLanguage &texts);

} // namespace atbilde
