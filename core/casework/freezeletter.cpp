// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/freezeletter.h"

#include "core/casework/letterinhand.h"
#include "core/casework/letterpaper.h"
#include "core/casework/processingrecord.h"
#include "core/fulfilment/withholding.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

Annex annexFrom(const Document &document)
{
    // "PDF", "JSON", "ZIP": what the person needs to know to open it.
    const QString format = QFileInfo(document.fileName).suffix().toUpper();
    return {document.subject.isEmpty() ? document.fileName : document.subject, 0, format};
}

/// The processing that touches this person: what the findings are kept for, or is done in the systems they
/// were found in. Without findings the whole register speaks.
QList<ProcessingActivity> activitiesTouching(const std::vector<Finding> &findings,
                                             const QList<ProcessingActivity> &all)
{
    QList<ProcessingActivity> touching;
    for (const ProcessingActivity &activity : all) {
        const bool touches = std::ranges::any_of(findings, [&](const Finding &finding) {
            return finding.activity.isEmpty() ? activity.systems.contains(finding.system)
                                              : activity.code == finding.activity;
        });
        if (touches)
            touching.append(activity);
    }
    return touching.isEmpty() ? all : touching;
}

QList<WithheldItem> withheldIn(const std::vector<Finding> &findings)
{
    QList<WithheldItem> items;
    for (const Finding &finding : findings) {
        if (!finding.withheldGround.isEmpty())
            items.append({finding.name, finding.withheldReason,
                          withholdingFromCode(finding.withheldGround) == Withholding::Law});
    }
    return items;
}

/// A representative whose authority suffices gets the letters; they say whom it is about.
void writeToRepresentative(LetterFacts &facts, const Representative &representative)
{
    facts.represented = facts.addressee.name;
    facts.addressee.name = formsOf(representative);
    facts.addressee.salutation = representative.salutationKind;
    if (!representative.address.isEmpty())
        facts.addressee.address = representative.address;
    if (!representative.email.isEmpty())
        facts.addressee.email = representative.email;
}

/// What was stopped the day the request came in, told in the acknowledgement.
std::optional<StoppedAtOnce> stoppedIn(const RequestFile &file)
{
    for (const ObjectionMark &mark : file.objectionMarks) {
        if (!mark.isMarketing)
            continue;
        return StoppedAtOnce{mark.since,
                             {shippedTexts().in(file.request.language).phrase(u"stopped.marketing"_s)}};
    }
    return std::nullopt;
}

/// The question asked in vain, or that the person cannot be told apart (T21).
std::optional<Question> failedQuestion(const RequestFile &file)
{
    if (file.identityChecks.empty())
        return std::nullopt;
    const IdentityCheck &last = file.identityChecks.back();
    if (last.result != IdentityResult::Failed && last.result != IdentityResult::Impossible)
        return std::nullopt;
    Question question;
    question.reason = last.reason;
    for (const ClockPause &pause : file.pauses) {
        if (pause.cause == ClockPause::Cause::Identity && pause.askedOn.isValid()) {
            question.askedOn = pause.askedOn;
            question.answerBy = pause.answerBy;
        }
    }
    return question;
}

Document outgoingDocument(const RequestFile &file, const Letter &letter, const QByteArray &pdf,
                          const Occasion &occasion)
{
    Document document;
    document.kind = DocumentKind::Outgoing;
    document.state = DocumentState::InRequest;
    document.request = file.request.id;
    document.channel = file.request.channel;
    document.fileName = fileNameOf(letter.number) + u".pdf"_s;
    document.mediaType = u"application/pdf"_s;
    document.size = pdf.size();
    document.sha256 = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    document.subject = letter.subject;
    document.receivedOn = occasion.day();
    document.enteredAt = occasion.at;
    document.language = letter.language;
    document.isUnread = false;
    return document;
}

} // namespace

