// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/grammar.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<std::pair<SalutationKind, QLatin1StringView>, allSalutationKinds.size()> kindCodes{{
    {SalutationKind::Masculine, "masculine"_L1},
    {SalutationKind::Feminine, "feminine"_L1},
    {SalutationKind::Neutral, "neutral"_L1},
}};

constexpr std::array<std::pair<GrammaticalCase, QLatin1StringView>, allGrammaticalCases.size()> caseCodes{{
    {GrammaticalCase::Nominative, "nominative"_L1},
    {GrammaticalCase::Genitive, "genitive"_L1},
    {GrammaticalCase::Dative, "dative"_L1},
    {GrammaticalCase::Accusative, "accusative"_L1},
    {GrammaticalCase::Locative, "locative"_L1},
    {GrammaticalCase::Vocative, "vocative"_L1},
}};

} // namespace

QString codeOf(SalutationKind kind)
{
    for (const auto &[value, code] : kindCodes) {
        if (value == kind)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<SalutationKind> salutationKindFromCode(QStringView code)
{
    for (const auto &[value, word] : kindCodes) {
        if (code == word)
            return value;
    }
    return std::nullopt;
}

QString codeOf(GrammaticalCase grammaticalCase)
{
    for (const auto &[value, code] : caseCodes) {
        if (value == grammaticalCase)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<GrammaticalCase> grammaticalCaseFromCode(QStringView code)
{
    for (const auto &[value, word] : caseCodes) {
        if (code == word)
            return value;
    }
    return std::nullopt;
}

} // namespace atbilde
