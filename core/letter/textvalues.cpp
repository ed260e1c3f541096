// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/textvalues.h"

#include "core/letter/typography.h"
#include "core/right/ground.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// "a, b un c".
QString joined(const QStringList &items, const LetterLanguage &texts)
{
    if (items.size() < 2)
        return items.join(QString());
    return items.first(items.size() - 1).join(", "_L1) + texts.phrase(u"and"_s) + items.last();
}

QStringList clausesOf(const QStringList &items)
{
    QStringList clauses;
    for (const QString &item : items) {
        const QString clause = asClause(item);
        if (!clause.isEmpty() && !clauses.contains(clause))
            clauses.append(clause);
    }
    return clauses;
}

QString listed(const QStringList &items)
{
    const QStringList clauses = clausesOf(items);
    // An item with a comma of its own needs a stronger divider.
    const bool commas = std::ranges::any_of(clauses, [](const QString &item) { return item.contains(u','); });
    return clauses.join(commas ? "; "_L1 : ", "_L1);
}

void setDay(TextValues &values, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        values.days.insert(name, *day);
}

void setFlag(TextValues &values, const QString &name, bool set)
{
    if (set)
        values.flags.insert(name);
    else
        values.flags.remove(name);
}

QString phraseOf(Right right, const LetterLanguage &texts)
{
    return texts.phrase(u"rights."_s + codeOf(right));
}

void addOrganisation(TextValues &values, const LetterFacts &facts, Language language)
{
    const bool latvian = language == Language::Latvian;
    const Organisation &organisation = facts.organisation;
    values.texts.insert(u"controller_name"_s, organisation.name);
    values.texts.insert(u"controller_regno"_s, organisation.registrationNumber);
    values.texts.insert(u"controller_address"_s, organisation.address);
    values.texts.insert(u"controller_phone"_s, organisation.phone);
    values.texts.insert(u"controller_email"_s, organisation.email);
    values.texts.insert(u"place"_s, latvian ? organisation.place.locative : organisation.place.english);
    values.texts.insert(u"office"_s, latvian ? organisation.office.locative : organisation.office.english);
    values.texts.insert(u"contact"_s, latvian ? organisation.contact.accusative : organisation.contact.name);
    values.texts.insert(u"contact_phone"_s, organisation.contact.phone);
    values.texts.insert(u"contact_email"_s, organisation.contact.email);
    values.days.insert(u"letter_date"_s, facts.letterDate);
    values.texts.insert(u"letter_no"_s, facts.outgoingNumber);
    if (facts.letterDate.isValid())
        values.days.insert(u"file_retention"_s, facts.letterDate.addYears(organisation.fileRetentionYears));
}

void addRequest(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts)
{
    values.texts.insert(u"case_no"_s, facts.requestNumber);
    values.texts.insert(u"sender_ref"_s, facts.senderReference);
    values.days.insert(u"received"_s, facts.receivedOn);
    values.days.insert(u"request_date"_s, facts.senderDate.value_or(facts.receivedOn));
    setDay(values, u"deadline"_s, facts.answerBy);
    QStringList rights;
    for (const Right right : facts.rights) {
        const QString phrase = phraseOf(right, texts);
        if (!rights.contains(phrase))
            rights.append(phrase);
    }
    values.texts.insert(u"rights"_s, joined(rights, texts));

    const auto all = [&](auto... wanted) {
        return !facts.rights.isEmpty() &&
               std::ranges::all_of(facts.rights, [&](Right right) { return ((right == wanted) || ...); });
    };
    const bool objection = all(Right::Objection, Right::MarketingObjection);
    const bool withdrawal = all(Right::ConsentWithdrawal);
    setFlag(values, u"is_objection"_s, objection);
    setFlag(values, u"is_withdrawal"_s, withdrawal);
    setFlag(values, u"is_request"_s, !objection && !withdrawal);
    setFlag(values, u"extendable"_s, std::ranges::any_of(facts.rights, isExtendable));
}

