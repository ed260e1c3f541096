// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/oauthtoken.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray json(const char *withSingleQuotes)
{
    return QByteArray(withSingleQuotes).replace('\'', '"');
}

} // namespace

class TestOAuthToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsTakenWithWhatRenewsIt()
    {
        const auto both =
            tokenIn({}, json("{'access_token':'ya29.a','refresh_token':'1//b','expires_in':3599}"));
        QCOMPARE((*both)->bearer.bytes(), QByteArray("ya29.a"));
        QCOMPARE((*both)->refresh.bytes(), QByteArray("1//b"));
        const auto one = tokenIn({}, json("{'access_token':'ya29.a'}"));
        QVERIFY((*one)->refresh.isEmpty());
    }

    void whatIsNoTokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("said");
        QTest::newRow("used up") << json("{'error':'invalid_grant','error_description':'x'}")
                                 << u"invalid_grant"_s;
        QTest::newRow("a page of HTML") << QByteArray("<html>Sign in</html>") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("empty") << json("{'access_token':''}") << QString();
        QTest::newRow("a line end in it") << json("{'access_token':'a\\r\\nA1 DELETE INBOX'}") << QString();
        QTest::newRow("a number") << json("{'access_token':5}") << QString();
    }

    void whatIsNoTokenIsRefused()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, said);
        Mailbox mailbox;
        mailbox.name = u"Dati"_s;
        QCOMPARE(tokenIn(mailbox, answer).error(), (Refusal{RefusalReason::TokenRefused, {u"Dati"_s, said}}));
    }

    void aRefreshTokenGoesOverHttpsAlone()
    {
        Mailbox mailbox;
        mailbox.name = u"Dati"_s;
        mailbox.tokenAddress = u"http://127.0.0.1:1/token"_s;
        bool isCancelled = false;
        const Patience little{.connecting = 1, .answering = 1, .silence = 1, .altogether = 2};
        QCOMPARE(renewToken(mailbox, Secret(QByteArray("x")), {}, isCancelled, little).error().reason,
                 RefusalReason::TokenRefused);
        mailbox.tokenAddress = u"https://127.0.0.1:1/token"_s;
        QCOMPARE(renewToken(mailbox, Secret(QByteArray("x")), {}, isCancelled, little).error(),
                 (Refusal{RefusalReason::MailboxUnreachable, {u"Dati"_s, u"127.0.0.1"_s}}));
        QVERIFY(!isCancelled);
    }

    void aSecretLeavesNothingBehindWhereItWasMovedFrom()
    {
        Secret one(QByteArray("parole"));
        const Secret other(std::move(one));
        QCOMPARE(other.bytes(), QByteArray("parole"));
        QVERIFY(one.isEmpty()); // NOLINT(bugprone-use-after-move): what is left is the question
        QByteArray typed("parole");
        typed.detach();
        const Secret taken(std::move(typed));
        QVERIFY(typed.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(!taken.isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestOAuthToken)
#include "tst_oauthtoken.moc"
