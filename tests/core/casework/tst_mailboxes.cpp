// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/mailboxes.h"

#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Mailbox sound()
{
    Mailbox mailbox;
    mailbox.name = u"Dati"_s;
    mailbox.host = u"imap.vejupe.example"_s;
    mailbox.user = u"dati@vejupe.example"_s;
    return mailbox;
}

} // namespace

class TestMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldThatCannotBeIsNamed_data()
    {
        QTest::addColumn<Mailbox>("mailbox");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, auto change, const char *field) {
            Mailbox mailbox = sound();
            change(mailbox);
            QTest::newRow(name) << mailbox << QString::fromLatin1(field);
        };
        row(
            "as it should be", [](Mailbox &) {}, "");
        row(
            "everything said",
            [](Mailbox &m) {
                m.security = MailSecurity::StartTls;
                m.signIn = MailSignIn::OAuth;
                m.tokenAddress = u"https://login.example/token"_s;
                m.clientId = u"x"_s;
                m.doneFolder = u"Gatavs"_s;
            },
            "");
        row(
            "an address of numbers", [](Mailbox &m) { m.host = u"192.0.2.7"_s; }, "");
        row(
            "no name", [](Mailbox &m) { m.name = u" "_s; }, "name");
        row(
            "no host", [](Mailbox &m) { m.host.clear(); }, "host");
        row(
            "a host with a line end", [](Mailbox &m) { m.host = u"a\r\nb"_s; }, "host");
        row(
            "a host that is an address", [](Mailbox &m) { m.host = u"imaps://a.example/"_s; }, "host");
        row(
            "a host with a name before it", [](Mailbox &m) { m.host = u"u@a.example"_s; }, "host");
        row(
            "no port", [](Mailbox &m) { m.port = 0; }, "port");
        row(
            "a port beyond", [](Mailbox &m) { m.port = 65536; }, "port");
        row(
            "no user", [](Mailbox &m) { m.user.clear(); }, "user");
        row(
            "a user with a zero byte", [](Mailbox &m) { m.user = u"a"_s + QChar(0); }, "user");
        row(
            "no folder", [](Mailbox &m) { m.folder.clear(); }, "folder");
        row(
            "a done folder with a line end", [](Mailbox &m) { m.doneFolder = u"a\nb"_s; }, "done_folder");
        row(
            "moved to where it is", [](Mailbox &m) { m.doneFolder = m.folder; }, "done_folder");
        row(
            "a token over plain http",
            [](Mailbox &m) {
                m.signIn = MailSignIn::OAuth;
                m.tokenAddress = u"http://login.example/token"_s;
                m.clientId = u"x"_s;
            },
            "token_address");
        row(
            "a token without client",
            [](Mailbox &m) {
                m.signIn = MailSignIn::OAuth;
                m.tokenAddress = u"https://login.example/token"_s;
            },
            "client_id");
        row(
            "a token with a password", [](Mailbox &m) { m.tokenAddress = u"https://a.example/"_s; },
            "token_address");
        row(
            "never asked", [](Mailbox &m) { m.everyMinutes = 0; }, "minutes");
    }

    void aFieldThatCannotBeIsNamed()
    {
        QFETCH(Mailbox, mailbox);
        QFETCH(QString, field);
        const Result<void> checked = checkMailbox(mailbox);
        QCOMPARE(checked ? QString() : std::get<Code>(checked.error().facts.first()).code, field);
        TestOffice test;
        QCOMPARE(addMailbox(*test.office, test.by(test.administrator), mailbox).has_value(), field.isEmpty());
        QCOMPARE(mailboxRows(test.office->store).size(), field.isEmpty() ? 1u : 0u);
    }

    void whatIsStoredComesBack()
    {
        TestOffice test;
        Mailbox mailbox = sound();
        mailbox.security = MailSecurity::StartTls;
        mailbox.signIn = MailSignIn::OAuth;
        mailbox.port = 143;
        mailbox.folder = u"Ienākošie"_s;
        mailbox.doneFolder = u"Gatavs"_s;
        mailbox.tokenAddress = u"https://login.example/token"_s;
        mailbox.clientId = u"klients"_s;
        mailbox.scope = u"imap"_s;
        mailbox.authorityFile = u"/etc/ca.pem"_s;
        mailbox.everyMinutes = 17;
        mailbox.isActive = false;
        mailbox = addMailbox(*test.office, test.by(test.approver), mailbox).value();
        QCOMPARE(mailboxRows(test.office->store), (std::vector<MailboxRow>{{mailbox, {}}}));
        QCOMPARE(test.office->store.mailboxes.findByName(u"Dati"_s), mailbox);
        QVERIFY(!test.office->store.mailboxes.findByName(u"dati"_s));
    }

    void aNameStandsForOneMailbox()
    {
        TestOffice test;
        QVERIFY(addMailbox(*test.office, test.by(test.administrator), sound()));
        QCOMPARE(addMailbox(*test.office, test.by(test.administrator), sound()).error(),
                 (Refusal{RefusalReason::MailboxExists, {u"Dati"_s}}));
        Mailbox other = sound();
        other.name = u"Cits"_s;
        other = addMailbox(*test.office, test.by(test.administrator), other).value();
        Mailbox renamed = other;
        renamed.name = u"Dati"_s;
        QCOMPARE(changeMailbox(*test.office, test.by(test.administrator), renamed, other).error().reason,
                 RefusalReason::MailboxExists);
    }

    void onlyWhoMaySetsThemUp()
    {
        TestOffice test;
        const Mailbox mailbox = addMailbox(*test.office, test.by(test.administrator), sound()).value();
        const QStringList before = everythingIn(test.office->store.database);
        for (const Officer &officer : {test.clerk, test.handler, test.reader}) {
            QCOMPARE(addMailbox(*test.office, test.by(officer), sound()).error().reason,
                     RefusalReason::RoleNotAllowed);
            QCOMPARE(changeMailbox(*test.office, test.by(officer), mailbox, mailbox).error().reason,
                     RefusalReason::RoleNotAllowed);
            QCOMPARE(removeMailbox(*test.office, test.by(officer), mailbox.id).error().reason,
                     RefusalReason::RoleNotAllowed);
        }
        QCOMPARE(everythingIn(test.office->store.database), before);
    }

    void anotherFolderIsReadFromItsBeginning()
    {
        TestOffice test;
        Store &store = test.office->store;
        const Mailbox mailbox = addMailbox(*test.office, test.by(test.administrator), sound()).value();
        store.mailboxes.reach(mailbox.id, 7, 12);
        store.fetchedMail.add({mailbox.id, 7, 13, {}, SettledMail::LeftBecause::TooLarge});
        Mailbox slower = mailbox;
        slower.everyMinutes = 60;
        QVERIFY(changeMailbox(*test.office, test.by(test.administrator), slower, mailbox));
        QCOMPARE(store.mailboxes.stateOf(mailbox.id).lastUid, 12u);
        QCOMPARE(store.fetchedMail.settledAfter(mailbox.id, 7, 12), std::set<quint32>{13});
        Mailbox elsewhere = slower;
        elsewhere.folder = u"Cita"_s;
        QVERIFY(changeMailbox(*test.office, test.by(test.administrator), elsewhere, slower));
        QCOMPARE(store.mailboxes.stateOf(mailbox.id), MailboxState());
        QVERIFY(store.fetchedMail.settledAfter(mailbox.id, 7, 0).empty());
        QCOMPARE(changeMailbox(*test.office, test.by(test.administrator), slower, slower).error().reason,
                 RefusalReason::ChangedMeanwhile);
    }

    void aMailboxThatGoesTakesItsNotesWithIt()
    {
        TestOffice test;
        const Mailbox mailbox = addMailbox(*test.office, test.by(test.administrator), sound()).value();
        test.office->store.fetchedMail.add({mailbox.id, 7, 13, {}, SettledMail::LeftBecause::Empty});
        QVERIFY(removeMailbox(*test.office, test.by(test.administrator), mailbox.id));
        QVERIFY(mailboxRows(test.office->store).empty());
        QCOMPARE(removeMailbox(*test.office, test.by(test.administrator), mailbox.id).error().reason,
                 RefusalReason::MailboxNotFound);
        QVERIFY(!test.office->store.journal.firstBroken());
    }
};

ATBILDE_TEST_MAIN(TestMailboxes)
#include "tst_mailboxes.moc"
