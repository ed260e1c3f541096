// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/exception.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray heading = "date,kind,certainty,name_lv,name_en,source\n";

} // namespace

class TestException : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundAgainByItsCode()
    {
        for (const ExceptionKind kind : allExceptionKinds)
            QCOMPARE(exceptionKindFromCode(codeOf(kind)), kind);
        QVERIFY(!exceptionKindFromCode(u"holiday"));
    }

    void aTableIsRead()
    {
        const auto rows = exceptionsFromCsv(
            QByteArray("\xEF\xBB\xBF") + heading +
            "2031-03-04,one_off,confirmed,\"Diena, \"\"brīva\"\"\",\"A day, free\",Saeima\r\n\n"
            "2033-07-10,planned,unconfirmed,Svētki,Festival,\n");
        QVERIFY(rows.has_value());
        const std::vector<CalendarException> expected{
            {QDate(2031, 3, 4), ExceptionKind::OneOff, true, u"Diena, \"brīva\""_s, u"A day, free"_s,
             u"Saeima"_s},
            {QDate(2033, 7, 10), ExceptionKind::Planned, false, u"Svētki"_s, u"Festival"_s, {}}};
        QCOMPARE(rows.value(), expected);
    }

    void aBrokenLineIsRefusedWithItsNumber_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<qint64>("line");
        QTest::newRow("empty file") << QByteArray() << qint64(1);
        QTest::newRow("no heading") << QByteArray("2031-03-04,one_off,confirmed,A,B,C\n") << qint64(1);
        QTest::newRow("no such day") << heading + "2031-02-30,one_off,confirmed,A,B,C\n" << qint64(2);
        QTest::newRow("day without hyphens") << heading + "20310203,one_off,confirmed,A,B,C\n" << qint64(2);
        QTest::newRow("unknown kind") << heading + "2031-03-04,feast,confirmed,A,B,C\n" << qint64(2);
        QTest::newRow("unknown certainty") << heading + "2031-03-04,one_off,maybe,A,B,C\n" << qint64(2);
        QTest::newRow("no Latvian name") << heading + "2031-03-04,one_off,confirmed,,B,C\n" << qint64(2);
        QTest::newRow("no English name") << heading + "2031-03-04,one_off,confirmed,A,,C\n" << qint64(2);
        QTest::newRow("too few cells") << heading + "2031-03-04,one_off,confirmed,A,B\n" << qint64(2);
        QTest::newRow("too many cells") << heading + "2031-03-04,one_off,confirmed,A,B,C,D\n" << qint64(2);
        QTest::newRow("a date twice")
            << heading + "2031-03-04,one_off,confirmed,A,B,C\n\n2031-03-04,cancelled,confirmed,A,B,C\n"
            << qint64(4);
    }

    void aBrokenLineIsRefusedWithItsNumber()
    {
        QFETCH(QByteArray, csv);
        QFETCH(qint64, line);
        const auto rows = exceptionsFromCsv(csv);
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().reason, RefusalReason::HolidayTableBroken);
        QCOMPARE(rows.error().facts.first(), Fact(line));
    }

    void theShippedTableKnowsTheDaysOfTheLaw()
    {
        std::map<QDate, ExceptionKind> holidays;
        for (const CalendarException &row : shippedExceptions()) {
            if (row.kind != ExceptionKind::TransferredOff && row.kind != ExceptionKind::TransferredWork)
                holidays.emplace(row.date, row.kind);
        }
        const std::map<QDate, ExceptionKind> expected{{QDate(2018, 7, 8), ExceptionKind::Festival},
                                                      {QDate(2018, 9, 24), ExceptionKind::OneOff},
                                                      {QDate(2023, 5, 29), ExceptionKind::OneOff},
                                                      {QDate(2023, 7, 9), ExceptionKind::Festival},
                                                      {QDate(2028, 7, 9), ExceptionKind::Planned}};
        QVERIFY(holidays == expected);
    }

    void everyTransferredDayOffHasItsSaturday()
    {
        std::map<int, int> saturdaysOwed;
        for (const CalendarException &row : shippedExceptions()) {
            if (row.kind == ExceptionKind::TransferredWork) {
                QCOMPARE(row.date.dayOfWeek(), int(Qt::Saturday));
                --saturdaysOwed[row.date.year()];
            } else if (row.kind == ExceptionKind::TransferredOff) {
                QVERIFY(row.date.dayOfWeek() <= Qt::Friday);
                ++saturdaysOwed[row.date.year()];
            }
        }
        QCOMPARE(saturdaysOwed.size(), size_t(9));
        for (const auto &[year, owed] : saturdaysOwed)
            QCOMPARE(owed, 0);
    }

    void transferredDaysThatNobodyConfirmedAreMarked()
    {
        for (const CalendarException &row : shippedExceptions()) {
            const int year = row.date.year();
            const bool doubtful = year == 2015 || year == 2020 || year == 2021 || year == 2028;
            QCOMPARE(row.confirmed, !doubtful);
        }
    }
};

ATBILDE_TEST_MAIN(TestException)
#include "tst_exception.moc"
