// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monthview.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestMonthView : public QObject
{
    Q_OBJECT

private:
    static QTableView *tableOf(const MonthView &view) { return view.findChild<QTableView *>(u"month"_s); }

private Q_SLOTS:
    void itOpensOnTheMonthOfToday()
    {
        MonthView view;
        QSignalSpy turned(&view, &MonthView::monthTurned);
        view.show({}, QDate(2026, 11, 22));
        QCOMPARE(view.currentDay(), QDate(2026, 11, 22));
        QCOMPARE(view.findChild<QLabel *>(u"monthTitle"_s)->text(), u"November 2026"_s);
        QCOMPARE(turned.size(), 1);
        QCOMPARE(view.firstDay(), QDate(2026, 10, 26));
        QCOMPARE(view.lastDay(), QDate(2026, 12, 6));
        view.show({}, QDate(2026, 11, 22));
        QCOMPARE(turned.size(), 1);
    }

    void theKeyboardWalksOverTheEdgeOfTheMonth_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<QDate>("to");
        QTest::newRow("right on the last day")
            << QDate(2026, 11, 30) << int(Qt::Key_Right) << QDate(2026, 12, 1);
        QTest::newRow("left on the first day")
            << QDate(2026, 11, 1) << int(Qt::Key_Left) << QDate(2026, 10, 31);
        QTest::newRow("down in the last week")
            << QDate(2026, 11, 28) << int(Qt::Key_Down) << QDate(2026, 12, 5);
        QTest::newRow("up in the first week") << QDate(2026, 11, 3) << int(Qt::Key_Up) << QDate(2026, 10, 27);
        QTest::newRow("a month on from the 31st")
            << QDate(2026, 10, 31) << int(Qt::Key_PageDown) << QDate(2026, 11, 30);
        QTest::newRow("a month back over the year")
            << QDate(2026, 1, 15) << int(Qt::Key_PageUp) << QDate(2025, 12, 15);
        QTest::newRow("home to today") << QDate(2020, 2, 2) << int(Qt::Key_Home) << QDate(2026, 11, 22);
    }
    void theKeyboardWalksOverTheEdgeOfTheMonth()
    {
        QFETCH(const QDate, from);
        QFETCH(const int, key);
        QFETCH(const QDate, to);
        MonthView view;
        view.show({}, QDate(2026, 11, 22));
        view.goTo(from);
        QSignalSpy turned(&view, &MonthView::monthTurned);
        QTest::keyClick(tableOf(view), Qt::Key(key));
        QCOMPARE(view.currentDay(), to);
        QCOMPARE(turned.size(), 1);
        QCOMPARE(tableOf(view)->currentIndex().data(MonthModel::DayRole).toDate(), to);
    }

    void enterChoosesTheDay()
    {
        MonthView view;
        view.show({}, QDate(2026, 11, 22));
        QSignalSpy chosen(&view, &MonthView::dayChosen);
        QTest::keyClick(tableOf(view), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toDate(), QDate(2026, 11, 22));
    }

    void theButtonsTurnTheMonth()
    {
        MonthView view;
        view.show({}, QDate(2026, 11, 22));
        QTest::mouseClick(view.findChild<QToolButton *>(u"nextMonth"_s), Qt::LeftButton);
        QCOMPARE(view.currentDay(), QDate(2026, 12, 22));
        QTest::mouseClick(view.findChild<QToolButton *>(u"previousMonth"_s), Qt::LeftButton);
        QTest::mouseClick(view.findChild<QToolButton *>(u"previousMonth"_s), Qt::LeftButton);
        QCOMPARE(view.currentDay(), QDate(2026, 10, 22));
        QTest::mouseClick(view.findChild<QPushButton *>(u"toToday"_s), Qt::LeftButton);
        QCOMPARE(view.currentDay(), QDate(2026, 11, 22));
    }

    void itPaintsEveryKindOfDay()
    {
        MonthView view;
        std::map<QDate, DayMark> marks;
        for (const Tone tone : allTones) {
            const QDate day = QDate(2026, 11, 2).addDays(int(tone));
            marks[day] = {.count = 1200,
                          .words = u"x"_s,
                          .tone = tone,
                          .symbol = Symbol::Clock,
                          .holiday = u"Lāčplēsis"_s};
        }
        view.show(marks, QDate(2026, 11, 3));
        view.resize(700, 500);
        QVERIFY(!view.grab().isNull());
        view.resize(view.minimumSizeHint());
        QVERIFY(!view.grab().isNull());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestMonthView)
#include "tst_monthview.moc"
