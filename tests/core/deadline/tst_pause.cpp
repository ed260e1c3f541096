// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/pause.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QDate march(int day)
{
    return QDate(2026, 3, day);
}

} // namespace

class TestPause : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar;

private Q_SLOTS:
    void daysAreCountedOnce_data()
    {
        QTest::addColumn<std::vector<Suspension>>("suspensions");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("stretches");
        using List = std::vector<Suspension>;
        QTest::newRow("none") << List{} << 0 << 0;
        QTest::newRow("day of sending used, day of answer paused") << List{{march(9), march(19)}} << 10 << 1;
        QTest::newRow("answered the same day") << List{{march(9), march(9)}} << 0 << 1;
        QTest::newRow("overlapping") << List{{march(6), march(10)}, {march(9), march(19)}} << 13 << 1;
        QTest::newRow("overlapping, entered in the other order")
            << List{{march(9), march(19)}, {march(6), march(10)}} << 13 << 1;
        QTest::newRow("one inside the other")
            << List{{march(6), march(19)}, {march(9), march(10)}} << 13 << 1;
        QTest::newRow("the same twice") << List{{march(9), march(19)}, {march(9), march(19)}} << 10 << 1;
        QTest::newRow("one ends where the next begins")
            << List{{march(6), march(9)}, {march(9), march(12)}} << 6 << 1;
        QTest::newRow("apart") << List{{march(6), march(9)}, {march(11), march(12)}} << 4 << 2;
    }

    void daysAreCountedOnce()
    {
        QFETCH(std::vector<Suspension>, suspensions);
        QFETCH(int, days);
        QFETCH(int, stretches);
        const Pauses pauses = pausesOf({march(5), suspensions}, m_calendar, {});
        QCOMPARE(pauses.days, days);
        QCOMPARE(int(pauses.stretches.size()), stretches);
        QVERIFY(pauses.warnings.empty());
    }

    void aQuestionCountsWithinFiveWorkingDays_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("asked");
        QTest::addColumn<int>("within");
        QTest::addColumn<bool>("counts");
        QTest::newRow("on the day of receipt") << march(5) << march(5) << 5 << true;
        QTest::newRow("on the fifth working day") << march(5) << march(12) << 5 << true;
        QTest::newRow("on the sixth") << march(5) << march(13) << 5 << false;
        QTest::newRow("fifth working day after Christmas")
            << QDate(2026, 12, 23) << QDate(2027, 1, 5) << 5 << true;
        QTest::newRow("sixth working day after Christmas")
            << QDate(2026, 12, 23) << QDate(2027, 1, 6) << 5 << false;
        QTest::newRow("received on a Saturday, fifth working day") << march(7) << march(13) << 5 << true;
        QTest::newRow("received on a Saturday, next Saturday") << march(7) << march(14) << 5 << false;
        QTest::newRow("office allows ten") << march(5) << march(19) << 10 << true;
        QTest::newRow("office allows none but the same day") << march(5) << march(6) << 0 << false;
    }

    void aQuestionCountsWithinFiveWorkingDays()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, asked);
        QFETCH(int, within);
        QFETCH(bool, counts);
        const Pauses pauses = pausesOf({received, {{asked, asked.addDays(3)}}}, m_calendar, {within, 5});
        QCOMPARE(pauses.days, counts ? 3 : 0);
        QCOMPARE(pauses.warnings.size(), size_t(counts ? 0 : 1));
        QCOMPARE(pauses.lastAnswer.has_value(), counts);
        if (!counts)
            QCOMPARE(pauses.warnings.front().code, DeadlineWarning::LateQuestion);
    }

    void aPauseCannotBeginWhenTheTimeIsOver()
    {
        const Clock onTheDay{march(5), {{QDate(2026, 4, 7), QDate(2026, 4, 9)}}};
        QCOMPARE(pausesOf(onTheDay, m_calendar, {60, 5}).days, 2);
        Clock after{march(5), {{QDate(2026, 4, 8), QDate(2026, 4, 9)}}};
        const Pauses pauses = pausesOf(after, m_calendar, {60, 5});
        QCOMPARE(pauses.days, 0);
        const Warning expected{DeadlineWarning::QuestionAfterDeadline, QDate(2026, 4, 8), QDate(2026, 4, 7)};
        QCOMPARE(pauses.warnings, std::vector{expected});
        after.extension = Extension{QDate(2026, 4, 7)};
        QCOMPARE(pausesOf(after, m_calendar, {60, 5}).days, 1);
        after.extension = Extension{QDate(2026, 4, 8)};
        QCOMPARE(pausesOf(after, m_calendar, {60, 5}).days, 0);
    }

    void anEarlierPauseLeavesTimeForALaterQuestion()
    {
        const Clock clock{march(5), {{march(9), march(19)}, {QDate(2026, 4, 15), QDate(2026, 4, 17)}}};
        QCOMPARE(pausesOf(clock, m_calendar, {60, 5}).days, 12);
    }

    void aQuestionWithoutAnswerCountsUpToTheDayGiven()
    {
        Clock clock{march(5), {{march(6), march(8)}, {march(9), std::nullopt}}};
        QCOMPARE(pausesOf(clock, m_calendar, {}).days, 2);
        QCOMPARE(pausesOf(clock, m_calendar, {}).waitingSince, march(9));
        QVERIFY(!pausesOf(clock, m_calendar, {}).lastAnswer);
        clock.waitingUntil = march(20);
        QCOMPARE(pausesOf(clock, m_calendar, {}).days, 13);
        clock.waitingUntil = march(7);
        QCOMPARE(pausesOf(clock, m_calendar, {}).days, 2);
    }
};

ATBILDE_TEST_MAIN(TestPause)
#include "tst_pause.moc"
