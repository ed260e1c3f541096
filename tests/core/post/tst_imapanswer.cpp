// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/imapanswer.h"

#include "core/post/foldername.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestImapAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStateOfAFolderIsRead()
    {
        QCOMPARE(folderStatusIn("* STATUS INBOX (MESSAGES 3 UIDNEXT 4 UIDVALIDITY 7)\r\n"),
                 (FolderStatus{7, 4, 3}));
        QCOMPARE(
            folderStatusIn("* 1 EXISTS\r\n* status \"a (UIDVALIDITY 9 UIDNEXT 9)\" (uidvalidity 4294967295 "
                           "messages 0 uidnext 1)\r\n"),
            (FolderStatus{4294967295u, 1, 0}));
        QVERIFY(!folderStatusIn("* STATUS INBOX (UIDNEXT 4 XUIDVALIDITY 7)\r\n"));
        QVERIFY(!folderStatusIn("* STATUS INBOX (UIDNEXT 4 UIDVALIDITY -7)\r\n"));
        QVERIFY(!folderStatusIn("STATUS INBOX (UIDNEXT 4 UIDVALIDITY 7)\r\n"));
    }

    void mailsAreListedOnceInRisingOrderAndFromTheFirst()
    {
        const QByteArray answer =
            "* 3 FETCH (UID 9 RFC822.SIZE 30 FLAGS ())\r\n"
            "* 1 FETCH (FLAGS (\\Answered \\Seen) RFC822.SIZE 10 UID 5)\r\n"
            "* 1 FETCH (UID 5 RFC822.SIZE 999 FLAGS ())\r\n"
            "* 2 FETCH (UID 4 RFC822.SIZE 10 FLAGS ())\r\n"
            "* 7 FETCH (UID 12 FLAGS (\\Seen))\r\n"
            "* 8 FETCH (UID 0 RFC822.SIZE 1)\r\n* 8 FETCH (UID 4294967296 RFC822.SIZE 1)\r\n"
            "* 8 FETCH (UID 99999999999999999999 RFC822.SIZE 1)\r\n* SEARCH 666\r\n";
        QCOMPARE(mailSummariesIn(answer, 5), (std::vector<MailSummary>{{5, 10, true}, {9, 30, false}}));
        QVERIFY(mailSummariesIn({}, 1).empty());
    }

    void uidsAreReadFromASearchAlone()
    {
        QCOMPARE(uidsIn("* 3 EXISTS\r\n* SEARCH 4 7\r\n* search 9 x 0 4294967296\r\n* SEARCH\r\n"),
                 (std::vector<quint32>{4, 7, 9}));
        QVERIFY(uidsIn("A001 OK SEARCH 5\r\nSEARCH 6\r\n").empty());
    }

    void capabilitiesAreWholeWords()
    {
        QVERIFY(hasCapability("* CAPABILITY IMAP4rev1 UIDPLUS MOVE\r\n", "MOVE"));
        QVERIFY(!hasCapability("* CAPABILITY IMAP4rev1 XMOVE MOVED\r\n", "MOVE"));
        QVERIFY(!hasCapability("* OK MOVE\r\n", "MOVE"));
    }

    void aMarkIsSeenOnItsMailAlone()
    {
        QVERIFY(saysSeen("* 1 FETCH (UID 5 FLAGS (\\Seen))\r\n", 5));
        QVERIFY(!saysSeen("* 1 FETCH (UID 6 FLAGS (\\Seen))\r\n* 2 FETCH (UID 5 FLAGS ())\r\n", 5));
    }

    void namesOfFoldersAreWrittenAsTheStandardWants_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"INBOX"_s << QByteArray("INBOX");
        QTest::newRow("Latvian") << u"Apstrādāts"_s << QByteArray("Apstr&AQE-d&AQE-ts");
        QTest::newRow("ampersand") << u"A & B"_s << QByteArray("A &- B");
        QTest::newRow("example of the standard")
            << u"~peter/mail/台北/日本語"_s << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
        QTest::newRow("beyond the plane") << u"\U0001F600"_s << QByteArray("&2D3eAA-");
    }

    void namesOfFoldersAreWrittenAsTheStandardWants()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, line);
        QCOMPARE(folderOnTheLine(name), line);
        QCOMPARE(quotedFolder(name), QByteArray('"' + line + '"'));
    }

    void aQuotationMarkDoesNotEndTheName()
    {
        QCOMPARE(quotedFolder(u"a\"\\b"_s), QByteArray("\"a\\\"\\\\b\""));
    }
};

ATBILDE_TEST_MAIN(TestImapAnswer)
#include "tst_imapanswer.moc"
