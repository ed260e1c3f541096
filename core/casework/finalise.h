// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/letter/compose.h"

#include <functional>

namespace atbilde {

/// Turns a letter into the bytes of its PDF; refused where the font lacks a letter.
using RenderPdf = std::function<Result<QByteArray>(const Letter &)>;

/// The letter as it would leave today, without a number and marked as a draft. `textKey` is "answer" for the combined
/// answer to all claims, or "T01" ... Refused: RequestNotFound, LetterTextUnknown, LetterIncomplete.
[[nodiscard]] Result<Letter> draftLetter(Office &office, const Occasion &occasion, RequestId request,
                                         const QString &textKey);

/// The same as far as the facts allow, for the screen: gaps are marked in it and named. Refused: RequestNotFound,
/// LetterTextUnknown, LetterTextBroken.
[[nodiscard]] Result<Composition> draftComposition(Office &office, const Occasion &occasion, RequestId request,
                                                   const QString &textKey);

/// The number the next letter of this request would get if it were finalised now.
[[nodiscard]] QString nextLetterNumber(Office &office, const RequestFile &file);

/// Draws the number of the answer and freezes its text and PDF, all in one transaction: where anything is
/// missing no number is drawn.
[[nodiscard]] Result<FrozenLetter> finaliseAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                                  const RenderPdf &render);

/// The same for the acknowledgement of receipt.
[[nodiscard]] Result<FrozenLetter> acknowledge(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                               const RenderPdf &render);

} // namespace atbilde
