// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/mailboxes.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/mailkey.h"
#include "core/casework/fetch.h"
#include "core/casework/mailboxes.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/wording/mailwords.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct MailboxesVerb
{
    Q_DECLARE_TR_FUNCTIONS(MailboxesVerb)
};

QJsonObject jsonOf(const Mailbox &mailbox)
{
    return {{u"name"_s, mailbox.name},
            {u"host"_s, mailbox.host},
            {u"port"_s, mailbox.port},
            {u"security"_s, codeOf(mailbox.security)},
            {u"signIn"_s, codeOf(mailbox.signIn)},
            {u"user"_s, mailbox.user},
            {u"folder"_s, mailbox.folder},
            {u"doneFolder"_s, mailbox.doneFolder},
            {u"tokenAddress"_s, mailbox.tokenAddress},
            {u"clientId"_s, mailbox.clientId},
            {u"scope"_s, mailbox.scope},
            {u"authorityFile"_s, mailbox.authorityFile},
            {u"minutes"_s, mailbox.everyMinutes},
            {u"active"_s, mailbox.isActive}};
}

int list(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    QList<QStringList> rows;
    for (const MailboxRow &row : mailboxRows(office->store)) {
        if (console.json) {
            QJsonObject object = jsonOf(row.mailbox);
            object.insert(u"lastRead"_s,
                          row.state.lastCheckedAt.isValid()
                              ? QJsonValue(row.state.lastCheckedAt.toUTC().toString(Qt::ISODate))
                              : QJsonValue());
            if (row.state.problem)
                object.insert(u"error"_s, sentenceFor(*row.state.problem));
            console.print(object);
        }
        rows.append(
            {row.mailbox.name, u"%1@%2"_s.arg(row.mailbox.user, row.mailbox.host), row.mailbox.folder,
             row.mailbox.isActive ? sentenceFor(row.state) : MailboxesVerb::tr("Not read regularly.")});
    }
    if (console.json)
        return exitDone;
    if (rows.isEmpty())
        console.print(MailboxesVerb::tr("No mailbox has been set up."));
    for (const QString &line : inColumns(rows))
        console.print(line);
    return exitDone;
}

Result<int> numberTyped(const Arguments &given, const QString &option, MailboxField field)
{
    bool isNumber = false;
    const int number = given.value(option).toInt(&isNumber);
    if (!isNumber)
        return Refusal{RefusalReason::MailboxFieldWrong, {Code{"mailbox_field", codeOf(field)}}};
    return number;
}

/// The mailbox with what was typed in place of what it was.
Result<Mailbox> typedOver(Mailbox mailbox, const Arguments &given)
{
    for (const auto &[option, text] :
         {std::pair{u"name"_s, &mailbox.name}, std::pair{u"host"_s, &mailbox.host},
          std::pair{u"user"_s, &mailbox.user}, std::pair{u"folder"_s, &mailbox.folder},
          std::pair{u"done-folder"_s, &mailbox.doneFolder},
          std::pair{u"token-address"_s, &mailbox.tokenAddress}, std::pair{u"client-id"_s, &mailbox.clientId},
          std::pair{u"scope"_s, &mailbox.scope}, std::pair{u"authority"_s, &mailbox.authorityFile}}) {
        if (given.has(option))
            *text = given.value(option);
    }
    if (given.has(u"security"_s)) {
        const auto security = mailSecurityFromCode(given.value(u"security"_s));
        if (!security)
            return Refusal{RefusalReason::UnknownCode, {u"security"_s, given.value(u"security"_s)}};
        mailbox.security = *security;
        mailbox.port = mailbox.security == MailSecurity::Tls ? 993 : 143;
    }
    if (given.has(u"sign-in"_s)) {
        const auto signIn = mailSignInFromCode(given.value(u"sign-in"_s));
        if (!signIn)
            return Refusal{RefusalReason::UnknownCode, {u"sign-in"_s, given.value(u"sign-in"_s)}};
        mailbox.signIn = *signIn;
    }
    for (const auto &[option, number, field] :
         {std::tuple{u"port"_s, &mailbox.port, MailboxField::Port},
          std::tuple{u"every"_s, &mailbox.everyMinutes, MailboxField::Minutes}}) {
        if (!given.has(option))
            continue;
        const Result<int> typed = numberTyped(given, option, field);
        if (!typed)
            return typed.error();
        *number = *typed;
    }
    if (given.has(u"pause"_s) || given.has(u"resume"_s))
        mailbox.isActive = given.has(u"resume"_s);
    return mailbox;
}

