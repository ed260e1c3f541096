// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/requiredfacts.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using F = DecisionField;

constexpr CodeTable<DecisionField, allDecisionFields.size()> fieldCodes{{
    {F::Ground, "ground"_L1},
    {F::Reason, "reason"_L1},
    {F::DoneOn, "done_on"_L1},
    {F::DataConcerned, "data_concerned"_L1},
    {F::DataKept, "data_kept"_L1},
    {F::KeptPurpose, "kept_purpose"_L1},
    {F::KeptUntil, "kept_until"_L1},
    {F::SuppressionData, "suppression_data"_L1},
    {F::Corrections, "corrections"_L1},
    {F::Purpose, "purpose"_L1},
    {F::ReviewResult, "review_result"_L1},
    {F::SearchedBy, "searched_by"_L1},
    {F::SearchedIn, "searched_in"_L1},
    {F::Copy, "copy"_L1},
    {F::Withheld, "withheld"_L1},
    {F::Balancing, "balancing"_L1},
    {F::AbuseFacts, "abuse_facts"_L1},
}};

struct Rule
{
    Right right;
    Outcome outcome;
    DecisionField field;
};

// Beside the reason, which every outcome under 12(4) needs.
constexpr std::array rules{
    Rule{Right::Access, Outcome::Fulfilled, F::Copy},
    Rule{Right::Access, Outcome::Partly, F::Copy},
    Rule{Right::Access, Outcome::Partly, F::Withheld},
    Rule{Right::Rectification, Outcome::Fulfilled, F::Corrections},
    Rule{Right::Rectification, Outcome::Fulfilled, F::DoneOn},
    Rule{Right::Rectification, Outcome::Partly, F::Corrections},
    Rule{Right::Rectification, Outcome::Partly, F::DoneOn},
    Rule{Right::Erasure, Outcome::Fulfilled, F::Ground},
    Rule{Right::Erasure, Outcome::Fulfilled, F::DataConcerned},
    Rule{Right::Erasure, Outcome::Fulfilled, F::DoneOn},
    Rule{Right::Erasure, Outcome::Partly, F::DataConcerned},
    Rule{Right::Erasure, Outcome::Partly, F::DoneOn},
    Rule{Right::Erasure, Outcome::Partly, F::DataKept},
    Rule{Right::Erasure, Outcome::Partly, F::KeptPurpose},
    Rule{Right::Erasure, Outcome::Partly, F::KeptUntil},
    Rule{Right::Erasure, Outcome::Refused, F::DataKept},
    Rule{Right::Erasure, Outcome::Refused, F::KeptPurpose},
    Rule{Right::Erasure, Outcome::Refused, F::KeptUntil},
    Rule{Right::Restriction, Outcome::Fulfilled, F::Ground},
    Rule{Right::Restriction, Outcome::Fulfilled, F::DataConcerned},
    Rule{Right::Restriction, Outcome::Fulfilled, F::DoneOn},
    Rule{Right::Restriction, Outcome::Partly, F::Ground},
    Rule{Right::Restriction, Outcome::Partly, F::DataConcerned},
    Rule{Right::Restriction, Outcome::Partly, F::DoneOn},
    Rule{Right::Portability, Outcome::Fulfilled, F::Copy},
    Rule{Right::Portability, Outcome::Partly, F::Copy},
    Rule{Right::Objection, Outcome::Fulfilled, F::Purpose},
    Rule{Right::Objection, Outcome::Fulfilled, F::DoneOn},
    Rule{Right::Objection, Outcome::Partly, F::Purpose},
    Rule{Right::Objection, Outcome::Partly, F::DoneOn},
    Rule{Right::Objection, Outcome::Refused, F::Purpose},
    Rule{Right::MarketingObjection, Outcome::Fulfilled, F::DoneOn},
    Rule{Right::MarketingObjection, Outcome::Fulfilled, F::SuppressionData},
    Rule{Right::AutomatedDecision, Outcome::Fulfilled, F::ReviewResult},
    Rule{Right::AutomatedDecision, Outcome::Fulfilled, F::Reason},
    Rule{Right::ConsentWithdrawal, Outcome::Fulfilled, F::Purpose},
    Rule{Right::ConsentWithdrawal, Outcome::Fulfilled, F::DoneOn},
};

