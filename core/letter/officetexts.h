// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/letter/lettertexts.h"

#include <QDateTime>

#include <vector>

namespace atbilde {

/// One wording of a letter text by the office; they count from 1 in each text and language.
struct TextVersion
{
    Language language = Language::Latvian;
    QString key;
    int number = 0;
    bool isShipped = false; ///< from here on the text that comes with the program; `text` is empty
    LetterText text;
    QString fingerprint; ///< of the text as it was saved
    QString reason;
    OfficerId writtenBy;
    QString writer; ///< the officer's name
    QDateTime writtenAt;
    friend bool operator==(const TextVersion &, const TextVersion &) = default;
};

enum class TextState {
    Shipped, ///< as it comes with the program
    Worded,  ///< by the office
    Damaged, ///< the newest version cannot be used: the last good one is
};

/// "shipped", "worded", "damaged".
[[nodiscard]] QString codeOf(TextState state);

/// The text letters are composed from now.
struct TextInUse
{
    Language language = Language::Latvian;
    QString key;
    TextState state = TextState::Shipped;
    int number = 0; ///< of the version in use; 0: the text that comes with the program
    int newest = 0; ///< of the newest version stored; 0: none
    LetterText text;
    friend bool operator==(const TextInUse &, const TextInUse &) = default;
};

struct OfficeTexts
{
    LetterTexts texts;
    QList<TextInUse> inUse; ///< every editable text, Latvian before English, in the order of the keys

    [[nodiscard]] const TextInUse &find(Language language, const QString &key) const;
};

/// The newest sound version of each text, else the shipped one. A version is sound when it reads as it was
/// saved and still holds what `blocksUse` asks for. `stored` is oldest first.
[[nodiscard]] OfficeTexts officeTextsFrom(const std::vector<TextVersion> &stored);

[[nodiscard]] bool isSound(const TextVersion &version);

} // namespace atbilde
