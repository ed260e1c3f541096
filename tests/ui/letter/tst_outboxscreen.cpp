// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/outboxscreen.h"

#include "core/register/csv.h"
#include "core/store/lists/outbox.h"
#include "tests/support/answerinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/scriptedsmtp.h"
#include "ui/desk/desk.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/letter/mailsending.h"
#include "ui/letter/sendpanel.h"
#include "ui/parts/standingnote.h"
#include "ui/window/preferences.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Reply = ScriptedSmtp::Reply;

namespace {

class Bench
{
public:
    explicit Bench(const Sending &sending)
        : test(sending),
          letter(test.letter),
          preferences(test.folder.filePath(u"window.ini"_s)),
          desk([this] { return test.now; }, dialogue),
          mailing(desk, secrets),
          panel(desk, nullptr,
                [this](const QString &path) {
                    opened << path;
                    return true;
                }),
          screen(desk, preferences, mailing)
    {
        QObject::connect(&panel, &SendPanel::queued, &mailing, &MailSending::sendDue);
        const Officer clerk = test.clerk;
        desk.use(std::move(test.office));
        desk.signIn(clerk);
    }

    OutgoingMail mail()
    {
        return desk.read([&](Office &office) { return office.store.outgoingMails.of(letter.id); })
            .value()
            .back();
    }
    FrozenLetter stored()
    {
        return desk.read([&](Office &office) { return office.store.letters.find(letter.id); })
            .value()
            .value();
    }
    template <class T = QPushButton>
    T *part(QWidget &of, const char *name)
    {
        return of.findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !mailing.isSending(); }, 10'000);
    }

    AnswerInHand test;
    FrozenLetter letter;
    Preferences preferences;
    ScriptedDialogue dialogue;
    Desk desk;
    MailSecrets secrets;
    MailSending mailing;
    QStringList opened;
    SendPanel panel;
    OutboxScreen screen;
};

} // namespace

