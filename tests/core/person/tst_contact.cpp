// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/contact.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestContact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAddressWrittenDifferently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::newRow("capitals") << u" Janis.BERZINS@Inbox.LV "_s << u"janis.berzins@inbox.lv"_s;
        QTest::newRow("Turkish capital I") << u"INFO@INBOX.LV"_s << u"info@inbox.lv"_s;
        QTest::newRow("angle brackets") << u"<anna@inbox.lv>"_s << u"anna@inbox.lv"_s;
        QTest::newRow("link") << u"mailto:anna@inbox.lv"_s << u"anna@inbox.lv"_s;
        QTest::newRow("international domain") << u"anna@Piemērs.LV"_s << u"anna@xn--piemrs-s3a.lv"_s;
        QTest::newRow("decomposed letter")
            << u"mazā@inbox.lv"_s.normalized(QString::NormalizationForm_D) << u"mazā@inbox.lv"_s;
        QTest::newRow("tag is kept") << u"anna+loks@inbox.lv"_s << u"anna+loks@inbox.lv"_s;
    }

    void oneAddressWrittenDifferently()
    {
        QFETCH(QString, text);
        QTEST(normalisedEmail(text).value_or(u"none"_s), "address");
    }

    void otherTextIsNoAddress()
    {
        for (const QString &text :
             {u""_s, u"@"_s, u"anna"_s, u"anna@"_s, u"@inbox.lv"_s, u"anna@inbox..lv"_s, u"anna@.lv"_s,
              u"a b@inbox.lv"_s, u"anna@in box.lv"_s, u"a@b@inbox.lv"_s, u"anna@inbox.lv, ilze@inbox.lv"_s,
              u"anna\r\nBcc:x@inbox.lv"_s, u"anna\u202E@inbox.lv"_s, u"anna@-_-"_s})
            QVERIFY2(!normalisedEmail(text), qPrintable(text));
    }

    void onePhoneWrittenDifferently_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        for (const QString &text :
             {u"+371 67223131"_s, u"+371 6722 3131"_s, u"67223131"_s, u"67 22 31 31"_s, u"0037167223131"_s,
              u"371 67223131"_s, u"(+371) 67-223-131"_s, u"+371\u00A067223131"_s})
            QTest::newRow(qPrintable(text)) << text << u"+37167223131"_s;
        QTest::newRow("mobile") << u"29123456"_s << u"+37129123456"_s;
        QTest::newRow("free of charge") << u"80001234"_s << u"+37180001234"_s;
        QTest::newRow("Estonia") << u"+372 5123 4567"_s << u"+37251234567"_s;
        QTest::newRow("United Kingdom") << u"+44 20 7946 0958"_s << u"+442079460958"_s;
    }

    void onePhoneWrittenDifferently()
    {
        QFETCH(QString, text);
        QTEST(normalisedPhone(text).value_or(u"none"_s), "number");
    }

    void otherTextIsNoPhone()
    {
        for (const QString &text : {u""_s, u"+"_s, u"6722313"_s, u"672231311"_s, u"12345678"_s,
                                    u"+371 6722313"_s, u"+371 12345678"_s, u"+0123456789"_s,
                                    u"+12345678901234567"_s, u"67223131 Anna"_s, u"6+7223131"_s})
            QVERIFY2(!normalisedPhone(text), qPrintable(text));
    }

    void postcodes()
    {
        for (const QString &text : {u"LV-1010"_s, u"lv-1010"_s, u"LV1010"_s, u"LV 1010"_s, u" LV – 1010 "_s})
            QCOMPARE(normalisedPostcode(text), u"LV-1010"_s);
        for (const QString &text :
             {u""_s, u"LV"_s, u"1010"_s, u"LV-101"_s, u"LV-10101"_s, u"LT-1010"_s, u"LV-101O"_s})
            QVERIFY2(!normalisedPostcode(text), qPrintable(text));
    }
};

ATBILDE_TEST_MAIN(TestContact)
#include "tst_contact.moc"
