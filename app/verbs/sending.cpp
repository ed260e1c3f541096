// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/counter.h"
#include "app/verbs/mailkey.h"
#include "app/verbs/send.h"
#include "core/casework/sending.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/wording/refusals.h"
#include "ui/wording/sendingwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SendingVerb
{
    Q_DECLARE_TR_FUNCTIONS(SendingVerb)
};

int show(const Console &console, const Sending &sending)
{
    if (console.json) {
        QJsonObject object = QJsonDocument::fromJson(atbilde::jsonOf(sending)).object();
        object.insert(u"safe"_s, sending.isSafe());
        console.print(object);
        return exitDone;
    }
    if (!sending.isSetUp()) {
        console.print(sentenceFor(Refusal{RefusalReason::SendingNotSetUp}));
        return exitDone;
    }
    console.print(
        SendingVerb::tr("Mail is sent from %1 through %2, port %3 (%4).", "address, server, number, security")
            .arg(sending.fromAddress, sending.host, QString::number(sending.port),
                 wordFor(sending.security)));
    if (!sending.isSafe())
        console.print(
            SendingVerb::tr("This connection is not secured and verified: an administrator allowed it."));
    console.print(sending.acknowledges
                      ? SendingVerb::tr("An automatic mail confirms that a request was received.")
                      : SendingVerb::tr("No automatic mail confirms that a request was received."));
    return exitDone;
}

Result<Sending> typedOver(Sending sending, const Arguments &given)
{
    for (const auto &[option, text] :
         {std::pair{u"host"_s, &sending.host}, std::pair{u"user"_s, &sending.user},
          std::pair{u"token-address"_s, &sending.tokenAddress}, std::pair{u"client-id"_s, &sending.clientId},
          std::pair{u"scope"_s, &sending.scope}, std::pair{u"authority"_s, &sending.authorityFile},
          std::pair{u"from"_s, &sending.fromAddress}, std::pair{u"from-name"_s, &sending.fromName}}) {
        if (given.has(option))
            *text = given.value(option);
    }
    if (given.has(u"security"_s)) {
        const auto security = sendingSecurityFromCode(given.value(u"security"_s));
        if (!security)
            return Refusal{RefusalReason::UnknownCode, {u"security"_s, given.value(u"security"_s)}};
        sending.security = *security;
        sending.port = *security == SendingSecurity::Tls        ? 465
                       : *security == SendingSecurity::StartTls ? 587
                                                                : 25;
    }
    if (given.has(u"sign-in"_s)) {
        const auto signIn = sendingSignInFromCode(given.value(u"sign-in"_s));
        if (!signIn)
            return Refusal{RefusalReason::UnknownCode, {u"sign-in"_s, given.value(u"sign-in"_s)}};
        sending.signIn = *signIn;
    }
    if (given.has(u"port"_s)) {
        bool isNumber = false;
        sending.port = given.value(u"port"_s).toInt(&isNumber);
        if (!isNumber)
            return Refusal{RefusalReason::SendingFieldWrong,
                           {Code{"sending_field", codeOf(SendingField::Port)}}};
    }
    if (given.has(u"unverified"_s) || given.has(u"verified"_s))
        sending.checksCertificate = given.has(u"verified"_s);
    if (given.has(u"acknowledge"_s) || given.has(u"no-acknowledge"_s))
        sending.acknowledges = given.has(u"acknowledge"_s);
    return sending;
}

int test(const Console &console, const Counter &counter, const Arguments &given)
{
    const Sending sending = sendingOf(counter.office->store);
    if (!sending.isSetUp())
        return refuse(console, {RefusalReason::SendingNotSetUp});
    MailSecrets secrets;
    const Result<MailKey> key = mailKeyFor(sending, given.value(u"password-file"_s), secrets);
    const Result<QString> answer =
        key ? sendTestMail(sending, *key, testMailSubject(), testMailText(), console.now)
            : Result<QString>(key.error());
    if (!answer)
        return refuse(console, answer.error());
    if (console.json)
        console.print(QJsonObject{{u"to"_s, sending.fromAddress}, {u"answer"_s, *answer}});
    else
        console.print(SendingVerb::tr("A test mail to %1 was taken: %2", "address, the server's answer")
                          .arg(sending.fromAddress, *answer));
    return exitDone;
}

} // namespace

int sendingVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"sending"_s, arguments,
                          {{u"host"_s},
                           {u"port"_s},
                           {u"security"_s},
                           {u"sign-in"_s},
                           {u"user"_s},
                           {u"token-address"_s},
                           {u"client-id"_s},
                           {u"scope"_s},
                           {u"authority"_s},
                           {u"from"_s},
                           {u"from-name"_s},
                           {u"verified"_s, false},
                           {u"unverified"_s, false},
                           {u"acknowledge"_s, false},
                           {u"no-acknowledge"_s, false},
                           {u"password-file"_s}},
                          0, 1);
    if (given.failed)
        return exitMisused;
    if (given.positional.isEmpty()) {
        const std::unique_ptr<Office> office = openOffice(console);
        return show(console, sendingOf(office->store));
    }
    const QString act = given.positional.first();
    if (!QStringList{u"set"_s, u"off"_s, u"test"_s}.contains(act)) {
        console.complain(SendingVerb::tr("Sending takes: set, off or test"));
        return exitMisused;
    }
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (act == "test"_L1)
        return test(console, *counter, given);
    const Sending before = sendingOf(counter->office->store);
    const Result<Sending> wanted = act == "off"_L1 ? Result<Sending>(Sending()) : typedOver(before, given);
    if (!wanted)
        return refuse(console, wanted.error());
    if (const Result<void> done = changeSending(*counter->office, counter->occasion, *wanted, before); !done)
        return refuse(console, done.error());
    return show(console, *wanted);
}
