// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/letter/compose.h"
#include "core/letter/draft.h"
#include "core/store/lists/requestfile.h"

#include <vector>

namespace atbilde {

/// A letter that is being written: as composed, as edited, and what stands between it and becoming final.
struct LetterInHand
{
    LetterKey key;
    Composition composed;                ///< as it would leave today had nobody edited it
    std::vector<LetterDraft> versions;   ///< newest first
    std::optional<LetterDraft> standing; ///< the newest version nobody wrote on
    std::optional<LetterDraft> beside;   ///< one that another officer wrote at the same time
    Letter letter;                       ///< as it would leave today
    QStringList missing;                 ///< codes as in `CompletenessLine`
    bool basisChanged = false;           ///< what it was composed from is not what it was
};

/// Facts as of one moment: for a draft without a number, for freezing with the number drawn.
struct LetterSource
{
    LetterKey key;
    LetterFacts facts;
    std::optional<Letter> old; ///< the letter that is corrected, as it was frozen
    LetterTexts texts;         ///< as the office words them now
};

/// Refused: LetterNotFound, LetterReplaced for a correction.
[[nodiscard]] Result<LetterSource> letterSource(Office &office, const RequestFile &file, const LetterKey &key,
                                                const LetterFacts &facts);

/// Refused: what composition refuses.
[[nodiscard]] Result<LetterInHand> letterInHand(Office &office, const LetterSource &source);

/// The same for today. Refused: RequestNotFound too.
[[nodiscard]] Result<LetterInHand> letterInHand(Office &office, const Occasion &occasion,
                                                const LetterKey &key);

/// The letter as it becomes final. Refused: DraftsDiffer, DraftBasisChanged, AddressMissing,
/// LetterIncomplete.
[[nodiscard]] Result<Letter> wholeLetter(const LetterInHand &inHand, const RequestFile &file);

} // namespace atbilde
