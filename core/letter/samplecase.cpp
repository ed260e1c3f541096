// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/samplecase.h"

#include "core/letter/letterelement.h"
#include "core/letter/lettertexts.h"
#include "core/letter/textcheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// The words of the made-up case.
class Words
{
public:
    explicit Words(Language language) : m_words(sampleWords(language)) {}
    QString operator[](const QString &key) const { return m_words.value(key); }
    [[nodiscard]] QStringList list(const QString &key) const { return m_words.value(key).split(u'|'); }

private:
    const QHash<QString, QString> &m_words;
};

QString reasonFor(const Decision &decision, const Words &words)
{
    if (decision.ground == "R1"_L1 || decision.ground == "R2"_L1)
        return words[u"reason.unfounded"_s];
    if (decision.ground == "R3"_L1)
        return words[u"reason.identity"_s];
    if (decision.ground == "R8"_L1)
        return words[u"reason.controller"_s];
    switch (decision.right) {
    case Right::Rectification:
        return words[u"reason.rectification"_s];
    case Right::Restriction:
        return words[u"reason.restriction"_s];
    case Right::Portability:
        return words[u"reason.portability"_s];
    case Right::Objection:
        return words[u"reason.objection"_s];
    case Right::AutomatedDecision:
        return words[u"reason.review"_s];
    case Right::Access:
    case Right::Erasure:
    case Right::MarketingObjection:
    case Right::ConsentWithdrawal:
        return words[u"reason"_s];
    }
    Q_UNREACHABLE();
}

void fillData(Decision &decision, const Words &words, const QDate &today)
{
    decision.dataRequested = {words[u"requested"_s]};
    decision.dataConcerned = words.list(u"data"_s);
    if (decision.right == Right::Erasure) {
        decision.dataKept = words.list(u"kept"_s);
        decision.keptUntil = today.addYears(5);
        decision.keptPurpose = words[u"purpose.kept"_s];
        decision.backupUntil = today.addDays(90);
    }
    decision.suppressionData = {words[u"suppression"_s]};
    decision.corrections = {{words[u"correction"_s], words[u"correction.before"_s], words[u"address"_s]}};
    if (decision.right == Right::Rectification && decision.outcome == Outcome::Refused)
        decision.noteAdded = words[u"note"_s];
}

void fillAccess(Decision &decision, const Words &words)
{
    AccessAnswer &access = decision.access;
    access.searchedBy = words.list(u"searched.by"_s);
    access.searchedIn = words.list(u"searched.in"_s);
    if (decision.outcome != Outcome::Partly)
        return;
    access.withheld = {words[u"withheld"_s]};
    access.withheldReason = words[u"withheld.reason"_s];
    access.passwordChannel = words[u"password"_s];
}

void fillPortability(Decision &decision, const Words &words)
{
    PortabilityAnswer &answer = decision.portability;
    answer.format = u"JSON, CSV"_s;
    answer.files = {u"dati.json"_s, u"dati.csv"_s};
    answer.checksum = u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s;
    answer.delivery = words[u"delivery"_s];
    if (decision.outcome == Outcome::Partly) {
        answer.excluded = {words[u"excluded"_s]};
        answer.excludedReason = words[u"excluded.reason"_s];
    }
}

void fillObjection(Decision &decision, const Words &words, const QDate &today)
{
    PurposeAnswer &objection = decision.objection;
    objection.purpose = words[u"purpose"_s];
    objection.legalBasis = u"6(1)(f)"_s;
    objection.personsGrounds = words[u"grounds"_s];
    objection.scope = words[u"scope"_s];
    objection.serviceMessagesGoOn = true;
    objection.balancing = {words[u"balancing.interest"_s], words[u"balancing.necessity"_s],
                           words[u"balancing.impact"_s], words[u"balancing.safeguards"_s],
                           words[u"balancing.conclusion"_s]};
    if (decision.right == Right::ConsentWithdrawal) {
        objection.erasedOn = today;
        objection.otherBasis = words[u"basis.other"_s];
    }
    if (decision.outcome == Outcome::Refused)
        objection.restrictionLiftedOn = today.addDays(10);
}

Decision filled(Decision decision, const Words &words, const QDate &today)
{
    decision.reason = reasonFor(decision, words);
    decision.lawReference = words[u"law"_s];
    decision.abuseFacts = words.list(u"abuse"_s);
    decision.doneOn = today;
    decision.recipientsNotified = true;
    fillData(decision, words, today);
    fillAccess(decision, words);
    fillPortability(decision, words);
    fillObjection(decision, words, today);
    decision.review = {today.addDays(-30), words[u"reference"_s], ReviewResult::Upheld, words[u"logic"_s]};
    if (decision.ground == "R8"_L1)
        decision.realController = RealController{u"SIA \"Veikals Bite\""_s, u"dati@bite.example"_s, today};
    return decision;
}

