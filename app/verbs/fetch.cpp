// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fetch.h"

#include "app/verbs/counter.h"
#include "app/verbs/import.h"
#include "app/verbs/mailkey.h"
#include "core/casework/fetch.h"
#include "core/casework/mailboxes.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Fetch
{
    Q_DECLARE_TR_FUNCTIONS(Fetch)
};

Result<std::vector<Mailbox>> mailboxesTyped(Office &office, const QStringList &names)
{
    std::vector<Mailbox> mailboxes;
    for (const QString &name : names) {
        const std::optional<Mailbox> named = office.store.mailboxes.findByName(name);
        if (!named)
            return Refusal{RefusalReason::MailboxNotFound, {name}};
        mailboxes.push_back(*named);
    }
    if (names.isEmpty()) {
        mailboxes = office.store.mailboxes.all();
        std::erase_if(mailboxes, [](const Mailbox &mailbox) { return !mailbox.isActive; });
    }
    if (mailboxes.empty())
        return Refusal{RefusalReason::MailboxMissing};
    return mailboxes;
}

bool wasTaken(const Imported &imported)
{
    return imported.kind == Imported::Kind::Registered || imported.kind == Imported::Kind::Duplicate;
}

void printEnd(const Console &console, const Mailbox &mailbox, const Fetched &fetched)
{
    if (console.json) {
        QJsonObject object{{u"mailbox"_s, mailbox.name}, {u"mails"_s, qint64(fetched.mails.size())}};
        if (fetched.problem)
            object.insert(u"error"_s, sentenceFor(*fetched.problem));
        console.print(object);
    } else if (fetched.problem) {
        console.complain(sentenceFor(*fetched.problem));
    } else if (fetched.mails.empty()) {
        console.print(Fetch::tr("%1: no new mail", "mailbox").arg(mailbox.name));
    }
    console.out.flush();
}

/// False where something was not read or not taken.
bool fetchOne(const Console &console, const Counter &counter, const Mailbox &mailbox,
              const QString &passwordFile)
{
    MailSecrets secrets;
    const Result<MailKey> key = mailKeyFor(mailbox, passwordFile, secrets);
    if (!key) {
        (void)refuse(console, key.error());
        return false;
    }
    // A line as soon as a mail is stored: a full mailbox may take hours.
    const auto tell = [&](qsizetype, qsizetype, const Imported *imported) {
        if (imported) {
            printImported(console, *imported);
            console.out.flush();
        }
        return true;
    };
    const Result<Fetched> fetched =
        fetchMail(*counter.office, counter.occasion, mailbox.id, *key, tell, console.lookingInto());
    if (!fetched) {
        (void)refuse(console, fetched.error());
        return false;
    }
    if (fetched->renewed)
        keepNow(mailbox, fetched->renewed, secrets);
    printEnd(console, mailbox, *fetched);
    return !fetched->problem && std::ranges::all_of(fetched->mails, wasTaken);
}

} // namespace

int fetchVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"fetch"_s, arguments, {{u"password-file"_s}}, 0, 1);
    if (given.failed)
        return exitMisused;
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<std::vector<Mailbox>> mailboxes = mailboxesTyped(*counter->office, given.positional);
    if (!mailboxes)
        return refuse(console, mailboxes.error());
    bool isWhole = true;
    for (const Mailbox &mailbox : *mailboxes)
        isWhole = fetchOne(console, *counter, mailbox, given.value(u"password-file"_s)) && isWhole;
    return isWhole ? exitDone : exitRefused;
}
