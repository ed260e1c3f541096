// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/textvalues.h"

#include "core/letter/decisionvalues.h"
#include "core/letter/filling.h"
#include "core/letter/noticevalues.h"
#include "core/letter/registervalues.h"
#include "core/letter/typography.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// What was asked for, each once; `prefix`: in whose mouth.
QString phrasesOf(const QList<Right> &rights, const QString &prefix, const LetterLanguage &texts)
{
    QStringList phrases;
    for (const Right right : rights) {
        const QString phrase = texts.phrase(prefix + codeOf(right));
        if (!phrases.contains(phrase))
            phrases.append(phrase);
    }
    return joined(phrases, texts);
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
    if (facts.represented) {
        const GrammaticalCase wanted =
            values.language == Language::Latvian ? GrammaticalCase::Accusative : GrammaticalCase::Nominative;
        values.texts.insert(u"represented"_s, facts.represented->in(wanted).full());
    }
    values.texts.insert(u"rights"_s, phrasesOf(facts.rights, u"rights."_s, texts));
    values.texts.insert(u"subject_rights"_s, phrasesOf(facts.rights, u"subject_rights."_s, texts));
    setFlag(values, u"several"_s, facts.rights.size() > 1);

    const auto all = [&](auto... wanted) {
        return !facts.rights.isEmpty() &&
               std::ranges::all_of(facts.rights, [&](Right right) { return ((right == wanted) || ...); });
    };
    const bool objection = all(Right::Objection, Right::MarketingObjection);
    const bool withdrawal = all(Right::ConsentWithdrawal);
    setFlag(values, u"is_objection"_s, objection);
    setFlag(values, u"is_withdrawal"_s, withdrawal);
    const bool notice = !objection && !withdrawal &&
                        all(Right::Objection, Right::MarketingObjection, Right::ConsentWithdrawal);
    setFlag(values, u"is_notice"_s, notice);
    setFlag(values, u"is_request"_s, !objection && !withdrawal && !notice);
    setFlag(values, u"extendable"_s, std::ranges::any_of(facts.rights, isExtendable));
}

void addAnnex(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts)
{
    if (facts.annexes.isEmpty())
        return;
    values.texts.insert(u"annex_ref"_s, facts.annexes.size() == 1 ? texts.phrase(u"annex.one"_s)
                                                                  : texts.phrase(u"annex.numbered"_s).arg(1));
    values.texts.insert(u"annex_format"_s, asClause(facts.annexes.first().format));
}

} // namespace

TextValues valuesOf(const LetterFacts &facts, const LetterLanguage &texts)
{
    TextValues values;
    values.language = facts.addressee.language;
    addOrganisation(values, facts, values.language);
    addRequest(values, facts, texts);
    addAnnex(values, facts, texts);
    addNotices(values, facts, texts);
    setFlag(values, u"alone"_s, true);
    if (facts.corrected) {
        values.texts.insert(u"corrected_no"_s, facts.corrected->number);
        values.days.insert(u"corrected"_s, facts.corrected->dated);
    }
    return values;
}

TextValues valuesOf(const LetterFacts &facts, const Decision &decision, bool alone,
                    const LetterLanguage &texts)
{
    TextValues values = valuesOf(facts, texts);
    setFlag(values, u"alone"_s, alone);
    addRegister(values, facts, texts);
    addDecision(values, facts, decision, texts);
    return values;
}

} // namespace atbilde
