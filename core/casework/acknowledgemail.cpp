// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/acknowledgemail.h"

#include "core/casework/sending.h"
#include "core/intake/proposal.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 mostOfRequest = 5;

bool isOurs(Office &office, const Sending &sending, const QString &address)
{
    const Organisation organisation = office.organisation();
    QStringList own{sending.fromAddress, organisation.email, organisation.contact.email, sending.user};
    for (const Mailbox &mailbox : office.store.mailboxes.all())
        own << mailbox.user;
    return std::ranges::any_of(own, [&](const QString &one) {
        return !one.isEmpty() && foldedRecipient(one) == foldedRecipient(address);
    });
}

/// A machine wrote it, or nobody answers there.
bool isMachine(const Document &document)
{
    const std::optional<Proposal> proposal =
        proposalFromJson(QJsonDocument::fromJson(document.proposal).object());
    if (!proposal || proposal->automatic)
        return true;
    const QString local = document.senderAddress.section(u'@', 0, 0).toLower();
    constexpr std::array<QStringView, 8> silent{u"noreply",      u"no-reply",      u"donotreply",
                                                u"do-not-reply", u"mailer-daemon", u"postmaster",
                                                u"neatbildet",   u"bounce"};
    return std::ranges::any_of(silent, [&](QStringView one) { return local.startsWith(one); });
}

qint64 acknowledgedOf(Store &store, RequestId request)
{
    const std::vector<OutgoingMail> mails = store.outgoingMails.of(request);
    return std::ranges::count(mails, MailKind::Acknowledgement, &OutgoingMail::kind);
}

} // namespace

bool acknowledgeByMail(Office &office, const Occasion &occasion, const Document &document,
                       const Request &request)
{
    const Sending sending = sendingOf(office.store);
    const std::optional<QString> address = mailAddress(document.senderAddress);
    if (!sending.isSetUp() || !sending.acknowledges || !address || document.channel != Channel::Email ||
        document.messageId.isEmpty() || isMachine(document) || isOurs(office, sending, *address))
        return false;
    const QDateTime dayBegan = QDateTime(occasion.day(), QTime(0, 0), QTimeZone("Europe/Riga")).toUTC();
    if (office.store.outgoingMails.acknowledgedSince(*address, dayBegan) > 0 ||
        acknowledgedOf(office.store, request.id) >= mostOfRequest)
        return false;
    OutgoingMail mail;
    mail.kind = MailKind::Acknowledgement;
    mail.request = request.id;
    mail.recipient = *address;
    mail.withPackages = false;
    mail.messageId = newMessageId(sending);
    mail.inReplyTo = document.messageId;
    mail.queuedBy = occasion.officer.id;
    mail.queuedAt = mail.nextAt = occasion.at;
    mail.id = office.store.outgoingMails.add(mail);
    office.store.journal.append(occasion, u"acknowledge_mail"_s, request.id, {{u"mail"_s, mail.id.value()}});
    return true;
}

} // namespace atbilde