void addNotices(LetterFacts &facts, const Words &words, const QDate &today)
{
    Question question;
    question.reason = words[u"reason.doubt"_s];
    question.answerBy = today.addDays(14);
    facts.question = question;
    facts.extension = ExtensionNotice{today.addMonths(3), true, false, words[u"reason.extension"_s], false};
    facts.lift = LiftNotice{today.addDays(-60),      today.addDays(14), words.list(u"data"_s),
                            words[u"reason.lift"_s], words[u"after"_s], today.addDays(7)};
    facts.notice = RecipientNotice{u"SIA \"Mākoņkalns\""_s,
                                   words[u"address"_s],
                                   {},
                                   true,
                                   Right::Erasure,
                                   today,
                                   words[u"reference.subject"_s],
                                   words.list(u"data"_s),
                                   {},
                                   words[u"disclosure"_s],
                                   words[u"agreement"_s],
                                   today.addDays(14)};
    facts.authority = AuthorityReply{u"2-4.3/618"_s, today.addDays(-10), words[u"authority.answer"_s]};
    facts.breach = BreachNotice{today, words[u"breach.what"_s], words[u"breach.consequences"_s],
                                words[u"breach.measures"_s], words[u"breach.advice"_s]};
    facts.forwarded = ForwardedRequest{
        u"SIA \"Veikals Bite\""_s, words[u"address"_s], {}, true, words[u"reference.subject"_s]};
}

/// The register of an office that has not written one yet.
ProcessingRegister usualRegister(const Words &words)
{
    const auto both = [](const QString &text) { return BilingualText{text, text}; };
    ProcessingRegister record;
    record.categories = {{u"contact"_s, both(words[u"activity.category"_s])}};
    ProcessingActivity activity;
    activity.code = u"contract"_s;
    activity.purpose = both(words[u"activity.purpose"_s]);
    activity.categories = {u"contact"_s};
    activity.retention = both(words[u"activity.retention"_s]);
    activity.source = both(words[u"activity.source"_s]);
    record.activities = {activity};
    return record;
}

LetterFacts usualFacts(Language language, const Organisation &organisation, const ProcessingRegister &record,
                       const QDate &today)
{
    const Words words(language);
    LetterFacts facts;
    facts.organisation = organisation;
    facts.addressee.name = declined(words[u"given"_s], words[u"surname"_s], SalutationKind::Masculine);
    facts.addressee.salutation = SalutationKind::Masculine;
    facts.addressee.language = language;
    facts.addressee.address = words[u"address"_s];
    facts.requestNumber = numberFrom(organisation.incomingPattern, today.year(), 1);
    facts.receivedOn = today.addDays(-12);
    facts.answerBy = facts.receivedOn.addMonths(1);
    facts.record = record.activities.isEmpty() ? usualRegister(words) : record;
    facts.activities = facts.record.activities;
    facts.annexes = {{words[u"copy"_s], 3, words[u"copy.format"_s]}};
    facts.letterDate = today;
    return facts;
}

SampleCase claimCase(const LetterFacts &usual, const Decision &decision, const QString &text)
{
    SampleCase sample{decision, {}, text, usual};
    sample.facts.rights = {decision.right};
    sample.facts.decisions = {decision};
    const bool encloses = decision.right == Right::Access && decision.outcome != Outcome::Refused;
    if (!encloses || decision.access.nothingFound)
        sample.facts.annexes.clear();
    return sample;
}

SampleCase otherCase(LetterFacts facts, const QList<Right> &rights, const QString &text, const Words &words)
{
    facts.rights = rights;
    addNotices(facts, words, facts.letterDate);
    if (text == "T03"_L1)
        facts.question->reason = words[u"reason.volume"_s];
    if (text == "T29"_L1)
        facts.annexes = {{words[u"request"_s], 1, {}}};
    else
        facts.annexes.clear();
    return {std::nullopt, rights, text, facts};
}

QList<SampleCase> claimCases(const LetterFacts &usual, const QString &key, const Words &words)
{
    QList<SampleCase> cases;
    for (const Decision &decision : decisionsAnsweredBy(key)) {
        const bool isKnown = std::ranges::any_of(cases, [&](const SampleCase &each) {
            return each.decision->right == decision.right && each.decision->outcome == decision.outcome &&
                   each.decision->exception.isEmpty() == decision.exception.isEmpty();
        });
        if (!isKnown)
            cases.append(claimCase(usual, filled(decision, words, usual.letterDate), key));
    }
    return cases;
}

} // namespace

QList<SampleCase> sampleCases(const QString &key, Language language, const Organisation &organisation,
                              const ProcessingRegister &record, const QDate &today)
{
    const Words words(language);
    const LetterFacts usual = usualFacts(language, organisation, record, today);
    if (key == "answer"_L1) {
        SampleCase both = claimCases(usual, u"T05"_s, words).first();
        both.text = key;
        both.decision.reset();
        both.facts.decisions += claimCases(usual, u"T08"_s, words).first().facts.decisions;
        both.facts.rights = {Right::Access, Right::Erasure};
        both.rights = both.facts.rights;
        return {both};
    }
    if (key == "REMEDY"_L1 || key == "phrases"_L1)
        return claimCases(usual, u"T08"_s, words);
    if (!kindOfText(key))
        return claimCases(usual, key, words);
    QList<SampleCase> cases{otherCase(usual, {Right::Access}, key, words)};
    if (key == "T01"_L1) {
        cases.append(otherCase(usual, {Right::Access, Right::Erasure}, key, words));
        cases.append(otherCase(usual, {Right::MarketingObjection}, key, words));
        cases.append(otherCase(usual, {Right::ConsentWithdrawal}, key, words));
        cases[2].facts.stopped = StoppedAtOnce{today, {words[u"stopped"_s]}};
    }
    return cases;
}

} // namespace atbilde