bool isBlank(const QStringList &list)
{
    return list.join(QString()).trimmed().isEmpty();
}

/// Everything but the safeguards: there may be none.
bool isIncomplete(const Balancing &balancing)
{
    return balancing.interest.trimmed().isEmpty() || balancing.necessity.trimmed().isEmpty() ||
           balancing.impact.trimmed().isEmpty() || balancing.conclusion.trimmed().isEmpty();
}

/// Abuse, no authority, a law in the way: the letter tells that, and nothing of data or purposes.
bool refusedUnexamined(QStringView ground)
{
    return ground == "R1"_L1 || ground == "R2"_L1 || ground == "R4"_L1 || ground == "R7"_L1;
}

/// 21(1) lets processing go on for compelling grounds, which must be weighed, or for legal claims; a refusal
/// code means that the objection was never examined.
bool needsBalancing(Right right, Outcome outcome, QStringView ground, QStringView exception)
{
    return right == Right::Objection && (outcome == Outcome::Refused || outcome == Outcome::Partly) &&
           !ground.startsWith(u'R') && exception != "21(1)/claims"_L1;
}

bool isEmpty(const Decision &decision, bool hasCopy, DecisionField field)
{
    switch (field) {
    case F::Ground:
        return decision.ground.isEmpty();
    case F::Reason:
        return decision.reason.trimmed().isEmpty();
    case F::DoneOn:
        return !decision.doneOn.has_value();
    case F::DataConcerned:
        return isBlank(decision.dataConcerned);
    case F::DataKept:
        return isBlank(decision.dataKept);
    case F::KeptPurpose:
        return decision.keptPurpose.trimmed().isEmpty();
    case F::KeptUntil:
        return !decision.keptUntil.has_value();
    case F::SuppressionData:
        return isBlank(decision.suppressionData);
    case F::Corrections:
        return decision.corrections.isEmpty();
    case F::Purpose:
        return decision.objection.purpose.trimmed().isEmpty();
    case F::ReviewResult:
        return !decision.review.result.has_value();
    case F::SearchedBy:
        return isBlank(decision.access.searchedBy);
    case F::SearchedIn:
        return isBlank(decision.access.searchedIn);
    case F::Balancing:
        return isIncomplete(decision.objection.balancing);
    case F::AbuseFacts:
        return isBlank(decision.abuseFacts);
    case F::Copy:
        return !hasCopy;
    case F::Withheld:
        return isBlank(decision.access.withheld);
    }
    Q_UNREACHABLE();
}

} // namespace

QString codeOf(DecisionField field)
{
    return codeIn(fieldCodes, field);
}

std::optional<DecisionField> decisionFieldFromCode(QStringView code)
{
    return valueIn(fieldCodes, code);
}

std::vector<DecisionField> requiredFacts(Right right, Outcome outcome, bool nothingFound, QStringView ground,
                                         QStringView exception)
{
    if (right == Right::Access && outcome == Outcome::Fulfilled && nothingFound)
        return {F::SearchedBy, F::SearchedIn};
    std::vector<DecisionField> fields;
    const bool examined = outcome != Outcome::Refused || !refusedUnexamined(ground);
    for (const Rule &rule : rules) {
        if (examined && rule.right == right && rule.outcome == outcome)
            fields.push_back(rule.field);
    }
    if (needsBalancing(right, outcome, ground, exception))
        fields.push_back(F::Balancing);
    if (needsReasons(outcome))
        fields.push_back(F::Reason);
    if (outcome == Outcome::Refused && (ground == "R1"_L1 || ground == "R2"_L1))
        fields.push_back(F::AbuseFacts);
    return fields;
}

std::vector<DecisionField> missingFacts(const Decision &decision, bool hasCopy)
{
    std::vector<DecisionField> missing;
    for (const DecisionField field :
         requiredFacts(decision.right, decision.outcome, decision.access.nothingFound, decision.ground,
                       decision.exception)) {
        if (isEmpty(decision, hasCopy, field))
            missing.push_back(field);
    }
    return missing;
}

} // namespace atbilde