int told(const Console &console, const Mailbox &mailbox, const QString &sentence)
{
    if (console.json)
        console.print(jsonOf(mailbox));
    else
        console.print(sentence.arg(mailbox.name));
    return exitDone;
}

int add(const Console &console, Counter &counter, const Arguments &given)
{
    Mailbox mailbox;
    mailbox.name = given.positional.at(1);
    const Result<Mailbox> typed = typedOver(mailbox, given);
    const Result<Mailbox> added = typed ? addMailbox(*counter.office, counter.occasion, *typed) : typed;
    if (!added)
        return refuse(console, added.error());
    return told(console, *added, MailboxesVerb::tr("Mailbox %1 was added."));
}

int change(const Console &console, Counter &counter, const Arguments &given, const Mailbox &seen)
{
    const Result<Mailbox> typed = typedOver(seen, given);
    if (!typed)
        return refuse(console, typed.error());
    if (const Result<void> done = changeMailbox(*counter.office, counter.occasion, *typed, seen); !done)
        return refuse(console, done.error());
    return told(console, *typed, MailboxesVerb::tr("Mailbox %1 was changed."));
}

int remove(const Console &console, Counter &counter, const Mailbox &mailbox)
{
    if (const Result<void> done = removeMailbox(*counter.office, counter.occasion, mailbox.id); !done)
        return refuse(console, done.error());
    return told(console, mailbox, MailboxesVerb::tr("Mailbox %1 was removed. Documents stay."));
}

int test(const Console &console, const Arguments &given, const Mailbox &mailbox)
{
    MailSecrets secrets;
    const Result<MailKey> key = mailKeyFor(mailbox, given.value(u"password-file"_s), secrets);
    const Result<qint64> mails = key ? tryMailbox(mailbox, *key) : Result<qint64>(key.error());
    if (!mails)
        return refuse(console, mails.error());
    if (console.json)
        console.print(QJsonObject{{u"mailbox"_s, mailbox.name}, {u"mails"_s, *mails}});
    else
        console.print(MailboxesVerb::tr("Mailbox %1 can be read. Mails in it: %2")
                          .arg(mailbox.name, QString::number(*mails)));
    return exitDone;
}

} // namespace

int mailboxesVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"mailboxes"_s, arguments,
                          {{u"name"_s},
                           {u"host"_s},
                           {u"port"_s},
                           {u"security"_s},
                           {u"sign-in"_s},
                           {u"user"_s},
                           {u"folder"_s},
                           {u"done-folder"_s},
                           {u"token-address"_s},
                           {u"client-id"_s},
                           {u"scope"_s},
                           {u"authority"_s},
                           {u"every"_s},
                           {u"pause"_s, false},
                           {u"resume"_s, false},
                           {u"password-file"_s}},
                          0, 2);
    if (given.failed)
        return exitMisused;
    if (given.positional.isEmpty())
        return list(console);
    const QString act = given.positional.first();
    const bool isKnown = QStringList{u"add"_s, u"change"_s, u"remove"_s, u"test"_s}.contains(act);
    if (!isKnown || given.positional.size() != 2) {
        console.complain(
            MailboxesVerb::tr("A mailbox can be set up with: add, change, remove or test, and its name"));
        return exitMisused;
    }
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (act == "add"_L1)
        return add(console, *counter, given);
    const std::optional<Mailbox> mailbox =
        counter->office->store.mailboxes.findByName(given.positional.at(1));
    if (!mailbox)
        return refuse(console, {RefusalReason::MailboxNotFound, {given.positional.at(1)}});
    if (act == "change"_L1)
        return change(console, *counter, given, *mailbox);
    return act == "remove"_L1 ? remove(console, *counter, *mailbox) : test(console, given, *mailbox);
}
