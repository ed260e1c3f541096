// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mailfetch.h"

#include "core/casework/mailboxes.h"
#include "core/casework/register.h"
#include "ui/desk/desk.h"
#include "ui/desk/work.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/look/icons.h"
#include "ui/wording/refusals.h"

#include <QAction>

#include <algorithm>
#include <array>

using atbilde::Fetched;
using atbilde::Imported;
using atbilde::Mailbox;
using atbilde::MailboxRow;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::Secret;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array backOff{1, 2, 5, 15, 60}; ///< minutes
constexpr qint64 minuteMs = 60'000;

BannerMessage summaryOf(const Mailbox &mailbox, const Fetched &fetched, atbilde::DocumentId &first)
{
    qsizetype registered = 0;
    qsizetype apart = 0;
    qsizetype left = 0;
    for (const Imported &imported : fetched.mails) {
        registered += imported.kind == Imported::Kind::Registered;
        apart += imported.kind == Imported::Kind::Quarantined;
        left += imported.kind == Imported::Kind::Rejected;
        if (imported.kind == Imported::Kind::Registered && !first.isValid())
            first = imported.document;
    }
    BannerMessage summary{.tone = Tone::Good, .passes = true};
    summary.text = MailFetch::tr("%1: new mail in the tray: %2.", "mailbox, number")
                       .arg(mailbox.name, QString::number(registered));
    if (apart + left > 0) {
        summary.tone = Tone::Warning;
        summary.passes = false;
        summary.text =
            MailFetch::tr(
                "%1: new mail in the tray: %2. Kept apart because nobody can read it: %3. Left on the "
                "server: %4.",
                "mailbox, numbers")
                .arg(mailbox.name, QString::number(registered), QString::number(apart),
                     QString::number(left));
    }
    return summary;
}

} // namespace

MailFetch::MailFetch(Desk &desk, MailSecrets &secrets, const atbilde::Reader &reader, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_secrets(secrets),
      m_reader(reader),
      m_work(new Work(desk, this)),
      m_action(new QAction(this))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_action->setIcon(icon(Symbol::Email));
    m_action->setEnabled(false);
    m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_action, &QAction::triggered, this, [this] { m_isReading ? cancel() : fetchNow(); });
    connect(&m_timer, &QTimer::timeout, this, &MailFetch::fetchDue);
    connect(m_work, &Work::progressed, this, [this](qsizetype done, qsizetype all) {
        if (done == m_done && all == m_all)
            return;
        m_done = done;
        m_all = all;
        Q_EMIT progressed(done, all);
        Q_EMIT stateChanged();
    });
    // After `take`, where the store did not fail.
    connect(m_work, &Work::finished, this, &MailFetch::next, Qt::QueuedConnection);
    connect(&desk, &Desk::officeOpened, this, &MailFetch::stop);
    connect(this, &MailFetch::stateChanged, this, &MailFetch::rename);
    rename();
}

MailFetch::~MailFetch() = default;

int MailFetch::minutesUntilNext(const Mailbox &mailbox, int failures)
{
    if (failures <= 0)
        return mailbox.everyMinutes;
    return backOff[std::min(std::size_t(failures), backOff.size()) - 1];
}

bool MailFetch::mayFetch() const
{
    return m_desk.hasOffice() && mayWorkTray(m_desk.officer(), u"fetch"_s).has_value();
}

void MailFetch::start()
{
    stop(); // for another officer
    m_isOn = true;
    m_due.clear();
    m_problems.clear();
    m_action->setEnabled(mayFetch());
    fetchDue();
}

void MailFetch::stop()
{
    ++m_turn;
    m_isOn = false;
    m_isReading = false;
    m_timer.stop();
    m_problems.clear();
    cancel();
    m_action->setEnabled(false);
}

void MailFetch::fetchNow()
{
    m_due.clear();
    m_isAsked = true;
    fetchDue();
    if (!m_isReading && mayFetch() && m_waiting.empty())
        m_desk.showRefusal({RefusalReason::MailboxMissing});
}

void MailFetch::fetchDue()
{
    if (m_isReading || m_work->isRunning() || !mayFetch())
        return;
    const auto rows = m_desk.read([](Office &office) { return mailboxRows(office.store); });
    if (!rows)
        return;
    for (const MailboxRow &row : *rows) {
        if (row.mailbox.isActive && m_due.value(row.mailbox.id.value()) <= m_clock.elapsed())
            m_waiting.push_back(row.mailbox);
    }
    next();
}

