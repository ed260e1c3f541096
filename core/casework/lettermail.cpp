// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lettermail.h"

#include "core/casework/sending.h"
#include "core/deadline/receipt.h"
#include "core/fulfilment/protection.h"
#include "core/letter/letter.h"
#include "core/letter/lettertexts.h"
#include "core/person/contact.h"
#include "core/person/datephrase.h"
#include "core/person/personalcode.h"
#include "core/store/lists/outbox.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype mostReferences = 20;

QString secondIdentifier(const Subject &subject)
{
    if (!subject.personalCode.isEmpty())
        return maskedPersonalCode(subject.personalCode);
    if (!subject.customerNumber.isEmpty())
        return subject.customerNumber;
    return subject.address.simplified();
}

bool tellsCode(const QString &text)
{
    return !personalCodesIn(text).isEmpty();
}

/// Neither the subject nor a file name tells a personal code.
QString subjectOf(const FrozenLetter &letter, const QString &requestNumber)
{
    const Result<Letter> content = letterFromJson(letter.content);
    const QString subject = content ? content->subject : QString();
    const QString reference = u'[' + requestNumber + u']';
    return subject.isEmpty() || tellsCode(subject) ? reference : subject + u' ' + reference;
}

MailEnclosure enclosureOf(Office &office, const Document &document, const QString &plainName)
{
    const QString suffix = QFileInfo(document.fileName).suffix();
    const QString name = tellsCode(document.fileName)
                             ? plainName + (suffix.isEmpty() ? QString() : u'.' + suffix)
                             : document.fileName;
    return {name, document.mediaType, office.store.documents.content(document.id)};
}

void enclose(Office &office, MailComposition &mail, const RequestFile &file, const FrozenLetter &letter,
             bool withPackages)
{
    if (const std::optional<Document> pdf = office.store.documents.find(letter.document))
        mail.enclosures.push_back(enclosureOf(office, *pdf, fileNameOf(letter.number)));
    if (!withPackages)
        return;
    int number = 0;
    for (const Document &package : packagesWith(file, letter))
        mail.enclosures.push_back(
            enclosureOf(office, package, u"%1-%2"_s.arg(fileNameOf(letter.number)).arg(++number)));
}

MailComposition fromOffice(Office &office)
{
    const Sending sending = sendingOf(office.store);
    const Organisation organisation = office.organisation();
    MailComposition mail;
    mail.fromName = sending.fromName.isEmpty() ? organisation.name : sending.fromName;
    mail.fromAddress = sending.fromAddress.isEmpty() ? organisation.email : sending.fromAddress;
    return mail;
}

QString nameOf(const RequestFile &file)
{
    const bool represented = file.representative && file.representative->accepted;
    return represented ? file.representative->name : fullName(file.subject);
}

QString addressOf(const RequestFile &file)
{
    const bool represented = file.representative && file.representative->accepted;
    return represented && !file.representative->email.isEmpty() ? file.representative->email
                                                                : file.subject.email;
}

void fillLetter(Office &office, MailComposition &mail, const RequestFile &file, const FrozenLetter &letter,
                bool withPackages)
{
    mail.toName = nameOf(file);
    mail.subject = subjectOf(letter, file.request.number);
    mail.text = letter.plainText;
    mail.references = threadOf(file).references;
    enclose(office, mail, file, letter, withPackages);
}

/// Tells that something arrived, and nothing of the case.
void fillAcknowledgement(MailComposition &mail, const RequestFile &file, const QString &organisation)
{
    const Language language = file.request.language;
    const LetterLanguage &texts = shippedTexts().in(language);
    const QDate on = file.request.receivedOn;
    const QString day = language == Language::Latvian ? latvianDatePhrase(on, GrammaticalCase::Locative)
                                                      : englishDatePhrase(on);
    mail.subject = texts.phrase(u"receipt.subject"_s);
    mail.text = QStringList{texts.phrase(u"receipt.greeting"_s), texts.phrase(u"receipt.text"_s).arg(day),
                            texts.phrase(u"receipt.automatic"_s), organisation}
                    .join("\n\n"_L1);
    mail.isAutomatic = true;
}

} // namespace

