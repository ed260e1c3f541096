// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// The text that answers this kind of request: "answer", or T26 for the authority.
[[nodiscard]] QString answerTextOf(const Request &request);

/// The letter as it would leave today, without a number and marked as a draft. `textKey` is "answer" for the
/// combined answer to all claims, or "T01" ... What an officer edited is in it. Refused: RequestNotFound,
/// LetterTextUnknown, LetterIncomplete, DraftsDiffer, DraftBasisChanged.
[[nodiscard]] Result<Letter> draftLetter(Office &office, const Occasion &occasion, RequestId request,
                                         const QString &textKey);

/// Draws the number of the answer and freezes its text and PDF, all in one transaction: where anything is
/// missing no number is drawn.
[[nodiscard]] Result<FrozenLetter> finaliseAnswer(Office &office, const Occasion &occasion,
                                                  const SeenRequest &seen, const RenderPdf &render);

/// The same for the acknowledgement of receipt.
[[nodiscard]] Result<FrozenLetter> acknowledge(Office &office, const Occasion &occasion,
                                               const SeenRequest &seen, const RenderPdf &render);

} // namespace atbilde
