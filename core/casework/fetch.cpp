// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fetch.h"

#include "core/casework/register.h"
#include "core/post/imapconnection.h"
#include "core/post/oauthtoken.h"
#include "core/store/storeerror.h"
#include "core/store/transaction.h"

#include <QElapsedTimer>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// How long a mailbox stays ours when we die: longer than anything takes between two mails, as a rule. Where
/// it does not, a second reader finds each mail settled all the same.
constexpr qint64 holdingMs = 120'000;
/// libcurl asks many times a second.
constexpr qint64 askEveryMs = 200;

/// Keeps a mailbox for one reader.
class Holding
{
public:
    Holding(Office &office, const Occasion &occasion, MailboxId id)
        : m_office(office),
          m_occasion(occasion),
          m_id(id),
          m_holder(QUuid::createUuid().toString(QUuid::Id128))
    {
        m_since.start();
    }
    ~Holding()
    {
        // A store that is broken was told of already; the holding runs out by itself.
        try {
            Transaction transaction(m_office.store.database);
            m_office.store.mailboxes.release(m_id, m_holder);
            transaction.commit();
        } catch (const StoreError &) {
        }
    }
    Holding(const Holding &) = delete;
    Holding &operator=(const Holding &) = delete;

    /// Inside the caller's transaction.
    [[nodiscard]] bool renew()
    {
        const QDateTime now = this->now();
        return m_office.store.mailboxes.hold(m_id, m_holder, now, now.addMSecs(holdingMs));
    }
    [[nodiscard]] bool take()
    {
        Transaction transaction(m_office.store.database);
        const bool taken = renew();
        transaction.commit();
        return taken;
    }
    [[nodiscard]] QDateTime now() const { return m_occasion.at.addMSecs(m_since.elapsed()); }

private:
    Office &m_office;
    const Occasion &m_occasion;
    MailboxId m_id;
    QString m_holder;
    QElapsedTimer m_since;
};

/// One reading of one mailbox.
class MailRun
{
public:
    MailRun(Office &office, const Occasion &occasion, const Mailbox &mailbox, const Reader &reader,
            const FetchProgress &progress, const FetchWays &ways, Holding &holding, Fetched &fetched)
        : m_office(office),
          m_occasion(occasion),
          m_mailbox(mailbox),
          m_reader(reader),
          m_progress(progress),
          m_ways(ways),
          m_holding(holding),
          m_fetched(fetched)
    {
        m_sinceAsked.start();
    }

    [[nodiscard]] KeepGoing keepGoing()
    {
        return [this] {
            if (!m_progress || m_sinceAsked.elapsed() < askEveryMs)
                return !m_fetched.isStopped;
            m_sinceAsked.start();
            m_fetched.isStopped = !m_progress(m_done, m_all, nullptr);
            return !m_fetched.isStopped;
        };
    }

    void run(ImapConnection &connection);

private:
    enum class Next { Settled, Skipped, Stop };

    [[nodiscard]] std::vector<MailSummary> workList(ImapConnection &connection, quint32 &reached);
    void moveWhatWaits(ImapConnection &connection);
    [[nodiscard]] Next take(ImapConnection &connection, const MailSummary &mail);
    [[nodiscard]] Next store(ImapConnection &connection, const MailSummary &mail, const QByteArray &bytes);
    [[nodiscard]] Next leave(const MailSummary &mail, SettledMail::LeftBecause cause, const Refusal &why);
    void move(ImapConnection &connection, quint32 uid);
    void unread(ImapConnection &connection, const MailSummary &mail);
    void end(ImapConnection &connection, const Refusal &refusal);
    void tell(Imported imported);
    [[nodiscard]] QString nameOf(quint32 uid) const { return u"%1 #%2"_s.arg(m_mailbox.name).arg(uid); }

    Office &m_office;
    const Occasion &m_occasion;
    const Mailbox &m_mailbox;
    const Reader &m_reader;
    const FetchProgress &m_progress;
    const FetchWays &m_ways;
    Holding &m_holding;
    Fetched &m_fetched;
    quint32 m_uidValidity = 0;
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    QElapsedTimer m_sinceAsked;
};

void MailRun::end(ImapConnection &connection, const Refusal &refusal)
{
    if (connection.isCancelled())
        m_fetched.isStopped = true;
    else if (!m_fetched.problem)
        m_fetched.problem = refusal;
}

void MailRun::tell(Imported imported)
{
    ++m_done;
    m_fetched.mails.push_back(std::move(imported));
    if (m_progress && !m_progress(m_done, m_all, &m_fetched.mails.back()))
        m_fetched.isStopped = true;
}

