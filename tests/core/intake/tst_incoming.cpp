// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outlookwriter.h"

#include "core/intake/incoming.h"
#include "core/intake/outlookstorage.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedreader.h"

#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray pdf("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n");

/// A message with these attachments: name, type, content.
struct Enclosed
{
    QByteArray name;
    QByteArray type;
    QByteArray content;
};

QByteArray mailWith(const QList<Enclosed> &enclosed)
{
    QByteArray mail =
        "From: Anna <anna@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\nSubject: "
        "Pielikums\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
        "Content-Type: text/plain; charset=UTF-8\r\n\r\nSkat. pielikumu.\r\n";
    for (const Enclosed &each : enclosed) {
        mail += "--b\r\nContent-Type: " + each.type + "\r\nContent-Disposition: attachment; filename=\"" +
                each.name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + each.content.toBase64() +
                "\r\n";
    }
    return mail + "--b--\r\n";
}

Reading says(const QString &text, int pages = 1)
{
    Reading reading;
    reading.text = text;
    reading.pages = pages;
    return reading;
}

} // namespace

class TestIncoming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPdfSaysWhatTheReaderSees()
    {
        ScriptedReader reader;
        reader.seen = says(u"Lūdzu dzēst manus datus."_s, 3);
        reader.seen.flags = {MessageFlag::ScanRead};
        const Message message = readIncoming(pdf, u"skans.pdf"_s, reader).value();
        QCOMPARE(message.kind, FileKind::Pdf);
        QCOMPARE(message.text, u"Lūdzu dzēst manus datus."_s);
        QCOMPARE(message.pages, 3);
        QVERIFY(message.has(MessageFlag::ScanRead));
        QVERIFY(isSlowToRead(message));
    }

    void aReaderThatFailsCostsTheTextAndNotTheFile()
    {
        ScriptedReader reader;
        reader.refusal = Refusal{RefusalReason::PagesNotRead, {u"x"_s}};
        const Message message = readIncoming(pdf, u"skans.pdf"_s, reader).value();
        QVERIFY(message.text.isEmpty());
        QCOMPARE(message.flags, QList{MessageFlag::NotLookedInto});
        QCOMPARE(readIncoming(pdf, u"skans.pdf"_s, NoReader())->flags, QList{MessageFlag::NotLookedInto});
    }

    void aFileThatIsNotWhatItSeemsIsRefused()
    {
        ScriptedReader reader;
        reader.refusal = Refusal{RefusalReason::FileBroken, {u"x"_s, Code{"file_kind", u"pdf"_s}}};
        const Result<Message> message = readIncoming(pdf, u"skans.pdf"_s, reader);
        QCOMPARE(message.error(),
                 (Refusal{RefusalReason::FileBroken, {u"skans.pdf"_s, Code{"file_kind", u"pdf"_s}}}));
    }

    void aTextIsTakenInItsCharacterSet_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << QByteArray("Lūdzu dzēst manus datus.\n");
        QTest::newRow("windows-1257") << QByteArray("L\xFB"
                                                    "dzu dz\xE7"
                                                    "st manus datus.\r\n");
    }

    void aTextIsTakenInItsCharacterSet()
    {
        QFETCH(QByteArray, bytes);
        const Message message = readIncoming(bytes, u"zvans.txt"_s, NoReader()).value();
        QCOMPARE(message.kind, FileKind::Text);
        QCOMPARE(message.text, u"Lūdzu dzēst manus datus."_s);
        QVERIFY(!isSlowToRead(message));
    }

    void aPageIsTakenAsItsText()
    {
        const QByteArray page =
            "<!DOCTYPE html><html><body><p>Lūdzu <b>dzēst</b> datus.</p><script>x</script></body></html>";
        QCOMPARE(readIncoming(page, u"a.html"_s, NoReader())->text, u"Lūdzu dzēst datus."_s);
    }

    void anArchiveIsKeptWholeAndNeverOpened()
    {
        ScriptedReader reader;
        const Message message =
            readIncoming(QByteArray::fromHex("504b0304140000000000") + QByteArray(40, '\0'), u"a.zip"_s,
                         reader)
                .value();
        QCOMPARE(message.kind, FileKind::Archive);
        QCOMPARE(message.flags, QList{MessageFlag::NotLookedInto});
        QCOMPARE(reader.looks.load(), 0);
    }

    void whatNobodyKnowsIsRefused()
    {
        QCOMPARE(readIncoming(QByteArray("\x7f"
                                         "ELF\x02\x01\x01\0\0\0",
                                         10),
                              u"a.bin"_s, NoReader())
                     .error()
                     .reason,
                 RefusalReason::FileKindUnknown);
        QCOMPARE(readIncoming({}, u"a.bin"_s, NoReader()).error().reason, RefusalReason::FileEmpty);
    }

    void theLetterInsideAnEmailIsReadToo()
    {
        ScriptedReader reader;
        reader.seen = says(u"Lūdzu izsniegt datu kopiju."_s);
        const QByteArray mail = mailWith({{"vestule.pdf", "application/pdf", pdf}});
        const Message message = readIncoming(mail, u"1.eml"_s, reader).value();
        QCOMPARE(message.text,
                 u"Skat. pielikumu.\n\n---------- vestule.pdf ----------\nLūdzu izsniegt datu kopiju."_s);
        QVERIFY(isSlowToRead(message));
    }

    void copiesOfIdentityDocumentsAndLogosAreNotRead_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("looks");
        const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("a passport") << QByteArray("pase.pdf") << QByteArray("application/pdf") << pdf << 0;
        QTest::newRow("an identity card")
            << QByteArray("ID karte.pdf") << QByteArray("application/pdf") << pdf << 0;
        QTest::newRow("a logo") << QByteArray("logo.png") << QByteArray("image/png") << png << 0;
        QTest::newRow("a scanned page")
            << QByteArray("lapa.png") << QByteArray("image/png") << png + QByteArray(40'000, 'x') << 1;
        QTest::newRow("a letter") << QByteArray("iesniegums.pdf") << QByteArray("application/pdf") << pdf
                                  << 1;
        QTest::newRow("a program called PDF")
            << QByteArray("a.pdf") << QByteArray("application/pdf") << QByteArray("MZ\x90\0\3", 5) << 0;
    }

    void copiesOfIdentityDocumentsAndLogosAreNotRead()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, content);
        QFETCH(int, looks);
        ScriptedReader reader;
        reader.seen = says(u"teksts"_s);
        QVERIFY(readIncoming(mailWith({{name, type, content}}), u"1.eml"_s, reader).has_value());
        QCOMPARE(reader.looks.load(), looks);
    }

    void moreAttachmentsThanAreReadCostNothingElse()
    {
        ScriptedReader reader;
        reader.seen = says(u"lapa"_s);
        QList<Enclosed> many;
        for (int i = 0; i < 20; ++i)
            many.append({"l" + QByteArray::number(i) + ".pdf", "application/pdf", pdf});
        const Message message = readIncoming(mailWith(many), u"1.eml"_s, reader).value();
        QCOMPARE(message.attachments.size(), 20);
        QCOMPARE(reader.looks.load(), 8);
    }

    void whatWasReadIsRecalledWithoutReadingAgain()
    {
        ScriptedReader reader;
        reader.seen = says(u"Lūdzu dzēst."_s, 2);
        reader.seen.flags = {MessageFlag::ScanRead};
        reader.seen.files = {{u"a.pdf"_s, u"x/y"_s, u"application/pdf"_s, 7, QByteArray(32, 'h'), true}};
        reader.seen.signatures = {{SignatureState::IssuerNotTrusted,
                                   u"Anna"_s,
                                   u"PNOLV-010190-12345"_s,
                                   u"CA"_s,
                                   QDateTime(QDate(2026, 11, 3), QTime(8, 0), Qt::UTC),
                                   {u"b.txt"_s}}};
        const QByteArray container = QByteArray::fromHex("504b0304") + QByteArray(26, '\0') +
                                     "mimetypeapplication/vnd.etsi.asic-e+zip";
        for (const QByteArray &bytes : {pdf, container, mailWith({{"v.pdf", "application/pdf", pdf}})}) {
            Message message = readIncoming(bytes, u"x"_s, reader).value();
            if (message.kind == FileKind::Pdf)
                message.attachments.clear(); // a PDF holds no files
            const QByteArray seen = QJsonDocument(seenIn(message)).toJson();
            const int before = reader.looks;
            QCOMPARE(recalled(bytes, u"x"_s, seen, message.text, message.pages).value(), message);
            QCOMPARE(reader.looks.load(), before);
        }
    }

    void aSavedMessageAttachedAsAFileIsReadToo()
    {
        OutlookParts saved;
        saved.text(outlook::messageClass, u"IPM.Note"_s).text(outlook::subject, u"Mani dati"_s);
        saved.text(outlook::senderName, u"Jānis"_s).text(outlook::senderSmtp, u"janis@pasts.example"_s);
        saved.text(outlook::body, u"Lūdzu dzēsiet manus datus."_s);
        const QByteArray mail = mailWith({{"vestule.msg", "application/octet-stream", saved.file()},
                                          {"otra.eml", "application/octet-stream",
                                           "From: Ilze <ilze@pasts.example>\r\nSubject: Kopija\r\n"
                                           "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                                           "\r\nLūdzu atsūtiet datu kopiju.\r\n"}});
        const Message message = readIncoming(mail, u"x.eml"_s, NoReader()).value();
        QCOMPARE(
            message.text,
            u"Skat. pielikumu.\n\n---------- vestule.msg ----------\nFrom: Jānis <janis@pasts.example>\n"
            "Date: \nSubject: Mani dati\n\nLūdzu dzēsiet manus datus.\n\n---------- otra.eml "
            "----------\nFrom: Ilze <ilze@pasts.example>\nDate: \nSubject: Kopija\n\nLūdzu atsūtiet datu "
            "kopiju."_s);
        QCOMPARE(message.attachments.size(), 2);
    }

    void aMessageThatIsCarriedAsOneIsReadOnce()
    {
        const QByteArray mail =
            "From: Anna <anna@pasts.example>\r\nSubject: Fwd\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSkat."
            "\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; "
            "filename=\"x.eml\"\r\n\r\nFrom: Ilze <ilze@pasts.example>\r\nSubject: Kopija\r\n\r\n"
            "Vienreiz.\r\n--b--\r\n";
        const Message message = readIncoming(mail, u"x.eml"_s, NoReader()).value();
        QCOMPARE(message.text.count(u"Vienreiz."_s), 1);
    }

    void aMailAttachedToASavedMessageIsReadToo()
    {
        OutlookParts file;
        file.text(outlook::longFileName, u"pieprasījums.eml"_s)
            .binary(outlook::content,
                    "From: Ilze <ilze@pasts.example>\r\nSubject: Kopija\r\n\r\nCopy of my data.\r\n");
        OutlookParts saved;
        saved.text(outlook::messageClass, u"IPM.Note"_s).text(outlook::body, u"Skat."_s);
        saved.attachments = {file};
        const Message message = readIncoming(saved.file(), u"x.msg"_s, NoReader()).value();
        QVERIFY2(message.text.contains(u"Subject: Kopija\n\nCopy of my data."_s), qPrintable(message.text));
    }

    void theBytesOfAnAttachmentAreFoundAgain()
    {
        const QByteArray mail =
            mailWith({{"a.bin", "application/octet-stream", "viens"}, {"b.bin", "x/y", "divi"}});
        QCOMPARE(attachmentInside(mail, 1, NoReader()).value(), QByteArray("divi"));
        QCOMPARE(attachmentInside(mail, 2, NoReader()).error().reason, RefusalReason::PageNotFound);
    }
};

ATBILDE_TEST_MAIN(TestIncoming)
#include "tst_incoming.moc"
