// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/mailsending.h"

#include "core/casework/outbox.h"
#include "core/casework/register.h"
#include "ui/desk/desk.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/look/icons.h"
#include "ui/wording/refusals.h"
#include "ui/wording/sendingwords.h"

#include <QAction>

#include <algorithm>

using atbilde::MailState;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::OutgoingMail;
using atbilde::Result;
using atbilde::Secret;
using atbilde::Sending;
using atbilde::Sent;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestWaitMs = 60'000; ///< another window may put something into the outbox
constexpr qint64 shortestWaitMs = 1'000;

BannerMessage summaryOf(const Sent &sent, const QDateTime &now)
{
    qsizetype gone = 0;
    const OutgoingMail *worst = nullptr;
    for (const OutgoingMail &mail : sent.mails) {
        gone += mail.state == MailState::Sent ? 1 : 0;
        if (mail.state == MailState::Unknown || mail.state == MailState::Refused ||
            (!worst && mail.state != MailState::Sent))
            worst = &mail;
    }
    if (worst) {
        const bool waits = worst->state == MailState::Queued;
        return {.tone = waits ? Tone::Warning : Tone::Alarm,
                .text = MailSending::tr("Mail to %1: %2", "address, what became of it")
                            .arg(worst->recipient, sentenceFor(*worst, now))};
    }
    return {.tone = Tone::Good,
            .text = MailSending::tr("Sent: %n letter(s).", nullptr, int(gone)),
            .passes = true};
}

} // namespace

MailSending::MailSending(Desk &desk, MailSecrets &secrets, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_secrets(secrets),
      m_work(new Work(desk, this)),
      m_action(new QAction(this))
{
    m_timer.setSingleShot(true);
    m_action->setIcon(icon(Symbol::Send));
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, [this] { m_isSending ? cancel() : sendNow(); });
    connect(&m_timer, &QTimer::timeout, this, &MailSending::sendDue);
    connect(m_work, &Work::progressed, this, [this](qsizetype done, qsizetype all) {
        if (done == m_done && all == m_all)
            return;
        m_done = done;
        m_all = all;
        Q_EMIT stateChanged();
    });
    connect(m_work, &Work::finished, this, &MailSending::end, Qt::QueuedConnection);
    connect(&desk, &Desk::officeOpened, this, &MailSending::stop);
    connect(&desk, &Desk::changed, this, &MailSending::count);
    connect(this, &MailSending::stateChanged, this, &MailSending::rename);
    rename();
}

MailSending::~MailSending() = default;

bool MailSending::maySend() const
{
    return m_isOn && m_desk.hasOffice() && mayWorkTray(m_desk.officer(), u"send"_s).has_value();
}

void MailSending::start()
{
    stop(); // for another officer
    m_isOn = true;
    m_action->setEnabled(maySend());
    tellInterrupted();
    count();
    sendDue();
}

void MailSending::stop()
{
    ++m_turn;
    m_isOn = false;
    m_timer.stop();
    m_problem.reset();
    m_counts = {};
    cancel();
    m_action->setEnabled(false);
}

void MailSending::tellInterrupted()
{
    if (!maySend())
        return;
    const auto noted = m_desk.attempt(
        [](Office &office, const Occasion &occasion) { return noteInterrupted(office, occasion); });
    if (!noted || *noted == 0)
        return;
    Q_EMIT m_desk.changed();
    Q_EMIT announced(
        {Tone::Alarm, tr("The program ended while a letter was being sent. Nobody knows whether it went: "
                         "look into the outbox.")});
}

void MailSending::count()
{
    if (!m_isOn || !m_desk.hasOffice())
        return;
    const auto counts = m_desk.read([](Office &office) { return outboxCounts(office.store); });
    if (!counts)
        return;
    const bool isChanged = *counts != m_counts;
    m_counts = *counts;
    if (isChanged)
        Q_EMIT stateChanged();
    schedule();
}

void MailSending::sendDue()
{
    begin(false);
}

void MailSending::sendNow()
{
    begin(true);
}

