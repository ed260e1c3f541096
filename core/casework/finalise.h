// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"
#include "core/letter/writtennames.h"

namespace atbilde {

/// The text that answers this kind of request: "answer", or T26 for the authority.
[[nodiscard]] QString answerTextOf(const Request &request);

/// The letter as it would leave today, without a number and marked as a draft. `textKey` is "answer" for the
/// combined answer to all claims, or "T01" ... What an officer edited is in it. Refused: RequestNotFound,
/// LetterTextUnknown, LetterIncomplete, DraftsDiffer, DraftBasisChanged.
[[nodiscard]] Result<Letter> draftLetter(Office &office, const Occasion &occasion, RequestId request,
                                         const QString &textKey);

/// Forms of names such a letter would use and the rules are not sure of. Nothing for a request that is not
/// there.
[[nodiscard]] QList<DoubtfulName> doubtfulNamesOf(Office &office, const Occasion &occasion,
                                                  RequestId request);

/// Draws the number of the answer and freezes its text and PDF, all in one transaction: where anything is
/// missing no number is drawn.
[[nodiscard]] Result<FrozenLetter> finaliseAnswer(Office &office, const Occasion &occasion,
                                                  const SeenRequest &seen, const RenderPdf &render);

/// The same for the acknowledgement of receipt.
[[nodiscard]] Result<FrozenLetter> acknowledge(Office &office, const Occasion &occasion,
                                               const SeenRequest &seen, const RenderPdf &render);

} // namespace atbilde
