// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/s10.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestS10 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckDigitIsCounted()
    {
        QCOMPARE(s10CheckDigit(u"12345678"), 5);
        QCOMPARE(s10CheckDigit(u"47312482"), 9);
        QCOMPARE(s10CheckDigit(u"00000000"), 5); // 11 is written as 5
        QCOMPARE(s10CheckDigit(u"00000005"), 9);
        QCOMPARE(s10CheckDigit(u"00000008"), 0); // 10 is written as 0
    }

    void aNumberIsReadHoweverWritten()
    {
        for (const QString &text : {u"RR123456785LV"_s, u"rr 123 456 785 lv"_s, u"RR\u00A012345678 5 LV"_s}) {
            const auto number = S10Number::fromText(text);
            QVERIFY(number);
            QCOMPARE(number->text(), u"RR123456785LV"_s);
            QVERIFY(number->checkDigitHolds());
        }
    }

    void aMistypedDigitShows()
    {
        // Not every one: sums that leave 0 and 6 both have the digit 5.
        int unnoticed = 0;
        const QString right = u"RR123456785LV"_s;
        for (qsizetype place = 2; place < 11; ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString typed = right;
                typed[place] = digit;
                unnoticed += typed != right && S10Number::fromText(typed)->checkDigitHolds() ? 1 : 0;
            }
        }
        QVERIFY(unnoticed <= 8);
        QVERIFY(!S10Number::fromText(u"RR123456784LV")->checkDigitHolds());
        QVERIFY(!S10Number::fromText(u"RR213456785LV")->checkDigitHolds());
    }

    void otherTextIsNoNumber()
    {
        for (const QString &text :
             {u""_s, u"RR12345678LV"_s, u"RR1234567855LV"_s, u"R1123456785LV"_s, u"RR123456785L"_s,
              u"ĀR123456785LV"_s, u"RR12345678٥LV"_s, u"RR123456785LV\n;"_s})
            QVERIFY2(!S10Number::fromText(text), qPrintable(text));
    }
};

ATBILDE_TEST_MAIN(TestS10)
#include "tst_s10.moc"
