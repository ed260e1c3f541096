// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/phrases.h"
#include "core/person/language.h"
#include "core/right/right.h"

#include <span>

namespace atbilde {

/// A way of asking for a right. How patterns are written: see `Phrases`.
struct RightPhrase
{
    Right right;
    double weight; ///< how sure this phrase alone makes us; 0.5 and more proposes the right
    QStringView pattern;
    enum class Negation { Matters, IsPartOfIt } negation = Negation::Matters;
};

[[nodiscard]] std::span<const RightPhrase> rightPhrases();
[[nodiscard]] std::span<const Phrases::List> phraseLists();

/// A copy of the data is asked for.
[[nodiscard]] std::span<const QStringView> copyPhrases();
/// A copy of an identity document is said to be enclosed.
[[nodiscard]] std::span<const QStringView> identityPhrases();
/// Sentences that ask nothing of us: confidentiality notes under a mail, unsubscribe lines, thanks for what
/// was done.
[[nodiscard]] std::span<const QStringView> notOursPhrases();

/// Words (in `plainWord` form) that turn the phrase behind them into its opposite.
[[nodiscard]] bool isNegation(const QString &plain);
/// After a comma these carry a negation on: "nevēlos, lai dzēšat".
[[nodiscard]] bool carriesNegation(const QString &plain);
/// The sentence asks for something ("lūdzu", "I request"), it does not only recite what the law allows.
[[nodiscard]] bool isAsking(const QString &plain);

} // namespace atbilde
