// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/outbox.h"

#include "core/casework/dispatch.h"
#include "core/casework/lettermail.h"
#include "core/casework/register.h"
#include "core/casework/sending.h"
#include "core/deadline/receipt.h"
#include "core/store/transaction.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QString numberOf(Store &store, const OutgoingMail &mail)
{
    const std::optional<FrozenLetter> letter = mail.letter ? store.letters.find(*mail.letter) : std::nullopt;
    return letter ? letter->number : QString();
}

void journal(Office &office, const Occasion &occasion, const QString &act, const OutgoingMail &mail,
             QJsonObject facts = {})
{
    const QString number = numberOf(office.store, mail);
    if (!number.isEmpty())
        facts.insert(u"letter"_s, number);
    facts.insert(u"mail"_s, mail.id.value());
    office.store.journal.append(occasion, act, mail.request, facts);
}

/// May the letter leave now, or has it left and follows as a copy?
Result<void> mayLeave(Office &office, const RequestFile &file, const FrozenLetter &letter,
                      const Officer &officer)
{
    const Result<State> to = nextState(factsOf(office, file, officer), dispatchStepOf(letter), officer.role);
    if (to)
        return {};
    if (letter.isOut() && to.error().reason != RefusalReason::RoleNotAllowed)
        return mayWorkTray(officer, u"send"_s);
    return to.error();
}

/// The address it goes to, and whether it is another than the person's own.
struct Aim
{
    QString address;
    bool isAnother = false;
};

Result<Aim> aimOf(const MailRecipient &known, const MailWish &wish)
{
    const QString wanted = wish.address.trimmed().isEmpty() ? known.address : wish.address.trimmed();
    if (wanted.isEmpty())
        return Refusal{RefusalReason::MailAddressMissing, {known.name}};
    const std::optional<QString> address = mailAddress(wanted);
    if (!address)
        return Refusal{RefusalReason::MailAddressWrong, {wanted}};
    const bool isAnother =
        known.address.isEmpty() || foldedRecipient(*address) != foldedRecipient(known.address);
    const bool wroteFromThere = std::ranges::any_of(known.writtenFrom, [&](const QString &from) {
        return foldedRecipient(from) == foldedRecipient(*address);
    });
    const bool isStrange = isAnother || (known.differs && !wroteFromThere);
    if (isStrange && !wish.isConfirmed) {
        const QString expected =
            isAnother && !known.address.isEmpty() ? known.address : known.writtenFrom.value(0);
        return Refusal{RefusalReason::MailAddressDiffers, {*address, expected}};
    }
    return Aim{*address, isAnother};
}

Result<OutgoingMail> mailInReach(Office &office, const Occasion &occasion, OutgoingMailId id)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"send"_s); !may)
        return may.error();
    const std::optional<OutgoingMail> mail = office.store.outgoingMails.find(id);
    if (!mail)
        return Refusal{RefusalReason::MailNotFound, {QString::number(id.value())}};
    return *mail;
}

bool isHeld(const OutgoingMail &mail, const QDateTime &now)
{
    return mail.state == MailState::Sending || (!mail.heldBy.isEmpty() && mail.heldUntil >= now);
}

void withdraw(Office &office, const Occasion &occasion, OutgoingMail mail, MailProblem because)
{
    mail.state = MailState::Withdrawn;
    mail.problem = because;
    mail.settledAt = occasion.at;
    office.store.outgoingMails.note(mail);
    journal(office, occasion, u"withdraw_mail"_s, mail);
}

DocumentId keepProof(Office &office, const Occasion &occasion, const OutgoingMail &mail,
                     const QByteArray &bytes, const QString &said)
{
    const QString number = numberOf(office.store, mail);
    Document document;
    document.kind = DocumentKind::Evidence;
    document.state = DocumentState::InRequest;
    document.request = mail.request;
    document.channel = Channel::Email;
    document.fileName = (number.isEmpty() ? u"receipt"_s : fileNameOf(number)) + u".eml"_s;
    document.mediaType = u"message/rfc822"_s;
    document.size = bytes.size();
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.messageId = mail.messageId;
    document.subject = number;
    document.receivedOn = occasion.day();
    document.enteredAt = occasion.at;
    document.text = said;
    document.isUnread = false;
    return office.store.documents.add(document, bytes);
}

} // namespace

Result<OutgoingMail> queueLetter(Office &office, const Occasion &occasion, LetterId id, const MailWish &wish)
{
    Store &store = office.store;
    const Sending sending = sendingOf(store);
    if (!sending.isSetUp())
        return Refusal{RefusalReason::SendingNotSetUp};
    Transaction transaction(store.database);
    const std::optional<FrozenLetter> letter = store.letters.find(id);
    if (!letter)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(id.value())}};
    const RequestFile file = requestFile(store, letter->request).value();
    if (const Result<void> may = mayLeave(office, file, *letter, occasion.officer); !may)
        return may.error();
    const Result<MailRecipient> known = mailRecipient(office, id);
    const Result<Aim> aim = aimOf(*known, wish);
    if (!aim)
        return aim.error();
    for (const OutgoingMail &earlier : store.outgoingMails.of(id)) {
        if (!hasFailed(earlier) && foldedRecipient(earlier.recipient) == foldedRecipient(aim->address))
            return Refusal{RefusalReason::MailQueuedAlready, {letter->number, earlier.recipient}};
    }
    if (wish.withPackages) {
        if (const Result<void> sound = checkProtected(office, packagesWith(file, *letter)); !sound)
            return sound.error();
    }
    OutgoingMail mail;
    mail.request = letter->request;
    mail.letter = id;
    mail.recipient = aim->address;
    mail.toAnother = aim->isAnother;
    mail.withPackages = wish.withPackages;
    mail.messageId = newMessageId(sending);
    mail.inReplyTo = threadOf(file).inReplyTo;
    mail.queuedBy = occasion.officer.id;
    mail.queuedAt = mail.nextAt = occasion.at;
    mail.id = store.outgoingMails.add(mail);
    journal(office, occasion, u"queue_mail"_s, mail, {{u"another"_s, mail.toAnother}});
    transaction.commit();
    return mail;
}

