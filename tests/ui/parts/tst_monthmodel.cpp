// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monthmodel.h"
#include "tests/support/hostile.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;

class TestMonthModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMonthStartsOnMondayAndHoldsAllItsDays()
    {
        MonthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        for (QDate month(2008, 1, 1); month.year() < 2040; month = month.addMonths(1)) {
            model.turnTo(month.addDays(13));
            QCOMPARE(model.month(), month);
            QCOMPARE(model.firstDay().dayOfWeek(), 1);
            QVERIFY(model.firstDay() <= month);
            QVERIFY(model.lastDay() >= QDate(month.year(), month.month(), month.daysInMonth()));
            QCOMPARE(model.dayAt(model.indexOf(month)), month);
            QVERIFY(!model.indexOf(model.firstDay().addDays(-1)).isValid());
            QVERIFY(!model.indexOf(model.lastDay().addDays(1)).isValid());
        }
    }

    void weeksAreNumberedAsIsoDoes()
    {
        MonthModel model;
        model.turnTo(QDate(2026, 12, 1));
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"49"_s);
        model.turnTo(QDate(2027, 1, 1)); // a Friday: still week 53 of 2026
        QCOMPARE(model.headerData(0, Qt::Vertical).toString(), u"53"_s);
        QCOMPARE(model.headerData(1, Qt::Vertical).toString(), u"1"_s);
    }

    void headingsBeyondTheEndAreNothing()
    {
        MonthModel model;
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
        model.turnTo(QDate(2026, 11, 1));
        QVERIFY(!model.headerData(7, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(6, Qt::Vertical).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Monday"_s);
    }

    void aDaySaysAllThatIsKnownOfIt()
    {
        MonthModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.turnTo(QDate(2026, 11, 1));
        model.show({{QDate(2026, 11, 18),
                     {.count = 3,
                      .words = u"Requests due: 3"_s,
                      .tone = Tone::Warning,
                      .symbol = Symbol::Warning,
                      .holiday = u"Proclamation <Day>"_s}}},
                   QDate(2026, 11, 18));
        const QModelIndex day = model.indexOf(QDate(2026, 11, 18));
        const QString spoken = day.data(Qt::AccessibleTextRole).toString();
        QCOMPARE(spoken, u"Wednesday, 18 Nov 2026 · today · Proclamation <Day> · Requests due: 3"_s);
        QVERIFY(!day.data(Qt::ToolTipRole).toString().contains(u'<'));
        QVERIFY(day.data(MonthModel::TodayRole).toBool());
        QVERIFY(day.data(MonthModel::InMonthRole).toBool());
        const QModelIndex before = model.indexOf(QDate(2026, 10, 31));
        QVERIFY(!before.data(MonthModel::InMonthRole).toBool());
        QCOMPARE(before.data(MonthModel::MarkRole).value<DayMark>(), DayMark());

        model.show({}, {});
        QCOMPARE(model.indexOf(QDate(2026, 11, 18)).data(MonthModel::MarkRole).value<DayMark>().count, 0);
        QVERIFY(!model.indexOf(QDate(2026, 11, 18)).data(MonthModel::TodayRole).toBool());
    }

    void anImpossibleMonthChangesNothing()
    {
        MonthModel model;
        model.turnTo(QDate(2026, 11, 1));
        model.turnTo({});
        QCOMPARE(model.month(), QDate(2026, 11, 1));
        QVERIFY(!model.indexOf({}).isValid());
        QVERIFY(!model.dayAt({}).isValid());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestMonthModel)
#include "tst_monthmodel.moc"
