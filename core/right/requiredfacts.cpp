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

std::vector<DecisionField> requiredFacts(Right right, Outcome outcome, bool nothingFound)
{
    if (right == Right::Access && outcome == Outcome::Fulfilled && nothingFound)
        return {F::SearchedBy, F::SearchedIn};
    std::vector<DecisionField> fields;
    for (const Rule &rule : rules) {
        if (rule.right == right && rule.outcome == outcome)
            fields.push_back(rule.field);
    }
    if (needsReasons(outcome))
        fields.push_back(F::Reason);
    return fields;
}

std::vector<DecisionField> missingFacts(const Decision &decision, bool hasCopy)
{
    std::vector<DecisionField> missing;
    for (const DecisionField field :
         requiredFacts(decision.right, decision.outcome, decision.access.nothingFound)) {
        if (isEmpty(decision, hasCopy, field))
            missing.push_back(field);
    }
    return missing;
}

} // namespace atbilde
