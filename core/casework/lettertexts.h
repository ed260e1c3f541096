// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/letter/officetexts.h"

namespace atbilde {

/// What letters say is the word of the office: the data protection officer and the administrator word them.
/// Refused: RoleNotAllowed.
[[nodiscard]] Result<void> mayWordLetters(const Officer &officer);

/// The texts letters are composed from now.
[[nodiscard]] OfficeTexts officeTexts(Store &store);

/// A text as somebody wants it to read, and the newest version they saw (`TextInUse::newest`).
struct Wording
{
    Language language = Language::Latvian;
    QString key;
    LetterText text;
    QString reason;
    int seen = 0;
};

/// Keeps the text as a new version; letters are made from it from now on. Refused: RoleNotAllowed,
/// LetterTextUnknown, ReasonMissing, LetterTextUnsound, LetterTextSame, ChangedMeanwhile.
[[nodiscard]] Result<TextVersion> wordLetterText(Office &office, const Occasion &occasion,
                                                 const Wording &wording);

/// Back to version `number`, or to the text that comes with the program (0); what was worded stays among the
/// versions. `Wording::text` is not read. Refused: the same, and TextVersionNotFound.
[[nodiscard]] Result<TextVersion> restoreLetterText(Office &office, const Occasion &occasion,
                                                    const Wording &wording, int number);

/// The versions of one text, the newest first.
[[nodiscard]] std::vector<TextVersion> textVersions(Store &store, Language language, const QString &key);

/// What a version reads, also where it is 0 or goes back to the shipped text. Refused: TextVersionNotFound.
[[nodiscard]] Result<LetterText> wordedText(Store &store, Language language, const QString &key, int number);

} // namespace atbilde
