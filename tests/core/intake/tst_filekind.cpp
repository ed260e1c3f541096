// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filekind.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestFileKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsJudgedByItsContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("kind");
        QTest::newRow("a message") << QByteArray("From: a@pasts.example\n\nx") << u"message"_s;
        QTest::newRow("a message of an mbox")
            << QByteArray("From a@b Tue\nSubject: x\nTo: y\n\nz") << u"message"_s;
        QTest::newRow("behind a byte order mark")
            << QByteArray("\xEF\xBB\xBFSubject: x\nDate: y\n\nz") << u"message"_s;
        QTest::newRow("foreign headers before it")
            << QByteArray("X-A: 1\nX-B: 2\nReceived: z\n\n") << u"message"_s;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n") << u"pdf"_s;
        QTest::newRow("a PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") << u"image"_s;
        QTest::newRow("a JPEG") << QByteArray::fromHex("ffd8ffe000104a46494600010100") << u"image"_s;
        QTest::newRow("a signed container") << QByteArray::fromHex("504b03040a00") + QByteArray(24, '\0') +
                                                   "mimetypeapplication/vnd.etsi.asic-e+zipPK"
                                            << u"container"_s;
        QTest::newRow("a PDF in a ZIP")
            << QByteArray::fromHex("504b03040a0000000000") + "x.pdf%PDF-1.4" << u"archive"_s;
        QTest::newRow("a PDF behind other bytes") << QByteArray("\n\n%PDF-1.4\n") << u"pdf"_s;
        QTest::newRow("another ZIP") << QByteArray::fromHex("504b03040a00000000") << u"archive"_s;
        QTest::newRow("several messages") << QByteArray("From a@b Tue Nov 3 09:00:00 2026\nFrom: a\n\nx\n\n"
                                                        "From c@d Tue Nov 3 09:00:00 2026\nFrom: c\n\ny\n")
                                          << u"mailbox"_s;
        QTest::newRow("what Outlook packs") << QByteArray::fromHex("789f3e220100") << u"outlook_bag"_s;
        QTest::newRow("an older Office file")
            << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0') << u"unknown"_s;
        QTest::newRow("a text") << QByteArray("Labdien!\nTeksts: tikai.\n") << u"text"_s;
        QTest::newRow("one usual header is not enough") << QByteArray("Subject: x\n\ny") << u"text"_s;
        QTest::newRow("nothing") << QByteArray() << u"unknown"_s;
        QTest::newRow("NUL bytes") << QByteArray(100, '\0') << u"unknown"_s;
    }

    void aFileIsJudgedByItsContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, kind);
        QCOMPARE(codeOf(fileKind(content)), kind);
    }

    void codesAreFoundAgain()
    {
        for (const FileKind kind : allFileKinds)
            QCOMPARE(fileKindFromCode(codeOf(kind)), kind);
        QVERIFY(!fileKindFromCode(u"PDF"));
    }
};

ATBILDE_TEST_MAIN(TestFileKind)
#include "tst_filekind.moc"