/// Mails that are not settled. `reached`: every mail up to this one is.
std::vector<MailSummary> MailRun::workList(ImapConnection &connection, quint32 &reached)
{
    const Result<FolderStatus> status = connection.status(m_mailbox.folder);
    if (!status) {
        end(connection, status.error());
        return {};
    }
    if (!m_mailbox.doneFolder.isEmpty()) {
        if (const Result<FolderStatus> done = connection.status(m_mailbox.doneFolder); !done) {
            end(connection, done.error());
            return {};
        }
    }
    m_uidValidity = status->uidValidity;
    const MailboxState state = m_office.store.mailboxes.stateOf(m_mailbox.id);
    reached = state.uidValidity == m_uidValidity ? state.lastUid : 0;
    if (status->messages == 0 || (reached > 0 && status->uidNext - 1 <= reached))
        return {};
    const Result<std::vector<MailSummary>> mails = connection.mailsFrom(reached + 1, *status);
    if (!mails) {
        end(connection, mails.error());
        return {};
    }
    return *mails;
}

void MailRun::run(ImapConnection &connection)
{
    quint32 reached = 0;
    const std::vector<MailSummary> mails = workList(connection, reached);
    if (m_fetched.problem || m_fetched.isStopped)
        return;
    moveWhatWaits(connection);
    const std::set<quint32> settled =
        m_office.store.fetchedMail.settledAfter(m_mailbox.id, m_uidValidity, reached);
    m_all =
        std::ranges::count_if(mails, [&](const MailSummary &mail) { return !settled.contains(mail.uid); });
    bool isUnbroken = true;
    for (const MailSummary &mail : mails) {
        if (m_fetched.isStopped)
            break;
        Next next = Next::Settled;
        if (!settled.contains(mail.uid))
            next = take(connection, mail);
        if (next == Next::Stop)
            break;
        isUnbroken = isUnbroken && next == Next::Settled;
        if (isUnbroken)
            reached = mail.uid;
    }
    Transaction transaction(m_office.store.database);
    m_office.store.mailboxes.reach(m_mailbox.id, m_uidValidity, reached);
    transaction.commit();
}

void MailRun::moveWhatWaits(ImapConnection &connection)
{
    if (m_mailbox.doneFolder.isEmpty())
        return;
    for (const quint32 uid : m_office.store.fetchedMail.toMove(m_mailbox.id, m_uidValidity)) {
        if (m_fetched.problem || m_fetched.isStopped)
            return;
        move(connection, uid);
    }
}

void MailRun::move(ImapConnection &connection, quint32 uid)
{
    if (const Result<void> moved = connection.move(uid, m_uidValidity, m_mailbox.doneFolder); !moved) {
        end(connection, moved.error());
        return;
    }
    Transaction transaction(m_office.store.database);
    m_office.store.fetchedMail.noteMoved(m_mailbox.id, m_uidValidity, uid);
    transaction.commit();
}

/// Fetching has marked it as read, and it is not ours.
void MailRun::unread(ImapConnection &connection, const MailSummary &mail)
{
    if (!mail.isSeen)
        (void)connection.markUnread(mail.uid, m_uidValidity);
}

MailRun::Next MailRun::leave(const MailSummary &mail, SettledMail::LeftBecause cause, const Refusal &why)
{
    Transaction transaction(m_office.store.database);
    if (!m_office.store.fetchedMail.find(m_mailbox.id, m_uidValidity, mail.uid))
        m_office.store.fetchedMail.add(
            {.mailbox = m_mailbox.id, .uidValidity = m_uidValidity, .uid = mail.uid, .leftBecause = cause});
    transaction.commit();
    tell({.path = nameOf(mail.uid), .kind = Imported::Kind::Rejected, .refusal = why});
    return Next::Settled;
}

MailRun::Next MailRun::take(ImapConnection &connection, const MailSummary &mail)
{
    const auto tooLarge = [&](qint64 size) {
        return leave(mail, SettledMail::LeftBecause::TooLarge,
                     {RefusalReason::FileTooLarge, {nameOf(mail.uid), size, m_ways.largest}});
    };
    if (mail.size > m_ways.largest)
        return tooLarge(mail.size);
    const Result<FetchedBytes> fetched = connection.mail(mail.uid, m_uidValidity, m_ways.largest);
    if (!fetched) {
        const bool isTorn =
            fetched.error().reason == RefusalReason::MailboxConfused && !connection.isCancelled();
        end(connection, fetched.error());
        const std::optional<Refusal> problem = m_fetched.problem;
        unread(connection, mail);
        return isTorn && problem ? Next::Skipped : Next::Stop; // the others may be sound
    }
    switch (fetched->end) {
    case FetchedBytes::End::Gone:
        return Next::Settled;
    case FetchedBytes::End::Changed:
        return Next::Stop; // the next reading begins anew
    case FetchedBytes::End::TooLarge:
        unread(connection, mail);
        return tooLarge(mail.size);
    case FetchedBytes::End::Whole:
        break;
    }
    return store(connection, mail, fetched->bytes);
}

