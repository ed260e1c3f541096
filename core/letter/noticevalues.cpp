// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/noticevalues.h"

#include "core/letter/filling.h"
#include "core/letter/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

void addQuestion(TextValues &values, const Question &question, const LetterLanguage &texts)
{
    for (const auto &name : {u"doubt_reason"_s, u"volume_reason"_s, u"reason"_s})
        values.texts.insert(name, asClause(question.reason));
    setDay(values, u"info_due"_s, question.answerBy);
    setDay(values, u"asked"_s, question.askedOn);
    setFlag(values, u"no_answer"_s, question.askedOn.has_value());
    setFlag(values, u"not_identifiable"_s, !question.askedOn);
    setFlag(values, u"suspends"_s, question.suspends);
    setFlag(values, u"m_esign"_s, question.bySignature);
    setFlag(values, u"m_known"_s, question.byKnownAddress);
    setFlag(values, u"m_account"_s, question.byAccount);
    setFlag(values, u"m_person"_s, question.inPerson);
    setFlag(values, u"m_other"_s, !question.otherWay.isEmpty());
    values.texts.insert(u"m_other_text"_s, asClause(question.otherWay));
    setFlag(values, u"m_copy"_s, question.byCopy);
    const QString blackedOut = asClause(question.blackedOut);
    values.texts.insert(u"blacked_out"_s,
                        blackedOut.isEmpty() ? texts.phrase(u"copy.blacked_out"_s) : blackedOut);
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
    // Article 19 knows these three; another action has no words.
    if (notice.action == Right::Rectification || notice.action == Right::Erasure ||
        notice.action == Right::Restriction)
        setDay(values, u"action"_s, notice.actionOn);
    setDay(values, u"confirm_due"_s, notice.confirmBy);
    values.texts.insert(u"subject_ref"_s, notice.subjectReference);
    values.texts.insert(u"data_list"_s, listed(notice.data));
    values.texts.insert(u"new_values"_s, notice.newValues);
    values.texts.insert(u"disclosure_ref"_s, asClause(notice.disclosure));
    values.texts.insert(u"dpa_ref"_s, asClause(notice.processingAgreement));
}

void addStopped(TextValues &values, const StoppedAtOnce &stopped)
{
    setDay(values, u"stopped"_s, stopped.on);
    values.texts.insert(u"already_stopped"_s, listed(stopped.what));
}

void addFee(TextValues &values, const FeeNotice &fee)
{
    setFlag(values, u"excessive"_s, fee.isExcessive);
    setFlag(values, u"unfounded"_s, !fee.isExcessive);
    setFlag(values, u"fee"_s, true);
    setFlag(values, u"proven"_s, !clausesOf(fee.facts).isEmpty());
    values.texts.insert(u"facts"_s, asClause(fee.reason));
    values.texts.insert(u"abuse_facts"_s, listed(fee.facts));
    values.texts.insert(u"fee_amount"_s, fee.amount.trimmed());
    values.texts.insert(u"fee_calc"_s, asClause(fee.calculation));
    values.texts.insert(u"fee_payment"_s, asClause(fee.payment));
    setDay(values, u"fee_due"_s, fee.dueOn);
}

void addAuthority(TextValues &values, const AuthorityReply &reply)
{
    values.texts.insert(u"authority_ref"_s, reply.reference.simplified());
    setDay(values, u"authority_date"_s, reply.date);
    values.texts.insert(u"authority_answer"_s, reply.answer.trimmed());
}

void addBreach(TextValues &values, const BreachNotice &breach)
{
    setDay(values, u"breach_noticed"_s, breach.noticedOn);
    values.texts.insert(u"breach_what"_s, asClause(breach.what));
    values.texts.insert(u"breach_consequences"_s, asClause(breach.consequences));
    values.texts.insert(u"breach_measures"_s, asClause(breach.measures));
    values.texts.insert(u"breach_advice"_s, asClause(breach.advice));
}

void addForwarded(TextValues &values, const ForwardedRequest &forwarded)
{
    setFlag(values, u"on_behalf"_s, forwarded.onBehalf);
    values.texts.insert(u"subject_ref"_s, forwarded.subjectReference.simplified());
}

} // namespace

void addNotices(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts)
{
    if (facts.stopped)
        addStopped(values, *facts.stopped);
    setDay(values, u"done"_s, facts.withdrawnOn);
    if (facts.question)
        addQuestion(values, *facts.question, texts);
    if (facts.extension)
        addExtension(values, *facts.extension);
    if (facts.lift)
        addLift(values, *facts.lift);
    if (facts.notice)
        addNotice(values, *facts.notice);
    if (facts.fee)
        addFee(values, *facts.fee);
    if (facts.authority)
        addAuthority(values, *facts.authority);
    if (facts.breach)
        addBreach(values, *facts.breach);
    if (facts.forwarded)
        addForwarded(values, *facts.forwarded);
}

} // namespace atbilde
