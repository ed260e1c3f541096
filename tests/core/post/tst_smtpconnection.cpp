// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/smtpconnection.h"

#include "tests/support/aiosmtpd.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedsmtp.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Reply = ScriptedSmtp::Reply;

namespace {

constexpr Patience quick{.connecting = 1, .answering = 1, .silence = 1, .altogether = 10};

const SmtpMail mail{u"dati@vejupe.example"_s, u"janis@pasts.example"_s,
                    "From: dati@vejupe.example\r\nSubject: dati\r\n\r\nLabdien!\r\n.\r\n..divi\r\n"};

std::shared_ptr<const Secret> secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArray(text));
}

/// Answers one command so, all others as usual.
ScriptedSmtp::Script when(const QByteArray &command, const QByteArray &reply, bool drops = false)
{
    return [=](const QByteArray &heard) -> std::optional<Reply> {
        return heard.startsWith(command) ? std::optional(Reply{reply, drops}) : std::nullopt;
    };
}

} // namespace

class TestSmtpConnection : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AioSmtpd> m_real;

    [[nodiscard]] const TestAuthority &authority() const { return m_real->authority; }

private Q_SLOTS:
    void initTestCase() { m_real = std::make_unique<AioSmtpd>(); }
    void cleanupTestCase() { m_real.reset(); }

    void aRealServerTakesTheMailByteForByte_data()
    {
        QTest::addColumn<int>("security");
        QTest::newRow("TLS") << int(SendingSecurity::Tls);
        QTest::newRow("STARTTLS") << int(SendingSecurity::StartTls);
    }
    void aRealServerTakesTheMailByteForByte()
    {
        QFETCH(int, security);
        SmtpConnection line(m_real->sending(SendingSecurity(security)), secret("parole"));
        const SmtpOutcome outcome = line.send(mail);
        QVERIFY2(outcome.state == MailState::Sent, qPrintable(codeOf(outcome.problem) + u' ' + outcome.said));
        QVERIFY2(outcome.said.startsWith("250 2.0.0 taken as"_L1), qPrintable(outcome.said));
        QCOMPARE(m_real->mails().last(), "dati@vejupe.example -> janis@pasts.example\r\n" + mail.bytes);
    }

    void aRealServerRefusesAWrongPasswordAndAnUnknownRecipient()
    {
        const SmtpOutcome wrong = SmtpConnection(m_real->sending(), secret("cita")).send(mail);
        QCOMPARE(wrong.state, MailState::Queued);
        QCOMPARE(wrong.problem, MailProblem::SignInRefused);
        SmtpMail nobody = mail;
        nobody.recipient = u"nav@pasts.example"_s;
        const SmtpOutcome refused = SmtpConnection(m_real->sending(), secret("parole")).send(nobody);
        QCOMPARE(refused.state, MailState::Refused);
        QCOMPARE(refused.problem, MailProblem::Refused);
        QCOMPARE(refused.said, u"550 5.1.1 no such user here"_s);
    }

    void aMailTooLargeForARealServerIsNotHandedOver()
    {
        SmtpMail large = mail;
        large.bytes += QByteArray(2'100'000, 'x')
                           .replace("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n");
        bool wasAsked = false;
        const SmtpOutcome outcome = SmtpConnection(m_real->sending(), secret("parole")).send(large, [&] {
            wasAsked = true;
            return true;
        });
        QCOMPARE(outcome.state, MailState::Refused);
        QCOMPARE(outcome.problem, MailProblem::TooLarge);
        QVERIFY(!wasAsked);
    }

    void whatGoesWrongIsToldApart_data()
    {
        QTest::addColumn<ScriptedSmtp::Script>("script");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const ScriptedSmtp::Script &script, MailState state,
                            MailProblem problem) {
            QTest::newRow(name) << script << int(state) << int(problem);
        };
        row("no banner", when("CONNECT", {}), MailState::Queued, MailProblem::Slow);
        row("banner 421", when("CONNECT", "421 too busy\r\n", true), MailState::Queued, MailProblem::Later);
        row("banner 554", when("CONNECT", "554 no\r\n", true), MailState::Queued, MailProblem::Unreachable);
        row("drop at once", when("CONNECT", {}, true), MailState::Queued, MailProblem::Unreachable);
        row("drop in MAIL", when("MAIL", {}, true), MailState::Queued, MailProblem::Unreachable);
        row("drop in RCPT", when("RCPT", {}, true), MailState::Queued, MailProblem::Unreachable);
        row("drop in DATA", when("DATA", {}, true), MailState::Queued, MailProblem::Unreachable);
        row("421 in RCPT", when("RCPT", "421 4.3.2 shutting down\r\n", true), MailState::Queued,
            MailProblem::Later);
        row("greylist", when("RCPT", "451 4.7.1 come back later\r\n"), MailState::Queued, MailProblem::Later);
        row("451 after the mail", when(".", "451 4.3.0 not now\r\n"), MailState::Queued, MailProblem::Later);
        row("sender refused", when("MAIL", "550 5.7.1 not you\r\n"), MailState::Refused,
            MailProblem::Refused);
        row("recipient refused", when("RCPT", "550 5.1.1 nobody\r\n"), MailState::Refused,
            MailProblem::Refused);
        row("refused after the mail", when(".", "554 5.7.1 spam\r\n"), MailState::Refused,
            MailProblem::Refused);
        row("too large at once", when("MAIL", "552 5.3.4 too big\r\n"), MailState::Refused,
            MailProblem::TooLarge);
        row("too large afterwards", when(".", "552 too big\r\n"), MailState::Refused, MailProblem::TooLarge);
        row("drop after the final dot", when(".", {}, true), MailState::Unknown, MailProblem::NoAnswer);
        row("silence after the final dot", when(".", {}), MailState::Unknown, MailProblem::NoAnswer);
    }
    void whatGoesWrongIsToldApart()
    {
        QFETCH(ScriptedSmtp::Script, script);
        QFETCH(int, state);
        QFETCH(int, problem);
        const ScriptedSmtp server(authority(), script);
        const SmtpOutcome outcome = SmtpConnection(server.sending, {}, {}, quick).send(mail);
        QCOMPARE(int(outcome.state), state);
        QCOMPARE(int(outcome.problem), problem);
        QVERIFY(!outcome.isCancelled);
        QCOMPARE(server.heard("MAIL") <= 1 && server.heard("DATA") <= 1, true); // nothing is asked twice
    }

    void aLineCutInTheMiddleOfALongMailHasSentNothing()
    {
        const ScriptedSmtp server(authority(), when("DATA", "354 go on\r\n", true));
        SmtpMail large = mail;
        large.bytes += QByteArray(400'000, 'x')
                           .replace("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                                    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n")
                           .repeated(50);
        const SmtpOutcome outcome = SmtpConnection(server.sending, {}, {}, quick).send(large);
        QCOMPARE(outcome.state, MailState::Queued);
        QCOMPARE(outcome.problem, MailProblem::Unreachable);
    }

    void aServerThatIsNotThereIsUnreachable()
    {
        Sending nobody;
        {
            const ScriptedSmtp server(authority());
            nobody = server.sending;
        }
        const SmtpOutcome outcome = SmtpConnection(nobody, {}, {}, quick).send(mail);
        QCOMPARE(outcome.state, MailState::Queued);
        QCOMPARE(outcome.problem, MailProblem::Unreachable);
    }

    void withoutASecuredLineNothingIsSaid()
    {
        const ScriptedSmtp server(authority(), {}, ScriptedSmtp::Line::Plain);
        const SmtpOutcome outcome = SmtpConnection(server.sending, {}, {}, quick).send(mail);
        QCOMPARE(outcome.problem, MailProblem::NoTls);
        QCOMPARE(server.heard("MAIL"), 0);
        Sending open = server.sending; // an administrator allowed it
        open.security = SendingSecurity::None;
        QCOMPARE(SmtpConnection(open, {}, {}, quick).send(mail).state, MailState::Sent);
        QCOMPARE(server.mails(), QList<QByteArray>{mail.bytes});
    }

    void aCertificateOfNobodyIsNotTrusted()
    {
        const TestAuthority other;
        const ScriptedSmtp server(authority());
        Sending sending = server.sending;
        sending.authorityFile = other.authorityFile();
        const SmtpOutcome outcome = SmtpConnection(sending, {}, {}, quick).send(mail);
        QCOMPARE(outcome.problem, MailProblem::Untrusted);
        QCOMPARE(server.heard("EHLO"), 0);
        sending.host = u"localhost"_s; // the certificate is another host's
        sending.authorityFile = authority().authorityFile();
        QCOMPARE(SmtpConnection(sending, {}, {}, quick).send(mail).problem, MailProblem::Untrusted);
        sending.checksCertificate = false; // an administrator allowed it
        QCOMPARE(SmtpConnection(sending, {}, {}, quick).send(mail).state, MailState::Sent);
    }

    void whoeverStopsBeforeTheTextLeavesHasSentNothing()
    {
        const ScriptedSmtp server(authority());
        const SmtpOutcome early = SmtpConnection(
                                      server.sending, {}, [] { return false; }, quick)
                                      .send(mail);
        QVERIFY(early.isCancelled && early.state == MailState::Queued);
        const SmtpOutcome late =
            SmtpConnection(server.sending, {}, {}, quick).send(mail, [] { return false; });
        QVERIFY(late.isCancelled && late.state == MailState::Queued);
        QVERIFY(server.mails().isEmpty());
    }

    void whoeverStopsAfterTheTextHasLeftHearsTheAnswerAllTheSame()
    {
        const ScriptedSmtp server(authority());
        bool hasBegun = false;
        const SmtpOutcome outcome = SmtpConnection(
                                        server.sending, {}, [&] { return !hasBegun; }, quick)
                                        .send(mail, [&] {
                                            hasBegun = true;
                                            return true;
                                        });
        QCOMPARE(outcome.state, MailState::Sent);
    }

    void anAutomaticMailHasNoReturnPath()
    {
        const ScriptedSmtp server(authority());
        SmtpMail automatic = mail;
        automatic.sender.clear();
        QCOMPARE(SmtpConnection(server.sending, {}, {}, quick).send(automatic).state, MailState::Sent);
        QCOMPARE(server.heard("MAIL FROM:<>"), 1);
    }

    void aBearerTokenSignsIn()
    {
        const ScriptedSmtp server(authority(), [](const QByteArray &command) -> std::optional<Reply> {
            if (command.startsWith("EHLO"))
                return Reply{"250-pasts.example\r\n250 AUTH XOAUTH2\r\n"};
            if (command.startsWith("AUTH"))
                return Reply{"235 2.7.0 welcome\r\n"};
            return std::nullopt;
        });
        Sending sending = server.sending;
        sending.signIn = SendingSignIn::OAuth;
        sending.user = u"dati@vejupe.example"_s;
        QCOMPARE(SmtpConnection(sending, secret("token"), {}, quick).send(mail).state, MailState::Sent);
        QCOMPARE(server.heard("AUTH XOAUTH2 " +
                              QByteArray("user=dati@vejupe.example\1auth=Bearer token\1\1").toBase64()),
                 1);
    }
};

Q_DECLARE_METATYPE(ScriptedSmtp::Script)

ATBILDE_TEST_MAIN(TestSmtpConnection)
#include "tst_smtpconnection.moc"
