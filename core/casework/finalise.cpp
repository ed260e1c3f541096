// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/finalise.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString answerKey = u"answer"_s;
const QString acknowledgementKey = u"T01"_s;

ProcessingRegister recordOf(Store &store)
{
    using Kind = RegisterEntries::Kind;
    ProcessingRegister record;
    for (const QByteArray &json : store.registerEntries.all(Kind::Category))
        record.categories.append(dataCategoryFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::Party))
        record.recipients.append(recipientFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::System))
        record.systems.append(systemFromJson(json).value());
    for (const QByteArray &json : store.registerEntries.all(Kind::Activity))
        record.activities.append(activityFromJson(json).value());
    return record;
}

Annex annexFrom(const Document &document)
{
    // "PDF", "JSON", "ZIP": what the person needs to know to open it.
    const QString format = QFileInfo(document.fileName).suffix().toUpper();
    return {document.subject.isEmpty() ? document.fileName : document.subject, 0, format};
}

LetterFacts factsFrom(Office &office, const Occasion &occasion, const RequestFile &file)
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
    facts.answerBy = file.request.deadline;
    for (const Claim &claim : file.claims) {
        facts.rights.append(claim.right);
        if (claim.decision)
            facts.decisions.append(*claim.decision);
    }
    facts.record = recordOf(office.store);
    facts.activities = facts.record.activities;
    for (const Document &document : file.documents) {
        if (document.kind == DocumentKind::Package && !document.shreddedOn.isValid())
            facts.annexes.append(annexFrom(document));
    }
    facts.preparer = {file.owner.name, facts.organisation.contact.phone, facts.organisation.contact.email};
    facts.letterDate = occasion.day();
    return facts;
}

/// Draws the number, composes, renders, keeps; all inside the step's transaction.
Result<FrozenLetter> freeze(Office &office, const Occasion &occasion, const RequestFile &file,
                            const QString &textKey, const RenderPdf &render)
{
    LetterFacts facts = factsFrom(office, occasion, file);
    facts.outgoingNumber = nextLetterNumber(office, file);
    const Result<Letter> letter = compose(facts, textKey);
    if (!letter)
        return letter.error();
    const Result<QByteArray> pdf = render(*letter);
    if (!pdf)
        return pdf.error();

    Document document;
    document.kind = DocumentKind::Outgoing;
    document.state = DocumentState::InRequest;
    document.request = file.request.id;
    document.channel = file.request.channel;
    document.fileName = fileNameOf(letter->number) + u".pdf"_s;
    document.mediaType = u"application/pdf"_s;
    document.size = pdf->size();
    document.sha256 = QCryptographicHash::hash(*pdf, QCryptographicHash::Sha256);
    document.subject = letter->subject;
    document.receivedOn = occasion.day();
    document.enteredAt = occasion.at;
    document.language = letter->language;
    document.isUnread = false;

    FrozenLetter frozen;
    frozen.request = file.request.id;
    frozen.textKey = textKey;
    frozen.isAnswer = textKey == answerKey;
    frozen.language = letter->language;
    frozen.number = letter->number;
    frozen.dated = letter->date;
    frozen.content = jsonOf(*letter);
    frozen.plainText = plainText(*letter);
    frozen.document = office.store.documents.add(document, *pdf);
    frozen.finalisedBy = occasion.officer.id;
    frozen.finalisedAt = occasion.at;
    frozen.id = office.store.letters.add(frozen);
    return frozen;
}

Result<FrozenLetter> freezeInStep(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                  Step step, const QString &textKey, const RenderPdf &render)
{
    FrozenLetter frozen;
    const Result<Request> taken =
        takeStep(office, occasion, seen, step, [&](RequestFile &file) -> Result<QJsonObject> {
            Result<FrozenLetter> made = freeze(office, occasion, file, textKey, render);
            if (!made)
                return made.error();
            frozen = std::move(*made);
            return QJsonObject{{u"letter"_s, frozen.number}, {u"text"_s, textKey}};
        });
    if (!taken)
        return taken.error();
    return frozen;
}

} // namespace

Result<Letter> draftLetter(Office &office, const Occasion &occasion, RequestId request,
                           const QString &textKey)
{
    const std::optional<RequestFile> file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    return compose(factsFrom(office, occasion, *file), textKey);
}

Result<Composition> draftComposition(Office &office, const Occasion &occasion, RequestId request,
                                     const QString &textKey)
{
    const std::optional<RequestFile> file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    return composition(factsFrom(office, occasion, *file), textKey);
}

QString nextLetterNumber(Office &office, const RequestFile &file)
{
    // The letters of a request are never deleted, so counting them draws without a gap.
    return numberFrom(office.organisation().outgoingPattern, file.request.year, file.request.serial,
                      int(file.letters.size()) + 1);
}

Result<FrozenLetter> finaliseAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                    const RenderPdf &render)
{
    return freezeInStep(office, occasion, seen, Step::Finalise, answerKey, render);
}

Result<FrozenLetter> acknowledge(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                 const RenderPdf &render)
{
    return freezeInStep(office, occasion, seen, Step::Acknowledge, acknowledgementKey, render);
}

} // namespace atbilde