LetterFacts letterFactsFor(Office &office, const Occasion &occasion, const RequestFile &file)
{
    LetterFacts facts;
    facts.organisation = office.organisation();
    facts.addressee.name = formsOf(file.subject);
    facts.addressee.salutation = file.subject.salutationKind;
    facts.addressee.language = file.request.language;
    facts.addressee.address = file.subject.address;
    facts.addressee.email = file.subject.email;
    facts.requestNumber = file.request.number;
    facts.receivedOn = file.request.receivedOn;
    facts.senderReference = file.request.senderReference;
    if (file.request.senderDatedOn.isValid())
        facts.senderDate = file.request.senderDatedOn;
    facts.answerBy = file.request.deadline;
    for (const Claim &claim : file.claims) {
        facts.rights.append(claim.right);
        if (claim.decision)
            facts.decisions.append(*claim.decision);
    }
    facts.record = processingRecord(office.store);
    facts.activities = activitiesTouching(file.findings, facts.record.activities);
    facts.withheld = withheldIn(file.findings);
    for (const Document &document : file.documents) {
        if (document.kind == DocumentKind::Package && !document.shreddedOn.isValid())
            facts.annexes.append(annexFrom(document));
    }
    facts.preparer = {file.owner.name, facts.organisation.contact.phone, facts.organisation.contact.email};
    facts.letterDate = occasion.day();
    facts.paper = stationery(office.store);
    if (file.representative && file.representative->accepted)
        writeToRepresentative(facts, *file.representative);
    facts.stopped = stoppedIn(file);
    facts.question = failedQuestion(file);
    if (file.request.kind == RequestKind::Authority)
        facts.authority =
            AuthorityReply{file.request.senderReference, std::nullopt, file.request.authorityAnswer};
    if (facts.authority && file.request.senderDatedOn.isValid())
        facts.authority->date = file.request.senderDatedOn;
    return facts;
}

QString nextLetterNumber(Office &office, const RequestFile &file)
{
    // The letters of a request are never deleted, so counting them draws without a gap. The authority's cases
    // are numbered on their own: their letters carry the number of the case, which no other series has.
    const int next = int(file.letters.size()) + 1;
    if (file.request.kind == RequestKind::Authority)
        return u"%1-%2"_s.arg(file.request.number).arg(next);
    return numberFrom(office.organisation().outgoingPattern, file.request.year, file.request.serial, next);
}

Result<FrozenLetter> freezeLetter(Office &office, const Occasion &occasion, const RequestFile &file,
                                  const QString &textKey, const RenderPdf &render, const TellFacts &tell)
{
    LetterFacts facts = letterFactsFor(office, occasion, file);
    if (tell)
        tell(facts);
    const bool isAnswer = textKey == u"answer"_s || textKey == u"T26"_s;
    return freezeLetter(office, occasion, file, {file.request.id, textKey, {}}, facts, isAnswer, render);
}

Result<FrozenLetter> freezeLetter(Office &office, const Occasion &occasion, const RequestFile &file,
                                  const LetterKey &key, LetterFacts facts, bool isAnswer,
                                  const RenderPdf &render)
{
    facts.outgoingNumber = nextLetterNumber(office, file);
    facts.journalMark = journalMark(office.store);
    const Result<LetterSource> source = letterSource(office, file, key, facts);
    if (!source)
        return source.error();
    const Result<LetterInHand> inHand = letterInHand(office, *source);
    if (!inHand)
        return inHand.error();
    const Result<Letter> letter = wholeLetter(*inHand, file);
    if (!letter)
        return letter.error();
    const Result<QByteArray> pdf = render(*letter);
    if (!pdf)
        return pdf.error();

    FrozenLetter frozen;
    frozen.request = file.request.id;
    frozen.textKey = source->key.text;
    frozen.isAnswer = isAnswer;
    frozen.language = letter->language;
    frozen.number = letter->number;
    frozen.dated = letter->date;
    frozen.content = jsonOf(*letter);
    frozen.plainText = plainText(*letter);
    frozen.document = office.store.documents.add(outgoingDocument(file, *letter, *pdf, occasion), *pdf);
    frozen.finalisedBy = occasion.officer.id;
    frozen.finalisedAt = occasion.at;
    frozen.replaces = key.corrects;
    frozen.id = office.store.letters.add(frozen);
    office.store.letterDrafts.becameLetter(source->key, frozen.id);
    return frozen;
}

} // namespace atbilde
