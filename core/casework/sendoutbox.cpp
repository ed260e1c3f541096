// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sendoutbox.h"

#include "core/casework/dispatch.h"
#include "core/casework/lettermail.h"
#include "core/casework/outbox.h"
#include "core/casework/register.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 renewEveryMs = 5'000;
/// libcurl asks many times a second.
constexpr qint64 askEveryMs = 200;

class SendRun
{
public:
    SendRun(Office &office, const Occasion &occasion, const Sending &sending, const SendProgress &progress,
            const SendWays &ways, Sent &sent)
        : m_office(office),
          m_occasion(occasion),
          m_sending(sending),
          m_progress(progress),
          m_ways(ways),
          m_sent(sent),
          m_holder(QUuid::createUuid().toString(QUuid::Id128))
    {
        m_since.start();
        m_sinceAsked.start();
        m_sinceRenewed.start();
    }

    [[nodiscard]] KeepGoing keepGoing()
    {
        return [this] { return goesOn(); };
    }
    [[nodiscard]] std::vector<OutgoingMail> due();
    void run(const std::vector<OutgoingMail> &mails, const std::shared_ptr<const Secret> &secret);

private:
    [[nodiscard]] QDateTime now() const { return m_occasion.at.addMSecs(m_since.elapsed()); }
    [[nodiscard]] Occasion moment() const { return {m_occasion.officer, now()}; }
    [[nodiscard]] bool goesOn();
    [[nodiscard]] bool take(OutgoingMailId id);
    [[nodiscard]] bool isStillDue(const OutgoingMail &mail);
    void withdraw(const OutgoingMail &mail);
    void send(const OutgoingMail &mail, SmtpConnection &line);
    [[nodiscard]] bool beginSending(OutgoingMailId id);
    void note(const OutgoingMail &mail, const QByteArray &bytes, const SmtpOutcome &outcome);
    void noteFailure(OutgoingMail mail, const SmtpOutcome &outcome);
    void release(OutgoingMailId id);
    void tell(OutgoingMailId id);

    Office &m_office;
    const Occasion &m_occasion;
    const Sending &m_sending;
    const SendProgress &m_progress;
    const SendWays &m_ways;
    Sent &m_sent;
    const QString m_holder;
    OutgoingMailId m_held;
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    QElapsedTimer m_since;
    QElapsedTimer m_sinceAsked;
    QElapsedTimer m_sinceRenewed;
};

std::vector<OutgoingMail> SendRun::due()
{
    std::vector<OutgoingMail> mails = m_office.store.outgoingMails.in(MailState::Queued);
    std::erase_if(mails, [&](const OutgoingMail &mail) {
        return m_ways.only ? mail.id != *m_ways.only : !m_ways.atOnce && mail.nextAt > now();
    });
    return mails;
}

bool SendRun::goesOn()
{
    if (m_held.isValid() && m_sinceRenewed.elapsed() >= renewEveryMs) {
        m_sinceRenewed.start();
        Transaction transaction(m_office.store.database);
        const bool isOurs =
            m_office.store.outgoingMails.keepHolding(m_held, m_holder, now().addMSecs(mailHeldMs));
        transaction.commit();
        if (!isOurs)
            return false;
    }
    if (!m_progress || m_sinceAsked.elapsed() < askEveryMs)
        return !m_sent.isStopped;
    m_sinceAsked.start();
    m_sent.isStopped = !m_progress(m_done, m_all, nullptr);
    return !m_sent.isStopped;
}

bool SendRun::take(OutgoingMailId id)
{
    Transaction transaction(m_office.store.database);
    const bool taken = m_office.store.outgoingMails.hold(id, m_holder, now(), now().addMSecs(mailHeldMs));
    transaction.commit();
    m_held = taken ? id : OutgoingMailId();
    m_sinceRenewed.start();
    return taken;
}

/// A letter that left another way, or of a request that was reopened, does not go by itself any more.
bool SendRun::isStillDue(const OutgoingMail &mail)
{
    if (!mail.letter)
        return true;
    const std::optional<FrozenLetter> letter = m_office.store.letters.find(*mail.letter);
    const std::optional<RequestFile> file = requestFile(m_office.store, mail.request);
    if (!letter || !file)
        return false;
    if (letter->isOut())
        return true; // queued as a copy: what leaves by hand withdraws what waited
    const Officer sender = m_office.store.officers.find(mail.queuedBy).value_or(m_occasion.officer);
    return nextState(factsOf(m_office, *file, sender), dispatchStepOf(*letter), sender.role).has_value();
}

void SendRun::withdraw(const OutgoingMail &mail)
{
    Transaction transaction(m_office.store.database);
    OutgoingMail gone = mail;
    gone.state = MailState::Withdrawn;
    gone.problem = MailProblem::NoLongerDue;
    gone.settledAt = now();
    m_office.store.outgoingMails.note(gone);
    m_office.store.journal.append(moment(), u"withdraw_mail"_s, mail.request, {{u"mail"_s, mail.id.value()}});
    transaction.commit();
}

