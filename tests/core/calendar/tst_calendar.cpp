// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendar.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

CalendarException exceptionOn(const QDate &date, ExceptionKind kind)
{
    return {date, kind, true, u"Diena"_s, u"Day"_s, u"test"_s};
}

QStringList englishNamesOn(const Calendar &calendar, const QDate &date)
{
    QStringList names;
    for (const Holiday &holiday : calendar.holidaysOn(date))
        names += holiday.nameEn;
    return names;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar;

private Q_SLOTS:
    void theHolidaysThatFallOnWeekdaysAreThoseOfTheTable_data()
    {
        QTest::addColumn<QString>("days");
        QTest::newRow("2018") << u"01-01 03-30 04-02 05-01 05-04 07-09 09-24 11-19 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("2019") << u"01-01 04-19 04-22 05-01 05-06 06-24 11-18 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("2020") << u"01-01 04-10 04-13 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-31"_s;
        QTest::newRow("2021") << u"01-01 04-02 04-05 05-04 06-23 06-24 11-18 12-24 12-31"_s;
        QTest::newRow("2022") << u"04-15 04-18 05-04 06-23 06-24 11-18 12-26"_s;
        QTest::newRow("2023") << u"04-07 04-10 05-01 05-04 05-29 06-23 07-10 11-20 12-25 12-26"_s;
        QTest::newRow("2024") << u"01-01 03-29 04-01 05-01 05-06 06-24 11-18 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("2025") << u"01-01 04-18 04-21 05-01 05-05 06-23 06-24 11-18 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("2026") << u"01-01 04-03 04-06 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-31"_s;
        QTest::newRow("2027") << u"01-01 03-26 03-29 05-04 06-23 06-24 11-18 12-24 12-31"_s;
        QTest::newRow("2028") << u"04-14 04-17 05-01 05-04 06-23 07-10 11-20 12-25 12-26"_s;
        QTest::newRow("2029") << u"01-01 03-30 04-02 05-01 05-04 11-19 12-24 12-25 12-26 12-31"_s;
        QTest::newRow("2030") << u"01-01 04-19 04-22 05-01 05-06 06-24 11-18 12-24 12-25 12-26 12-31"_s;
    }

    void theHolidaysThatFallOnWeekdaysAreThoseOfTheTable()
    {
        QFETCH(QString, days);
        const int year = QString::fromLatin1(QTest::currentDataTag()).toInt();
        QStringList found;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
            if (day.dayOfWeek() <= Qt::Friday && !m_calendar.isWorkingDay(day))
                found += day.toString(u"MM-dd"_s);
        }
        QCOMPARE(found.join(u' '), days);
    }

    void saturdaysAndSundaysAreNeverWorkingDays()
    {
        for (QDate day(1990, 1, 1); day.year() <= 2101; day = day.addDays(1)) {
            if (day.dayOfWeek() >= Qt::Saturday)
                QVERIFY(!m_calendar.isWorkingDay(day));
        }
    }

    void aHolidayOnAWeekendIsMovedOnlyFromItsYear_data()
    {
        QTest::addColumn<QDate>("dayAfter");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("18 November 2006, Saturday: not yet") << QDate(2006, 11, 20) << false;
        QTest::newRow("18 November 2007, Sunday: first use") << QDate(2007, 11, 19) << true;
        QTest::newRow("18 November 2001, Sunday: not yet") << QDate(2001, 11, 19) << false;
        QTest::newRow("4 May 2003, Sunday: not yet") << QDate(2003, 5, 5) << false;
        QTest::newRow("4 May 2008, Sunday: first use") << QDate(2008, 5, 5) << true;
        QTest::newRow("4 May 2013, Saturday") << QDate(2013, 5, 6) << true;
        QTest::newRow("song festival 7 July 2013: not yet") << QDate(2013, 7, 8) << false;
        QTest::newRow("song festival 8 July 2018") << QDate(2018, 7, 9) << true;
        QTest::newRow("1 May 2022, Sunday: never moved") << QDate(2022, 5, 2) << false;
        QTest::newRow("23 and 24 June 2018: never moved") << QDate(2018, 6, 25) << false;
        QTest::newRow("Christmas 2021: never moved") << QDate(2021, 12, 27) << false;
        QTest::newRow("1 January 2022: never moved") << QDate(2022, 1, 3) << false;
    }

    void aHolidayOnAWeekendIsMovedOnlyFromItsYear()
    {
        QFETCH(QDate, dayAfter);
        QFETCH(bool, isFree);
        QCOMPARE(m_calendar.isWorkingDay(dayAfter), !isFree);
        QCOMPARE(m_calendar.holidaysOn(dayAfter).size(), size_t(isFree ? 1 : 0));
    }

    void transferredDaysAreKnownAndChangeNothing()
    {
        QVERIFY(m_calendar.isWorkingDay(QDate(2026, 1, 2)));
        QVERIFY(!m_calendar.isWorkingDay(QDate(2026, 1, 17)));
        for (int year = Calendar::firstYear; year <= Calendar::lastYear; ++year) {
            const auto transferred = m_calendar.transferredDaysIn(year);
            for (const CalendarException &row : *transferred)
                QCOMPARE(m_calendar.isWorkingDay(row.date), row.kind == ExceptionKind::TransferredOff);
        }
        QCOMPARE(m_calendar.transferredDaysIn(2026).value().size(), size_t(4));
        QCOMPARE(m_calendar.transferredDaysIn(2022).value().size(), size_t(0));
    }

    void theYearListNamesDayAndRule()
    {
        const auto holidays = m_calendar.holidaysIn(2023).value();
        QCOMPARE(holidays.size(), size_t(19));
        QCOMPARE(englishNamesOn(m_calendar, QDate(2023, 6, 24)), QStringList{u"Midsummer Day (Jāņi)"_s});
        QVERIFY(std::ranges::is_sorted(holidays, {}, &Holiday::date));
        const auto oneOff = std::ranges::find(holidays, HolidayRule::OneOff, &Holiday::rule);
        QCOMPARE(oneOff->date, QDate(2023, 5, 29));
        QCOMPARE(englishNamesOn(m_calendar, QDate(2023, 7, 10)), QStringList{u"Day off for 9 July"_s});
        QCOMPARE(m_calendar.holidaysOn(QDate(2023, 11, 20)).front().nameLv, u"Brīvdiena par 18.11."_s);
    }

    void aDayMayHaveTwoHolidays()
    {
        QCOMPARE(englishNamesOn(m_calendar, QDate(2008, 5, 11)),
                 (QStringList{u"Mother's Day"_s, u"Pentecost"_s}));
    }

    void yearsBefore2008AreMarkedUnconfirmed()
    {
        for (int year = Calendar::firstYear; year <= Calendar::lastYear; ++year) {
            const auto holidays = m_calendar.holidaysIn(year);
            for (const Holiday &holiday : *holidays)
                QCOMPARE(holiday.confirmed, year >= 2008 && !holiday.planned);
        }
    }

    void theFestivalOf2028IsOnlyPlanned()
    {
        QVERIFY(m_calendar.holidaysOn(QDate(2028, 7, 9)).front().planned);
        QVERIFY(m_calendar.holidaysOn(QDate(2028, 7, 10)).front().planned);
        QVERIFY(m_calendar.hasPlannedHoliday(QDate(2028, 7, 10), QDate(2028, 7, 10)));
        QVERIFY(!m_calendar.hasPlannedHoliday(QDate(2028, 7, 11), QDate(2029, 7, 10)));
        QVERIFY(!m_calendar.hasPlannedHoliday(QDate(2018, 1, 1), QDate(2028, 7, 8)));
    }

    void theOfficeConfirmsOrCancelsThePlannedFestival()
    {
        const Calendar confirmed({exceptionOn(QDate(2028, 7, 9), ExceptionKind::Festival)});
        QVERIFY(!confirmed.isWorkingDay(QDate(2028, 7, 10)));
        QVERIFY(!confirmed.hasPlannedHoliday(QDate(2028, 1, 1), QDate(2028, 12, 31)));

        const Calendar cancelled({exceptionOn(QDate(2028, 7, 9), ExceptionKind::Cancelled)});
        QVERIFY(cancelled.isWorkingDay(QDate(2028, 7, 10)));
        QVERIFY(cancelled.holidaysOn(QDate(2028, 7, 9)).empty());
    }

    void theOfficeAddsADay()
    {
        const QDate day(2031, 3, 4);
        const Calendar extended({exceptionOn(day, ExceptionKind::OneOff)});
        QVERIFY(m_calendar.isWorkingDay(day));
        QVERIFY(!extended.isWorkingDay(day));
        QCOMPARE(extended.nextWorkingDay(day), QDate(2031, 3, 5));
        QCOMPARE(englishNamesOn(extended, day), QStringList{u"Day"_s});
        QVERIFY(!extended.isWorkingDay(QDate(2018, 9, 24)));
    }

    void theOfficeCancelsAHolidayOfTheRules()
    {
        const Calendar without({exceptionOn(QDate(2027, 6, 23), ExceptionKind::Cancelled)});
        QVERIFY(without.isWorkingDay(QDate(2027, 6, 23)));
        QVERIFY(!without.isWorkingDay(QDate(2026, 6, 23)));
    }

    void theVersionChangesWithTheDaysOnly()
    {
        QCOMPARE(Calendar().version(), m_calendar.version());
        const Calendar oneMore({exceptionOn(QDate(2031, 3, 4), ExceptionKind::OneOff)});
        QVERIFY(oneMore.version() != m_calendar.version());
        const Calendar transferred({exceptionOn(QDate(2027, 5, 3), ExceptionKind::TransferredOff)});
        QCOMPARE(transferred.version(), m_calendar.version());
        QCOMPARE(transferred.transferredDaysIn(2027).value().size(), size_t(1));
    }

    void aYearOutsideTheRangeIsRefused()
    {
        for (const int year : {1989, 2101, -1, 0, 100000}) {
            const auto holidays = m_calendar.holidaysIn(year);
            QVERIFY(!holidays.has_value());
            QCOMPARE(holidays.error(),
                     (Refusal{RefusalReason::YearOutOfRange, {qint64(year), qint64(1990), qint64(2100)}}));
            QVERIFY(!m_calendar.transferredDaysIn(year).has_value());
        }
        QVERIFY(m_calendar.holidaysIn(1990).has_value());
        QVERIFY(m_calendar.holidaysIn(2100).has_value());
    }

    void countingWorkingDaysAgreesWithWalking()
    {
        for (QDate day(2017, 12, 1); day < QDate(2020, 2, 1); day = day.addDays(1)) {
            QDate next = day;
            while (!m_calendar.isWorkingDay(next))
                next = next.addDays(1);
            QCOMPARE(m_calendar.nextWorkingDay(day), next);
            QDate before = day;
            QDate after = day;
            for (int n = 1; n <= 12; ++n) {
                do
                    before = before.addDays(-1);
                while (!m_calendar.isWorkingDay(before));
                do
                    after = after.addDays(1);
                while (!m_calendar.isWorkingDay(after));
                QCOMPARE(m_calendar.workingDaysBefore(day, n), before);
                QCOMPARE(m_calendar.workingDaysAfter(day, n), after);
                QCOMPARE(m_calendar.workingDaysBetween(day, after), n);
                QCOMPARE(m_calendar.workingDaysBetween(after, day), -n);
            }
            QCOMPARE(m_calendar.workingDaysBetween(day, day), 0);
        }
    }

    void outsideTheTableOnlyWeekendsAreFree()
    {
        QVERIFY(m_calendar.covers(QDate(1990, 1, 1)));
        QVERIFY(m_calendar.covers(QDate(2101, 12, 31)));
        QVERIFY(!m_calendar.covers(QDate(1989, 12, 31)));
        QVERIFY(!m_calendar.covers(QDate(2102, 1, 1)));
        QVERIFY(!m_calendar.covers(QDate()));
        QVERIFY(m_calendar.isWorkingDay(QDate(1989, 12, 25)));
        QCOMPARE(m_calendar.nextWorkingDay(QDate(2102, 1, 1)), QDate(2102, 1, 2));
        QCOMPARE(m_calendar.workingDaysBefore(QDate(1990, 1, 2), 3), QDate(1989, 12, 27));
        QCOMPARE(m_calendar.workingDaysAfter(QDate(2101, 12, 30), 1), QDate(2102, 1, 2));
        QVERIFY(!m_calendar.nextWorkingDay(QDate()).isValid());
    }
};

ATBILDE_TEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