void MailFetch::next()
{
    m_done = m_all = 0;
    if (m_waiting.empty()) {
        m_isReading = false;
        m_isAsked = false;
        Q_EMIT stateChanged();
        schedule();
        return;
    }
    m_isReading = true;
    m_current = m_waiting.front();
    m_waiting.pop_front();
    // Should the store fail in the middle, it is not asked again at once.
    m_due.insert(m_current.id.value(), m_clock.elapsed() + backOff.back() * minuteMs);
    Q_EMIT stateChanged();
    m_secrets.find(m_current,
                   [this, turn = m_turn, mailbox = m_current](const std::shared_ptr<const Secret> &secret) {
                       if (turn == m_turn)
                           read(mailbox, secret);
                   });
}

void MailFetch::read(const Mailbox &mailbox, const std::shared_ptr<const Secret> &secret)
{
    if (!secret || !mayFetch()) {
        note(mailbox, Refusal{RefusalReason::MailboxPasswordMissing, {mailbox.name}});
        next();
        return;
    }
    m_work->run(
        [id = mailbox.id, key = mailKey(mailbox, secret),
         &reader = m_reader](Office &office, const Occasion &occasion, const Work::Report &report) {
            return fetchMail(
                office, occasion, id, key,
                [&](qsizetype done, qsizetype all, const Imported *) { return report(done, all); }, reader);
        },
        [this, turn = m_turn, mailbox](const Result<Fetched> &result) {
            if (turn == m_turn)
                take(mailbox, result);
        });
}

void MailFetch::take(const Mailbox &mailbox, const Result<Fetched> &result)
{
    if (!result) {
        note(mailbox, result.error());
        return;
    }
    if (result->renewed)
        m_secrets.keep(mailbox, result->renewed, {});
    note(mailbox, result->problem);
    const bool anyNew = std::ranges::any_of(
        result->mails, [](const Imported &imported) { return imported.kind != Imported::Kind::Duplicate; });
    if (!anyNew)
        return;
    atbilde::DocumentId first;
    const BannerMessage summary = summaryOf(mailbox, *result, first);
    Q_EMIT fetched(summary, first);
}

void MailFetch::note(const Mailbox &mailbox, const std::optional<Refusal> &problem)
{
    const auto state =
        m_desk.read([&](Office &office) { return office.store.mailboxes.stateOf(mailbox.id); });
    const int failures = problem ? std::max(1, state ? state->failures : 1) : 0;
    m_due.insert(mailbox.id.value(), m_clock.elapsed() + minutesUntilNext(mailbox, failures) * minuteMs);
    // Said once, and whenever the officer asked: not again with every reading.
    const auto before = m_problems.constFind(mailbox.id.value());
    if (problem && (m_isAsked || before == m_problems.cend() || *before != *problem))
        m_desk.showRefusal(*problem);
    if (problem)
        m_problems.insert(mailbox.id.value(), *problem);
    else
        m_problems.remove(mailbox.id.value());
}

/// A mailbox that is set up meanwhile waits a minute at most.
void MailFetch::schedule()
{
    if (m_isOn && !m_isReading && mayFetch())
        m_timer.start(int(minuteMs));
}

void MailFetch::cancel()
{
    m_waiting.clear();
    if (m_work->isRunning())
        m_work->cancel();
}

MailFetch::State MailFetch::state() const
{
    return m_isReading ? State::Reading : m_problems.isEmpty() ? State::Idle : State::Trouble;
}

QString MailFetch::sentence() const
{
    if (m_isReading && m_all > 0) {
        return tr("Reading %1: %2 of %3", "mailbox, numbers")
            .arg(m_current.name, QString::number(m_done), QString::number(m_all));
    }
    if (m_isReading)
        return tr("Reading %1…", "mailbox").arg(m_current.name);
    return m_problems.isEmpty() ? QString() : sentenceFor(m_problems.cbegin().value());
}

void MailFetch::rename()
{
    m_action->setText(m_isReading ? tr("Stop fetching &mail") : tr("Fetch &mail"));
}