bool SendRun::beginSending(OutgoingMailId id)
{
    Transaction transaction(m_office.store.database);
    const bool begun = m_office.store.outgoingMails.beginSending(id, m_holder) &&
                       m_office.store.outgoingMails.keepHolding(id, m_holder, now().addMSecs(mailHeldMs));
    transaction.commit();
    m_sinceRenewed.start();
    return begun;
}

void SendRun::release(OutgoingMailId id)
{
    Transaction transaction(m_office.store.database);
    m_office.store.outgoingMails.release(id, m_holder);
    transaction.commit();
}

void SendRun::run(const std::vector<OutgoingMail> &mails, const std::shared_ptr<const Secret> &secret)
{
    SmtpConnection line(m_sending, secret, keepGoing(), m_ways.patience);
    m_all = qsizetype(mails.size());
    for (const OutgoingMail &mail : mails) {
        if (m_sent.isStopped || m_sent.problem)
            return;
        if (!take(mail.id)) { // another window has it, or it was withdrawn
            --m_all;
            continue;
        }
        if (isStillDue(mail))
            send(mail, line);
        else
            withdraw(mail);
        m_held = {};
        tell(mail.id);
    }
}

void SendRun::send(const OutgoingMail &mail, SmtpConnection &line)
{
    const Result<MailComposition> composition = compositionOf(m_office, mail);
    const Result<QByteArray> bytes =
        composition ? mailBytes(*composition) : Result<QByteArray>(composition.error());
    if (!bytes) {
        noteFailure(mail, {MailState::Refused, MailProblem::Confused, {}});
        return;
    }
    const QString sender =
        mail.kind == MailKind::Acknowledgement ? QString() : mailAddress(composition->fromAddress).value();
    try {
        note(mail, *bytes,
             line.send({sender, mail.recipient, *bytes}, [&] { return beginSending(mail.id); }));
    } catch (const StoreError &) {
        // Before a byte left; the holding runs out by itself where this fails too.
        try {
            release(mail.id);
        } catch (const StoreError &) {
        }
        throw;
    }
}

void SendRun::note(const OutgoingMail &mail, const QByteArray &bytes, const SmtpOutcome &outcome)
{
    if (outcome.isCancelled) {
        release(mail.id);
        return;
    }
    if (outcome.state == MailState::Sent)
        noteSent(m_office, moment(), mail, bytes, outcome.said);
    else
        noteFailure(mail, outcome);
}

void SendRun::noteFailure(OutgoingMail mail, const SmtpOutcome &outcome)
{
    mail.state = outcome.state;
    mail.problem = outcome.problem;
    mail.said = outcome.said;
    mail.attempts += 1;
    mail.nextAt = now().addSecs(60 * minutesUntilAgain(mail.attempts));
    if (outcome.state != MailState::Queued)
        mail.settledAt = now();
    const bool stopsAll = outcome.state == MailState::Queued && concernsEveryMail(outcome.problem);
    Transaction transaction(m_office.store.database);
    m_office.store.outgoingMails.note(mail);
    if (stopsAll)
        m_office.store.outgoingMails.postpone(mail.nextAt);
    if (outcome.state != MailState::Queued) {
        const QString act = outcome.state == MailState::Unknown ? u"mail_unknown"_s : u"mail_refused"_s;
        QJsonObject facts{{u"mail"_s, mail.id.value()}, {u"problem"_s, codeOf(mail.problem)}};
        if (const auto letter = mail.letter ? m_office.store.letters.find(*mail.letter) : std::nullopt)
            facts.insert(u"letter"_s, letter->number);
        m_office.store.journal.append(moment(), act, mail.request, facts);
    }
    transaction.commit();
    if (stopsAll)
        m_sent.problem = refusalFor(m_sending, outcome.problem, outcome.said);
}

void SendRun::tell(OutgoingMailId id)
{
    ++m_done;
    m_sent.mails.push_back(m_office.store.outgoingMails.find(id).value());
    if (m_progress && !m_progress(m_done, m_all, &m_sent.mails.back()))
        m_sent.isStopped = true;
}

} // namespace

Result<Sent> sendOutbox(Office &office, const Occasion &occasion, const MailKey &key,
                        const SendProgress &progress, const SendWays &ways)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"send"_s); !may)
        return may.error();
    const Sending sending = sendingOf(office.store);
    if (!sending.isSetUp())
        return Refusal{RefusalReason::SendingNotSetUp};
    (void)noteInterrupted(office, occasion);
    Sent sent;
    SendRun run(office, occasion, sending, progress, ways, sent);
    const std::vector<OutgoingMail> mails = run.due();
    if (mails.empty())
        return sent;
    bool isCancelled = false;
    const auto secret =
        sendingSecret(sending, key, run.keepGoing(), ways.patience, isCancelled, &sent.renewed);
    if (secret)
        run.run(mails, *secret);
    else if (isCancelled)
        sent.isStopped = true;
    else if (secret.error().reason == RefusalReason::SendingPasswordMissing)
        return secret.error();
    else
        sent.problem = secret.error();
    return sent;
}

} // namespace atbilde