Result<MailRecipient> mailRecipient(Office &office, LetterId id)
{
    const std::optional<FrozenLetter> letter = office.store.letters.find(id);
    if (!letter)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
    const RequestFile file = requestFile(office.store, letter->request).value();
    MailRecipient recipient;
    recipient.name = nameOf(file);
    recipient.address = addressOf(file);
    for (const Document &document : file.documents) {
        const QString from = document.senderAddress;
        if (document.kind == DocumentKind::Incoming && !from.isEmpty() &&
            !recipient.writtenFrom.contains(from))
            recipient.writtenFrom << from;
    }
    recipient.differs = !recipient.writtenFrom.isEmpty() && !recipient.address.isEmpty() &&
                        std::ranges::none_of(recipient.writtenFrom, [&](const QString &from) {
                            return foldedRecipient(from) == foldedRecipient(recipient.address);
                        });
    recipient.identifier = secondIdentifier(file.subject);
    recipient.namesakes = namesakes(office.store, file.subject.id);
    for (const Document &package : packagesWith(file, *letter))
        recipient.packages << package.fileName;
    return recipient;
}

std::vector<Document> packagesWith(const RequestFile &file, const FrozenLetter &letter)
{
    std::vector<Document> packages;
    for (const Document &document : file.documents) {
        if (letter.isAnswer && document.kind == DocumentKind::Package && !document.shreddedOn.isValid())
            packages.push_back(document);
    }
    return packages;
}

MailThread threadOf(const RequestFile &file)
{
    MailThread thread;
    for (const Document &document : file.documents) {
        if (document.kind == DocumentKind::Incoming && !document.messageId.isEmpty() &&
            !document.senderAddress.isEmpty())
            thread.references << document.messageId;
    }
    if (thread.references.size() > mostReferences)
        thread.references = thread.references.last(mostReferences);
    if (!thread.references.isEmpty())
        thread.inReplyTo = thread.references.last();
    return thread;
}

Result<MailComposition> compositionOf(Office &office, const OutgoingMail &outgoing)
{
    const std::optional<RequestFile> file = requestFile(office.store, outgoing.request);
    const std::optional<FrozenLetter> letter =
        outgoing.letter ? office.store.letters.find(*outgoing.letter) : std::nullopt;
    if (!file || (outgoing.kind == MailKind::Letter && !letter))
        return Refusal{RefusalReason::LetterNotFound, {QString::number(outgoing.id.value())}};
    MailComposition mail = fromOffice(office);
    mail.toAddress = outgoing.recipient;
    mail.messageId = outgoing.messageId;
    mail.inReplyTo = outgoing.inReplyTo;
    mail.at = outgoing.queuedAt;
    if (letter) {
        fillLetter(office, mail, *file, *letter, outgoing.withPackages);
        // A name beside an address that is not the person's would tell a stranger who they are.
        if (outgoing.toAnother)
            mail.toName.clear();
    } else {
        fillAcknowledgement(mail, *file, office.organisation().name);
        mail.references = {outgoing.inReplyTo};
    }
    return mail;
}

Result<QByteArray> mailDraft(Office &office, const Occasion &occasion, LetterId id)
{
    const std::optional<FrozenLetter> letter = office.store.letters.find(id);
    if (!letter)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
    const RequestFile file = requestFile(office.store, letter->request).value();
    if (addressOf(file).isEmpty())
        return Refusal{RefusalReason::MailAddressMissing, {nameOf(file)}};
    if (const Result<void> sound = checkProtected(office, packagesWith(file, *letter)); !sound)
        return sound.error();
    MailComposition mail = fromOffice(office);
    mail.toAddress = addressOf(file);
    mail.at = occasion.at;
    mail.isDraft = true;
    mail.inReplyTo = threadOf(file).inReplyTo;
    fillLetter(office, mail, file, *letter, true);
    return mailBytes(mail);
}

Result<void> checkProtected(Office &office, const std::vector<Document> &packages)
{
    for (const Document &package : packages) {
        if (!isProtected(office.store.documents.content(package.id)))
            return Refusal{RefusalReason::PackageUnprotected, {package.fileName}, u"GDPR 32(1)"_s};
    }
    return {};
}

} // namespace atbilde
