// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/phrases.h"
#include "core/person/language.h"

#include <optional>

namespace atbilde {

struct LanguageGuess
{
    std::optional<Language> language; ///< none for a text of neither language, or too short
    double confidence = 0;
};

/// Latvian or English, by the little words every sentence has; with or without diacritics.
[[nodiscard]] LanguageGuess languageOf(QStringView text, const std::vector<Word> &words);

/// One of those little words (see `plainWord`): never part of a name.
[[nodiscard]] bool isLittleWord(const QString &plain);

} // namespace atbilde
