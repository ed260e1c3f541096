// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace atbilde {

/// The rights a person may invoke. General objection and objection to direct marketing are different
/// flows: the first is weighed (21(1)), the second is absolute (21(2)-(3)).
enum class Right {
    Access,             ///< GDPR 15
    Rectification,      ///< GDPR 16
    Erasure,            ///< GDPR 17
    Restriction,        ///< GDPR 18
    Portability,        ///< GDPR 20
    Objection,          ///< GDPR 21(1)
    MarketingObjection, ///< GDPR 21(2)
    AutomatedDecision,  ///< GDPR 22
    ConsentWithdrawal,  ///< GDPR 7(3)
};

inline constexpr std::array allRights{
    Right::Access,      Right::Rectification, Right::Erasure,
    Right::Restriction, Right::Portability,   Right::Objection,
    Right::MarketingObjection, Right::AutomatedDecision, Right::ConsentWithdrawal,
};

/// The stored word, for example "marketing_objection". Never changes.
[[nodiscard]] QString codeOf(Right right);
[[nodiscard]] std::optional<Right> rightFromCode(QStringView code);

/// The article that grants the right, in the form "GDPR 15".
[[nodiscard]] QString articleOf(Right right);

/// May the answer be extended under 12(3)? It covers Articles 15 to 22; withdrawal of consent (7(3))
/// takes effect at once and cannot be extended.
[[nodiscard]] bool isExtendable(Right right);

/// How a claim ended.
enum class Outcome { Fulfilled, Partly, Refused, NotApplicable, NotIdentifiable, Withdrawn };

inline constexpr std::array allOutcomes{Outcome::Fulfilled,     Outcome::Partly,          Outcome::Refused,
                                        Outcome::NotApplicable, Outcome::NotIdentifiable, Outcome::Withdrawn};

[[nodiscard]] QString codeOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromCode(QStringView code);

/// The outcomes the law leaves open for this right. An objection to direct marketing and a withdrawal of
/// consent cannot be refused (21(3), 7(3)).
[[nodiscard]] std::span<const Outcome> lawfulOutcomes(Right right);

/// Where 12(4) asks for reasons, the complaint and the court: everything but plain fulfilment and a
/// withdrawal by the person.
[[nodiscard]] bool needsReasons(Outcome outcome);

} // namespace atbilde
