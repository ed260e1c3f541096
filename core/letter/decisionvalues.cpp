// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/decisionvalues.h"

#include "core/letter/filling.h"
#include "core/letter/typography.h"
#include "core/right/ground.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// What is kept out of the copy: each thing and each reason once, those of others' rights and those of a law
/// apart.
void addWithheld(TextValues &values, const AccessAnswer &access, const QList<WithheldItem> &found)
{
    QStringList things = access.withheld;
    QStringList reasons{access.withheldReason};
    QStringList lawThings;
    QStringList lawReasons;
    for (const WithheldItem &item : found) {
        (item.byLaw ? lawThings : things).append(item.what);
        (item.byLaw ? lawReasons : reasons).append(item.reason);
    }
    setFlag(values, u"redacted"_s, !things.isEmpty());
    values.texts.insert(u"redaction_list"_s, listed(things));
    values.texts.insert(u"redaction_reason"_s, clausesOf(reasons).join("; "_L1));
    setFlag(values, u"withheld_by_law"_s, !lawThings.isEmpty());
    values.texts.insert(u"law_withheld_list"_s, listed(lawThings));
    values.texts.insert(u"law_withheld_reason"_s, clausesOf(lawReasons).join("; "_L1));
}

void addAccess(TextValues &values, const LetterFacts &facts, const AccessAnswer &access)
{
    addWithheld(values, access, facts.withheld);
    setFlag(values, u"delivery_note"_s, !access.passwordChannel.isEmpty());
    values.texts.insert(u"password_channel"_s, asClause(access.passwordChannel));
    values.texts.insert(u"search_keys"_s, listed(access.searchedBy));
    values.texts.insert(u"systems_list"_s, listed(access.searchedIn));
}

void addCorrections(TextValues &values, const Decision &decision, const LetterLanguage &texts)
{
    setFlag(values, u"corrected"_s, decision.ground == "16/corrected"_L1);
    setFlag(values, u"completed"_s, decision.ground == "16/completed"_L1);
    setFlag(values, u"note_added"_s, !decision.noteAdded.isEmpty());
    values.texts.insert(u"note_text"_s, asClause(decision.noteAdded));
    if (decision.corrections.isEmpty())
        return;
    const QString empty = texts.phrase(u"correction.empty"_s);
    QList<QStringList> rows{{texts.phrase(u"correction.data"_s), texts.phrase(u"correction.before"_s),
                             texts.phrase(u"correction.after"_s)}};
    for (const Correction &correction : decision.corrections) {
        if (correction.data.isEmpty() || correction.after.isEmpty())
            return;
        rows.append(
            {correction.data, correction.before.isEmpty() ? empty : correction.before, correction.after});
    }
    values.tables.insert(u"changes_table"_s, rows);
}

void addErasure(TextValues &values, const LetterFacts &facts, const Decision &decision,
                const LetterLanguage &texts)
{
    values.texts.insert(u"erased_list"_s, listed(decision.dataConcerned));
    values.texts.insert(u"kept_list"_s, listed(decision.dataKept));
    values.texts.insert(u"requested_data"_s, listed(decision.dataRequested));
    values.texts.insert(u"kept_purpose"_s, asClause(decision.keptPurpose));
    setDay(values, u"retention_until"_s, decision.keptUntil);
    setDay(values, u"backup"_s, decision.backupUntil);
    setFlag(values, u"backups"_s, decision.backupUntil.has_value());
    setFlag(values, u"by_exception"_s, !decision.exception.isEmpty());
    const bool marketing = decision.ground == "17(1)(c)"_L1 &&
                           std::ranges::find(facts.rights, Right::MarketingObjection) != facts.rights.end() &&
                           std::ranges::find(facts.rights, Right::Objection) == facts.rights.end();
    values.phrases.insert(u"ground_text"_s, texts.phrase(u"ground."_s + decision.ground +
                                                         (marketing ? u".marketing"_s : QString())));
    values.phrases.insert(u"exception_text"_s, texts.phrase(u"exception."_s + decision.exception));
    values.phrases.insert(u"duration_text"_s, texts.phrase(u"duration."_s + decision.ground));
    values.phrases.insert(u"refusal_text"_s, texts.phrase(u"refusal."_s + decision.ground));
}

void addObjection(TextValues &values, const Decision &decision)
{
    const PurposeAnswer &objection = decision.objection;
    values.texts.insert(u"purpose"_s, asClause(objection.purpose));
    values.texts.insert(u"basis"_s, pointOf(objection.legalBasis));
    values.texts.insert(u"subject_grounds"_s, asClause(objection.personsGrounds));
    values.texts.insert(u"scope"_s, asClause(objection.scope));
    const bool claims = decision.exception == "21(1)/claims"_L1;
    setFlag(values, u"claims"_s, claims);
    setFlag(values, u"compelling"_s, !claims);
    values.texts.insert(claims ? u"claims_reason"_s : u"compelling_grounds"_s, asClause(decision.reason));
    const Balancing &balancing = objection.balancing;
    values.texts.insert(u"balancing_interest"_s, asClause(balancing.interest));
    values.texts.insert(u"balancing_necessity"_s, asClause(balancing.necessity));
    values.texts.insert(u"balancing_impact"_s, asClause(balancing.impact));
    values.texts.insert(u"balancing_safeguards"_s, asClause(balancing.safeguards));
    values.texts.insert(u"balancing_conclusion"_s, asClause(balancing.conclusion));
    setFlag(values, u"restriction_was"_s, objection.restrictionLiftedOn.has_value());
    setDay(values, u"lift"_s, objection.restrictionLiftedOn);
    values.texts.insert(u"suppression_data"_s, listed(decision.suppressionData));
    setFlag(values, u"service_messages"_s, objection.serviceMessagesGoOn);
    setFlag(values, u"erased"_s, objection.erasedOn.has_value());
    setDay(values, u"erased"_s, objection.erasedOn);
    setFlag(values, u"other_basis"_s, !objection.otherBasis.isEmpty());
    values.texts.insert(u"other_basis_text"_s, asClause(objection.otherBasis));
    setFlag(values, u"kept"_s, !decision.keptPurpose.isEmpty());
}