Result<void> withdrawMail(Office &office, const Occasion &occasion, OutgoingMailId id)
{
    Transaction transaction(office.store.database);
    const Result<OutgoingMail> mail = mailInReach(office, occasion, id);
    if (!mail)
        return mail.error();
    if (isHeld(*mail, occasion.at))
        return Refusal{RefusalReason::MailBeingSent, {numberOf(office.store, *mail)}};
    if (mail->state != MailState::Queued && mail->state != MailState::Refused)
        return Refusal{RefusalReason::MailNotWaiting, {Code{"mail_state", codeOf(mail->state)}}};
    withdraw(office, occasion, *mail, mail->problem);
    transaction.commit();
    return {};
}

Result<void> withdrawWaiting(Office &office, const Occasion &occasion, const FrozenLetter &letter)
{
    for (const OutgoingMail &mail : office.store.outgoingMails.of(letter.id)) {
        if (isHeld(mail, occasion.at))
            return Refusal{RefusalReason::MailBeingSent, {letter.number}};
        if (mail.state == MailState::Queued)
            withdraw(office, occasion, mail, MailProblem::NoLongerDue);
    }
    return {};
}

Result<void> settleUnknown(Office &office, const Occasion &occasion, OutgoingMailId id, UnknownMail as)
{
    const Result<OutgoingMail> found = mailInReach(office, occasion, id);
    if (!found)
        return found.error();
    if (found->state != MailState::Unknown)
        return Refusal{RefusalReason::MailNotUnknown, {Code{"mail_state", codeOf(found->state)}}};
    if (as == UnknownMail::WasSent) {
        const Result<MailComposition> mail = compositionOf(office, *found);
        const Result<QByteArray> bytes = mail ? mailBytes(*mail) : Result<QByteArray>(mail.error());
        noteSent(office, {occasion.officer, found->settledAt}, *found, bytes ? *bytes : QByteArray(), {});
        return {};
    }
    Transaction transaction(office.store.database);
    OutgoingMail mail = *found;
    mail.state = MailState::Queued;
    mail.problem = MailProblem::None;
    mail.said.clear();
    mail.settledAt = {};
    mail.nextAt = occasion.at;
    office.store.outgoingMails.note(mail);
    journal(office, occasion, u"send_again"_s, mail);
    transaction.commit();
    return {};
}

int noteInterrupted(Office &office, const Occasion &occasion)
{
    int noted = 0;
    if (office.store.outgoingMails.in(MailState::Sending).empty())
        return noted;
    Transaction transaction(office.store.database);
    for (OutgoingMail mail : office.store.outgoingMails.in(MailState::Sending)) {
        if (mail.heldUntil.isValid() && mail.heldUntil >= occasion.at)
            continue;
        mail.state = MailState::Unknown;
        mail.problem = MailProblem::Interrupted;
        mail.settledAt = mail.heldUntil.isValid() ? mail.heldUntil.addMSecs(-mailHeldMs) : occasion.at;
        office.store.outgoingMails.note(mail);
        journal(office, occasion, u"mail_unknown"_s, mail);
        ++noted;
    }
    transaction.commit();
    return noted;
}

void noteSent(Office &office, const Occasion &occasion, const OutgoingMail &mail, const QByteArray &bytes,
              const QString &said)
{
    const auto alongside = [&] {
        OutgoingMail sent = mail;
        sent.state = MailState::Sent;
        sent.problem = MailProblem::None;
        sent.said = said;
        sent.settledAt = occasion.at;
        if (!bytes.isEmpty())
            sent.proof = keepProof(office, occasion, mail, bytes, said);
        office.store.outgoingMails.note(sent);
        journal(office, occasion, u"mail_sent"_s, sent,
                {{u"at"_s, occasion.at.toUTC().toString(Qt::ISODate)}});
    };
    const std::optional<FrozenLetter> letter =
        mail.letter ? office.store.letters.find(*mail.letter) : std::nullopt;
    if (letter && !letter->isOut()) {
        // Whoever put it into the outbox has sent it, whatever computer took it to the server.
        const std::optional<Officer> sender = office.store.officers.find(mail.queuedBy);
        const Occasion act{sender.value_or(occasion.officer), occasion.at};
        if (dispatchMailed(office, act, *letter, occasion.day(), alongside))
            return;
    }
    Transaction transaction(office.store.database);
    alongside();
    transaction.commit();
}

} // namespace atbilde
