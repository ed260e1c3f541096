// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mailreader.h"
#include "core/intake/messagefile.h"
#include "core/intake/outlookbag.h"
#include "core/intake/safehtml.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>
#include <QtEndian>

#include <numeric>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian<Number>(number, bytes.data());
    return bytes;
}

QByteArray attribute(quint8 level, quint32 id, const QByteArray &data)
{
    const quint32 sum = std::accumulate(data.begin(), data.end(), 0U, [](quint32 all, char c) {
        return all + static_cast<unsigned char>(c);
    });
    return little(level) + little(id) + little(quint32(data.size())) + data + little(quint16(sum & 0xFFFF));
}

using Property = std::pair<quint32, QByteArray>;

QByteArray properties(const QList<Property> &list)
{
    QByteArray bytes = little(quint32(list.size()));
    for (const auto &[tag, value] : list) {
        bytes += little(quint16(tag & 0xFFFF)) + little(quint16(tag >> 16));
        const quint16 type = tag & 0xFFFF;
        if (type == 0x0003 || type == 0x0040)
            bytes += value;
        else
            bytes += little(quint32(1)) + little(quint32(value.size())) + value +
                     QByteArray((4 - value.size() % 4) % 4, '\0');
    }
    return bytes;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes + QByteArray(2, '\0');
}

QByteArray bag(const QByteArray &attributes)
{
    return QByteArray::fromHex("789f3e22") + little(quint16(1)) + attributes;
}

const quint32 own = 1;

QByteArray text(const QString &words)
{
    return attribute(own, 0x00069003,
                     properties({{0x1000001F, utf16(words)}, {0x0037001F, utf16(u"Datu dzēšana"_s)}}));
}

QByteArray file(const QString &name, const QByteArray &content)
{
    return attribute(2, 0x00069002, QByteArray(14, '\0')) + attribute(2, 0x00018010, "SHORT~1.PDF\0") +
           attribute(2, 0x0006800F, content) +
           attribute(2, 0x00069005,
                     properties({{0x3707001F, utf16(name)}, {0x370E001F, utf16(u"application/pdf"_s)}}));
}

QByteArray inMail(const QByteArray &content, const QByteArray &words)
{
    return "From: janis@pasts.example\nDate: Tue, 10 Nov 2026 09:00:00 +0200\nSubject: x\nMIME-Version: 1.0\n"
           "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" +
           words +
           "\n--b\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: "
           "base64\n\n" +
           content.toBase64() + "\n--b\nContent-Type: application/pdf; name=last.pdf\n\n%PDF-1.4\n--b--\n";
}

} // namespace

