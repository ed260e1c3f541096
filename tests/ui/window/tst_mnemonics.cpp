// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMnemonicIsTheLetterBehindASingleAmpersand()
    {
        QCOMPARE(mnemonicOf(u"&File"_s), QChar(u'f'));
        QCOMPARE(mnemonicOf(u"Cu&t"_s), QChar(u't'));
        QCOMPARE(mnemonicOf(u"Bread && &butter"_s), QChar(u'b'));
        QVERIFY(mnemonicOf(u"Bread && butter"_s).isNull());
        QVERIFY(mnemonicOf(u"Plain&"_s).isNull());
        QVERIFY(mnemonicOf(QString()).isNull());
    }

    void everyLabelGetsALetterOfItsOwn()
    {
        QCOMPARE(withMnemonics({u"Requests"_s, u"Registers"_s, u"Reports"_s}),
                 (QStringList{u"&Requests"_s, u"R&egisters"_s, u"Re&ports"_s}));
        QCOMPARE(withMnemonics({u"Pieprasījumi"_s, u"Personas"_s, u"Ienākošie"_s}, u"p"_s),
                 (QStringList{u"P&ieprasījumi"_s, u"P&ersonas"_s, u"Ie&nākošie"_s}));
        QCOMPARE(withMnemonics({u"Open letter"_s, u"Old letter"_s}),
                 (QStringList{u"&Open letter"_s, u"Old &letter"_s}));
    }

    void whereNoLetterIsFreeTheLabelStaysWithout()
    {
        QCOMPARE(withMnemonics({u"A"_s, u"a"_s, u"42"_s}), (QStringList{u"&A"_s, u"a"_s, u"42"_s}));
    }

    void anAmpersandOfTheLabelStaysOne() { QCOMPARE(withMnemonics({u"R&D"_s}), QStringList{u"&R&&D"_s}); }
};

ATBILDE_TEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
