// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/bounce.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray reporting = "Reporting-MTA: dns; mx.vejupe.example\nX-Postfix-Queue-ID: 1\n\n";

} // namespace

class TestBounce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMachinesOwnWordsComeFirst_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<Bounced>("expected");
        const auto row = [](const char *name, const QByteArray &status, const Bounced &expected) {
            QTest::newRow(name) << status << expected;
        };
        row("not known", "Final-Recipient: rfc822; janis@pasts.example\nAction: failed\nStatus: 5.1.1\n",
            {{}, u"janis@pasts.example"_s, {}, u"5.1.1"_s, true});
        row("forwarded to somebody else",
            "Original-Recipient: rfc822;janis@pasts.example\nFinal-Recipient: rfc822; x@other.example\n"
            "Action: failed\nStatus: 5.2.2\n",
            {{}, u"janis@pasts.example"_s, {}, u"5.2.2"_s, true});
        row("still tried", "Final-Recipient: rfc822; janis@pasts.example\nAction: delayed\nStatus: 4.4.1\n",
            {{}, u"janis@pasts.example"_s, {}, u"4.4.1"_s, false});
        row("given up for the time being",
            "Final-Recipient: rfc822; janis@pasts.example\nAction: failed\nStatus: 4.4.7\n",
            {{}, u"janis@pasts.example"_s, {}, u"4.4.7"_s, false});
        row("exact only in the reply",
            "Final-Recipient: rfc822;janis@pasts.example\nAction: failed\nStatus: 5.0.0\n"
            "Diagnostic-Code: smtp; 550 5.7.1\n  Message rejected\n",
            {{}, u"janis@pasts.example"_s, {}, u"5.7.1"_s, true});
        row("no status but a reply",
            "Final-Recipient: rfc822;janis@pasts.example\nAction: failed\nDiagnostic-Code: smtp; 550 no such "
            "user\n",
            {{}, u"janis@pasts.example"_s, {}, {}, true});
        row("one of two failed",
            "Final-Recipient: rfc822;anna@pasts.example\nAction: delivered\nStatus: 2.0.0\n\n"
            "Final-Recipient: rfc822;janis@pasts.example\nAction: failed\nStatus: 5.1.1\n",
            {{}, u"janis@pasts.example"_s, {}, u"5.1.1"_s, true});
        row("the mail is named",
            "Final-Recipient: rfc822;janis@pasts.example\nAction: failed\nStatus: 5.1.1\n"
            "Original-Message-ID: <a-1@vejupe.example>\n",
            {u"a-1@vejupe.example"_s, u"janis@pasts.example"_s, {}, u"5.1.1"_s, true});
        row("nothing said", "Action: failed\n", {});
        row("no address", "Final-Recipient: x\nAction: failed\nStatus: five\n", {});
    }

    void theMachinesOwnWordsComeFirst()
    {
        QFETCH(QByteArray, status);
        QFETCH(Bounced, expected);
        QCOMPARE(bouncedBy({.deliveryStatus = reporting + status}), expected);
        QCOMPARE(bouncedBy({.deliveryStatus = QByteArray(reporting + status).replace("\n", "\r\n")}), expected);
    }

    void theMailThatCameBackIsNamed()
    {
        const Bounced bounced = bouncedBy(
            {.deliveryStatus =
                 reporting + "Final-Recipient: rfc822;a@pasts.example\nAction: failed\nStatus: 5.1.1\n",
             .returnedHeaders = "Received: x\nMessage-ID:\n <a-1@vejupe.example>\nSubject: "
                                "=?utf-8?Q?Atbilde_Nr=2E_1/2026?=\n"
                                "\nMessage-ID: <b@x>\nSubject: body\n"});
        QCOMPARE(bounced.messageId, u"a-1@vejupe.example"_s);
        QCOMPARE(bounced.subject, u"Atbilde Nr. 1/2026"_s);
    }

    void noticesInWordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Bounced>("expected");
        const auto row = [](const char *name, const QString &text, const Bounced &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("qmail",
            u"Hi. This is the qmail-send program at pasts.example.\nI'm afraid I wasn't able to deliver your "
            u"message to the "
            "following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n"
            "<janis@pasts.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
            "--- Below this line is a copy of the message.\n\nReturn-Path: <dati@vejupe.example>\n"
            "Message-ID: <a-1@vejupe.example>\nSubject: Atbilde\n\nSveiki\n"_s,
            {u"a-1@vejupe.example"_s, u"janis@pasts.example"_s, u"Atbilde"_s, u"5.1.1"_s, true});
        row("Exim",
            u"This message was created automatically by mail delivery software.\n\nA message that you sent "
            u"could not be "
            "delivered to one or more of its\nrecipients. This is a permanent error. The following "
            "address(es) failed:\n\n"
            "  janis@pasts.example\n    host mx.pasts.example [192.0.2.1]\n    SMTP error from remote mail "
            "server after "
            "RCPT TO:<janis@pasts.example>:\n    550 No such user here\n\n"
            "------ This is a copy of the message, including all the headers. ------\n\nMessage-ID: "
            "<a-1@vejupe.example>\n"
            "Subject: Atbilde\n"_s,
            {u"a-1@vejupe.example"_s, u"janis@pasts.example"_s, u"Atbilde"_s, {}, true});
        row("Exchange",
            u"Delivery has failed to these recipients or groups:\n\njanis@pasts.example "
            u"(janis@pasts.example)\n"
            "The email address you entered couldn't be found.\n\nDiagnostic information for "
            "administrators:\n\n"
            "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound'\n\nOriginal message "
            "headers:\n\n"
            "Message-ID: <a-1@vejupe.example>\nSubject: Atbilde\n"_s,
            {u"a-1@vejupe.example"_s, u"janis@pasts.example"_s, u"Atbilde"_s, u"5.1.10"_s, true});
        row("Exchange in Latvian",
            u"Piegāde neizdevās šiem adresātiem vai grupām:\n\njanis@pasts.example\nPastkaste ir pilna.\n\n"
            "Attālais serveris atgrieza '552 5.2.2 mailbox full'\n"_s,
            {{}, u"janis@pasts.example"_s, {}, u"5.2.2"_s, true});
        row("Gmail",
            u"Address not found\n\nYour message wasn't delivered to janis@pasts.example because the address "
            u"couldn't be "
            "found.\n\nThe response was:\n550 5.1.1 The email account does not exist.\n"_s,
            {{}, u"janis@pasts.example"_s, {}, u"5.1.1"_s, true});
        row("still tried",
            u"Your message to the following recipients is delayed; you do not need to resend "
            u"it.\n\n<janis@pasts.example>: "
            "host 192.0.2.1 said: 451 4.7.1 greylisted\n"_s,
            {{}, u"janis@pasts.example"_s, {}, u"4.7.1"_s, false});
        row("versions and addresses are no status", u"Postfix 3.5.18 at 192.0.2.5.1.1 says sorry"_s, {});
        row("nothing", QString(), {});
    }

    void noticesInWordsAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(Bounced, expected);
        const Bounced found = bouncedBy({.text = text});
        QCOMPARE(found.messageId, expected.messageId);
        QCOMPARE(found.recipient, expected.recipient);
        QCOMPARE(found.subject, expected.subject);
        QCOMPARE(found.status, expected.status);
        QCOMPARE(found.isPermanent, expected.isPermanent);
    }

    void whatArrivedIsNoBounce()
    {
        const QByteArray arrived =
            reporting + "Final-Recipient: rfc822;a@pasts.example\nAction: delivered\nStatus: 2.0.0\n";
        QVERIFY(saysDelivered(arrived));
        QVERIFY(!saysDelivered(arrived + "\nFinal-Recipient: rfc822;b@pasts.example\nAction: failed\n"));
        QVERIFY(!saysDelivered(reporting));
        QVERIFY(!saysDelivered({}));
    }

    void hostileNoticesTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &piece :
             {QByteArray("Action: failed\n\n"), QByteArray("a@"), QByteArray("5.1."), QByteArray(" x\n"),
              QByteArray("a.a@a-a.a"), QByteArray("<")}) {
            const QByteArray much = piece.repeated(1000000 / piece.size());
            static_cast<void>(bouncedBy(
                {.deliveryStatus = much, .returnedHeaders = much, .text = QString::fromLatin1(much)}));
        }
        QVERIFY(timer.elapsed() < 4000);
    }
};

ATBILDE_TEST_MAIN(TestBounce)
#include "tst_bounce.moc"
