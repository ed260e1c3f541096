// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailboxfile.h"
#include "core/intake/mailreader.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray first = "From janis@pasts.example Tue Nov 10 09:00:00 2026\nFrom: janis@pasts.example\n"
                         "Subject: viens\nTo: sia@uznemums.example\n\nLabdien!\n";
const QByteArray second =
    "From - Wed Nov 11 10:00:00 2026\nX-Mozilla-Status: 0001\nFrom: anna@pasts.example\n"
    "Subject: divi\n\nSveiki!\n";

QList<QByteArray> pieces(const QByteArray &mailbox)
{
    QList<QByteArray> found;
    for (const MailRange &range : messagesIn(mailbox))
        found << mailbox.sliced(range.offset, range.size);
    return found;
}

} // namespace

class TestMailboxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void messagesAreKeptByteForByte()
    {
        QCOMPARE(pieces(first + "\n" + second), QList<QByteArray>({first, second}));
        QCOMPARE(pieces(first + "\n" + second + "\n\n\n" + first),
                 QList<QByteArray>({first, second + "\n\n", first}));
        QCOMPARE(pieces(first), QList<QByteArray>{first});
        QVERIFY(pieces({}).isEmpty());
    }

    void eitherLineEndWillDo()
    {
        QByteArray mailbox = first + "\n" + second;
        mailbox.replace("\n", "\r\n");
        const QList<QByteArray> found = pieces(mailbox);
        QCOMPARE(found.size(), 2);
        QCOMPARE(QByteArray(found[1]).replace("\r\n", "\n"), second);
        QCOMPARE(fileKind(mailbox), FileKind::Mailbox);
    }

    void whatPartsMessages_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("count");
        const auto row = [](const char *name, const QByteArray &line, int count) {
            QTest::newRow(name) << line << count;
        };
        row("an address and a date", "\nFrom a@pasts.example Tue Nov  3 09:00:00 2026\nTo: x\n\n", 2);
        row("a date with a zone before the year", "\nFrom a Tue Nov 3 09:00:00 EET 2026\nTo: x\n\n", 2);
        row("a date with a zone behind the year", "\nFrom a Tue Nov 3 09:00:00 2026 +0200\nTo: x\n\n", 2);
        row("a date without seconds", "\nFrom a Tue Nov 3 9:00 2026\nTo: x\n\n", 2);
        row("a forwarding mark below", "\nFrom a Tue Nov 3 09:00:00 2026\n>From b Tue\nTo: x\n\n", 2);
        row("no empty line before", "From a@pasts.example Tue Nov  3 09:00:00 2026\nTo: x\n\n", 1);
        row("a sentence", "\nFrom now on I want to know what you keep.\nTo: x\n\n", 1);
        row("a sentence with a date", "\nFrom Tue Nov 3 2026 on I want nothing.\nTo: x\n\n", 1);
        row("text below", "\nFrom a Tue Nov 3 09:00:00 2026\nI wrote to you.\n\n", 1);
        row("quoted", "\n>From a Tue Nov 3 09:00:00 2026\nTo: x\n\n", 1);
        row("Latvian", "\nNo janis Tue Nov 3 09:00:00 2026\nTo: x\n\n", 1);
        row("at the very end", "\nFrom a Tue Nov 3 09:00:00 2026", 1);
    }

    void whatPartsMessages()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, count);
        const QByteArray mailbox = first + line;
        QCOMPARE(int(messagesIn(mailbox).size()), count);
        QCOMPARE(fileKind(mailbox), count == 1 ? FileKind::Message : FileKind::Mailbox);
    }

    void aMailWithoutTheLineOfAnMboxIsOne()
    {
        const QByteArray mail = "From: a@pasts.example\nSubject: x\n\nSee below.\n\n" + second;
        QCOMPARE(fileKind(mail), FileKind::Message);
    }

    void theQuotingOfAnMboxIsTakenAwayInReadingAlone()
    {
        const QByteArray mail = first + ">From now on, delete it.\n>>From deeper.\n> From a quotation\n";
        const Result<Message> message = readMessage(mail, u"x"_s);
        QVERIFY(message);
        QCOMPARE(message->text, u"Labdien!\nFrom now on, delete it.\n>From deeper.\n> From a quotation"_s);
        const Result<Message> plain = readMessage(mail.sliced(mail.indexOf('\n') + 1), u"x"_s);
        QVERIFY(plain);
        QVERIFY(plain->text.contains(u">From now on"_s));
    }

    void aSecondMessageFarDownIsFound()
    {
        const QByteArray padding = QByteArray("eHh4eHh4eHg=\n").repeated(200000);
        QCOMPARE(fileKind(first + padding + "\n" + second), FileKind::Mailbox);
        QVERIFY(!holdsSeveralMessages(first + padding + "\n" + second, 64 * 1024));
    }

    void hostileMailboxesTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray many = (first + "\n").repeated(100000);
        QCOMPARE(int(messagesIn(many).size()), 100000);
        QCOMPARE(int(messagesIn(first + QByteArray("\nFrom ").repeated(2000000)).size()), 1);
        QCOMPARE(int(messagesIn(first + QByteArray("\n\nFrom a b c d").repeated(500000)).size()), 1);
        QVERIFY(timer.elapsed() < 5000);
    }
};

ATBILDE_TEST_MAIN(TestMailboxFile)
#include "tst_mailboxfile.moc"
