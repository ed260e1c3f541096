// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// A language letters are written in and screens are shown in.
enum class Language { Latvian, English };

inline constexpr std::array allLanguages{Language::Latvian, Language::English};

/// "lv" or "en", as stored and as on the command line.
[[nodiscard]] QString codeOf(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

} // namespace atbilde