void addPortability(TextValues &values, const Decision &decision)
{
    const PortabilityAnswer &answer = decision.portability;
    setFlag(values, u"consent"_s, decision.ground == "20(1)/consent"_L1);
    setFlag(values, u"contract"_s, decision.ground == "20(1)/contract"_L1);
    values.texts.insert(u"format"_s, answer.format);
    values.texts.insert(u"files_list"_s, listed(answer.files));
    values.texts.insert(u"hash"_s, answer.checksum);
    values.texts.insert(u"delivery_text"_s, answer.delivery.trimmed());
    values.texts.insert(u"new_controller"_s, asClause(answer.otherController));
    setDay(values, u"transfer"_s, answer.transferredOn);
    setFlag(values, u"direct_done"_s,
            !answer.otherController.isEmpty() && answer.transferImpossible.isEmpty());
    setFlag(values, u"direct_impossible"_s, !answer.transferImpossible.isEmpty());
    values.texts.insert(u"direct_reason"_s, asClause(answer.transferImpossible));
    setFlag(values, u"excluded"_s, !answer.excluded.isEmpty());
    values.texts.insert(u"excluded_list"_s, listed(answer.excluded));
    values.texts.insert(u"excluded_reason"_s, asClause(answer.excludedReason));
}

void addReview(TextValues &values, const Decision &decision)
{
    setDay(values, u"decision"_s, decision.review.decidedOn);
    values.texts.insert(u"decision_ref"_s, decision.review.reference);
    setFlag(values, u"upheld"_s, decision.review.result == ReviewResult::Upheld);
    setFlag(values, u"changed"_s, decision.review.result == ReviewResult::Changed);
    setFlag(values, u"annulled"_s, decision.review.result == ReviewResult::Annulled);
    // Reasons for a result that nobody chose would read as a result.
    if (decision.review.result)
        values.texts.insert(u"review_reason"_s, asClause(decision.reason));
    values.texts.insert(u"logic"_s, asClause(decision.review.logic));
}

void addRefusal(TextValues &values, const Decision &decision)
{
    for (const auto &name : {u"refusal_reason"_s, u"facts"_s, u"reason"_s})
        values.texts.insert(name, asClause(decision.reason));
    values.texts.insert(u"law_ref"_s, asClause(decision.lawReference));
    setFlag(values, u"unfounded"_s, decision.ground == "R1"_L1);
    setFlag(values, u"excessive"_s, decision.ground == "R2"_L1);
    setFlag(values, u"proven"_s, true); // the burden of proof is ours (12(5))
    values.texts.insert(u"abuse_facts"_s, listed(decision.abuseFacts));
    setFlag(values, u"refuse"_s, !decision.fee);
    setFlag(values, u"fee"_s, decision.fee.has_value());
    if (decision.fee) {
        values.texts.insert(u"fee_amount"_s, decision.fee->amount);
        values.texts.insert(u"fee_calc"_s, asClause(decision.fee->calculation));
        setDay(values, u"fee_due"_s, decision.fee->dueOn);
    }
    if (decision.realController) {
        values.texts.insert(u"real_controller"_s, decision.realController->name);
        values.texts.insert(u"real_controller_contact"_s, decision.realController->contact);
        setDay(values, u"forwarded"_s, decision.realController->forwardedOn);
        setFlag(values, u"forwarded"_s, decision.realController->forwardedOn.has_value());
    }
}

} // namespace

void addDecision(TextValues &values, const LetterFacts &facts, const Decision &decision,
                 const LetterLanguage &texts)
{
    setFlag(values, u"partial"_s, decision.outcome == Outcome::Partly);
    setFlag(values, u"not_identifiable"_s, !values.flags.contains(u"no_answer"_s));
    values.texts.insert(u"right"_s, texts.phrase(u"rights."_s + codeOf(decision.right)));
    values.texts.insert(u"ground"_s, pointOf(decision.ground));
    values.texts.insert(u"exception"_s, pointOf(decision.exception));
    values.texts.insert(u"data_list"_s, listed(decision.dataConcerned));
    for (const auto &name : {u"done"_s, u"stopped"_s, u"restricted"_s, u"effective"_s})
        setDay(values, name, decision.doneOn);
    if (decision.recipientsNotified)
        values.decided.insert(u"recipients_notified"_s, *decision.recipientsNotified);
    addAccess(values, facts, decision.access);
    addCorrections(values, decision, texts);
    addErasure(values, facts, decision, texts);
    addObjection(values, decision);
    addPortability(values, decision);
    addReview(values, decision);
    addRefusal(values, decision);
}

} // namespace atbilde
