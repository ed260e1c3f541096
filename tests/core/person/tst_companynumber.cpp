// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/companynumber.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestCompanyNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsReadHoweverWritten()
    {
        for (const QString &text :
             {u"40003521600"_s, u" 4000 3521 600 "_s, u"LV40003521600"_s, u"lv 40003521600"_s})
            QCOMPARE(normalisedCompanyNumber(text), u"40003521600"_s);
    }

    void otherNumbersAreRefused()
    {
        for (const QString &text : {u""_s, u"LV"_s, u"40003521601"_s, u"4000352160"_s, u"400035216000"_s,
                                    u"10003521600"_s, u"4000352160A"_s, u"40003-521600"_s})
            QVERIFY2(!normalisedCompanyNumber(text), qPrintable(text));
    }
};

ATBILDE_TEST_MAIN(TestCompanyNumber)
#include "tst_companynumber.moc"
