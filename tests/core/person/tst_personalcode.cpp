// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/personalcode.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPersonalCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<bool>("isNew");
        const auto row = [](const char *name, const QString &text, const QString &normal, bool isNew) {
            QTest::newRow(name) << text << normal << isNew;
        };
        row("old", u"161175-19997"_s, u"161175-19997"_s, false);
        row("old, wrong check digit", u"111112-11111"_s, u"111112-11111"_s, false);
        row("old, no hyphen", u"16117519997"_s, u"161175-19997"_s, false);
        row("old, en dash", u"161175–19997"_s, u"161175-19997"_s, false);
        row("old, minus sign", u"161175−19997"_s, u"161175-19997"_s, false);
        row("old, spaces about the hyphen", u" 161175 - 19997 "_s, u"161175-19997"_s, false);
        row("old, no-break space", u"161175\u00A019997"_s, u"161175-19997"_s, false);
        row("old, born on 29 February 2000", u"290200-22222"_s, u"290200-22222"_s, false);
        row("certificate", u"PNOLV-161175-19997"_s, u"161175-19997"_s, false);
        row("new, first series", u"321234-56789"_s, u"321234-56789"_s, true);
        row("new, last series", u"399999-99999"_s, u"399999-99999"_s, true);
        row("new, no hyphen", u"32123456789"_s, u"321234-56789"_s, true);
    }

    void codesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isNew);
        const auto code = PersonalCode::fromText(text);
        QVERIFY(code);
        QTEST(code->text(), "normal");
        QCOMPARE(code->kind(), isNew ? PersonalCodeKind::New : PersonalCodeKind::Old);
        QCOMPARE(PersonalCode::fromText(code->text()), code);
    }

    void otherTextIsNoCode_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"161175-1999"_s, u"161175-199977"_s, u"311175-19997"_s, u"290201-22222"_s,
              u"161375-19997"_s, u"001175-19997"_s, u"161175-39997"_s, u"311299-33333"_s, u"401234-56789"_s,
              u"161175-1999A"_s, u"16117-519997"_s, u"161175--"_s, u"１６１１７５-19997"_s, u"40003521600"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void otherTextIsNoCode()
    {
        QFETCH(QString, text);
        QVERIFY(!PersonalCode::fromText(text));
    }

    void birthDateIsInOldCodesOnly()
    {
        QCOMPARE(PersonalCode::fromText(u"161175-19997")->birthDate(), QDate(1975, 11, 16));
        QCOMPARE(PersonalCode::fromText(u"161175-09997")->birthDate(), QDate(1875, 11, 16));
        QCOMPARE(PersonalCode::fromText(u"010117-20000")->birthDate(), QDate(2017, 1, 1));
        QVERIFY(!PersonalCode::fromText(u"321234-56789")->birthDate());
    }

    void theCheckDigitWarnsAndNeverBlocks()
    {
        QCOMPARE(PersonalCode::fromText(u"161175-19997")->checkDigitHolds(), true);
        QCOMPARE(PersonalCode::fromText(u"111111-11111")->checkDigitHolds(), true);
        QCOMPARE(PersonalCode::fromText(u"111112-11111")->checkDigitHolds(), false);
        QCOMPARE(PersonalCode::fromText(u"321234-56789")->checkDigitHolds(), std::nullopt);
        // Also where the sum leaves 10, which some programs write as 0: every serial number has one digit
        // that holds.
        for (int serial = 0; serial < 1000; ++serial) {
            int holding = 0;
            for (int digit = 0; digit < 10; ++digit) {
                const QString text = u"161175-1%1%2"_s.arg(serial, 3, 10, QChar(u'0')).arg(digit);
                holding += PersonalCode::fromText(text)->checkDigitHolds().value() ? 1 : 0;
            }
            QCOMPARE(holding, 1);
        }
    }

    void maskingHidesTheBirthDate()
    {
        QCOMPARE(PersonalCode::fromText(u"161175-19997")->masked(), u"******-19997"_s);
        QCOMPARE(maskedPersonalCode(u"16117519997"_s), u"******-19997"_s);
        QCOMPARE(maskedPersonalCode(u"161175-1999"_s), u"*****5-1999"_s);
        QCOMPARE(maskedPersonalCode(u"990099-12345"_s), u"******-12345"_s);
        QCOMPARE(maskedPersonalCode({}), QString());
    }

    void codesInRunningText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        const QStringList one{u"161175-19997"_s};
        QTest::newRow("in a sentence") << u"Es, Jānis Bērziņš, p.k. 161175-19997, lūdzu"_s << one;
        QTest::newRow("at the end") << u"Mans personas kods ir 161175-19997."_s << one;
        QTest::newRow("touching the abbreviation") << u"p.k.161175-19997"_s << one;
        QTest::newRow("announced, no hyphen") << u"Personas kods: 16117519997"_s << one;
        QTest::newRow("announced, genitive")
            << u"personas koda Nr. 32123456789"_s << QStringList{u"321234-56789"_s};
        QTest::newRow("English") << u"personal code 161175-19997; thank you"_s << one;
        QTest::newRow("dash") << u"(161175–19997)"_s << one;
        QTest::newRow("two") << u"161175-19997 un 321234-56789"_s << (one + QStringList{u"321234-56789"_s});
        QTest::newRow("certificate") << u"serialNumber=PNOLV-161175-19997"_s << one;
        QTest::newRow("telephone") << u"tālr. 37129123456, +371 29123456"_s << QStringList();
        QTest::newRow("eleven digits") << u"konts 32123456789"_s << QStringList();
        QTest::newRow("registration number") << u"reģ. Nr. 40003521600"_s << QStringList();
        QTest::newRow("part of a longer number")
            << u"1161175-19997, 161175-199978, AB161175-19997"_s << QStringList();
        QTest::newRow("part of a chain") << u"99-161175-19997-1"_s << QStringList();
        QTest::newRow("no day") << u"311175-19997"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void codesInRunningText()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        QStringList found;
        for (const PersonalCodeInText &code : personalCodesIn(text)) {
            found.append(code.code.text());
            QCOMPARE(PersonalCode::fromText(QStringView(text).sliced(code.position, code.length)), code.code);
        }
        QCOMPARE(found, codes);
    }

    void longTextIsReadInLinearTime()
    {
        const QString digits(1'000'000, u'1');
        QVERIFY(personalCodesIn(digits).isEmpty());
        QVERIFY(personalCodesIn(QString(1'000'000, u' ') + u"personas kods"_s + QString(1'000'000, u' '))
                    .isEmpty());
        QCOMPARE(personalCodesIn(u"161175-19997 "_s.repeated(1000)).size(), 1000);
    }
};

ATBILDE_TEST_MAIN(TestPersonalCode)
#include "tst_personalcode.moc"
