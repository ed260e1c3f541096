// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/letter/compose.h"
#include "core/letter/draft.h"

#include <functional>

namespace atbilde {

/// Turns a letter into the bytes of its PDF; refused where the font lacks a letter.
using RenderPdf = std::function<Result<QByteArray>(const Letter &)>;

/// Adds to the facts of a letter what only this step knows: the question, the notice, the extension.
using TellFacts = std::function<void(LetterFacts &)>;

/// What a letter on this request can be composed from: organisation, person, rights, decisions, register.
[[nodiscard]] LetterFacts letterFactsFor(Office &office, const Occasion &occasion, const RequestFile &file);

/// The number the next letter of this request would get if it were finalised now.
[[nodiscard]] QString nextLetterNumber(Office &office, const RequestFile &file);

/// Draws the number, composes or takes the edited text, renders and keeps a letter; all inside the step's transaction, so that where
/// anything is missing no number is drawn.
[[nodiscard]] Result<FrozenLetter> freezeLetter(Office &office, const Occasion &occasion,
                                                const RequestFile &file, const QString &textKey,
                                                const RenderPdf &render, const TellFacts &tell = {});

/// The same for any letter being written, from facts without a number.
[[nodiscard]] Result<FrozenLetter> freezeLetter(Office &office, const Occasion &occasion,
                                                const RequestFile &file, const LetterKey &key,
                                                LetterFacts facts, bool isAnswer, const RenderPdf &render);

} // namespace atbilde
