// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/packedtext.h"
#include "tests/support/hostile.h"

#include <QtEndian>

using namespace atbilde;

class TestPackedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExamplesOfTheFormatAreUnpacked()
    {
        // MS-OXRTFCP, 3.1 and 3.2
        const QByteArray first =
            QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                "0af32068656c090020627705b06c647d0a800fa0");
        QCOMPARE(unpackedRichText(first), QByteArray("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"));
        const QByteArray second =
            QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0");
        QCOMPARE(unpackedRichText(second), QByteArray("{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"));
    }

    void whatIsNoPackedTextIsRefused()
    {
        QVERIFY(!unpackedRichText({}));
        QVERIFY(!unpackedRichText(QByteArray(15, '\0')));
        QVERIFY(!unpackedRichText(QByteArray(100, 'x')));
    }

    void aTextCutAnywhereIsUnpackedAsFarAsItGoes()
    {
        const QByteArray whole =
            QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a00726370673132354232"
                                "0af32068656c090020627705b06c647d0a800fa0");
        const QByteArray text = *unpackedRichText(whole);
        for (qsizetype cut = 16; cut < whole.size(); ++cut)
            QVERIFY(text.startsWith(*unpackedRichText(whole.first(cut))));
    }

    void aTextGrowsNoLongerThanIsRead()
    {
        QByteArray bomb(16, '\0');
        qToLittleEndian(quint32(0xFFFFFFFF), bomb.data() + 4);
        bomb.replace(8, 4, "LZFu");
        QByteArray block("\xFF");
        for (int i = 0; i < 8; ++i)
            block += QByteArray::fromHex("001f"); // seventeen bytes of the first words
        while (bomb.size() < 4 * 1024 * 1024)
            bomb += block;
        const std::optional<QByteArray> text = unpackedRichText(bomb);
        QVERIFY(text);
        QVERIFY(text->size() <= longestRichText);
    }
};

ATBILDE_TEST_MAIN(TestPackedText)
#include "tst_packedtext.moc"