void addQuestion(TextValues &values, const Question &question)
{
    for (const auto &name : {u"doubt_reason"_s, u"volume_reason"_s})
        values.texts.insert(name, asClause(question.reason));
    setDay(values, u"info_due"_s, question.answerBy);
    setDay(values, u"asked"_s, question.askedOn);
    setFlag(values, u"no_answer"_s, question.askedOn.has_value());
    setFlag(values, u"m_esign"_s, question.bySignature);
    setFlag(values, u"m_known"_s, question.byKnownAddress);
    setFlag(values, u"m_account"_s, question.byAccount);
    setFlag(values, u"m_person"_s, question.inPerson);
    setFlag(values, u"m_other"_s, !question.otherWay.isEmpty());
    values.texts.insert(u"m_other_text"_s, asClause(question.otherWay));
}

void addExtension(TextValues &values, const ExtensionNotice &extension)
{
    setDay(values, u"extended_deadline"_s, extension.until);
    setFlag(values, u"by_complexity"_s, extension.byComplexity);
    setFlag(values, u"by_number"_s, extension.byNumber);
    setFlag(values, u"by_both"_s, extension.byComplexity && extension.byNumber);
    // Without one of the two the law gives no reason to extend, whatever the officer wrote.
    if (extension.byComplexity || extension.byNumber)
        values.texts.insert(u"extension_reason"_s, asClause(extension.reason));
    setFlag(values, u"interim"_s, extension.partEnclosed);
}

void addLift(TextValues &values, const LiftNotice &lift)
{
    setDay(values, u"restricted"_s, lift.restrictedSince);
    setDay(values, u"lift"_s, lift.liftedOn);
    setDay(values, u"comment_due"_s, lift.commentBy);
    values.texts.insert(u"data_list"_s, listed(lift.data));
    values.texts.insert(u"lift_reason"_s, asClause(lift.reason));
    values.texts.insert(u"after_text"_s, asClause(lift.after));
}

void addNotice(TextValues &values, const RecipientNotice &notice)
{
    setFlag(values, u"rectified"_s, notice.action == Right::Rectification);
    setFlag(values, u"erased"_s, notice.action == Right::Erasure);
    setFlag(values, u"restricted"_s, notice.action == Right::Restriction);
    setFlag(values, u"is_processor"_s, notice.isProcessor);
    setDay(values, u"action"_s, notice.actionOn);
    setDay(values, u"confirm_due"_s, notice.confirmBy);
    values.texts.insert(u"subject_ref"_s, notice.subjectReference);
    values.texts.insert(u"data_list"_s, listed(notice.data));
    values.texts.insert(u"new_values"_s, notice.newValues);
    values.texts.insert(u"disclosure_ref"_s, notice.disclosure);
    values.texts.insert(u"dpa_ref"_s, notice.processingAgreement);
}

