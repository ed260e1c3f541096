// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/draft.h"
#include "core/store/database.h"

#include <vector>

namespace atbilde {

/// The versions of edited letters.
class LetterDrafts
{
public:
    explicit LetterDrafts(Database &database) : m_database(database) {}

    DraftId add(const LetterDraft &draft);
    /// What its author typed on: content and moment. False when the version stored is not `draft.revision -
    /// 1` any more, or became a letter.
    [[nodiscard]] bool replace(const LetterDraft &draft);
    /// All versions that have not become a letter yet did now.
    void becameLetter(const LetterKey &key, LetterId letter);

    [[nodiscard]] std::optional<LetterDraft> find(DraftId id) const;
    [[nodiscard]] std::vector<LetterDraft> of(const LetterKey &key) const; ///< not yet a letter, oldest first
    [[nodiscard]] std::vector<LetterDraft>
    behind(LetterId letter) const; ///< what it was made from, oldest first

private:
    Database &m_database;
};

} // namespace atbilde
