// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fetch.h"

#include "core/casework/mailboxes.h"
#include "core/store/lists/tray.h"
#include "tests/support/dovecot.h"
#include "tests/support/failingjournal.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Kind = Imported::Kind;

namespace {

QByteArray mail(const QByteArray &number, const QByteArray &text = "Lūdzu dzēst manus datus.")
{
    return "From: Anna <anna@inbox.example>\r\nDate: Tue, 3 Nov 2026 09:00:00 +0200\r\nSubject: dati " +
           number + "\r\nMessage-ID: <" + number + "@inbox.example>\r\n\r\n" + text + ' ' + number + "\r\n";
}

MailKey password(const char *text = "parole")
{
    return {MailKey::Kind::Password, std::make_shared<const Secret>(QByteArray(text))};
}

QList<Kind> kindsOf(const Fetched &fetched)
{
    QList<Kind> kinds;
    for (const Imported &imported : fetched.mails)
        kinds << imported.kind;
    return kinds;
}

} // namespace

// Against a real mail server.
class TestFetch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Dovecot> m_server;

    Mailbox added(TestOffice &test, bool moves = false)
    {
        Mailbox mailbox = m_server->mailbox();
        if (moves)
            mailbox.doneFolder = Dovecot::doneFolder();
        return addMailbox(*test.office, test.by(test.administrator), mailbox).value();
    }
    static Result<Fetched> fetched(TestOffice &test, const Mailbox &mailbox, const MailKey &key = password(),
                                   const FetchProgress &progress = {}, const FetchWays &ways = {})
    {
        return fetchMail(*test.office, test.by(test.clerk), mailbox.id, key, progress, NoReader(), ways);
    }
    static qint64 inTray(TestOffice &test) { return trayCounts(test.office->store).all; }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<Dovecot>(); }
    void cleanupTestCase() { m_server.reset(); }

    void eachMailComesInByteForByteAndOnce()
    {
        TestOffice test;
        const Mailbox mailbox = added(test);
        const QList<QByteArray> mails{mail("1"), mail("2", QByteArray(400'000, 'x') + "\r\n.\r\n.."),
                                      mail("3")};
        for (const QByteArray &bytes : mails)
            m_server->deliver(mailbox, bytes);
        const Fetched first = fetched(test, mailbox).value();
        QVERIFY2(!first.problem,
                 qPrintable(QString::number(first.problem ? int(first.problem->reason) : -1)));
        QCOMPARE(kindsOf(first), (QList<Kind>{Kind::Registered, Kind::Registered, Kind::Registered}));
        for (qsizetype i = 0; i < mails.size(); ++i) {
            const DocumentId id = first.mails[std::size_t(i)].document;
            QCOMPARE(test.office->store.documents.content(id), mails[i]);
            QCOMPARE(test.office->store.documents.find(id)->channel, Channel::Email);
        }
        QCOMPARE(first.mails[1].path, mailbox.name + u" #2"_s);
        const MailboxState state = test.office->store.mailboxes.stateOf(mailbox.id);
        QCOMPARE(state.lastUid, 3u);
        QVERIFY(state.lastCheckedAt.isValid() && !state.problem);

        QVERIFY(fetched(test, mailbox).value().mails.empty());
        m_server->deliver(mailbox, mail("4"));
        QCOMPARE(kindsOf(fetched(test, mailbox).value()), QList<Kind>{Kind::Registered});
        QCOMPARE(inTray(test), 4);
    }

    void withoutADoneFolderMailStaysAndIsRead()
    {
        TestOffice test;
        const Mailbox mailbox = added(test);
        m_server->deliver(mailbox, mail("1"));
        QVERIFY(!fetched(test, mailbox).value().problem);
        QCOMPARE(m_server->mailsIn(mailbox).size(), 1);
        QCOMPARE(m_server->readMails(mailbox), 1);
    }

    void mailIsMovedToTheDoneFolder()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        m_server->deliver(mailbox, mail("1"));
        m_server->deliver(mailbox, mail("2"));
        const Fetched done = fetched(test, mailbox).value();
        QVERIFY(!done.problem);
        QCOMPARE(inTray(test), 2);
        QCOMPARE(m_server->mailsIn(mailbox), QStringList());
        QCOMPARE(m_server->mailsDone(mailbox).size(), 2);
        QVERIFY(test.office->store.fetchedMail
                    .toMove(mailbox.id, test.office->store.mailboxes.stateOf(mailbox.id).uidValidity)
                    .empty());
    }

    void aMissingDoneFolderIsToldBeforeAnythingIsFetched()
    {
        TestOffice test;
        Mailbox mailbox = m_server->mailbox();
        mailbox.doneFolder = u"Nav tādas"_s;
        mailbox = addMailbox(*test.office, test.by(test.administrator), mailbox).value();
        m_server->deliver(mailbox, mail("1"));
        const Fetched stopped = fetched(test, mailbox).value();
        QCOMPARE(stopped.problem,
                 (Refusal{RefusalReason::MailboxFolderMissing, {mailbox.name, u"Nav tādas"_s}}));
        QCOMPARE(inTray(test), 0);
        QCOMPARE(m_server->readMails(mailbox), 0);
        const MailboxState state = test.office->store.mailboxes.stateOf(mailbox.id);
        QCOMPARE(state.problem, stopped.problem);
        QCOMPARE(state.failures, 1);
    }

    void whatKeepsTheMailboxShutIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<int>("portShift");
        QTest::addColumn<int>("reason");
        const QString own = m_server->authority.authorityFile();
        QTest::newRow("wrong password")
            << QByteArray("x") << own << 0 << int(RefusalReason::MailboxPasswordWrong);
        QTest::newRow("an authority nobody trusts")
            << QByteArray("parole") << QString() << 0 << int(RefusalReason::MailboxUntrusted);
        QTest::newRow("no such file of authorities")
            << QByteArray("parole") << u"/nav/ca.pem"_s << 0 << int(RefusalReason::MailboxUntrusted);
        QTest::newRow("nobody listens")
            << QByteArray("parole") << own << 1 << int(RefusalReason::MailboxUnreachable);
    }

    void whatKeepsTheMailboxShutIsToldApart()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, authority);
        QFETCH(int, portShift);
        QFETCH(int, reason);
        TestOffice test;
        Mailbox mailbox = m_server->mailbox();
        mailbox.authorityFile = authority;
        mailbox.port = portShift ? 1 : mailbox.port;
        mailbox = addMailbox(*test.office, test.by(test.administrator), mailbox).value();
        const Fetched stopped = fetched(test, mailbox, password(key.constData())).value();
        QVERIFY(stopped.problem);
        QCOMPARE(int(stopped.problem->reason), reason);
        QVERIFY(stopped.mails.empty());
        QCOMPARE(tryMailbox(mailbox, password(key.constData())).error(), *stopped.problem);
    }

    void theLineIsMadeSafeOnThePlainPort()
    {
        TestOffice test;
        Mailbox mailbox = m_server->mailbox();
        mailbox.security = MailSecurity::StartTls;
        mailbox.port = m_server->plainPort;
        mailbox = addMailbox(*test.office, test.by(test.administrator), mailbox).value();
        m_server->deliver(mailbox, mail("1"));
        QVERIFY(!fetched(test, mailbox).value().problem);
        QCOMPARE(inTray(test), 1);
    }

    void tryingItChangesNothing()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        m_server->deliver(mailbox, mail("1"));
        const QStringList before = everythingIn(test.office->store.database);
        QCOMPARE(tryMailbox(mailbox, password()).value(), 1);
        QCOMPARE(everythingIn(test.office->store.database), before);
        QCOMPARE(m_server->readMails(mailbox), 0);
        QCOMPARE(tryMailbox(mailbox, {}).error().reason, RefusalReason::MailboxPasswordMissing);
    }

    void aFolderThatWasMadeAnewIsReadAgainWithoutDoubles()
    {
        TestOffice test;
        const Mailbox mailbox = added(test);
        m_server->deliver(mailbox, mail("1"));
        QVERIFY(!fetched(test, mailbox).value().problem);
        const quint32 before = test.office->store.mailboxes.stateOf(mailbox.id).uidValidity;
        const QDir maildir(m_server->maildir(mailbox));
        QFile list(maildir.filePath(u"dovecot-uidlist"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QByteArray uids = list.readAll().replace("V" + QByteArray::number(before), "V4242424242");
        list.close();
        for (const QString &name :
             maildir.entryList({u"dovecot*"_s, u".dovecot*"_s}, QDir::Files | QDir::Hidden))
            QFile::remove(maildir.filePath(name));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(uids);
        list.close();
        m_server->deliver(mailbox, mail("2"));
        const Fetched second = fetched(test, mailbox).value();
        QVERIFY(!second.problem);
        QCOMPARE(test.office->store.mailboxes.stateOf(mailbox.id).uidValidity, 4242424242u);
        QCOMPARE(kindsOf(second), (QList<Kind>{Kind::Duplicate, Kind::Registered}));
        QCOMPARE(inTray(test), 2);
    }

    void aMailThatLooksLikeAnswersOfTheServerIsAMail()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        QByteArray text;
        for (int i = 1; i < 40; ++i)
            text += "A0" + QByteArray::number(i).rightJustified(2, '0') +
                    " OK Fetch completed.\r\n* SEARCH 666\r\n)\r\n";
        text += "* 1 FETCH (UID 666 RFC822.SIZE 5 FLAGS ())\r\n* BYE\r\n";
        m_server->deliver(mailbox, mail("1", text));
        m_server->deliver(mailbox, mail("2"));
        const Fetched done = fetched(test, mailbox).value();
        QVERIFY(!done.problem);
        QCOMPARE(kindsOf(done), (QList<Kind>{Kind::Registered, Kind::Registered}));
        QCOMPARE(test.office->store.documents.content(done.mails[0].document), mail("1", text));
        QCOMPARE(m_server->mailsDone(mailbox).size(), 2);
    }

    void aMailThatIsTooLargeStaysUnreadAndIsToldOnce()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        m_server->deliver(mailbox, mail("1", QByteArray(20'000, 'x')));
        m_server->deliver(mailbox, mail("2"));
        const FetchWays ways{.largest = 10'000};
        const Fetched done = fetched(test, mailbox, password(), {}, ways).value();
        QVERIFY(!done.problem);
        QCOMPARE(kindsOf(done), (QList<Kind>{Kind::Rejected, Kind::Registered}));
        QCOMPARE(done.mails[0].refusal->reason, RefusalReason::FileTooLarge);
        QVERIFY(fetched(test, mailbox, password(), {}, ways).value().mails.empty());
        QCOMPARE(inTray(test), 1);
        QCOMPARE(m_server->mailsIn(mailbox).size(), 1);
        QCOMPARE(m_server->readMails(mailbox), 0);
    }

    void aMailNobodyCanReadIsKeptApartAndMoved()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        m_server->deliver(mailbox, QByteArray("\x7f"
                                              "ELF\1\1\r\n") +
                                       QByteArray(500, '\1'));
        m_server->deliver(mailbox, mail("2"));
        const Fetched done = fetched(test, mailbox).value();
        QVERIFY(!done.problem);
        QCOMPARE(kindsOf(done), (QList<Kind>{Kind::Quarantined, Kind::Registered}));
        QCOMPARE(m_server->mailsDone(mailbox).size(), 2);
    }

    void whereStoringFailsTheMailIsUnreadAgainAndComesInLater()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        m_server->deliver(mailbox, mail("1"));
        failAtTheJournal(*test.office);
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)fetched(test, mailbox));
        QCOMPARE(inTray(test), 0);
        QCOMPARE(m_server->mailsIn(mailbox).size(), 1);
        QCOMPARE(m_server->readMails(mailbox), 0);
        QVERIFY(runRaw(test.office->store.database, u"DROP TRIGGER journal_fails"_s));
        QCOMPARE(kindsOf(fetched(test, mailbox).value()), QList<Kind>{Kind::Registered});
        QCOMPARE(m_server->mailsDone(mailbox).size(), 1);
    }

    void aReadingBrokenOffIsTakenUpWhereItEnded()
    {
        TestOffice test;
        const Mailbox mailbox = added(test, true);
        for (const char *number : {"1", "2", "3", "4"})
            m_server->deliver(mailbox, mail(number));
        const Fetched first =
            fetched(test, mailbox, password(), [](qsizetype done, qsizetype all, const Imported *last) {
                return last == nullptr || (all == 4 && done < 2);
            }).value();
        QVERIFY(first.isStopped && !first.problem);
        QCOMPARE(first.mails.size(), 2u);
        QCOMPARE(inTray(test), 2);
        QCOMPARE(fetched(test, mailbox).value().mails.size(), 2u);
        QCOMPARE(inTray(test), 4);
        QCOMPARE(m_server->mailsDone(mailbox).size(), 4);
    }

    void twoMailboxesDoNotDisturbEachOther()
    {
        TestOffice test;
        const Mailbox one = added(test);
        const Mailbox other = added(test, true);
        m_server->deliver(one, mail("1"));
        m_server->deliver(other, mail("2"));
        m_server->deliver(other, mail("1"));
        QCOMPARE(kindsOf(fetched(test, one).value()), QList<Kind>{Kind::Registered});
        QCOMPARE(kindsOf(fetched(test, other).value()), (QList<Kind>{Kind::Registered, Kind::Duplicate}));
        QCOMPARE(inTray(test), 2);
        QCOMPARE(m_server->mailsIn(one).size(), 1);
        QCOMPARE(m_server->mailsDone(other).size(), 2);
    }

    void aMailboxBeingReadIsNotReadTwiceAtOnce()
    {
        TestOffice test;
        const Mailbox mailbox = added(test);
        m_server->deliver(mailbox, mail("1"));
        Store &store = test.office->store;
        QVERIFY(store.mailboxes.hold(mailbox.id, u"other"_s, test.now, test.now.addSecs(60)));
        QCOMPARE(fetched(test, mailbox).error(), (Refusal{RefusalReason::FetchRunning, {mailbox.name}}));
        QCOMPARE(changeMailbox(*test.office, test.by(test.administrator), mailbox, mailbox).error().reason,
                 RefusalReason::FetchRunning);
        // One that died does not keep it for ever.
        QVERIFY(store.mailboxes.hold(mailbox.id, u"other"_s, test.now, test.now.addSecs(-1)));
        QCOMPARE(kindsOf(fetched(test, mailbox).value()), QList<Kind>{Kind::Registered});
        QVERIFY(store.mailboxes.hold(mailbox.id, u"other"_s, test.now, test.now)); // and was let go
    }

    void onlyWhoWorksTheTrayFetches()
    {
        TestOffice test;
        const Mailbox mailbox = added(test);
        QCOMPARE(fetchMail(*test.office, test.by(test.reader), mailbox.id, password()).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(fetchMail(*test.office, test.by(test.clerk), MailboxId(99), password()).error().reason,
                 RefusalReason::MailboxNotFound);
        QCOMPARE(fetched(test, mailbox, {}).error().reason, RefusalReason::MailboxPasswordMissing);
    }
};

ATBILDE_TEST_MAIN(TestFetch)
#include "tst_fetch.moc"
