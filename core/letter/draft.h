// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Why there is a new version of an edited letter.
enum class DraftCause {
    Typed,
    Restored, ///< an earlier version or the composed text taken up again
    Compared, ///< what the text was composed from has changed, and an officer has looked at both
    Merged,   ///< two officers wrote at the same time, and one has looked at both
};

inline constexpr std::array allDraftCauses{DraftCause::Typed, DraftCause::Restored, DraftCause::Compared,
                                           DraftCause::Merged};

/// "typed", "restored", "compared", "merged".
[[nodiscard]] QString codeOf(DraftCause cause);
[[nodiscard]] std::optional<DraftCause> draftCauseFromCode(QStringView code);

/// Which letter is written: a text on a request, or the correction of a letter that is final.
struct LetterKey
{
    RequestId request = {};
    QString text = {}; ///< "answer" or "T01" ...
    std::optional<LetterId> corrects = {};
    friend bool operator==(const LetterKey &, const LetterKey &) = default;
};

/// One version of a letter as an officer edited it. Nothing typed is ever overwritten by somebody else:
/// whoever saves on a version that has been written on already makes a second branch.
struct LetterDraft
{
    DraftId id = {};
    LetterKey key = {};
    std::optional<DraftId> parent = {}; ///< the version it was written on; absent: on the composed text
    std::optional<DraftId> merges = {}; ///< the end of the other branch, which this one answers too
    DraftCause cause = DraftCause::Typed;
    OfficerId savedBy = {};
    QDateTime begunAt = {};              ///< UTC
    QDateTime savedAt = {};              ///< UTC
    int revision = 1;                    ///< how often its author saved it
    QByteArray content = {};             ///< the letter, JSON
    QByteArray basis = {};               ///< the composed letter it was edited from, JSON
    std::optional<LetterId> letter = {}; ///< the letter that was finalised from this and its like
    friend bool operator==(const LetterDraft &, const LetterDraft &) = default;
};

} // namespace atbilde
