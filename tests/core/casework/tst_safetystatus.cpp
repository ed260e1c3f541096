// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/safetystatus.h"

#include "core/casework/backup.h"
#include "core/casework/verify.h"
#include "core/store/transaction.h"
#include "tests/support/hostile.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Level = SafetyLevel;
using Topic = SafetyTopic;

namespace {

std::optional<SafetyLine> lineOf(TestOffice &test, Topic topic)
{
    const std::vector<SafetyLine> lines = safetyStatus(*test.office, test.now);
    const auto found = std::ranges::find(lines, topic, &SafetyLine::topic);
    return found == lines.end() ? std::nullopt : std::optional(*found);
}

Level levelOf(TestOffice &test, Topic topic)
{
    const std::optional<SafetyLine> line = lineOf(test, topic);
    return line ? line->level : Level::Unknown;
}

} // namespace

class TestSafetyStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTopicAndLevelHasACode()
    {
        QStringList codes;
        for (const Topic topic : allSafetyTopics)
            codes << codeOf(topic);
        QCOMPARE(codes.removeDuplicates(), 0);
        QVERIFY(!codes.contains(QString()));
    }

    void aNewOfficeHasNoBackupAndWasNeverChecked()
    {
        TestOffice test;
        QCOMPARE(levelOf(test, Topic::Backup), Level::Warning);
        QCOMPARE(levelOf(test, Topic::Verification), Level::Notice);
        QCOMPARE(levelOf(test, Topic::Journal), Level::Good);
        QCOMPARE(levelOf(test, Topic::Rights), Level::Good);
    }

    void aBackupGrowsOld()
    {
        TestOffice test;
        QVERIFY(backUpByPlan(*test.office, test.by(test.administrator)));
        QCOMPARE(levelOf(test, Topic::Backup), Level::Good);
        test.now = test.now.addDays(3);
        QCOMPARE(levelOf(test, Topic::Backup), Level::Warning);
        QCOMPARE(lineOf(test, Topic::Backup)->day, QDate(2026, 11, 9));
        test.now = test.now.addDays(5);
        QCOMPARE(levelOf(test, Topic::Backup), Level::Alarm);
    }

    void aCheckThatFoundDamageIsAnAlarmUntilTheNext()
    {
        TestOffice test;
        Verification found = verifyOffice(*test.office);
        recordVerification(*test.office, test.by(test.administrator), found);
        QCOMPARE(levelOf(test, Topic::Verification), Level::Good);
        found.damages.push_back({});
        recordVerification(*test.office, test.by(test.administrator), found);
        QCOMPARE(levelOf(test, Topic::Verification), Level::Alarm);
    }

    void anotherUsersRightToReadIsTold()
    {
        TestOffice test;
        QVERIFY(QFile::setPermissions(test.place(), QFile::permissions(test.place()) | QFile::ReadOther));
        QCOMPARE(levelOf(test, Topic::Rights), Level::Warning);
    }

    void aClockBehindTheJournalIsAnAlarm()
    {
        TestOffice test;
        QVERIFY(!lineOf(test, Topic::Clock));
        test.now = test.now.addSecs(-3500); // two computers of one office may differ
        QVERIFY(!lineOf(test, Topic::Clock));
        test.now = test.now.addDays(-1);
        QCOMPARE(lineOf(test, Topic::Clock),
                 (SafetyLine{Topic::Clock, Level::Alarm, {}, QDate(2026, 11, 9)}));
    }

    void entriesKeepTheirOrderWhenTheClockGoesBack()
    {
        TestOffice test;
        const Entry before = test.office->store.journal.head().value();
        test.now = test.now.addDays(-1);
        QVERIFY(addOfficer(*test.office, test.by(test.administrator),
                           {{}, u"otrs"_s, u"Otrs Lietvedis"_s, Role::Clerk, true}));
        const Entry after = test.office->store.journal.head().value();
        QCOMPARE(after.id.value(), before.id.value() + 1);
        QVERIFY(after.at < before.at);
        QVERIFY(verifyOffice(*test.office).isSound());
    }

    void theWorstLineDecides()
    {
        QCOMPARE(worstOf({{Topic::Backup, Level::Good}, {Topic::Space, Level::Unknown}}), Level::Good);
        QCOMPARE(worstOf({{Topic::Backup, Level::Alarm}, {Topic::Space, Level::Notice}}), Level::Alarm);
    }
};

ATBILDE_TEST_MAIN(TestSafetyStatus)
#include "tst_safetystatus.moc"
