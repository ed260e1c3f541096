// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// The cases a letter needs. Prepositions choose: no + genitive, līdz + dative, par + accusative;
/// "on the day" is the locative; an exclamation takes the vocative.
enum class GrammaticalCase { Nominative, Genitive, Dative, Accusative, Locative, Vocative };

inline constexpr std::array allGrammaticalCases{GrammaticalCase::Nominative, GrammaticalCase::Genitive,
                                                GrammaticalCase::Dative,     GrammaticalCase::Accusative,
                                                GrammaticalCase::Locative,   GrammaticalCase::Vocative};

/// How a person is addressed in a letter. Never asked for as a duty (CJEU C-394/23); neutral is the default
/// and fully correct.
enum class SalutationKind { Masculine, Feminine, Neutral };

inline constexpr std::array allSalutationKinds{SalutationKind::Masculine, SalutationKind::Feminine,
                                               SalutationKind::Neutral};

/// "masculine", "feminine", "neutral".
[[nodiscard]] QString codeOf(SalutationKind kind);
[[nodiscard]] std::optional<SalutationKind> salutationKindFromCode(QStringView code);

/// "nominative" ... "vocative".
[[nodiscard]] QString codeOf(GrammaticalCase grammaticalCase);
[[nodiscard]] std::optional<GrammaticalCase> grammaticalCaseFromCode(QStringView code);

} // namespace atbilde