void MailSending::begin(bool atOnce)
{
    if (m_isSending || m_work->isRunning() || !maySend())
        return;
    tellInterrupted();
    const auto sending = m_desk.read([](Office &office) { return sendingOf(office.store); });
    const auto counts = m_desk.read([](Office &office) { return outboxCounts(office.store); });
    if (!sending || !counts)
        return;
    m_counts = *counts;
    if (!sending->isSetUp()) {
        if (atOnce)
            m_desk.showRefusal({atbilde::RefusalReason::SendingNotSetUp});
        return;
    }
    const bool isDue = m_counts.nextAt.isValid() && (atOnce || m_counts.nextAt <= m_desk.now());
    if (!isDue) {
        schedule();
        return;
    }
    m_isSending = true;
    m_done = m_all = 0;
    Q_EMIT stateChanged();
    if (sending->signIn == atbilde::SendingSignIn::None) {
        send(*sending, nullptr, atOnce);
        return;
    }
    m_secrets.find(*sending, [this, turn = m_turn, sending = *sending,
                              atOnce](const std::shared_ptr<const Secret> &secret) {
        if (turn == m_turn)
            send(sending, secret, atOnce);
        else
            m_isSending = false;
    });
}

void MailSending::send(const Sending &sending, const std::shared_ptr<const Secret> &secret, bool atOnce)
{
    if (m_work->isRunning() || !maySend()) {
        end();
        return;
    }
    m_work->run(
        [key = mailKey(sending, secret), atOnce](Office &office, const Occasion &occasion,
                                                 const Work::Report &report) {
            return sendOutbox(
                office, occasion, key,
                [&](qsizetype done, qsizetype all, const OutgoingMail *) { return report(done, all); },
                {.atOnce = atOnce});
        },
        [this, turn = m_turn, sending, atOnce](const Result<Sent> &sent) {
            if (turn == m_turn)
                take(sending, sent, atOnce);
        });
}

void MailSending::take(const Sending &sending, const Result<Sent> &sent, bool wasAsked)
{
    const std::optional<atbilde::Refusal> before = m_problem;
    m_problem = sent ? sent->problem : std::optional(sent.error());
    if (sent && sent->renewed)
        m_secrets.keep(sending, sent->renewed, {});
    // Said once, and whenever the officer asked: not again with every attempt.
    if (m_problem && (wasAsked || before != m_problem))
        Q_EMIT announced({Tone::Warning, sentenceFor(*m_problem)});
    else if (sent && !sent->problem && !sent->mails.empty())
        Q_EMIT announced(summaryOf(*sent, m_desk.now()));
}

void MailSending::end()
{
    m_isSending = false;
    count();
    Q_EMIT stateChanged();
    schedule();
}

/// Until the first is due, and never longer than a minute.
void MailSending::schedule()
{
    if (!maySend() || m_isSending)
        return;
    qint64 wait = longestWaitMs;
    // Without its password nothing goes before somebody types it.
    const bool isHelpless = m_problem && m_problem->reason == atbilde::RefusalReason::SendingPasswordMissing;
    if (m_counts.nextAt.isValid() && !isHelpless)
        wait = std::clamp(m_desk.now().msecsTo(m_counts.nextAt), shortestWaitMs, longestWaitMs);
    m_timer.start(int(wait));
}

void MailSending::cancel()
{
    if (m_work->isRunning())
        m_work->cancel();
}

QString MailSending::sentence() const
{
    if (m_isSending && m_all > 0)
        return tr("Sending: %1 of %2", "numbers")
            .arg(QString::number(std::min(m_done + 1, m_all)), QString::number(m_all));
    if (m_isSending)
        return tr("Sending…");
    return m_problem ? sentenceFor(*m_problem) : QString();
}

bool MailSending::mayEnd()
{
    if (!maySend())
        return true;
    count();
    if (m_counts.waiting == 0)
        return true;
    const QString answer = m_desk.dialogue().ask(
        {.key = u"full_outbox"_s,
         .title = tr("Mail is still waiting in the outbox: %n letter(s).", nullptr, int(m_counts.waiting)),
         .text = tr("It has not been sent, and the time for the answer goes on. It is sent when the program "
                    "is opened "
                    "again."),
         .gravity = Question::Gravity::Warning,
         .choices = {{u"stay"_s, tr("Stay and send"), Choice::Weight::Ordinary},
                     {u"end"_s, tr("Close the program"), Choice::Weight::Destructive},
                     {u"back"_s, tr("Cancel"), Choice::Weight::Retreat}}});
    if (answer == "stay"_L1)
        sendNow();
    return answer == "end"_L1;
}

void MailSending::rename()
{
    m_action->setText(m_isSending ? tr("Stop sendin&g") : tr("Send the outbo&x now"));
}
