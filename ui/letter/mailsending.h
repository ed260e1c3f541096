// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/sendoutbox.h"
#include "core/store/lists/outbox.h"
#include "ui/parts/banner.h"

#include <QObject>
#include <QTimer>

class Desk;
class MailSecrets;
class QAction;
class Work;

/// Sends what is due in the outbox beside the window: at once when a letter is put there, again when its
/// pause is over, and when the officer asks. Nothing of it waits in the window's thread.
class MailSending : public QObject
{
    Q_OBJECT

public:
    MailSending(Desk &desk, MailSecrets &secrets, QObject *parent = nullptr);
    ~MailSending() override;

    /// "Send now", also what rests after a failure; while it sends, "Stop sending".
    [[nodiscard]] QAction *action() const { return m_action; }

    /// For the officer who has signed in: mails whose sender died are told of, what is due goes.
    void start();
    void stop();
    /// What is due; does nothing while it sends.
    void sendDue();
    void sendNow();
    void cancel();

    [[nodiscard]] bool isSending() const { return m_isSending; }
    [[nodiscard]] const atbilde::OutboxCounts &counts() const { return m_counts; }
    /// Reads the counts again.
    void count();
    /// "Sending: 1 of 3", or why nothing goes just now; empty when all is well.
    [[nodiscard]] QString sentence() const;

    /// May the program end now? Asks where mail waits or is being sent. What waits goes with the next start.
    [[nodiscard]] bool mayEnd();

    /// To be called on QEvent::LanguageChange.
    void rename();

Q_SIGNALS:
    void stateChanged();
    /// Something went, or did not: a summary.
    void announced(const BannerMessage &summary);

private:
    [[nodiscard]] bool maySend() const;
    void begin(bool atOnce);
    void send(const atbilde::Sending &sending, const std::shared_ptr<const atbilde::Secret> &secret,
              bool atOnce);
    void take(const atbilde::Sending &sending, const atbilde::Result<atbilde::Sent> &sent, bool wasAsked);
    void tellInterrupted();
    void schedule();
    void end();

    Desk &m_desk;
    MailSecrets &m_secrets;
    Work *m_work;
    QAction *m_action;
    QTimer m_timer;
    atbilde::OutboxCounts m_counts;
    std::optional<atbilde::Refusal> m_problem;
    bool m_isOn = false;
    bool m_isSending = false;
    int m_turn = 0; ///< rises when another office or officer comes
    qsizetype m_done = 0;
    qsizetype m_all = 0;
};
