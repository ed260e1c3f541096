// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fetch.h"

#include "app/verbs/mailboxes.h"
#include "core/casework/mailboxes.h"
#include "core/store/lists/tray.h"
#include "tests/support/dovecot.h"
#include "tests/support/hostile.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject line(int index) const
    {
        return QJsonDocument::fromJson(out.split(u'\n').value(index).toUtf8()).object();
    }
};

using Run = int (*)(const Console &, const QStringList &);

Answer answerTo(TestOffice &test, Run run, const QStringList &arguments, const QString &as, bool json = true)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const Console console{out, err, Language::English, json, test.place(), as, test.now, {}};
    answer.exit = run(console, arguments);
    out.flush();
    err.flush();
    return answer;
}

QByteArray mail(const QByteArray &number)
{
    return "From: Anna <anna@inbox.example>\r\nDate: Tue, 3 Nov 2026 09:00:00 +0200\r\nSubject: "
           "dati\r\nMessage-ID: <" +
           number + "@inbox.example>\r\n\r\nLūdzu dzēst manus datus. " + number + "\r\n";
}

} // namespace

class TestFetchVerb : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Dovecot> m_server;

    QStringList adding(const Mailbox &mailbox, const QString &name)
    {
        return {u"add"_s,         name,
                u"--host"_s,      mailbox.host,
                u"--port"_s,      QString::number(mailbox.port),
                u"--user"_s,      mailbox.user,
                u"--authority"_s, mailbox.authorityFile};
    }
    static QString passwordFile(TestOffice &test, const QByteArray &password, bool isOpen = false)
    {
        QFile file(test.folder.filePath(u"parole"_s));
        (void)file.open(QIODevice::WriteOnly);
        file.write(password + '\n');
        file.setPermissions(isOpen ? QFile::ReadOwner | QFile::ReadOther
                                   : QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keyring: tests must not ask for somebody's own
        qunsetenv("ATBILDE_MAIL_PASSWORD");
        m_server = std::make_unique<Dovecot>();
    }
    void cleanupTestCase() { m_server.reset(); }
    void cleanup() { qunsetenv("ATBILDE_MAIL_PASSWORD"); }

    void aMailboxIsSetUpAndReadWithoutAWindow()
    {
        TestOffice test;
        const Mailbox mailbox = m_server->mailbox();
        m_server->deliver(mailbox, mail("1"));
        m_server->deliver(mailbox, mail("2"));
        const Answer added = answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"administrators"_s);
        QCOMPARE(added.exit, exitDone);
        QCOMPARE(added.line(0)[u"security"_s], u"tls"_s);
        QVERIFY(!added.out.contains(u"parole"_s));
        const QStringList password{u"--password-file"_s, passwordFile(test, "parole")};
        const Answer tested =
            answerTo(test, mailboxesVerb, QStringList{u"test"_s, u"Dati"_s} + password, u"lietvede"_s);
        QCOMPARE(tested.line(0)[u"mails"_s], 2);
        const Answer fetched = answerTo(test, fetchVerb, password, u"lietvede"_s);
        QVERIFY2(fetched.exit == exitDone, qPrintable(fetched.err));
        QCOMPARE(fetched.line(0)[u"result"_s], u"registered"_s);
        QCOMPARE(fetched.line(0)[u"file"_s], u"Dati #1"_s);
        QCOMPARE(fetched.line(2)[u"mails"_s], 2);
        QCOMPARE(trayCounts(test.office->store).all, 2);
        const Answer again =
            answerTo(test, fetchVerb, QStringList{u"Dati"_s} + password, u"lietvede"_s, false);
        QCOMPARE(again.out, u"Dati: no new mail\n"_s);
        QVERIFY(answerTo(test, mailboxesVerb, {}, {}).line(0)[u"lastRead"_s].isString());
    }

    void thePasswordComesFromTheEnvironmentToo()
    {
        TestOffice test;
        const Mailbox mailbox = m_server->mailbox();
        QCOMPARE(answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"administrators"_s).exit,
                 exitDone);
        qputenv("ATBILDE_MAIL_PASSWORD", "parole");
        QCOMPARE(answerTo(test, fetchVerb, {}, u"lietvede"_s).exit, exitDone);
        qputenv("ATBILDE_MAIL_PASSWORD", "cita");
        const Answer refused = answerTo(test, fetchVerb, {}, u"lietvede"_s);
        QCOMPARE(refused.exit, exitRefused);
        QVERIFY(refused.line(0)[u"error"_s].toString().contains(u"Dati"_s));
        QVERIFY(!refused.out.contains(u"cita"_s) && !refused.err.contains(u"cita"_s));
        QVERIFY(answerTo(test, mailboxesVerb, {}, {}).line(0)[u"error"_s].isString());
    }

    void aPasswordThatOthersMayReadIsNotUsed()
    {
        TestOffice test;
        const Mailbox mailbox = m_server->mailbox();
        QCOMPARE(answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"administrators"_s).exit,
                 exitDone);
        const Answer refused = answerTo(
            test, fetchVerb, {u"--password-file"_s, passwordFile(test, "parole", true)}, u"lietvede"_s);
        QCOMPARE(refused.exit, exitRefused);
        QVERIFY(refused.err.contains(u"chmod 600"_s));
        QVERIFY(!mailboxRows(test.office->store).front().state.lastCheckedAt.isValid());
    }

    void whatIsMissingIsSaid()
    {
        TestOffice test;
        QCOMPARE(answerTo(test, fetchVerb, {}, u"lietvede"_s).exit, exitRefused);
        QCOMPARE(answerTo(test, fetchVerb, {u"Nav"_s}, u"lietvede"_s).exit, exitRefused);
        QCOMPARE(answerTo(test, fetchVerb, {u"a"_s, u"b"_s}, u"lietvede"_s).exit, exitMisused);
        QCOMPARE(answerTo(test, mailboxesVerb, {u"add"_s}, u"administrators"_s).exit, exitMisused);
        QCOMPARE(answerTo(test, mailboxesVerb, {u"add"_s, u"Dati"_s}, u"administrators"_s).exit, exitRefused);
        QCOMPARE(answerTo(test, mailboxesVerb, {u"remove"_s, u"Dati"_s}, u"administrators"_s).exit,
                 exitRefused);
        const Mailbox mailbox = m_server->mailbox();
        QCOMPARE(answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"lietvede"_s).exit, exitRefused);
        QVERIFY(mailboxRows(test.office->store).empty());
        QCOMPARE(answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"das"_s).exit, exitDone);
        const Answer locked = answerTo(test, fetchVerb, {}, u"lietvede"_s); // no password anywhere
        QCOMPARE(locked.exit, exitRefused);
        QVERIFY(locked.err.contains(u"Dati"_s));
    }

    void aMailboxIsChangedPausedAndRemoved()
    {
        TestOffice test;
        const Mailbox mailbox = m_server->mailbox();
        QCOMPARE(answerTo(test, mailboxesVerb, adding(mailbox, u"Dati"_s), u"das"_s).exit, exitDone);
        QCOMPARE(
            answerTo(test, mailboxesVerb,
                     {u"change"_s, u"Dati"_s, u"--pause"_s, u"--every"_s, u"30"_s, u"--name"_s, u"Pasts"_s},
                     u"das"_s)
                .exit,
            exitDone);
        const Mailbox changed = mailboxRows(test.office->store).front().mailbox;
        QCOMPARE(changed.name, u"Pasts"_s);
        QCOMPARE(changed.everyMinutes, 30);
        QVERIFY(!changed.isActive);
        QCOMPARE(answerTo(test, fetchVerb, {}, u"lietvede"_s).exit, exitRefused);
        QCOMPARE(
            answerTo(test, mailboxesVerb, {u"change"_s, u"Pasts"_s, u"--every"_s, u"x"_s}, u"das"_s).exit,
            exitRefused);
        QCOMPARE(answerTo(test, mailboxesVerb, {u"remove"_s, u"Pasts"_s}, u"das"_s).exit, exitDone);
        QVERIFY(mailboxRows(test.office->store).empty());
    }
};

ATBILDE_TEST_MAIN(TestFetchVerb)
#include "tst_fetch.moc"
