// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/imapconnection.h"

#include "core/casework/fetch.h"
#include "core/casework/mailboxes.h"
#include "core/store/lists/tray.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedimap.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Reply = ScriptedImap::Reply;

namespace {

constexpr Patience little{.connecting = 1, .answering = 1, .silence = 1, .altogether = 5};

MailKey key()
{
    return {MailKey::Kind::Password, std::make_shared<const Secret>(QByteArray("parole"))};
}

Result<Fetched> fetched(TestOffice &test, const Mailbox &mailbox, qint64 largest = 100'000)
{
    const auto known = test.office->store.mailboxes.findByName(mailbox.name);
    const MailboxId id =
        known ? known->id : addMailbox(*test.office, test.by(test.administrator), mailbox).value().id;
    return fetchMail(*test.office, test.by(test.clerk), id, key(), {}, NoReader(),
                     {.largest = largest, .patience = little});
}

} // namespace

// Servers that do what none should.
class TestImapConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestAuthority> m_authority;

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(); }

    void nothingHalfIsStored_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("drops");
        QTest::addColumn<int>("reason");
        const QByteArray whole = ScriptedImap::mailText("1");
        const QByteArray head = "* 1 FETCH (UID 1 FLAGS () BODY[] {";
        QTest::newRow("dropped in the middle of the mail")
            << QByteArray(head + "5000}\r\n" + whole) << true << int(RefusalReason::MailboxUnreachable);
        QTest::newRow("silent in the middle of the mail")
            << QByteArray(head + "5000}\r\n" + whole) << false << int(RefusalReason::MailboxSlow);
        QTest::newRow("a length below the truth")
            << QByteArray(head + "90}\r\n" + whole + ")\r\n%TAG% OK done\r\n") << false
            << int(RefusalReason::MailboxConfused);
        QTest::newRow("a length without measure")
            << QByteArray(head + "4294967295}\r\n" + whole) << true << int(RefusalReason::MailboxUnreachable);
        QTest::newRow("no answer") << QByteArray() << false << int(RefusalReason::MailboxSlow);
        QTest::newRow("goodbye") << QByteArray("* BYE shutting down\r\n") << true
                                 << int(RefusalReason::MailboxUnreachable);
    }

    void nothingHalfIsStored()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, drops);
        QFETCH(int, reason);
        bool misbehaves = true;
        ScriptedImap server(*m_authority,
                            [&](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                                if (!misbehaves || !command.endsWith("BODY[]"))
                                    return std::nullopt;
                                return Reply{QByteArray(answer).replace("%TAG%", tag), drops};
                            });
        TestOffice test;
        const Fetched first = fetched(test, server.mailbox).value();
        QVERIFY(first.problem);
        QCOMPARE(int(first.problem->reason), reason);
        QCOMPARE(trayCounts(test.office->store).all, 0);
        misbehaves = false;
        const Fetched second = fetched(test, server.mailbox).value();
        QVERIFY(!second.problem);
        QCOMPARE(second.mails.size(), 1u);
        QCOMPARE(test.office->store.documents.content(second.mails[0].document), ScriptedImap::mailText("1"));
    }

    void aMailLargerThanAnnouncedIsNotTakenIn()
    {
        ScriptedImap server(
            *m_authority, [](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                if (!command.endsWith("BODY[]"))
                    return std::nullopt;
                return Reply{ScriptedImap::literal("1", QByteArray(300'000, 'x')) + tag + " OK\r\n"};
            });
        TestOffice test;
        const Fetched done = fetched(test, server.mailbox).value();
        QVERIFY(!done.problem);
        QCOMPARE(done.mails.at(0).refusal->reason, RefusalReason::FileTooLarge);
        QCOMPARE(trayCounts(test.office->store).all, 0);
        QVERIFY(fetched(test, server.mailbox).value().mails.empty());
    }

    void oneTornMailDoesNotKeepTheOthersOut()
    {
        ScriptedImap server(*m_authority,
                            [](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                                if (command != "UID FETCH 1 BODY[]")
                                    return std::nullopt;
                                return Reply{"* 1 FETCH (UID 1 FLAGS () BODY[] {90}\r\n" +
                                             ScriptedImap::mailText("1") + ")\r\n" + tag + " OK\r\n"};
                            });
        server.uids = {"1", "2"};
        TestOffice test;
        const Fetched done = fetched(test, server.mailbox).value();
        QCOMPARE(done.problem->reason, RefusalReason::MailboxConfused);
        QCOMPARE(trayCounts(test.office->store).all, 1);
        QVERIFY(server.commands().contains("UID STORE 1 -FLAGS (\\Seen)"));
        const Fetched again =
            fetched(test, server.mailbox).value(); // the torn one is tried again, the other is not
        QVERIFY(again.mails.empty() && again.problem);
    }

    void aFullMailboxIsListedWhole()
    {
        ScriptedImap server(*m_authority);
        server.uids.clear();
        for (int uid = 1; uid <= 50'000; ++uid)
            server.uids << QByteArray::number(uid);
        ImapConnection connection(server.mailbox, Secret(QByteArray("parole")), {}, little);
        const auto mails = connection.mailsFrom(1, {7, 50'001, 50'000});
        QVERIFY(mails);
        QCOMPARE(mails->size(), 50'000u);
        QCOMPARE(mails->back().uid, 50'000u);
        const qsizetype before = server.heard("SEARCH");
        QCOMPARE(connection.mailsFrom(49'990, {7, 50'001, 50'000})->size(), 11u);
        QCOMPARE(server.heard("SEARCH"), before + 1); // new mail is looked for where it is
    }

    void aLongReadingGoesOnToItsEnd()
    {
        ScriptedImap server(*m_authority,
                            [](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                                if (!command.endsWith("BODY[]"))
                                    return std::nullopt;
                                return Reply{"* OK " + QByteArray(4000, 'x') + "\r\n" +
                                             ScriptedImap::literal("1", "Labdien\r\n") + tag + " OK\r\n"};
                            });
        ImapConnection connection(server.mailbox, Secret(QByteArray("parole")), {}, little);
        for (int i = 0; i < 120; ++i) {
            const auto mail = connection.mail(1, 7, 100);
            QVERIFY(mail);
            QCOMPARE(mail->bytes, QByteArray("Labdien\r\n"));
        }
    }

    void aUidTwiceIsOneMail()
    {
        ScriptedImap server(*m_authority);
        server.uids = {"2", "1", "2", "1"};
        TestOffice test;
        QCOMPARE(fetched(test, server.mailbox).value().mails.size(), 2u);
        QCOMPARE(server.heard("BODY[]"), 2);
    }

    void whatCouldNotBeMovedIsMovedTheNextTimeAndComesInOnce()
    {
        bool isCut = true;
        ScriptedImap server(*m_authority,
                            [&](const QByteArray &, const QByteArray &command) -> std::optional<Reply> {
                                if (!isCut || !command.startsWith("UID MOVE"))
                                    return std::nullopt;
                                return Reply{{}, true};
                            });
        server.mailbox.doneFolder = u"Gatavs & \"labs\""_s;
        TestOffice test;
        const Fetched first = fetched(test, server.mailbox).value();
        QCOMPARE(first.problem->reason, RefusalReason::MailboxUnreachable);
        QCOMPARE(trayCounts(test.office->store).all, 1);
        isCut = false;
        const Fetched second = fetched(test, server.mailbox).value();
        QVERIFY(!second.problem && second.mails.empty());
        QCOMPARE(server.commands().count("UID MOVE 1 \"Gatavs &- \\\"labs\\\"\""), 2);
        QVERIFY(!fetched(test, server.mailbox).value().problem);
        QCOMPARE(server.heard("UID MOVE"), 2);
        QCOMPARE(server.heard("BODY[]"), 1);
    }

    void aServerThatCannotMoveCopiesAndDeletes_data()
    {
        QTest::addColumn<QByteArray>("capabilities");
        QTest::addColumn<bool>("expunges");
        QTest::newRow("deletes by UID") << QByteArray("IMAP4rev1 UIDPLUS") << true;
        QTest::newRow("only marks") << QByteArray("IMAP4rev1") << false;
    }

    void aServerThatCannotMoveCopiesAndDeletes()
    {
        QFETCH(QByteArray, capabilities);
        QFETCH(bool, expunges);
        ScriptedImap server(*m_authority);
        server.capabilities = capabilities;
        server.mailbox.doneFolder = u"Gatavs"_s;
        TestOffice test;
        QVERIFY(!fetched(test, server.mailbox).value().problem);
        const QList<QByteArray> commands = server.commands();
        QVERIFY(commands.contains("UID COPY 1 \"Gatavs\""));
        QVERIFY(commands.contains("UID STORE 1 +FLAGS.SILENT (\\Deleted)"));
        QCOMPARE(commands.contains("UID EXPUNGE 1"), expunges);
        QVERIFY(!commands.contains("EXPUNGE"));
    }

    void aBearerTokenOpensAMailboxAsGoogleAndMicrosoftWantIt()
    {
        ScriptedImap server(*m_authority);
        server.capabilities = "IMAP4rev1 SASL-IR AUTH=XOAUTH2 MOVE";
        server.mailbox.signIn = MailSignIn::OAuth;
        const Secret token(QByteArray("ya29.zeme"));
        ImapConnection connection(server.mailbox, token, {}, little);
        QVERIFY(connection.status(u"INBOX"_s));
        const QByteArray expected = "user=lietotajs\1auth=Bearer ya29.zeme\1\1";
        QVERIFY(server.commands().contains("AUTHENTICATE XOAUTH2 " + expected.toBase64()));
    }

    void aRefusedTokenIsNoWrongPassword()
    {
        ScriptedImap server(*m_authority,
                            [](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                                if (!command.startsWith("AUTHENTICATE"))
                                    return std::nullopt;
                                return Reply{tag + " NO expired\r\n"};
                            });
        server.capabilities = "IMAP4rev1 SASL-IR AUTH=XOAUTH2";
        server.mailbox.signIn = MailSignIn::OAuth;
        ImapConnection connection(server.mailbox, Secret(QByteArray("ya29")), {}, little);
        QCOMPARE(connection.status(u"INBOX"_s).error().reason, RefusalReason::TokenRefused);
    }

    void aWaitIsBrokenOffWhenTheOfficerWantsIt()
    {
        ScriptedImap server(*m_authority,
                            [](const QByteArray &, const QByteArray &command) -> std::optional<Reply> {
                                return command.startsWith("STATUS") ? std::optional(Reply{}) : std::nullopt;
                            });
        QElapsedTimer since;
        since.start();
        ImapConnection connection(
            server.mailbox, Secret(QByteArray("x")), [&] { return since.elapsed() < 200; }, Patience());
        QVERIFY(!connection.status(u"INBOX"_s));
        QVERIFY(connection.isCancelled());
        QVERIFY(since.elapsed() < 3000);
    }

    void aServerThatTalksNonsenseIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("no validity") << QByteArray("* STATUS INBOX (MESSAGES 1 UIDNEXT 2)\r\n");
        QTest::newRow("zero") << QByteArray("* STATUS INBOX (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 0)\r\n");
        QTest::newRow("too large") << QByteArray("* STATUS INBOX (UIDNEXT 2 UIDVALIDITY 4294967296)\r\n");
        QTest::newRow("nothing") << QByteArray();
    }

    void aServerThatTalksNonsenseIsNotBelieved()
    {
        QFETCH(QByteArray, status);
        ScriptedImap server(*m_authority,
                            [&](const QByteArray &tag, const QByteArray &command) -> std::optional<Reply> {
                                if (!command.startsWith("STATUS"))
                                    return std::nullopt;
                                return Reply{status + tag + " OK\r\n"};
                            });
        TestOffice test;
        QCOMPARE(fetched(test, server.mailbox).value().problem->reason, RefusalReason::MailboxConfused);
    }
};

ATBILDE_TEST_MAIN(TestImapConnection)
#include "tst_imapconnection.moc"
