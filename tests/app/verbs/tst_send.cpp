// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/send.h"

#include "tests/support/aiosmtpd.h"
#include "tests/support/answerinhand.h"
#include "tests/support/hostile.h"

#include <QGuiApplication>
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

Answer answerTo(TestOffice &test, Run run, const QStringList &arguments, const QString &as = u"lietvede"_s,
                bool json = true)
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

} // namespace

class TestSendVerb : public QObject
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
    void cleanup() { qunsetenv("ATBILDE_MAIL_PASSWORD"); }

    void sendingIsSetUpTriedAndUsedWithoutAWindow()
    {
        AnswerInHand test{Sending()};
        QCOMPARE(answerTo(test, sendVerb, {}).exit, exitRefused);
        const Sending wanted = m_server->sending();
        const QStringList typed{u"set"_s,
                                u"--host"_s,
                                wanted.host,
                                u"--port"_s,
                                QString::number(wanted.port),
                                u"--user"_s,
                                wanted.user,
                                u"--authority"_s,
                                wanted.authorityFile,
                                u"--from"_s,
                                wanted.fromAddress,
                                u"--from-name"_s,
                                wanted.fromName};
        QCOMPARE(answerTo(test, sendingVerb, typed).exit, exitRefused); // a clerk
        QCOMPARE(answerTo(test, sendingVerb, typed, u"das"_s).exit, exitDone);
        QCOMPARE(sendingOf(test.office->store), wanted);
        qputenv("ATBILDE_MAIL_PASSWORD", "parole");
        const Answer tried = answerTo(test, sendingVerb, {u"test"_s}, u"das"_s);
        QCOMPARE(tried.exit, exitDone);
        QVERIFY(tried.line(0).value("answer"_L1).toString().startsWith("250"_L1));

        QCOMPARE(answerTo(test, sendVerb, {u"DS-2026/0001"_s, u"--to"_s, u"nav@pasts.example"_s}).exit,
                 exitRefused);
        const Answer queued = answerTo(test, sendVerb, {u"DS-2026/0001-1"_s, u"--queue-only"_s});
        QCOMPARE(queued.exit, exitDone);
        QCOMPARE(queued.line(0).value("state"_L1).toString(), u"queued"_s);
        QCOMPARE(answerTo(test, outboxVerb, {}).line(0).value("recipient"_L1).toString(),
                 u"janis@pasts.example"_s);
        const Answer sent = answerTo(test, sendVerb, {});
        QCOMPARE(sent.exit, exitDone);
        QCOMPARE(sent.line(0).value("state"_L1).toString(), u"sent"_s);
        QVERIFY(m_server->mails().last().startsWith("dati@vejupe.example -> janis@pasts.example"));
        QCOMPARE(test.request().state, State::Dispatched);
        QVERIFY(answerTo(test, sendVerb, {}, u"lietvede"_s, false).out.contains(u"Nothing is due"_s));
    }

    void aRefusedRecipientEndsInARefusal()
    {
        qputenv("ATBILDE_MAIL_PASSWORD", "parole");
        AnswerInHand test(m_server->sending());
        const Answer sent = answerTo(
            test, sendVerb, {u"DS-2026/0001"_s, u"--to"_s, u"nav@pasts.example"_s, u"--confirmed"_s});
        QCOMPARE(sent.exit, exitRefused);
        QCOMPARE(sent.line(0).value("state"_L1).toString(), u"refused"_s);
        QVERIFY(sent.line(0).value("answer"_L1).toString().startsWith("550"_L1));
        const QString mail = QString::number(sent.line(0).value("mail"_L1).toInt());
        QCOMPARE(answerTo(test, outboxVerb, {u"again"_s, mail}).exit, exitRefused);
        QCOMPARE(answerTo(test, outboxVerb, {u"withdraw"_s, mail}).exit, exitDone);
        QCOMPARE(answerTo(test, outboxVerb, {u"eat"_s, mail}).exit, exitMisused);
    }

    void theListForThePostOfficeIsWritten()
    {
        AnswerInHand test{Sending()};
        QVERIFY(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                               {test.today(), Channel::Letter, u"RR123456785LV"_s}));
        const QString csv = test.folder.filePath(u"pasts.csv"_s);
        const QString pdf = test.folder.filePath(u"pasts.pdf"_s);
        const Answer listed = answerTo(test, postListVerb, {u"--csv"_s, csv, u"--pdf"_s, pdf});
        QCOMPARE(listed.exit, exitDone);
        QCOMPARE(listed.line(0).value("tracking"_L1).toString(), u"RR123456785LV"_s);
        QVERIFY(QFile::exists(csv) && QFile::exists(pdf));
        QCOMPARE(answerTo(test, postListVerb, {u"--csv"_s, csv}).exit, exitRefused); // never over another
        QVERIFY(answerTo(test, postListVerb, {u"--date"_s, u"2026-11-01"_s}).out.isEmpty());
    }
};

ATBILDE_GUI_TEST_MAIN(TestSendVerb)
#include "tst_send.moc"
