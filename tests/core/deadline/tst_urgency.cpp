// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/urgency.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestUrgency : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar;

private Q_SLOTS:
    void aDeadlineIsAsNearAsItsDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<Urgency>("urgency");
        const QDate tuesday(2026, 12, 22);
        QTest::newRow("the day itself is not overdue")
            << tuesday << tuesday << Urgency{Nearness::Today, 0, 0};
        QTest::newRow("the day after") << tuesday.addDays(1) << tuesday << Urgency{Nearness::Overdue, -1, -1};
        QTest::newRow("after Christmas")
            << QDate(2026, 12, 28) << tuesday << Urgency{Nearness::Overdue, -6, -2};
        QTest::newRow("on Monday of that week")
            << tuesday.addDays(-1) << tuesday << Urgency{Nearness::ThisWeek, 1, 1};
        QTest::newRow("on Sunday before: next week")
            << tuesday.addDays(-2) << tuesday << Urgency{Nearness::Later, 2, 2};
        QTest::newRow("Friday before a Monday")
            << QDate(2026, 12, 4) << QDate(2026, 12, 7) << Urgency{Nearness::Later, 3, 1};
        QTest::newRow("Monday before a Friday")
            << QDate(2026, 12, 7) << QDate(2026, 12, 11) << Urgency{Nearness::ThisWeek, 4, 4};
        QTest::newRow("the week ends on Sunday")
            << QDate(2026, 12, 7) << QDate(2026, 12, 13) << Urgency{Nearness::ThisWeek, 6, 4};
        QTest::newRow("over the holidays")
            << QDate(2026, 12, 23) << QDate(2026, 12, 28) << Urgency{Nearness::Later, 5, 1};
        QTest::newRow("over the turn of the year")
            << QDate(2026, 12, 28) << QDate(2027, 1, 4) << Urgency{Nearness::Later, 7, 3};
    }

    void aDeadlineIsAsNearAsItsDay()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, deadline);
        QFETCH(Urgency, urgency);
        QCOMPARE(urgencyOn(today, deadline, m_calendar), urgency);
    }

    void everyNearnessHasItsOwnCode()
    {
        std::set<QString> codes;
        for (const Nearness nearness : allNearness)
            codes.insert(codeOf(nearness));
        QCOMPARE(codes.size(), allNearness.size());
        QVERIFY(codes.contains(u"this_week"_s));
    }
};

ATBILDE_TEST_MAIN(TestUrgency)
#include "tst_urgency.moc"
