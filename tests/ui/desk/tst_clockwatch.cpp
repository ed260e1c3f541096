// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/clockwatch.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

class TestClockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatRunsOnIsNoJump()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 1'000), 0);
        QCOMPARE(watch.look(noon.addSecs(2), 3'000), 0);
    }

    void theNightTheClocksChangeIsNoJump()
    {
        ClockWatch watch;
        const QDateTime before(QDate(2026, 10, 25), QTime(0, 59), Qt::UTC);
        QCOMPARE(watch.look(before, 0), 0);
        QCOMPARE(watch.look(before.addSecs(120), 120'000), 0);
    }

    void sleepIsNoJump()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 0), 0);
        QCOMPARE(watch.look(noon.addDays(3), qint64(3) * 86'400'000), 0);
    }

    void aTimeServerMayCorrectAFewMinutes()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 0), 0);
        QCOMPARE(watch.look(noon.addSecs(242), 2'000), 0);
    }

    void aClockSetBackADayIsNoticedOnce()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 0), 0);
        QCOMPARE(watch.look(noon.addDays(-1).addSecs(2), 2'000), -86'400);
        QCOMPARE(watch.look(noon.addDays(-1).addSecs(4), 4'000), 0);
    }

    void aClockSetForwardAYearIsNoticedOnce()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 0), 0);
        QCOMPARE(watch.look(noon.addDays(365), 0), 365 * 86'400);
        QCOMPARE(watch.look(noon.addDays(365), 0), 0);
    }

    void afterARestartNothingIsKnown()
    {
        ClockWatch watch;
        QCOMPARE(watch.look(noon, 0), 0);
        watch.restart();
        QCOMPARE(watch.look(noon.addDays(365), 0), 0);
    }

private:
    const QDateTime noon = QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
};

ATBILDE_TEST_MAIN(TestClockWatch)
#include "tst_clockwatch.moc"
