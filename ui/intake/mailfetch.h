// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/fetch.h"
#include "ui/parts/banner.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>

class Desk;
class MailSecrets;
class QAction;
class Work;

/// Reads the mailboxes beside the window: each as often as its settings say, less often while it cannot be
/// read, and all of them when the officer asks. Nothing of it waits in the window's thread.
class MailFetch : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle, ///< all is read, or nothing is to be read by this officer
        Reading,
        Trouble, ///< a mailbox could not be read the last time
    };

    /// `reader` looks into what comes with the mails.
    MailFetch(Desk &desk, MailSecrets &secrets, const atbilde::Reader &reader, QObject *parent = nullptr);
    ~MailFetch() override;

    /// "Fetch mail", Ctrl+Shift+M: reads all at once; while it reads, "Stop fetching mail".
    [[nodiscard]] QAction *action() const { return m_action; }

    /// Reads again from time to time, beginning now; for the officer who has signed in.
    void start();
    void stop();
    /// All mailboxes that are read regularly; what goes wrong is said by `Desk::refused`. Does nothing while
    /// it reads.
    void fetchNow();
    void cancel();

    [[nodiscard]] State state() const;
    /// "Reading Pasts: 3 of 12", or what went wrong; empty when idle.
    [[nodiscard]] QString sentence() const;

    /// Minutes until a mailbox is read again: its own, or 1, 2, 5, 15, 60 after so many failures.
    [[nodiscard]] static int minutesUntilNext(const atbilde::Mailbox &mailbox, int failures);

    /// To be called on QEvent::LanguageChange.
    void rename();

Q_SIGNALS:
    void stateChanged();
    void progressed(qsizetype done, qsizetype all);
    /// Something came in or was left: a summary, and the first document that is new, where there is one.
    void fetched(const BannerMessage &summary, atbilde::DocumentId first);

private:
    [[nodiscard]] bool mayFetch() const;
    void fetchDue();
    void next();
    void read(const atbilde::Mailbox &mailbox, const std::shared_ptr<const atbilde::Secret> &secret);
    void take(const atbilde::Mailbox &mailbox, const atbilde::Result<atbilde::Fetched> &result);
    void schedule();
    void note(const atbilde::Mailbox &mailbox, const std::optional<atbilde::Refusal> &problem);

    Desk &m_desk;
    MailSecrets &m_secrets;
    const atbilde::Reader &m_reader;
    Work *m_work;
    QAction *m_action;
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::deque<atbilde::Mailbox> m_waiting;
    QHash<qint64, qint64> m_due;                ///< by mailbox: ms of `m_clock`
    QHash<qint64, atbilde::Refusal> m_problems; ///< by mailbox
    atbilde::Mailbox m_current;
    bool m_isReading = false;
    bool m_isOn = false;
    bool m_isAsked = false; ///< by the officer, not by the clock
    int m_turn = 0; ///< rises when another office or officer comes: what was asked for before is not used
    qsizetype m_done = 0;
    qsizetype m_all = 0;
};
