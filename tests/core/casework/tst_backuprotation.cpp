// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/backuprotation.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;

class TestBackupRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearOfDailyBackupsLeavesDaysWeeksAndMonths()
    {
        const BackupRotation rotation;
        std::vector<QDateTime> made;
        for (QDateTime at(QDate(2025, 1, 1), QTime(16, 0), Qt::UTC); at.date() <= QDate(2026, 12, 1);
             at = at.addDays(1)) {
            made.push_back(at);
            for (const QDateTime &gone : supersededBackups(made, rotation))
                made.erase(std::ranges::find(made, gone));
            QVERIFY(!made.empty() && made.back() == at);
            QVERIFY(made.size() <= 23);
        }
        const auto has = [&](const QDate &day) {
            return std::ranges::any_of(made, [&](const QDateTime &each) { return each.date() == day; });
        };
        for (int days = 0; days < 7; ++days)
            QVERIFY(has(QDate(2026, 12, 1).addDays(-days)));
        QVERIFY(has(QDate(2026, 11, 22))); // Sundays, the last of their weeks
        QVERIFY(has(QDate(2026, 11, 15)));
        QVERIFY(has(QDate(2026, 1, 31))); // the last days of months
        QVERIFY(!has(QDate(2025, 12, 31)));
    }

    void theNewestOfADayIsKeptAndTheOnlyOneAlways()
    {
        const QDateTime morning(QDate(2026, 11, 9), QTime(8, 0), Qt::UTC);
        QCOMPARE(supersededBackups({morning, morning.addSecs(3600)}, {}), std::vector<QDateTime>{morning});
        QVERIFY(supersededBackups({morning}, {0, 0, 0}).empty());
        QVERIFY(supersededBackups({}, {}).empty());
    }
};

ATBILDE_TEST_MAIN(TestBackupRotation)
#include "tst_backuprotation.moc"
