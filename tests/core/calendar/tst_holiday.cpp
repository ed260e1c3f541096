// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holiday.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

bool hasRule(int year, HolidayRule rule)
{
    const auto holidays = holidaysByRule(year);
    return std::ranges::find(holidays, rule, &Holiday::rule) != holidays.end();
}

} // namespace

class TestHoliday : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsFoundAgainByItsCode()
    {
        std::set<QString> codes;
        for (const HolidayRule rule : allHolidayRules) {
            QCOMPARE(holidayRuleFromCode(codeOf(rule)), rule);
            codes.insert(codeOf(rule));
        }
        QCOMPARE(codes.size(), allHolidayRules.size());
        QVERIFY(!holidayRuleFromCode(u"Easter"));
        QVERIFY(!holidayRuleFromCode(u""));
    }

    void easterSundayIsThatOfTheTable_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const char *iso :
             {"1990-04-15", "2000-04-23", "2007-04-08", "2008-03-23", "2011-04-24", "2018-04-01",
              "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
              "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21",
              "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"})
            QTest::newRow(iso) << QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
    }

    void easterSundayIsThatOfTheTable()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void easterIsASundayFrom22MarchTo25April()
    {
        for (int year = 1990; year <= 2100; ++year) {
            const QDate easter = easterSunday(year);
            QCOMPARE(easter.dayOfWeek(), int(Qt::Sunday));
            QVERIFY(easter >= QDate(year, 3, 22) && easter <= QDate(year, 4, 25));
        }
    }

    void aHolidayBeginsWithItsYear_data()
    {
        QTest::addColumn<HolidayRule>("rule");
        QTest::addColumn<int>("first");
        QTest::newRow("4 May") << HolidayRule::IndependenceRestoration << 2002;
        QTest::newRow("24 December") << HolidayRule::ChristmasEve << 2007;
        QTest::newRow("Easter Monday") << HolidayRule::EasterMonday << 1991;
    }

    void aHolidayBeginsWithItsYear()
    {
        QFETCH(HolidayRule, rule);
        QFETCH(int, first);
        QVERIFY(!hasRule(first - 1, rule));
        QVERIFY(hasRule(first, rule));
    }

    void theOtherDaysAreAsOldAsTheLaw()
    {
        for (const HolidayRule rule :
             {HolidayRule::NewYear, HolidayRule::GoodFriday, HolidayRule::EasterSunday,
              HolidayRule::LabourDay, HolidayRule::MothersDay, HolidayRule::Pentecost, HolidayRule::Ligo,
              HolidayRule::Jani, HolidayRule::Proclamation, HolidayRule::ChristmasDay,
              HolidayRule::SecondChristmasDay, HolidayRule::NewYearsEve})
            QVERIFY2(hasRule(1990, rule), qPrintable(codeOf(rule)));
    }

    void theRulesGiveNeitherFestivalNorOneOffNorSubstitute()
    {
        for (int year = 1990; year <= 2100; ++year) {
            for (const HolidayRule rule :
                 {HolidayRule::SongFestival, HolidayRule::OneOff, HolidayRule::Substitute})
                QVERIFY(!hasRule(year, rule));
        }
    }

    void everyHolidayHasItsNameInBothLanguages()
    {
        for (const Holiday &holiday : holidaysByRule(2026)) {
            QVERIFY(!holiday.nameLv.isEmpty());
            QVERIFY(!holiday.nameEn.isEmpty());
            QVERIFY(holiday.nameLv != holiday.nameEn);
        }
    }

    void onlyThreeHolidaysAreMovedAndOnlyFromTheirYear()
    {
        QVERIFY(!isMovedFromWeekend(HolidayRule::Proclamation, QDate(2006, 11, 18)));
        QVERIFY(isMovedFromWeekend(HolidayRule::Proclamation, QDate(2007, 11, 18)));
        QVERIFY(!isMovedFromWeekend(HolidayRule::IndependenceRestoration, QDate(2007, 5, 4)));
        QVERIFY(isMovedFromWeekend(HolidayRule::IndependenceRestoration, QDate(2008, 5, 4)));
        QVERIFY(!isMovedFromWeekend(HolidayRule::SongFestival, QDate(2013, 7, 7)));
        QVERIFY(isMovedFromWeekend(HolidayRule::SongFestival, QDate(2018, 7, 8)));
        for (const HolidayRule rule : allHolidayRules) {
            const bool moved = rule == HolidayRule::Proclamation ||
                               rule == HolidayRule::IndependenceRestoration ||
                               rule == HolidayRule::SongFestival;
            QCOMPARE(isMovedFromWeekend(rule, QDate(2050, 6, 1)), moved);
        }
    }
};

ATBILDE_TEST_MAIN(TestHoliday)
#include "tst_holiday.moc"