/// The seven answers of an access reply, from the register. Where nothing is transferred, automated or
/// disclosed, the letter says so; where the register does not say, it is missing.
void addRegister(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts, Language language)
{
    QStringList purposes;
    QStringList categories;
    QStringList recipients;
    QStringList retention;
    QStringList source;
    QStringList automated;
    QStringList transfers;
    bool byConsent = false;
    for (const ProcessingActivity &activity : facts.activities) {
        const QString purpose = asClause(activity.purpose.in(language));
        if (!purpose.isEmpty())
            purposes.append(
                u"%1 (%2)"_s.arg(purpose, texts.phrase(u"basis."_s + codeOf(activity.legalBasis))));
        for (const DataCategory &category : facts.record.categories) {
            if (activity.categories.contains(category.code))
                categories.append(category.name.in(language));
        }
        for (const ProcessorOrRecipient &recipient : facts.record.recipients) {
            if (!activity.recipients.contains(recipient.code))
                continue;
            const QString role = recipient.role.in(language);
            recipients.append(role.isEmpty() ? recipient.name : u"%1 (%2)"_s.arg(recipient.name, role));
        }
        // With several purposes each period names its own.
        const QString period = asClause(activity.retention.in(language));
        if (!period.isEmpty())
            retention.append(facts.activities.size() > 1 ? u"%1 – %2"_s.arg(purpose, period) : period);
        else
            retention.append(QString());
        source.append(activity.source.in(language));
        automated.append(activity.automatedDecisions.in(language));
        transfers.append(activity.transfers.in(language));
        byConsent = byConsent || activity.legalBasis == LegalBasis::Consent;
    }
    const auto complete = [](const QStringList &items) {
        return items.contains(QString()) ? QString() : clausesOf(items).join("; "_L1);
    };
    const auto orNone = [&](const QStringList &items, const QString &none) {
        const QString list = clausesOf(items).join("; "_L1);
        return list.isEmpty() ? texts.phrase(none) : list;
    };
    values.texts.insert(u"purposes"_s, purposes.size() < facts.activities.size()
                                           ? QString()
                                           : clausesOf(purposes).join("; "_L1));
    values.texts.insert(u"categories"_s, listed(categories));
    values.texts.insert(u"recipients"_s, orNone(recipients, u"access.recipients.none"_s));
    values.texts.insert(u"retention"_s, complete(retention));
    values.texts.insert(u"source"_s, complete(source));
    values.texts.insert(u"automated"_s, orNone(automated, u"access.automated.none"_s));
    values.texts.insert(u"transfers"_s, orNone(transfers, u"access.transfers.none"_s));
    setFlag(values, u"consent_based"_s, byConsent);
}

void addAnnex(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts)
{
    if (facts.annexes.isEmpty())
        return;
    values.texts.insert(u"annex_ref"_s, facts.annexes.size() == 1 ? texts.phrase(u"annex.one"_s)
                                                                  : texts.phrase(u"annex.numbered"_s).arg(1));
    values.texts.insert(u"annex_format"_s, asClause(facts.annexes.first().format));
}

void addAccess(TextValues &values, const AccessAnswer &access)
{
    setFlag(values, u"redacted"_s, !access.withheld.isEmpty());
    values.texts.insert(u"redaction_list"_s, listed(access.withheld));
    values.texts.insert(u"redaction_reason"_s, asClause(access.withheldReason));
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

TextValues valuesOf(const LetterFacts &facts, const LetterLanguage &texts)
{
    TextValues values;
    values.language = facts.addressee.language;
    addOrganisation(values, facts, values.language);
    addRequest(values, facts, texts);
    addAnnex(values, facts, texts);
    if (facts.question)
        addQuestion(values, *facts.question);
    if (facts.extension)
        addExtension(values, *facts.extension);
    if (facts.lift)
        addLift(values, *facts.lift);
    if (facts.notice)
        addNotice(values, *facts.notice);
    setFlag(values, u"alone"_s, true);
    return values;
}

TextValues valuesOf(const LetterFacts &facts, const Decision &decision, bool alone,
                    const LetterLanguage &texts)
{
    TextValues values = valuesOf(facts, texts);
    setFlag(values, u"alone"_s, alone);
    setFlag(values, u"partial"_s, decision.outcome == Outcome::Partly);
    setFlag(values, u"not_identifiable"_s, !values.flags.contains(u"no_answer"_s));
    values.texts.insert(u"right"_s, phraseOf(decision.right, texts));
    values.texts.insert(u"ground"_s, pointOf(decision.ground));
    values.texts.insert(u"exception"_s, pointOf(decision.exception));
    values.texts.insert(u"data_list"_s, listed(decision.dataConcerned));
    for (const auto &name : {u"done"_s, u"stopped"_s, u"restricted"_s, u"effective"_s})
        setDay(values, name, decision.doneOn);
    if (decision.recipientsNotified)
        values.decided.insert(u"recipients_notified"_s, *decision.recipientsNotified);
    addRegister(values, facts, texts, values.language);
    addAccess(values, decision.access);
    addCorrections(values, decision, texts);
    addErasure(values, facts, decision, texts);
    addObjection(values, decision);
    addPortability(values, decision);
    addReview(values, decision);
    addRefusal(values, decision);
    return values;
}

} // namespace atbilde
