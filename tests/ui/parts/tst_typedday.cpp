// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/typedday.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QDate today(2026, 11, 22);
}

class TestTypedDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedMeansADay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Latvian date") << u"22.11.2026."_s << QDate(2026, 11, 22);
        QTest::newRow("without the last full stop") << u"1.2.2026"_s << QDate(2026, 2, 1);
        QTest::newRow("two-digit year") << u"05.03.26"_s << QDate(2026, 3, 5);
        QTest::newRow("day and month") << u"20.11"_s << QDate(2026, 11, 20);
        QTest::newRow("day and month with full stop") << u"20.11."_s << QDate(2026, 11, 20);
        QTest::newRow("day and month of the nearer year") << u"3.1"_s << QDate(2027, 1, 3);
        QTest::newRow("leap day of the nearest leap year") << u"29.2"_s << QDate(2028, 2, 29);
        QTest::newRow("blanks around") << u"  22 . 11 . 2026 "_s << QDate(2026, 11, 22);
        QTest::newRow("slashes") << u"7/4/2026"_s << QDate(2026, 4, 7);
        QTest::newRow("ISO date") << u"2026-03-31"_s << QDate(2026, 3, 31);
        QTest::newRow("English date as shown") << u"22 Nov 2026"_s << QDate(2026, 11, 22);
        QTest::newRow("thirty days on") << u"+30"_s << QDate(2026, 12, 22);
        QTest::newRow("yesterday by number") << u"-1"_s << QDate(2026, 11, 21);
        QTest::newRow("a typographic minus") << u"\u22121"_s << QDate(2026, 11, 21);
        QTest::newRow("today") << u"Today"_s << today;
        QTest::newRow("today in Latvian") << u"šodien"_s << today;
        QTest::newRow("today in Latvian, decomposed") << u"s\u030codien"_s << today;
        QTest::newRow("today in Latvian without marks") << u"sodien"_s << today;
        QTest::newRow("yesterday in Latvian") << u"VAKAR"_s << QDate(2026, 11, 21);
        QTest::newRow("tomorrow in Latvian") << u"rīt"_s << QDate(2026, 11, 23);
    }
    void whatIsTypedMeansADay()
    {
        QFETCH(const QString, text);
        QFETCH(const QDate, day);
        QCOMPARE(dayTyped(text, today).value_or(QDate()), day);
    }

    void nothingElseDoes_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s,           u"   "_s,         u"31.11.2026"_s, u"29.2.2026"_s, u"32.1"_s,
              u"1.13"_s,       u"0.5"_s,         u"22"_s,         u"22.11.202"_s, u"22.11.20266"_s,
              u"2026-13-01"_s, u"2026-3-1"_s,    u"+"_s,          u"+99999"_s,    u"30"_s,
              u"soon"_s,       u"22.11.2026x"_s, u"1.2.3.4"_s,    u"--1"_s,       u"22 Foo 2026"_s})
            QTest::newRow(text.isEmpty() ? "nothing at all" : qPrintable(text)) << text;
    }
    void nothingElseDoes()
    {
        QFETCH(const QString, text);
        QVERIFY2(!dayTyped(text, today), qPrintable(text));
    }

    void withoutAYearTheBoundsDecide()
    {
        QCOMPARE(dayTyped(u"3.1"_s, today, {}, today), QDate(2026, 1, 3));
        QCOMPARE(dayTyped(u"20.11"_s, today, today, {}), QDate(2027, 11, 20));
        QCOMPARE(dayTyped(u"20.11"_s, today, QDate(2026, 12, 1), QDate(2026, 12, 31)), QDate(2026, 11, 20));
    }

    void everyDayOfTwoYearsIsReadBackAsItIsWritten()
    {
        for (QDate day(2027, 1, 1); day.year() < 2029; day = day.addDays(1)) {
            QCOMPARE(dayTyped(day.toString(u"dd.MM.yyyy."_s), today), day);
            QCOMPARE(dayTyped(day.toString(Qt::ISODate), today), day);
            QCOMPARE(dayTyped(day.toString(u"d.M"_s), day), day);
        }
    }
};

ATBILDE_TEST_MAIN(TestTypedDay)
#include "tst_typedday.moc"
