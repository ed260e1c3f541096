// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/outlookwriter.h"

#include "core/intake/filekind.h"
#include "core/intake/outlookfile.h"
#include "core/intake/outlookstorage.h"
#include "tests/support/hostile.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QtEndian>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString transport =
    u"Received: from mx.pasts.example by mail.vejupe.example; Tue, 10 Nov 2026 09:00:05 +0200\r\n"
    "Message-ID: <m1@pasts.example>\r\nIn-Reply-To: <m0@vejupe.example>\r\n"
    "References: <a@vejupe.example> <m0@vejupe.example>\r\n"
    "Date: Tue, 10 Nov 2026 09:00:00 +0200\r\n"
    "From: =?utf-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis@pasts.example>\r\n"
    "To: Dati <dati@vejupe.example>\r\nSubject: =?utf-8?Q?Datu_dz=C4=93=C5=A1ana?=\r\n"_s;
const QString words = u"Labdien!\r\nLūdzu dzēsiet manus datus.\r\n"_s;

OutlookParts note()
{
    OutlookParts parts;
    parts.text(outlook::messageClass, u"IPM.Note"_s)
        .text(outlook::subject, u"Datu dzēšana"_s)
        .text(outlook::body, words);
    return parts;
}

OutlookParts withSender()
{
    OutlookParts parts = note();
    parts.text(outlook::senderName, u"Jānis Bērziņš"_s).text(outlook::senderSmtp, u"janis@pasts.example"_s);
    // 10 November 2026, 7:00 UTC
    parts.moment(outlook::submitted, 1794294000).moment(outlook::delivered, 1794294005);
    return parts;
}

Message read(const OutlookParts &parts)
{
    const QByteArray bytes = parts.file();
    if (fileKind(bytes) != FileKind::Outlook)
        qFatal("no Outlook message was written");
    const Result<Message> message = readOutlookMessage(bytes, u"x.msg"_s);
    if (!message)
        qFatal("not read");
    return *message;
}

/// Rich text stored without being packed: its sizes, the mark, no checksum.
QByteArray packedPlainly(const QByteArray &rtf)
{
    QByteArray head(16, '\0');
    qToLittleEndian(quint32(rtf.size() + 12), head.data());
    qToLittleEndian(quint32(rtf.size()), head.data() + 4);
    return head.replace(8, 4, "MELA") + rtf;
}

} // namespace

class TestOutlookFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeadersOfTheMailAreReadAsAMailsAre()
    {
        OutlookParts parts = note();
        parts.text(outlook::transportHeaders,
                   u"Microsoft Mail Internet Headers Version 2.0\r\n"_s + transport);
        const Message message = read(parts);
        QCOMPARE(message.kind, FileKind::Outlook);
        QCOMPARE(message.messageId, u"m1@pasts.example"_s);
        QCOMPARE(message.inReplyTo, u"m0@vejupe.example"_s);
        QCOMPARE(message.references, QStringList({u"a@vejupe.example"_s, u"m0@vejupe.example"_s}));
        QCOMPARE(message.fromName, u"Jānis Bērziņš"_s);
        QCOMPARE(message.fromAddress, u"janis@pasts.example"_s);
        QCOMPARE(message.to, QList<MailAddress>({{u"Dati"_s, u"dati@vejupe.example"_s}}));
        QCOMPARE(message.subject, u"Datu dzēšana"_s);
        QCOMPARE(message.receivedOn, QDate(2026, 11, 10));
        QCOMPARE(message.receiptEvidence, ReceiptEvidence::ReceivedHeader);
        QCOMPARE(message.text, u"Labdien!\nLūdzu dzēsiet manus datus."_s);
        QVERIFY2(message.flags.isEmpty(), qPrintable(codeOf(message.flags.value(0))));
        QVERIFY(!message.automatic);
    }

    void withoutHeadersThePropertiesSpeak()
    {
        OutlookParts parts = withSender();
        parts.text(outlook::messageId, u"<m1@pasts.example>"_s)
            .text(outlook::inReplyTo, u"<m0@vejupe.example>"_s);
        OutlookParts to;
        to.text(outlook::displayName, u"Dati"_s).text(outlook::smtpAddress, u"dati@vejupe.example"_s);
        to.number(outlook::recipientKind, 1);
        OutlookParts copy;
        copy.text(outlook::displayName, u"Kopija"_s).number(outlook::recipientKind, 2);
        parts.recipients = {to, copy};
        const Message message = read(parts);
        QCOMPARE(message.messageId, u"m1@pasts.example"_s);
        QCOMPARE(message.inReplyTo, u"m0@vejupe.example"_s);
        QCOMPARE(message.fromName, u"Jānis Bērziņš"_s);
        QCOMPARE(message.fromAddress, u"janis@pasts.example"_s);
        QCOMPARE(message.to, QList<MailAddress>({{u"Dati"_s, u"dati@vejupe.example"_s}}));
        QCOMPARE(message.sentAt, QDateTime({2026, 11, 10}, {7, 0}, Qt::UTC));
        QCOMPARE(message.receivedAt, QDateTime({2026, 11, 10}, {7, 0, 5}, Qt::UTC));
        QCOMPARE(message.receivedOn, QDate(2026, 11, 10));
        QVERIFY(message.flags.isEmpty());
    }

    void aNameInADirectoryIsNoAddress_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("address");
        QTest::newRow("a directory") << u"/O=FIRMA/OU=EXCHANGE/CN=RECIPIENTS/CN=JBERZINS"_s << QString();
        QTest::newRow("a directory with an at sign") << u"/o=Firma/cn=j@berzins"_s << QString();
        QTest::newRow("a name") << u"Jānis @ mājās"_s << QString();
        QTest::newRow("an address") << u"janis@pasts.example"_s << u"janis@pasts.example"_s;
    }

    void aNameInADirectoryIsNoAddress()
    {
        QFETCH(QString, said);
        QFETCH(QString, address);
        OutlookParts parts = note();
        parts.text(outlook::senderName, u"Jānis Bērziņš"_s).text(outlook::senderAddress, said);
        const Message message = read(parts);
        QCOMPARE(message.fromAddress, address);
        QCOMPARE(message.fromName, u"Jānis Bērziņš"_s);
        QCOMPARE(message.has(MessageFlag::NoSender), address.isEmpty());
        QVERIFY(message.has(MessageFlag::NoDate));
        QCOMPARE(message.receiptEvidence, ReceiptEvidence::None);
    }

    void textsOfEightBitsAreReadInTheirCodePage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("text");
        const QByteArray baltic = "L\xFB"
                                  "dzu dz\xE7siet";
        QTest::newRow("1257") << baltic << 1257 << u"Lūdzu dzēsiet"_s;
        QTest::newRow("none said") << baltic + " manus datus un kontu" << 0
                                   << u"Lūdzu dzēsiet manus datus un kontu"_s;
        QTest::newRow("1251") << QByteArray("\xCF\xF0\xE8\xE2\xE5\xF2") << 1251 << u"Привет"_s;
        QTest::newRow("1252") << QByteArray("caf\xE9 cr\xE8me") << 1252 << u"café crème"_s;
        QTest::newRow("UTF-8") << QByteArray("L\xC5\xAB"
                                             "dzu")
                               << 65001 << u"Lūdzu"_s;
        QTest::newRow("ISO 8859-13") << baltic << 28603 << u"Lūdzu dzēsiet"_s;
        QTest::newRow("an end mark") << baltic + '\0' << 1257 << u"Lūdzu dzēsiet"_s;
        QTest::newRow("nobody's page") << QByteArray("abc") << 4711 << u"abc"_s;
        QTest::newRow("nothing") << QByteArray() << 1257 << QString();
    }

    void textsOfEightBitsAreReadInTheirCodePage()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, page);
        QFETCH(QString, text);
        OutlookParts parts;
        parts.narrow(outlook::body, bytes);
        if (page != 0)
            parts.number(outlook::codePage, page);
        const Message message = read(parts);
        QCOMPARE(message.text, text);
        QCOMPARE(message.has(MessageFlag::CharsetGuessed), page == 0);
    }

    void aTextMayBeThereAsAPageAlone()
    {
        OutlookParts parts = withSender();
        parts.streams.erase(parts.streams.begin() + 2);
        parts
            .binary(outlook::html, "<p>L\xFB"
                                   "dzu <b>dz\xE7siet</b></p><script>x</script>")
            .number(outlook::internetCodePage, 1257);
        const Message message = read(parts);
        QCOMPARE(message.text, u"Lūdzu dzēsiet"_s);
        QVERIFY(message.has(MessageFlag::HtmlOnly));
        QCOMPARE(outlookHtml(parts.file()), u"<p>Lūdzu <b>dzēsiet</b></p><script>x</script>"_s);
        QVERIFY(!outlookHtml(withSender().file()));
    }

    void aTextMayBeThereAsRichTextAlone()
    {
        OutlookParts parts = withSender();
        parts.streams.erase(parts.streams.begin() + 2);
        OutlookParts page = parts;
        parts.binary(outlook::compressedRtf,
                     packedPlainly("{\\rtf1\\ansi\\ansicpg1257 L\\'fbdzu dz\\'e7siet\\par manus datus}"));
        const Message message = read(parts);
        QCOMPARE(message.text, u"Lūdzu dzēsiet\nmanus datus"_s);
        QVERIFY2(message.flags.isEmpty(), qPrintable(codeOf(message.flags.value(0))));
        QVERIFY(!outlookHtml(parts.file()));

        page.binary(outlook::compressedRtf,
                    packedPlainly("{\\rtf1\\ansi\\ansicpg1257\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf "
                                  "{\\htmlrtf0 L\\'fbdzu\\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}"));
        const Message web = read(page);
        QCOMPARE(web.text, u"Lūdzu"_s);
        QVERIFY(web.has(MessageFlag::HtmlOnly));
        QCOMPARE(outlookHtml(page.file()), u"<p>Lūdzu</p>"_s);
    }

    void aRichTextThatCannotBeUnpackedIsKeptAndSaid()
    {
        OutlookParts parts = withSender();
        parts.streams.erase(parts.streams.begin() + 2);
        parts.binary(outlook::compressedRtf, QByteArray(100, 'x'));
        QVERIFY(read(parts).has(MessageFlag::NotLookedInto));
        OutlookParts both = withSender();
        both.binary(outlook::compressedRtf, QByteArray(100, 'x'));
        QVERIFY(!read(both).has(MessageFlag::NotLookedInto));
    }

    void attachmentsAreNamedAndReachedAgain()
    {
        OutlookParts parts = withSender();
        OutlookParts pdf;
        pdf.text(outlook::longFileName, u"pieprasījums.pdf"_s)
            .text(outlook::shortFileName, u"PIEPRA~1.PDF"_s);
        pdf.text(outlook::mimeType, u"application/pdf"_s).binary(outlook::content, "%PDF-1.4\n%x");
        OutlookParts nameless;
        nameless.binary(outlook::content, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"));
        OutlookParts program;
        program.narrow(outlook::shortFileName, "pase.pdf.exe").binary(outlook::content, "MZx");
        OutlookParts empty;
        empty.text(outlook::longFileName, u"tukšs.txt"_s);
        parts.attachments = {pdf, nameless, program, empty};
        const QByteArray bytes = parts.file();
        const Message message = read(parts);
        QCOMPARE(message.attachments.size(), 4);
        QCOMPARE(message.attachments[0].name, u"pieprasījums.pdf"_s);
        QCOMPARE(message.attachments[0].declaredType, u"application/pdf"_s);
        QCOMPARE(message.attachments[1].name, u"attachment-2.png"_s);
        QVERIFY(message.attachments[2].dangerous);
        QVERIFY(message.has(MessageFlag::DoubleExtension));
        QCOMPARE(message.attachments[3].size, 0);
        QCOMPARE(outlookAttachment(bytes, 0), QByteArray("%PDF-1.4\n%x"));
        QCOMPARE(outlookAttachment(bytes, 2), QByteArray("MZx"));
        QCOMPARE(outlookAttachment(bytes, 3), QByteArray());
        QVERIFY(!outlookAttachment(bytes, 4));
        QVERIFY(!outlookAttachment(bytes, -1));
    }

    void aMessageInAMessageIsReadAndKept()
    {
        OutlookParts inner = withSender();
        OutlookParts pdf;
        pdf.text(outlook::longFileName, u"pase.pdf"_s).binary(outlook::content, "%PDF-1.4\n%y");
        inner.attachments = {pdf};
        OutlookParts carrier;
        carrier.message = {inner};
        OutlookParts outer;
        outer.text(outlook::subject, u"FW: Datu dzēšana"_s).text(outlook::body, u"Lūdzu paskaties.\r\n"_s);
        outer.attachments = {carrier};
        const QByteArray bytes = outer.file();
        const Message message = read(outer);
        QVERIFY(message.text.startsWith(u"Lūdzu paskaties.\n\n"_s + forwardedMark.toString() +
                                        u"\nFrom: Jānis Bērziņš <janis@pasts.example>\n"_s));
        QVERIFY(message.text.endsWith(u"Lūdzu dzēsiet manus datus."_s));
        QVERIFY(message.has(MessageFlag::Forwarded));
        QCOMPARE(message.attachments.size(), 2);
        QCOMPARE(message.attachments[0].name, u"Datu dzēšana.msg"_s);
        QCOMPARE(message.attachments[1].name, u"pase.pdf"_s);
        QCOMPARE(outlookAttachment(bytes, 1), QByteArray("%PDF-1.4\n%y"));

        const std::optional<QByteArray> kept = outlookAttachment(bytes, 0);
        QVERIFY(kept);
        QCOMPARE(QCryptographicHash::hash(*kept, QCryptographicHash::Sha256), message.attachments[0].sha256);
        const Result<Message> again = readOutlookMessage(*kept, u"y.msg"_s);
        QVERIFY(again);
        QCOMPARE(again->fromAddress, u"janis@pasts.example"_s);
        QCOMPARE(again->sentAt, QDateTime({2026, 11, 10}, {7, 0}, Qt::UTC));
        QCOMPARE(again->attachments.size(), 1);
    }

    void whatTheClassSaysIsHeard_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("automatic");
        QTest::newRow("a note") << u"IPM.Note"_s << QString();
        QTest::newRow("not delivered") << u"REPORT.IPM.Note.NDR"_s << u"bounce"_s;
        QTest::newRow("read") << u"REPORT.IPM.Note.IPNRN"_s << u"auto_reply"_s;
        QTest::newRow("out of office") << u"IPM.Note.Rules.OofTemplate.Microsoft"_s << u"auto_reply"_s;
    }

    void whatTheClassSaysIsHeard()
    {
        QFETCH(QString, name);
        QFETCH(QString, automatic);
        OutlookParts parts;
        parts.text(outlook::messageClass, name).text(outlook::body, words);
        const Message message = read(parts);
        QCOMPARE(message.automatic ? codeOf(*message.automatic) : QString(), automatic);
    }

    void nestingAndNumbersHaveLimits()
    {
        OutlookParts deep = note();
        for (int i = 0; i < 30; ++i) {
            OutlookParts carrier;
            carrier.message = {deep};
            OutlookParts outer = note();
            outer.attachments = {carrier};
            deep = outer;
        }
        QVERIFY(read(deep).has(MessageFlag::TooDeep));

        OutlookParts wide = note();
        OutlookParts small;
        small.binary(outlook::content, "x");
        wide.attachments.assign(1200, small);
        QElapsedTimer timer;
        timer.start();
        const Message message = read(wide);
        QVERIFY(message.has(MessageFlag::TooManyParts));
        QVERIFY(message.attachments.size() <= 500);
        QVERIFY(timer.elapsed() < 5000);
    }

    void oneLongChainOfNamesIsRefused()
    {
        // 200,000 names, each to the left of the one before; sectors of 4,096 bytes.
        constexpr int names = 200'000;
        constexpr int sector = 4096;
        constexpr int nameSectors = names / (sector / 128);
        constexpr int tableSectors = (nameSectors + 16) / (sector / 4) + 1;
        QByteArray bytes(qsizetype(sector) * (1 + tableSectors + nameSectors), '\0');
        const auto put = [&bytes](qsizetype at, quint32 value) {
            qToLittleEndian<quint32>(value, bytes.data() + at);
        };
        bytes.replace(0, 8, QByteArray::fromHex("d0cf11e0a1b11ae1"));
        qToLittleEndian<quint16>(4, bytes.data() + 26);
        qToLittleEndian<quint16>(0xFFFE, bytes.data() + 28);
        qToLittleEndian<quint16>(12, bytes.data() + 30);
        qToLittleEndian<quint16>(6, bytes.data() + 32);
        put(44, tableSectors);
        put(48, tableSectors);
        put(56, 4096);
        put(60, 0xFFFFFFFE);
        put(68, 0xFFFFFFFE);
        for (int i = 0; i < 109; ++i)
            put(76 + i * 4, i < tableSectors ? quint32(i) : 0xFFFFFFFF);
        for (int i = 0; i < tableSectors + nameSectors; ++i)
            put(sector + i * 4, i < tableSectors ? 0xFFFFFFFD : quint32(i + 1));
        put(sector + (tableSectors + nameSectors - 1) * 4, 0xFFFFFFFE);
        for (int i = 0; i < names; ++i) {
            const qsizetype at = qsizetype(sector) * (1 + tableSectors) + i * 128;
            bytes[at] = 'x';
            bytes[at + 64] = 4; // length of its name
            bytes[at + 66] = i == 0 ? '\5' : '\1';
            put(at + 68, i == 0 ? 0xFFFFFFFF : quint32(i + 1));
            put(at + 72, 0xFFFFFFFF);
            put(at + 76, i == 0 ? 1 : 0xFFFFFFFF);
        }
        const Result<Message> message = readOutlookMessage(bytes, u"x"_s);
        QVERIFY(!message);
        QCOMPARE(message.error().reason, RefusalReason::FileBroken);
    }

    void everyDamageIsReadOrRefused()
    {
        OutlookParts parts = withSender();
        OutlookParts pdf;
        pdf.text(outlook::longFileName, u"x.pdf"_s).binary(outlook::content, QByteArray(5000, 'x'));
        parts.attachments = {pdf};
        const QByteArray whole = parts.file();
        for (qsizetype length = 0; length < whole.size(); length += 61) {
            const Result<Message> message = readOutlookMessage(whole.first(length), u"x"_s);
            if (!message)
                QCOMPARE(message.error().reason,
                         length == 0 ? RefusalReason::FileEmpty : RefusalReason::FileBroken);
        }
        quint32 state = 1;
        for (int i = 0; i < 1500; ++i) {
            QByteArray damaged = whole;
            for (int k = 0; k < 4; ++k) {
                state = state * 1664525 + 1013904223;
                damaged[(state >> 8) % quint32(damaged.size())] = char(state >> 24);
            }
            const Result<Message> message = readOutlookMessage(damaged, u"x"_s);
            if (message && !message->attachments.isEmpty())
                QVERIFY(outlookAttachment(damaged, 0));
        }
        QCOMPARE(readOutlookMessage("no message", u"x"_s).error().reason, RefusalReason::FileBroken);
    }
};

ATBILDE_TEST_MAIN(TestOutlookFile)
#include "tst_outlookfile.moc"