class TestOutlookBag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInTheBagFollowsItInTheMail()
    {
        const QByteArray content = bag(text(u"Lūdzu dzēsiet."_s) + file(u"pase ā.pdf"_s, "%PDF-1.4\n%x"));
        const QByteArray mail = inMail(content, "Labdien!");
        const Result<Message> message = readMessage(mail, u"x"_s);
        QVERIFY(message);
        QCOMPARE(message->text, u"Labdien!"_s);
        QVERIFY(message->has(MessageFlag::OutlookBag));
        QVERIFY(!message->has(MessageFlag::NotLookedInto));
        QCOMPARE(message->attachments.size(), 3);
        QCOMPARE(message->attachments[0].name, u"winmail.dat"_s);
        QCOMPARE(message->attachments[1].name, u"pase ā.pdf"_s);
        QCOMPARE(message->attachments[1].type, u"application/pdf"_s);
        QCOMPARE(message->attachments[2].name, u"last.pdf"_s);
        QCOMPARE(attachmentContent(mail, 0), content);
        QCOMPARE(attachmentContent(mail, 1), QByteArray("%PDF-1.4\n%x"));
        QCOMPARE(attachmentContent(mail, 2), QByteArray("%PDF-1.4"));
        QVERIFY(!attachmentContent(mail, 3));
    }

    void theTextOfTheBagIsReadWhereTheMailHasNone()
    {
        const Result<Message> message = readMessage(inMail(bag(text(u"Lūdzu dzēsiet."_s)), ""), u"x"_s);
        QVERIFY(message);
        QCOMPARE(message->text, u"Lūdzu dzēsiet."_s);
    }

    void aBagIsReadAlone()
    {
        const QByteArray bytes = bag(attribute(own, 0x00069007, little(quint32(1257)) + little(quint32(0))) +
                                     attribute(own, 0x00018004, QByteArray("L\xFBgums\0", 7)) +
                                     attribute(own, 0x0002800C,
                                               QByteArray("L\xFB"
                                                          "dzu\0",
                                                          6)) +
                                     file(u"pase.pdf"_s, "%PDF-1.4\n%x"));
        QCOMPARE(fileKind(bytes), FileKind::OutlookBag);
        const Result<Message> message = readMessageFile(bytes, u"winmail.dat"_s);
        QVERIFY(message);
        QCOMPARE(message->kind, FileKind::OutlookBag);
        QCOMPARE(message->subject, u"Lūgums"_s);
        QCOMPARE(message->text, u"Lūdzu"_s);
        QCOMPARE(message->attachments.size(), 1);
        QCOMPARE(messageAttachment(bytes, 0), QByteArray("%PDF-1.4\n%x"));
        QVERIFY(!messageAttachment(bytes, 1));
        QVERIFY(!htmlOf(bytes));
        const QByteArray page = bag(attribute(own, 0x00069003, properties({{0x10130102, "<p>x"}})));
        QCOMPARE(htmlOf(page), u"<p>x"_s);
        QCOMPARE(readMessageFile(page, u"x"_s)->text, u"x"_s);
    }

    void aMessageInTheBagIsReadAndKept()
    {
        const QByteArray mark = QByteArray::fromHex("0703020000000000c000000000000046");
        const QByteArray inner =
            bag(text(u"Lūdzu dzēsiet manus datus."_s) + file(u"pase.pdf"_s, "%PDF-1.4\n%y"));
        const QByteArray outer = bag(text(u"Skat. zemāk"_s) + attribute(2, 0x00069002, QByteArray(14, '\0')) +
                                     attribute(2, 0x00069005, properties({{0x3701000D, mark + inner}})));
        const Result<Message> message = readMessageFile(outer, u"x"_s);
        QVERIFY(message);
        QVERIFY(message->text.startsWith(u"Skat. zemāk\n\n"_s + forwardedMark.toString()));
        QVERIFY(message->text.endsWith(u"Lūdzu dzēsiet manus datus."_s));
        QCOMPARE(message->attachments.size(), 2);
        QCOMPARE(messageAttachment(outer, 0), inner);
        QCOMPARE(messageAttachment(outer, 1), QByteArray("%PDF-1.4\n%y"));
    }

    void nestingHasALimit()
    {
        const QByteArray mark = QByteArray::fromHex("0703020000000000c000000000000046");
        QByteArray deep = bag(text(u"x"_s));
        for (int i = 0; i < 500; ++i)
            deep = bag(attribute(2, 0x00069005, properties({{0x3701000D, mark + deep}})));
        const Result<Message> message = readMessageFile(deep, u"x"_s);
        QVERIFY(message);
        QVERIFY(message->has(MessageFlag::TooDeep));
    }

    void everyDamageIsReadOrRefused()
    {
        const QByteArray whole = bag(text(u"Lūdzu dzēsiet."_s) + file(u"pase.pdf"_s, "%PDF-1.4\n%x"));
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const QByteArray cut = whole.first(length);
            const Result<Message> message = readOutlookBag(cut, u"x"_s);
            QCOMPARE(bool(message), length >= 4);
            for (qsizetype i = 0; message && i < message->attachments.size(); ++i)
                QCOMPARE(bagAttachment(cut, i)->size(), message->attachments[i].size);
        }
        for (qsizetype at = 4; at < whole.size(); ++at) {
            for (const char value : {'\0', '\xFF', '\x7F'}) {
                QByteArray damaged = whole;
                damaged[at] = value;
                QVERIFY(readOutlookBag(damaged, u"x"_s));
            }
        }
        QCOMPARE(readOutlookBag({}, u"x"_s).error().reason, RefusalReason::FileEmpty);
        const Result<Message> mail = readMessage(inMail("no bag", "x"), u"x"_s);
        QVERIFY(mail && mail->has(MessageFlag::NotLookedInto));
    }

    void manyAttachmentsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        const Result<Message> message = readMessageFile(bag(file(u"a.pdf"_s, "x").repeated(20000)), u"x"_s);
        QVERIFY(message);
        QVERIFY(message->has(MessageFlag::TooManyParts));
        QVERIFY(message->attachments.size() <= 1000);
        QVERIFY(timer.elapsed() < 5000);
    }
};

ATBILDE_TEST_MAIN(TestOutlookBag)
#include "tst_outlookbag.moc"
