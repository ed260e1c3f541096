// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/send.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/mailkey.h"
#include "core/casework/outbox.h"
#include "core/casework/sendoutbox.h"
#include "core/store/lists/outbox.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/wording/refusals.h"
#include "ui/wording/sendingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SendVerb
{
    Q_DECLARE_TR_FUNCTIONS(SendVerb)
};

constexpr int settledShown = 20;

QJsonValue jsonMoment(const QDateTime &at)
{
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOf(const OutboxRow &row)
{
    const OutgoingMail &mail = row.mail;
    return {{u"mail"_s, mail.id.value()},
            {u"letter"_s, row.letterNumber},
            {u"request"_s, row.requestNumber},
            {u"recipient"_s, mail.recipient},
            {u"state"_s, codeOf(mail.state)},
            {u"problem"_s, codeOf(mail.problem)},
            {u"answer"_s, mail.said},
            {u"attempts"_s, mail.attempts},
            {u"next"_s, mail.state == MailState::Queued ? jsonMoment(mail.nextAt) : QJsonValue()},
            {u"settled"_s, jsonMoment(mail.settledAt)},
            {u"bounced"_s, jsonDate(mail.bouncedOn)},
            {u"messageId"_s, mail.messageId}};
}

void print(const Console &console, const OutboxRow &row)
{
    if (console.json)
        console.print(jsonOf(row));
    else
        console.print(u"%1  %2  %3"_s.arg(row.letterNumber.isEmpty() ? row.requestNumber : row.letterNumber,
                                          row.mail.recipient, sentenceFor(row.mail, console.now)));
    console.out.flush();
}

OutboxRow rowOf(Office &office, const OutgoingMail &mail)
{
    OutboxRow row;
    row.mail = mail;
    row.requestNumber = office.store.requests.find(mail.request).value().number;
    if (mail.letter)
        row.letterNumber = office.store.letters.find(*mail.letter).value().number;
    return row;
}

/// A letter by its number, or the letter of a request that waits to leave.
Result<LetterId> letterTyped(Office &office, const QString &number)
{
    if (const std::optional<FrozenLetter> letter = office.store.letters.findByNumber(number))
        return letter->id;
    const std::optional<Request> request = office.store.requests.findByNumber(number);
    const std::vector<FrozenLetter> letters =
        request ? office.store.letters.of(request->id) : std::vector<FrozenLetter>();
    const auto waiting =
        std::ranges::find_if(letters, [](const FrozenLetter &letter) { return !letter.isOut(); });
    if (waiting != letters.end())
        return waiting->id;
    return Refusal{RefusalReason::LetterNotFound, {number}};
}

/// False where a letter was not put there.
bool queueTyped(const Console &console, Counter &counter, const Arguments &given)
{
    const MailWish wish{given.value(u"to"_s), given.has(u"confirmed"_s), !given.has(u"without-packages"_s)};
    bool isWhole = true;
    for (const QString &number : given.positional) {
        const Result<LetterId> letter = letterTyped(*counter.office, number);
        const Result<OutgoingMail> queued =
            letter ? queueLetter(*counter.office, counter.occasion, *letter, wish)
                   : Result<OutgoingMail>(letter.error());
        if (!queued) {
            (void)refuse(console, queued.error());
            isWhole = false;
        } else if (given.has(u"queue-only"_s)) {
            print(console, rowOf(*counter.office, *queued));
        }
    }
    return isWhole;
}

bool sendDue(const Console &console, Counter &counter, const Arguments &given)
{
    const Sending sending = sendingOf(counter.office->store);
    MailSecrets secrets;
    const Result<MailKey> key = mailKeyFor(sending, given.value(u"password-file"_s), secrets);
    if (!key) {
        (void)refuse(console, key.error());
        return false;
    }
    const auto tell = [&](qsizetype, qsizetype, const OutgoingMail *last) {
        if (last)
            print(console, rowOf(*counter.office, *last));
        return true;
    };
    const Result<Sent> sent =
        sendOutbox(*counter.office, counter.occasion, *key, tell, {.atOnce = given.has(u"at-once"_s)});
    if (!sent) {
        (void)refuse(console, sent.error());
        return false;
    }
    if (sent->renewed)
        keepNow(sending, sent->renewed, secrets);
    if (sent->problem)
        console.complain(sentenceFor(*sent->problem));
    if (sent->mails.empty() && !sent->problem && !console.json)
        console.print(SendVerb::tr("Nothing is due in the outbox."));
    return !sent->problem && std::ranges::all_of(sent->mails, [](const OutgoingMail &mail) {
        return mail.state == MailState::Sent;
    });
}

int listOutbox(const Console &console)
{
    const std::unique_ptr<Office> office = openOffice(console);
    QList<QStringList> lines;
    for (const OutboxRow &row : outboxRows(office->store, settledShown)) {
        if (console.json)
            console.print(jsonOf(row));
        lines.append({QString::number(row.mail.id.value()), row.letterNumber, row.requestNumber,
                      row.mail.recipient, sentenceFor(row.mail, console.now)});
    }
    if (console.json)
        return exitDone;
    if (lines.isEmpty())
        console.print(SendVerb::tr("The outbox is empty."));
    for (const QString &line : inColumns(lines))
        console.print(line);
    return exitDone;
}

} // namespace

int sendVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"send"_s, arguments,
                          {{u"to"_s},
                           {u"confirmed"_s, false},
                           {u"without-packages"_s, false},
                           {u"queue-only"_s, false},
                           {u"at-once"_s, false},
                           {u"password-file"_s}},
                          0, 1000);
    if (given.failed)
        return exitMisused;
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (!sendingOf(counter->office->store).isSetUp())
        return refuse(console, {RefusalReason::SendingNotSetUp});
    bool isWhole = queueTyped(console, *counter, given);
    if (!given.has(u"queue-only"_s))
        isWhole = sendDue(console, *counter, given) && isWhole;
    return isWhole ? exitDone : exitRefused;
}

int outboxVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"outbox"_s, arguments, {}, 0, 2);
    if (given.failed)
        return exitMisused;
    if (given.positional.isEmpty())
        return listOutbox(console);
    const QString act = given.positional.first();
    if (!QStringList{u"withdraw"_s, u"sent"_s, u"again"_s}.contains(act) || given.positional.size() != 2) {
        console.complain(SendVerb::tr("A mail of the outbox takes: withdraw, sent or again, and its number"));
        return exitMisused;
    }
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    bool isNumber = false;
    const OutgoingMailId id(given.positional.at(1).toLongLong(&isNumber));
    if (!isNumber)
        return refuse(console, {RefusalReason::MailNotFound, {given.positional.at(1)}});
    Office &office = *counter->office;
    (void)noteInterrupted(office, counter->occasion);
    const Result<void> done = act == "withdraw"_L1 ? withdrawMail(office, counter->occasion, id)
                                                   : settleUnknown(office, counter->occasion, id,
                                                                   act == "sent"_L1 ? UnknownMail::WasSent
                                                                                    : UnknownMail::SendAgain);
    if (!done)
        return refuse(console, done.error());
    print(console, rowOf(office, office.store.outgoingMails.find(id).value()));
    return exitDone;
}
