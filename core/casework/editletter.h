// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterinhand.h"

namespace atbilde {

/// What an officer typed, and on what.
struct EditedText
{
    Letter letter;
    Letter basis;                       ///< the composed letter it was edited from
    std::optional<LetterDraft> on = {}; ///< the version it was typed on, as it was seen
    std::optional<DraftId> merges = {}; ///< the end of the other branch, which was looked at
    DraftCause cause = DraftCause::Typed;
};

/// May this officer edit the letter? What answers claims was decided and approved by handlers and approvers;
/// other letters are the office's.
[[nodiscard]] bool mayEdit(Role role, const LetterKey &key);

/// Keeps what was typed. Typing goes on in one version for ten minutes, so that a version is a sitting and
/// not a key; each new version is a line of the journal. Nobody's text is lost: on a version somebody else
/// has written on, this becomes a branch beside theirs. Refused: RequestNotFound, EditNotAllowed,
/// LetterAlreadyFinal, LetterNotFound, LetterReplaced.
[[nodiscard]] Result<LetterDraft> saveEdited(Office &office, const Occasion &occasion, const LetterKey &key,
                                             const EditedText &text);

/// Teaches the office's spell check a word. Nothing where it is known.
[[nodiscard]] Result<void> learnWord(Office &office, const Occasion &occasion, Language language,
                                     const QString &word);

} // namespace atbilde
