// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/freezeletter.h"

namespace atbilde {

/// Freezes a new letter that takes the place of a final one and names its number and date; what an officer
/// edited for it is in it. Where the old one never left, what waits for its dispatch waits for the new one
/// instead. Refused: LetterNotFound, LetterReplaced.
[[nodiscard]] Result<FrozenLetter> correctLetter(Office &office, const Occasion &occasion,
                                                 const SeenRequest &seen, LetterId letter,
                                                 const RenderPdf &render);

/// The correction as it would leave today. Refused: RequestNotFound, LetterNotFound, LetterReplaced,
/// LetterIncomplete, DraftsDiffer, DraftBasisChanged.
[[nodiscard]] Result<Letter> draftCorrection(Office &office, const Occasion &occasion, RequestId request,
                                             LetterId letter);

} // namespace atbilde
