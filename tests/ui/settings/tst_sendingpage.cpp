// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sendingpage.h"

#include "tests/support/aiosmtpd.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/parts/banner.h"
#include "ui/parts/standingnote.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using atbilde::Office;
using atbilde::Role;
using atbilde::Sending;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(Role role = Role::Administrator)
        : desk([this] { return test.now; }, dialogue), page(desk, secrets)
    {
        atbilde::Officer officer = test.handler;
        officer.role = role;
        desk.use(std::move(test.office));
        desk.signIn(officer);
        page.refresh();
    }
    template <class T = QLineEdit>
    T *part(const char *name)
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }
    void click(const char *button) { part<QPushButton>(button)->click(); }
    Sending stored()
    {
        return desk.read([](Office &office) { return sendingOf(office.store); }).value();
    }
    QString complaint()
    {
        return part<Banner>("complaint")->isHidden() ? QString() : part<Banner>("complaint")->text();
    }
    void choose(const char *box, const QString &code)
    {
        auto *list = part<QComboBox>(box);
        list->setCurrentIndex(list->findData(code));
    }
    void type(const Sending &sending)
    {
        part("host")->setText(sending.host);
        choose("security", codeOf(sending.security));
        part<QSpinBox>("port")->setValue(sending.port);
        part("user")->setText(sending.user);
        part("authorityFile")->setText(sending.authorityFile);
        part("fromAddress")->setText(sending.fromAddress);
        part("fromName")->setText(sending.fromName);
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    MailSecrets secrets;
    SendingPage page;
};

} // namespace

class TestSendingPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AioSmtpd> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring: tests must not ask for somebody's own
        m_server = std::make_unique<AioSmtpd>();
    }
    void cleanupTestCase() { m_server.reset(); }

    void whatIsTypedIsStoredAndTurnedOffAgain()
    {
        Bench bench;
        Sending wanted = m_server->sending();
        bench.type(wanted);
        bench.part<QCheckBox>("acknowledges")->setChecked(true);
        bench.part("secret")->setText(u"parole"_s);
        bench.click("save");
        wanted.acknowledges = true;
        QCOMPARE(bench.stored(), wanted);
        QVERIFY(bench.part("secret")->text().isEmpty());
        bench.dialogue.willAnswer(u"sending_off"_s, u"off"_s);
        bench.click("off");
        QVERIFY(!bench.stored().isSetUp());
    }

    void aTestMailTellsWhetherItGoes()
    {
        Bench bench;
        bench.type(m_server->sending());
        bench.part("secret")->setText(u"cita"_s);
        bench.click("test");
        QVERIFY(QTest::qWaitFor([&] { return !bench.complaint().isEmpty(); }, 10'000));
        QCOMPARE(bench.part<Banner>("complaint")->tone(), Tone::Warning);
        bench.part<Banner>("complaint")->dismiss();
        bench.part("secret")->setText(u"parole"_s);
        QVERIFY(QTest::qWaitFor([&] { return bench.part<QPushButton>("test")->isEnabled(); }, 10'000));
        bench.click("test");
        QVERIFY(QTest::qWaitFor([&] { return !bench.complaint().isEmpty(); }, 10'000));
        QCOMPARE(bench.part<Banner>("complaint")->tone(), Tone::Good);
        QCOMPARE(m_server->mails().size(), 1);
        QVERIFY(m_server->mails().first().startsWith("dati@vejupe.example -> dati@vejupe.example"));
        QVERIFY(!bench.stored().isSetUp()); // a trial stores nothing
    }

    void anOpenLineIsShownAndTheAdministratorsAlone()
    {
        Bench approver(Role::Approver);
        approver.type(m_server->sending());
        QVERIFY(approver.part<StandingNote>("unsafe")->text().isEmpty());
        approver.choose("signIn", u"none"_s);
        approver.part<QCheckBox>("checks")->setChecked(false);
        QVERIFY(!approver.part<StandingNote>("unsafe")->text().isEmpty());
        approver.click("save");
        QVERIFY(!approver.complaint().isEmpty());
        QVERIFY(!approver.stored().isSetUp());
        Bench administrator;
        administrator.type(m_server->sending());
        administrator.part<QCheckBox>("checks")->setChecked(false);
        administrator.click("save"); // a password to nobody knows whom
        QVERIFY(!administrator.stored().isSetUp());
        administrator.choose("signIn", u"none"_s);
        administrator.click("save");
        QVERIFY(administrator.stored().isSetUp());
    }

    void aClerkReadsAndChangesNothing()
    {
        Bench bench(Role::Clerk);
        QVERIFY(bench.part<QPushButton>("save")->isHidden());
        QVERIFY(!bench.part("host")->isEnabled());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestSendingPage)
#include "tst_sendingpage.moc"
