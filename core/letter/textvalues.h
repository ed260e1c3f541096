// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letterfacts.h"
#include "core/letter/rendering.h"

namespace atbilde {

/// What every text of this letter may quote: organisation, request, dates, question, extension, notices.
[[nodiscard]] TextValues valuesOf(const LetterFacts &facts, const LetterLanguage &texts);

/// The same with what was decided on one claim. `alone` when the letter answers nothing else: it then names
/// the request itself.
[[nodiscard]] TextValues valuesOf(const LetterFacts &facts, const Decision &decision, bool alone,
                                  const LetterLanguage &texts);

} // namespace atbilde