class TestOutboxScreen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestAuthority> m_authority;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring: tests must not ask for somebody's own
        m_authority = std::make_unique<TestAuthority>();
    }
    void cleanupTestCase() { m_authority.reset(); }

    void aLetterGoesFromThePanelToThePerson()
    {
        const ScriptedSmtp server(*m_authority);
        Bench bench(server.sending);
        QSignalSpy told(&bench.mailing, &MailSending::announced);
        bench.mailing.start();
        bench.panel.open(bench.letter.id, bench.letter.number);
        QVERIFY(!bench.panel.isHidden());
        QCOMPARE(bench.part<QLineEdit>(bench.panel, "mailAddress")->text(), u"janis@pasts.example"_s);
        QVERIFY(bench.part<QLabel>(bench.panel, "mailWho")->text().contains(u"Jānis Bērziņš"_s));
        QVERIFY(bench.part<StandingNote>(bench.panel, "mailNote")->text().isEmpty());
        for (int i = 0; i < 20; ++i)
            bench.part(bench.panel, "mailSend")->click();
        QVERIFY(bench.panel.isHidden());
        QVERIFY(QTest::qWaitFor([&] { return bench.stored().isOut(); }, 10'000));
        QVERIFY(bench.settles());
        QCOMPARE(server.mails().size(), 1);
        bench.screen.refresh();
        QCOMPARE(bench.part<QTreeView>(bench.screen, "mails")->model()->rowCount(), 1);
        QVERIFY(!told.isEmpty());
    }

    void anotherAddressIsAskedAboutTwice()
    {
        const ScriptedSmtp server(*m_authority);
        Bench bench(server.sending);
        bench.panel.open(bench.letter.id, bench.letter.number);
        bench.part<QLineEdit>(bench.panel, "mailAddress")->setText(u"janis@past.example"_s);
        bench.dialogue.willAnswer(u"other_address"_s, u"back"_s);
        bench.part(bench.panel, "mailSend")->click();
        QVERIFY(!bench.panel.isHidden());
        QCOMPARE(bench.part<QLineEdit>(bench.panel, "mailAddress")->text(),
                 u"janis@past.example"_s); // stays typed
        bench.dialogue.willAnswer(u"other_address"_s, u"send"_s);
        bench.part(bench.panel, "mailSend")->click();
        QCOMPARE(bench.mail().recipient, u"janis@past.example"_s);
        QVERIFY(bench.mail().toAnother);
        QVERIFY(bench.dialogue.isDone());
    }

    void withoutAServerTheLetterOpensInTheMailProgram()
    {
        Bench bench{Sending()};
        bench.panel.open(bench.letter.id, bench.letter.number);
        QVERIFY(!bench.part<StandingNote>(bench.panel, "mailNote")->text().isEmpty());
        QVERIFY(!bench.part(bench.panel, "mailSend")->isEnabled());
        const QString path = bench.test.folder.filePath(u"a.eml"_s);
        bench.dialogue.willSave(path);
        bench.part(bench.panel, "mailDraft")->click();
        QCOMPARE(bench.opened, QStringList{path});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("X-Unsent: 1"));
    }

    void aMailWhoseFateIsUnknownWaitsForAnOfficer()
    {
        ScriptedSmtp server(*m_authority, [](const QByteArray &command) -> std::optional<Reply> {
            return command == "." ? std::optional(Reply{{}, true}) : std::nullopt;
        });
        Bench bench(server.sending);
        bench.mailing.start();
        bench.panel.open(bench.letter.id, bench.letter.number);
        bench.part(bench.panel, "mailSend")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.mail().state == MailState::Unknown; }, 10'000));
        QVERIFY(bench.settles());
        bench.screen.refresh();
        QVERIFY(!bench.part(bench.screen, "wasSent")->isHidden());
        server.follow({});
        bench.dialogue.willAnswer(u"settle_mail"_s, u"settle"_s);
        bench.part(bench.screen, "sendAgain")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.mail().state == MailState::Sent; }, 10'000));
        QVERIFY(bench.settles());
        QCOMPARE(server.mails().size(), 2);
    }

    void aFullOutboxIsAskedAboutAtTheEndAndGoesOnWithTheNextStart()
    {
        ScriptedSmtp server(*m_authority, [](const QByteArray &command) -> std::optional<Reply> {
            return command == "CONNECT" ? std::optional(Reply{{}, true}) : std::nullopt;
        });
        Bench bench(server.sending);
        bench.mailing.start();
        QVERIFY(bench.mailing.mayEnd()); // nothing waits
        bench.panel.open(bench.letter.id, bench.letter.number);
        bench.part(bench.panel, "mailSend")->click();
        QVERIFY(QTest::qWaitFor([&] { return bench.mail().attempts == 1; }, 10'000));
        QVERIFY(bench.settles());
        QVERIFY(!bench.mailing.sentence().isEmpty());
        bench.dialogue.willAnswer(u"full_outbox"_s, u"back"_s);
        QVERIFY(!bench.mailing.mayEnd());
        bench.dialogue.willAnswer(u"full_outbox"_s, u"end"_s);
        QVERIFY(bench.mailing.mayEnd());
        bench.mailing.stop();
        server.follow({});
        bench.test.pass(10);
        bench.mailing.start(); // the next day's sign-in
        QVERIFY(QTest::qWaitFor([&] { return bench.mail().state == MailState::Sent; }, 10'000));
        QVERIFY(bench.settles());
    }

    void aMailIsWithdrawnFromTheList()
    {
        const ScriptedSmtp server(*m_authority);
        Bench bench(server.sending);
        bench.panel.open(bench.letter.id, bench.letter.number);
        bench.part(bench.panel, "mailSend")->click(); // nobody sends in this test
        bench.screen.refresh();
        bench.part(bench.screen, "withdrawMail")->click();
        QCOMPARE(bench.mail().state, MailState::Withdrawn);
    }

    void registeredLettersOfADayGoToThePostOffice()
    {
        const ScriptedSmtp server(*m_authority);
        Bench bench(server.sending);
        bench.screen.refresh();
        QVERIFY(!bench.part(bench.screen, "csvList")->isEnabled());
        QVERIFY(bench.desk.perform([&](Office &office, const Occasion &occasion) {
            return dispatchAnswer(office, occasion, {bench.letter.request, 0},
                                  {occasion.day(), Channel::Letter, u"RR123456785LV"_s});
        }));
        bench.screen.refresh();
        const QString csv = bench.test.folder.filePath(u"a.csv"_s);
        const QString pdf = bench.test.folder.filePath(u"a.pdf"_s);
        bench.dialogue.willSave(csv);
        bench.part(bench.screen, "csvList")->click();
        bench.dialogue.willSave(pdf);
        bench.part(bench.screen, "pdfList")->click();
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CsvTable table = csvFrom(file.readAll()).value();
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.at(0).at(1), u"RR123456785LV"_s);
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.readAll().startsWith("%PDF"));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestOutboxScreen)
#include "tst_outboxscreen.moc"
