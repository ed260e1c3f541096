// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/decision.h"

#include <vector>

namespace atbilde {

/// A field of `Decision` that some decisions cannot do without.
enum class DecisionField {
    Ground,
    Reason,
    DoneOn,
    DataConcerned,
    DataKept,
    KeptPurpose,
    KeptUntil,
    SuppressionData,
    Corrections,
    Purpose,
    ReviewResult,
    SearchedBy,
    SearchedIn,
    Copy, ///< the copy or package that goes with the letter, kept as a document of the request
    Withheld,
    Balancing,  ///< of the objection against our grounds (21(1))
    AbuseFacts, ///< where the ground is R1 or R2
};

inline constexpr std::array allDecisionFields{
    DecisionField::Ground,       DecisionField::Reason,
    DecisionField::DoneOn,       DecisionField::DataConcerned,
    DecisionField::DataKept,     DecisionField::KeptPurpose,
    DecisionField::KeptUntil,    DecisionField::SuppressionData,
    DecisionField::Corrections,  DecisionField::Purpose,
    DecisionField::ReviewResult, DecisionField::SearchedBy,
    DecisionField::SearchedIn,   DecisionField::Copy,
    DecisionField::Withheld,     DecisionField::Balancing,
    DecisionField::AbuseFacts,
};

[[nodiscard]] QString codeOf(DecisionField field);
[[nodiscard]] std::optional<DecisionField> decisionFieldFromCode(QStringView code);

/// What a decision on this right with this outcome must say, because its letter must tell it (12(3), 12(4))
/// or because the outcome rests on it. In the order in which a person fills it in. `nothingFound`: an access
/// request answered with a nil finding tells where was searched and has no copy. `ground` and `exception` are
/// the codes chosen so far: an unfounded or excessive request must be proven so; the weighing of an objection
/// falls away where the reason is another one.
[[nodiscard]] std::vector<DecisionField> requiredFacts(Right right, Outcome outcome, bool nothingFound,
                                                       QStringView ground = {}, QStringView exception = {});

/// The required fields this decision leaves empty; `hasCopy`: the request holds the copy that goes out.
[[nodiscard]] std::vector<DecisionField> missingFacts(const Decision &decision, bool hasCopy);

} // namespace atbilde
