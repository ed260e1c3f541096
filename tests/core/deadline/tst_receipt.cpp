// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/receipt.h"

#include "core/deadline/deadline.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayInRigaDecides_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QDate>("received");
        QTest::newRow("summer, one minute before midnight")
            << u"2026-09-14T20:59:00Z"_s << QDate(2026, 9, 14);
        QTest::newRow("summer, one minute after midnight") << u"2026-09-14T21:01:00Z"_s << QDate(2026, 9, 15);
        QTest::newRow("winter, one minute before midnight")
            << u"2026-11-09T21:59:00Z"_s << QDate(2026, 11, 9);
        QTest::newRow("winter, one minute after midnight")
            << u"2026-11-09T22:01:00Z"_s << QDate(2026, 11, 10);
        QTest::newRow("last seconds of February") << u"2026-02-28T21:59:58Z"_s << QDate(2026, 2, 28);
        QTest::newRow("night of the change to summer time")
            << u"2026-03-28T22:00:00Z"_s << QDate(2026, 3, 29);
        QTest::newRow("evening after the change to summer time")
            << u"2026-03-29T21:00:00Z"_s << QDate(2026, 3, 30);
        QTest::newRow("evening before the change to winter time")
            << u"2026-10-24T21:00:00Z"_s << QDate(2026, 10, 25);
        QTest::newRow("evening after the change to winter time")
            << u"2026-10-25T21:30:00Z"_s << QDate(2026, 10, 25);
        QTest::newRow("written with the offset of another country")
            << u"2026-11-09T17:01:00-05:00"_s << QDate(2026, 11, 10);
    }

    void theDayInRigaDecides()
    {
        QFETCH(QString, utc);
        QFETCH(QDate, received);
        const QDateTime moment = QDateTime::fromString(utc, Qt::ISODate);
        QVERIFY(moment.isValid());
        QCOMPARE(receivedOn(moment), received);
        QCOMPARE(receivedOn(moment.toLocalTime()), received);
    }

    void theDeadlineFollowsTheDayInRiga()
    {
        const Calendar calendar;
        const auto due = [&](const QString &utc) {
            return dueOn(receivedOn(QDateTime::fromString(utc, Qt::ISODate)), 1, calendar);
        };
        QCOMPARE(due(u"2026-09-14T20:59:00Z"_s), QDate(2026, 10, 14));
        QCOMPARE(due(u"2026-09-14T21:01:00Z"_s), QDate(2026, 10, 15));
        QCOMPARE(due(u"2026-11-09T21:59:00Z"_s), QDate(2026, 12, 9));
        QCOMPARE(due(u"2026-11-09T22:01:00Z"_s), QDate(2026, 12, 10));
    }

    void noMomentIsNoDay() { QVERIFY(!receivedOn({}).isValid()); }
};

ATBILDE_TEST_MAIN(TestReceipt)
#include "tst_receipt.moc"
