// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/mailfetch.h"

#include "core/casework/mailboxes.h"
#include "core/store/lists/tray.h"
#include "tests/support/dovecot.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/keyring/mailsecrets.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>

using atbilde::Mailbox;
using atbilde::Office;
using atbilde::Secret;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mail(const QByteArray &number)
{
    return "From: Anna <anna@inbox.example>\r\nDate: Tue, 3 Nov 2026 09:00:00 +0200\r\nSubject: "
           "dati\r\nMessage-ID: <" +
           number + "@inbox.example>\r\n\r\nLūdzu dzēst manus datus. " + number + "\r\n";
}

struct Bench
{
    explicit Bench(Dovecot &server, bool knowsPassword = true)
        : mailbox(addMailbox(*test.office, test.by(test.administrator), server.mailbox()).value()),
          desk([this] { return test.now; }, dialogue),
          fetch(desk, secrets, reader),
          fetched(&fetch, &MailFetch::fetched),
          refused(&desk, &Desk::refused)
    {
        desk.use(std::move(test.office));
        desk.signIn(test.clerk);
        if (knowsPassword)
            secrets.keep(mailbox, std::make_shared<const Secret>(QByteArray("parole")), {});
    }
    [[nodiscard]] bool isDone() const { return fetch.state() != MailFetch::State::Reading; }
    qint64 inTray()
    {
        return desk.read([](Office &office) { return trayCounts(office.store).all; }).value();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Mailbox mailbox;
    Desk desk;
    MailSecrets secrets;
    atbilde::NoReader reader;
    MailFetch fetch;
    QSignalSpy fetched;
    QSignalSpy refused;
};

} // namespace

class TestMailFetch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Dovecot> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring: tests must not ask for somebody's own
        m_server = std::make_unique<Dovecot>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void newMailComesInBesideTheWindow()
    {
        Bench bench(*m_server);
        m_server->deliver(bench.mailbox, mail("1"));
        QElapsedTimer longest;
        qint64 worst = 0;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { worst = std::max(worst, longest.restart()); });
        longest.start();
        beat.start(5);
        bench.fetch.start();
        QCOMPARE(bench.fetch.state(), MailFetch::State::Reading);
        QVERIFY(bench.fetch.sentence().contains(bench.mailbox.name));
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.fetch.state(), MailFetch::State::Idle);
        QVERIFY(bench.fetch.sentence().isEmpty());
        QCOMPARE(bench.inTray(), 1);
        QCOMPARE(bench.fetched.size(), 1);
        QVERIFY(bench.fetched[0][1].value<atbilde::DocumentId>().isValid());
        QVERIFY2(worst < 500, "the window waited for the mailbox");

        bench.fetch.action()->trigger();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.fetched.size(), 1); // nothing new is nothing to say
    }

    void aMailboxThatCannotBeReadIsSaidAndTriedAgainOnDemand()
    {
        Bench bench(*m_server, false);
        bench.fetch.start();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.fetch.state(), MailFetch::State::Trouble);
        QVERIFY(bench.fetch.sentence().contains(bench.mailbox.name));
        bench.secrets.keep(bench.mailbox, std::make_shared<const Secret>(QByteArray("nepareiza")), {});
        bench.fetch.fetchNow();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.fetch.state(), MailFetch::State::Trouble);
        bench.secrets.keep(bench.mailbox, std::make_shared<const Secret>(QByteArray("parole")), {});
        bench.fetch.fetchNow();
        QTRY_VERIFY(bench.isDone());
        QCOMPARE(bench.fetch.state(), MailFetch::State::Idle);
    }

    void whoMayNotWorkTheTrayFetchesNothing()
    {
        Bench bench(*m_server);
        m_server->deliver(bench.mailbox, mail("1"));
        bench.desk.signIn(bench.test.reader);
        bench.fetch.start();
        QCOMPARE(bench.fetch.state(), MailFetch::State::Idle);
        QVERIFY(!bench.fetch.action()->isEnabled());
    }

    void readingCanBeStopped()
    {
        Bench bench(*m_server);
        for (int i = 0; i < 60; ++i)
            m_server->deliver(bench.mailbox, mail(QByteArray::number(i)));
        connect(&bench.fetch, &MailFetch::progressed, &bench.fetch, [&] { bench.fetch.cancel(); });
        bench.fetch.start();
        QTRY_VERIFY(bench.isDone());
        QVERIFY(bench.inTray() > 0);
        QVERIFY(bench.inTray() < 60);
        QCOMPARE(bench.fetch.state(), MailFetch::State::Idle);
    }

    void anotherOfficeIsNotReadWithTheKeysOfThis()
    {
        Bench bench(*m_server);
        m_server->deliver(bench.mailbox, mail("1"));
        bench.fetch.start();
        TestOffice other;
        bench.desk.use(std::move(other.office));
        bench.desk.signIn(other.clerk);
        QCOMPARE(bench.fetch.state(), MailFetch::State::Idle);
        QTest::qWait(50);
        QCOMPARE(bench.inTray(), 0);
        bench.fetch.fetchNow();
        QCOMPARE(bench.refused.size(), 1); // it has no mailbox
    }

    void theNextReadingWaitsLongerAfterEachFailure()
    {
        Mailbox mailbox;
        mailbox.everyMinutes = 7;
        QList<int> minutes;
        for (int failures = 0; failures < 8; ++failures)
            minutes << MailFetch::minutesUntilNext(mailbox, failures);
        QCOMPARE(minutes, (QList<int>{7, 1, 2, 5, 15, 60, 60, 60}));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestMailFetch)
#include "tst_mailfetch.moc"
