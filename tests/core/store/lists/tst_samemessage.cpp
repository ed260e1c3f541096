// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/samemessage.h"

#include "core/intake/incoming.h"
#include "core/intake/mailreader.h"
#include "core/store/transaction.h"
#include "tests/support/filledstore.h"
#include "tests/support/hostile.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray mail(const QByteArray &text, const QByteArray &attached, const QByteArray &extra = {})
{
    return "From: Anna <anna@pasts.example>\r\n" + extra +
           "Message-ID: <1@pasts.example>\r\nSubject: Dati\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
           "--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" +
           text +
           "\r\n--b\r\nContent-Type: application/octet-stream; name=a.bin\r\n"
           "Content-Disposition: attachment; filename=a.bin\r\n\r\n" +
           attached + "\r\n--b--\r\n";
}

Document documentOf(const Message &message, const QByteArray &bytes)
{
    Document document;
    document.messageId = message.messageId;
    document.senderAddress = message.fromAddress;
    document.subject = message.subject;
    document.text = message.text;
    document.attachments = message.attachments.size();
    document.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    document.size = bytes.size();
    document.receivedOn = QDate(2026, 11, 3);
    document.enteredAt = QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    document.fileName = u"m.eml"_s;
    document.mediaType = u"message/rfc822"_s;
    document.seen = QJsonDocument(seenIn(message)).toJson(QJsonDocument::Compact);
    return document;
}

} // namespace

class TestSameMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameMailIsOneDocumentAndAnotherIsNot_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isSame");
        const QByteArray text = "Labdien, \"dati\"  par mani";
        QTest::newRow("other headers") << mail(text, "abc", "X-Folder: Sent\r\n") << true;
        QTest::newRow("other blanks and quotation marks") << mail("Labdien,\r\n\xE2\x80\x9E"
                                                                  "dati\xE2\x80\x9D par mani ",
                                                                  "abc")
                                                          << true;
        QTest::newRow("other words under a forged id") << mail("Labdien, \"dati\" par citu", "abc") << false;
        QTest::newRow("an attachment of other bytes") << mail(text, "abd") << false;
    }

    void theSameMailIsOneDocumentAndAnotherIsNot()
    {
        QFETCH(QByteArray, second);
        QFETCH(bool, isSame);
        TestOffice test;
        Store &store = test.office->store;
        const QByteArray first = mail("Labdien, \"dati\"  par mani", "abc");
        const Message known = readMessage(first, u"m.eml"_s).value();
        QCOMPARE(known.attachments.size(), 1);
        DocumentId id;
        {
            Transaction transaction(store.database);
            id = store.documents.add(documentOf(known, first), first);
            transaction.commit();
        }
        const Message again = readMessage(second, u"m.eml"_s).value();
        const auto found = sameMessage(store, documentOf(again, second), again);
        QCOMPARE(found.has_value(), isSame);
        if (found)
            QCOMPARE(*found, id);
    }

    void aMailWithoutIdIsNeverTheSame()
    {
        TestOffice test;
        Message message;
        message.text = u"x"_s;
        QVERIFY(!sameMessage(test.office->store, documentOf(message, "x"), message));
    }
};

ATBILDE_TEST_MAIN(TestSameMessage)
#include "tst_samemessage.moc"