MailRun::Next MailRun::store(ImapConnection &connection, const MailSummary &mail, const QByteArray &bytes)
{
    Imported imported;
    Incoming incoming{{}, {}, {}, Message()};
    try {
        incoming = lookAt(bytes, u"%1-%2.eml"_s.arg(m_mailbox.name).arg(mail.uid), m_reader);
        Transaction transaction(m_office.store.database);
        if (m_office.store.fetchedMail.find(m_mailbox.id, m_uidValidity, mail.uid))
            return Next::Settled; // another reader was quicker
        imported = keepIncoming(m_office, m_occasion, incoming, {{}, Channel::Email});
        SettledMail settled{.mailbox = m_mailbox.id, .uidValidity = m_uidValidity, .uid = mail.uid};
        if (imported.kind == Imported::Kind::Rejected) {
            settled.leftBecause = SettledMail::LeftBecause::Empty;
        } else {
            settled.document = imported.document;
            settled.afterwards = m_mailbox.doneFolder.isEmpty() ? SettledMail::Afterwards::Stays
                                                                : SettledMail::Afterwards::ToMove;
        }
        m_office.store.fetchedMail.add(settled);
        (void)m_holding.renew();
        transaction.commit();
    } catch (...) {
        unread(connection, mail);
        throw;
    }
    imported.path = nameOf(mail.uid);
    followKept(m_office, m_occasion, incoming, imported);
    if (imported.kind == Imported::Kind::Rejected)
        unread(connection, mail);
    else if (!m_mailbox.doneFolder.isEmpty() && !m_fetched.problem) // one that cannot be moved is enough
        move(connection, mail.uid);
    tell(std::move(imported));
    return Next::Settled;
}

/// The bearer or password itself; a refresh token is changed for a bearer first.
Result<std::shared_ptr<const Secret>> opened(const Mailbox &mailbox, const MailKey &key,
                                             const KeepGoing &keepGoing, const Patience &patience,
                                             bool &isCancelled, std::shared_ptr<const Secret> *renewed)
{
    if (!key.secret || key.secret->isEmpty())
        return Refusal{RefusalReason::MailboxPasswordMissing, {mailbox.name}};
    if (key.kind != MailKey::Kind::Refresh)
        return key.secret;
    const auto token = renewToken(mailbox, *key.secret, keepGoing, isCancelled, patience);
    if (!token)
        return token.error();
    if (renewed && !(*token)->refresh.isEmpty())
        *renewed = std::shared_ptr<const Secret>(*token, &(*token)->refresh);
    return std::shared_ptr<const Secret>(*token, &(*token)->bearer);
}

void noteEnd(Office &office, MailboxId id, const Fetched &fetched, const QDateTime &at)
{
    if (fetched.isStopped && !fetched.problem)
        return;
    Transaction transaction(office.store.database);
    if (fetched.problem)
        office.store.mailboxes.noteProblem(id, *fetched.problem);
    else
        office.store.mailboxes.noteRead(id, at);
    transaction.commit();
}

} // namespace

Result<Fetched> fetchMail(Office &office, const Occasion &occasion, MailboxId id, const MailKey &key,
                          const FetchProgress &progress, const Reader &reader, const FetchWays &ways)
{
    if (const Result<void> may = mayWorkTray(occasion.officer, u"fetch"_s); !may)
        return may.error();
    const std::optional<Mailbox> mailbox = office.store.mailboxes.find(id);
    if (!mailbox)
        return Refusal{RefusalReason::MailboxNotFound, {QString::number(id.value())}};
    if (!key.secret || key.secret->isEmpty())
        return Refusal{RefusalReason::MailboxPasswordMissing, {mailbox->name}};
    Holding holding(office, occasion, id);
    if (!holding.take())
        return Refusal{RefusalReason::FetchRunning, {mailbox->name}};
    Fetched fetched;
    MailRun run(office, occasion, *mailbox, reader, progress, ways, holding, fetched);
    bool isCancelled = false;
    const auto secret = opened(*mailbox, key, run.keepGoing(), ways.patience, isCancelled, &fetched.renewed);
    if (secret) {
        ImapConnection connection(*mailbox, **secret, run.keepGoing(), ways.patience);
        run.run(connection);
    } else if (isCancelled) {
        fetched.isStopped = true;
    } else {
        fetched.problem = secret.error();
    }
    noteEnd(office, id, fetched, holding.now());
    return fetched;
}

Result<qint64> tryMailbox(const Mailbox &mailbox, const MailKey &key, const KeepGoing &keepGoing,
                          const Patience &patience)
{
    bool isCancelled = false;
    const auto secret = opened(mailbox, key, keepGoing, patience, isCancelled, nullptr);
    if (!secret)
        return secret.error();
    ImapConnection connection(mailbox, **secret, keepGoing, patience);
    const Result<FolderStatus> status = connection.status(mailbox.folder);
    if (!status)
        return status.error();
    if (!mailbox.doneFolder.isEmpty()) {
        if (const Result<FolderStatus> done = connection.status(mailbox.doneFolder); !done)
            return done.error();
    }
    return qint64(status->messages);
}

} // namespace atbilde
