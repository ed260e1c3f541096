// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailboxespage.h"

#include "tests/support/dovecot.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/parts/banner.h"
#include "ui/parts/standingnote.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using atbilde::Mailbox;
using atbilde::MailboxRow;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(atbilde::Role role = atbilde::Role::Administrator,
                   const std::optional<Mailbox> &first = {})
        : desk([this] { return test.now; }, dialogue), page(desk, secrets)
    {
        if (first)
            (void)addMailbox(*test.office, test.by(test.administrator), *first);
        atbilde::Officer officer = test.handler;
        officer.role = role;
        desk.use(std::move(test.office));
        desk.signIn(officer);
        page.refresh();
    }
    template <class T = QLineEdit>
    T *part(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    void click(const QString &button) { part<QPushButton>(button)->click(); }
    std::vector<MailboxRow> stored()
    {
        return desk.read([](Office &office) { return mailboxRows(office.store); }).value();
    }
    QString complaint()
    {
        return part<Banner>(u"complaint"_s)->isHidden() ? QString() : part<Banner>(u"complaint"_s)->text();
    }
    void type(const Mailbox &mailbox)
    {
        part(u"name"_s)->setText(mailbox.name);
        part(u"host"_s)->setText(mailbox.host);
        part(u"user"_s)->setText(mailbox.user);
        part(u"authorityFile"_s)->setText(mailbox.authorityFile);
        part<QSpinBox>(u"port"_s)->setValue(mailbox.port);
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    MailSecrets secrets;
    MailboxesPage page;
};

Mailbox sound()
{
    Mailbox mailbox;
    mailbox.name = u"Dati"_s;
    mailbox.host = u"imap.vejupe.example"_s;
    mailbox.user = u"dati@vejupe.example"_s;
    return mailbox;
}

} // namespace

class TestMailboxesPage : public QObject
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

    void whatIsTypedIsStored()
    {
        Bench bench;
        QCOMPARE(bench.part<QComboBox>(u"mailboxes"_s)->count(), 1);
        bench.type(sound());
        bench.part(u"doneFolder"_s)->setText(u" Apstrādāts "_s);
        bench.click(u"save"_s);
        QCOMPARE(bench.stored().size(), 1u);
        Mailbox expected = sound();
        expected.id = bench.stored().front().mailbox.id;
        expected.doneFolder = u"Apstrādāts"_s;
        QCOMPARE(bench.stored().front().mailbox, expected);
        QCOMPARE(bench.page.mailbox(), expected);
        bench.part<QSpinBox>(u"minutes"_s)->setValue(30);
        bench.click(u"save"_s);
        QCOMPARE(bench.stored().front().mailbox.everyMinutes, 30);
        QCOMPARE(bench.stored().size(), 1u);
    }

    void theFieldThatIsWrongIsNamed()
    {
        Bench bench;
        Mailbox mailbox = sound();
        mailbox.host = u"imaps://a"_s;
        bench.type(mailbox);
        bench.click(u"save"_s);
        QVERIFY(bench.complaint().contains(u"Mail server"_s));
        QVERIFY(bench.stored().empty());
        bench.click(u"test"_s);
        QVERIFY(bench.complaint().contains(u"Mail server"_s));
    }

    void whatWasTypedStaysWhenItIsReadAgain()
    {
        Bench bench(atbilde::Role::Administrator, sound());
        bench.part(u"host"_s)->setText(u"cits.example"_s);
        bench.page.refresh();
        QCOMPARE(bench.part(u"host"_s)->text(), u"cits.example"_s);
        bench.click(u"discard"_s);
        QCOMPARE(bench.page.mailbox().host, sound().host);
    }

    void theConnectionIsTestedBesideTheWindow()
    {
        Bench bench;
        const Mailbox mailbox = m_server->mailbox();
        m_server->deliver(mailbox, "From: a@b.example\r\n\r\nLabdien\r\n");
        bench.type(mailbox);
        bench.part(u"secret"_s)->setText(u"parole"_s);
        bench.click(u"test"_s);
        QVERIFY(!bench.part<QPushButton>(u"test"_s)->isEnabled());
        QTRY_VERIFY(bench.part<QPushButton>(u"test"_s)->isEnabled());
        QVERIFY(bench.complaint().contains(mailbox.name) && bench.complaint().contains(u'1'));
        QCOMPARE(bench.part<Banner>(u"complaint"_s)->tone(), Tone::Good);
        QVERIFY(bench.stored().empty());
        QCOMPARE(bench.part(u"secret"_s)->text(), u"parole"_s);

        bench.part(u"secret"_s)->setText(u"nepareiza"_s);
        bench.click(u"test"_s);
        QTRY_COMPARE(bench.part<Banner>(u"complaint"_s)->tone(), Tone::Warning);
        QTRY_VERIFY(bench.part<QPushButton>(u"test"_s)->isEnabled());
    }

    void withoutAKeyringThePasswordIsKnownUntilTheEnd()
    {
        Bench bench;
        bench.type(sound());
        bench.part(u"secret"_s)->setText(u"parole"_s);
        bench.click(u"save"_s);
        QVERIFY(bench.part(u"secret"_s)->text().isEmpty());
        QTRY_VERIFY(bench.complaint().contains(u"keyring"_s));
        std::shared_ptr<const atbilde::Secret> found;
        bench.secrets.find(bench.page.mailbox(), [&](const auto &secret) { found = secret; });
        QTRY_VERIFY(found);
        QCOMPARE(found->bytes(), QByteArray("parole"));
    }

    void aMailboxIsRemovedOnlyWhenTheOfficerMeansIt()
    {
        Bench bench(atbilde::Role::Approver, sound());
        bench.dialogue.willAnswer(u"remove_mailbox"_s, u"keep"_s);
        bench.click(u"remove"_s);
        QCOMPARE(bench.stored().size(), 1u);
        bench.dialogue.willAnswer(u"remove_mailbox"_s, u"remove"_s);
        bench.click(u"remove"_s);
        QVERIFY(bench.stored().empty());
        QVERIFY(!bench.page.mailbox().id.isValid());
    }

    void whoMayNotChangeItReadsIt()
    {
        Bench bench(atbilde::Role::Clerk, sound());
        QVERIFY(!bench.part<StandingNote>(u"readOnly"_s)->isHidden());
        QVERIFY(bench.part<QPushButton>(u"save"_s)->isHidden());
        QVERIFY(!bench.part(u"host"_s)->isEnabled());
        QCOMPARE(bench.page.mailbox().host, sound().host);
    }

    void aTokenHasFieldsOfItsOwn()
    {
        Bench bench;
        QVERIFY(bench.part(u"tokenAddress"_s)->isHidden());
        bench.part<QComboBox>(u"signIn"_s)->setCurrentIndex(1);
        QVERIFY(!bench.part(u"tokenAddress"_s)->isHidden());
        bench.part(u"tokenAddress"_s)->setText(u"http://a.example"_s);
        bench.type(sound());
        bench.click(u"save"_s);
        QVERIFY(bench.complaint().contains(u"Token address"_s));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestMailboxesPage)
#include "tst_mailboxespage.moc"
