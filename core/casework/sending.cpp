// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sending.h"

#include "core/post/mailcomposition.h"
#include "core/post/oauthtoken.h"
#include "core/store/transaction.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString sendingKey = u"sending"_s;

/// What a token is asked for with; a server that sends has no mailbox of its own.
Mailbox signingIn(const Sending &sending)
{
    Mailbox mailbox;
    mailbox.name = sending.host;
    mailbox.host = sending.host;
    mailbox.user = sending.user;
    mailbox.tokenAddress = sending.tokenAddress;
    mailbox.clientId = sending.clientId;
    mailbox.scope = sending.scope;
    return mailbox;
}

Refusal inWordsOfSending(const Refusal &refusal)
{
    switch (refusal.reason) {
    case RefusalReason::MailboxUnreachable:
        return {RefusalReason::SendingUnreachable, {refusal.facts.value(1), QString()}};
    case RefusalReason::MailboxUntrusted:
        return {RefusalReason::SendingUntrusted, {refusal.facts.value(1)}};
    case RefusalReason::MailboxSlow:
        return {RefusalReason::SendingSlow, {refusal.facts.value(1)}};
    default:
        return {RefusalReason::SendingTokenRefused, refusal.facts};
    }
}

} // namespace

Sending sendingOf(Store &store)
{
    return sendingFromJson(store.settings.find(sendingKey).value_or(QString()).toUtf8());
}

Result<void> mayChangeSending(const Officer &officer)
{
    if (officer.role == Role::Administrator || officer.role == Role::Approver)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_sending"_s}, Code{"role", codeOf(officer.role)}}};
}

Result<void> changeSending(Office &office, const Occasion &occasion, const Sending &sending,
                           const Sending &seen)
{
    if (const Result<void> may = mayChangeSending(occasion.officer); !may)
        return may;
    if (sending.isSetUp()) {
        if (const Result<void> sound = checkSending(sending); !sound)
            return sound;
    }
    Transaction transaction(office.store.database);
    const Sending before = sendingOf(office.store);
    if (before != seen)
        return Refusal{RefusalReason::ChangedMeanwhile, {before.host}};
    const bool isLoosened =
        sending.isSetUp() && !sending.isSafe() &&
        (before.isSafe() || sending.security != before.security || sending.host != before.host);
    if (isLoosened && occasion.officer.role != Role::Administrator)
        return Refusal{RefusalReason::SendingOnlyByAdministrator,
                       {Code{"role", codeOf(occasion.officer.role)}}};
    office.store.settings.put(sendingKey, QString::fromUtf8(jsonOf(sending)));
    office.store.journal.append(occasion, u"sending"_s, {},
                                {{u"host"_s, sending.host},
                                 {u"safe"_s, sending.isSafe()},
                                 {u"acknowledges"_s, sending.acknowledges}});
    transaction.commit();
    return {};
}

Result<std::shared_ptr<const Secret>> sendingSecret(const Sending &sending, const MailKey &key,
                                                    const KeepGoing &keepGoing, const Patience &patience,
                                                    bool &isCancelled, std::shared_ptr<const Secret> *renewed)
{
    if (sending.signIn == SendingSignIn::None)
        return std::shared_ptr<const Secret>();
    if (!key.secret || key.secret->isEmpty())
        return Refusal{RefusalReason::SendingPasswordMissing, {sending.host}};
    if (key.kind != MailKey::Kind::Refresh)
        return key.secret;
    const auto token = renewToken(signingIn(sending), *key.secret, keepGoing, isCancelled, patience);
    if (!token)
        return inWordsOfSending(token.error());
    if (renewed && !(*token)->refresh.isEmpty())
        *renewed = std::shared_ptr<const Secret>(*token, &(*token)->refresh);
    return std::shared_ptr<const Secret>(*token, &(*token)->bearer);
}

Refusal refusalFor(const Sending &sending, MailProblem problem, const QString &said)
{
    switch (problem) {
    case MailProblem::Unreachable:
        return {RefusalReason::SendingUnreachable, {sending.host, said}};
    case MailProblem::Slow:
        return {RefusalReason::SendingSlow, {sending.host}};
    case MailProblem::Untrusted:
        return {RefusalReason::SendingUntrusted, {sending.host}};
    case MailProblem::NoTls:
        return {RefusalReason::SendingNoTls, {sending.host}};
    case MailProblem::SignInRefused:
        return {RefusalReason::SendingPasswordWrong, {sending.host}};
    case MailProblem::Confused:
        return {RefusalReason::SendingConfused, {sending.host, said}};
    default:
        return {RefusalReason::MailNotSent, {Code{"mail_problem", codeOf(problem)}, said}};
    }
}

Result<QString> sendTestMail(const Sending &sending, const MailKey &key, const QString &subject,
                             const QString &text, const QDateTime &at, const KeepGoing &keepGoing,
                             const Patience &patience)
{
    if (const Result<void> sound = checkSending(sending); !sound)
        return sound.error();
    bool isCancelled = false;
    const auto secret = sendingSecret(sending, key, keepGoing, patience, isCancelled, nullptr);
    if (!secret)
        return secret.error();
    MailComposition mail;
    mail.fromName = sending.fromName;
    mail.fromAddress = sending.fromAddress;
    mail.toName = sending.fromName;
    mail.toAddress = sending.fromAddress;
    mail.subject = subject;
    mail.text = text;
    mail.messageId = newMessageId(sending);
    mail.at = at;
    mail.isAutomatic = true;
    const Result<QByteArray> bytes = mailBytes(mail);
    if (!bytes)
        return bytes.error();
    const QString address = mailAddress(sending.fromAddress).value();
    const SmtpOutcome outcome =
        SmtpConnection(sending, *secret, keepGoing, patience).send({address, address, *bytes});
    if (outcome.state == MailState::Sent)
        return outcome.said;
    return refusalFor(sending, outcome.problem, outcome.said);
}

QString newMessageId(const Sending &sending)
{
    const QString address = mailAddress(sending.fromAddress).value_or(u"atbilde@localhost"_s);
    return QUuid::createUuid().toString(QUuid::WithoutBraces) + address.mid(address.lastIndexOf(u'@'));
}

} // namespace atbilde
