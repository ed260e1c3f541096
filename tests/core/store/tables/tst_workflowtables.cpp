// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

// What each table must give back, and what it must refuse.
class TestWorkflowTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase other(test, 2);
        const FilledCase filled(test, 1);
        const RequestId id = filled.request;
        QCOMPARE(store.representatives.of(id), filled.representative);
        QCOMPARE(store.identityChecks.find(filled.check.id), filled.check);
        QCOMPARE(store.identityChecks.of(id), std::vector{filled.check});
        QCOMPARE(store.extensions.of(id), filled.extension);
        QCOMPARE(store.fees.of(id), filled.fee);
        QCOMPARE(store.breaches.find(filled.breach.id), filled.breach);
        QCOMPARE(store.breaches.findByNumber(filled.breach.number), filled.breach);
        QCOMPARE(store.breaches.of(id), std::vector{filled.breach});
        QCOMPARE(store.complaints.of(id), std::vector{filled.complaint});
        QCOMPARE(store.tasks.find(filled.task.id), filled.task);
        QCOMPARE(store.tasks.of(id), std::vector{filled.task});
        QCOMPARE(store.findings.find(filled.finding.id), filled.finding);
        QCOMPARE(store.findings.of(id), std::vector{filled.finding});
        QCOMPARE(store.notices.find(filled.notice.id), filled.notice);
        QCOMPARE(store.notices.of(id), std::vector{filled.notice});
        QCOMPARE(store.restrictionMarks.find(filled.restriction.id), filled.restriction);
        QCOMPARE(store.restrictionMarks.of(id), std::vector{filled.restriction});
        QCOMPARE(store.restrictionMarks.ofSubject(filled.subject), std::vector{filled.restriction});
        QCOMPARE(store.objectionMarks.find(filled.objection.id), filled.objection);
        QCOMPARE(store.objectionMarks.of(id), std::vector{filled.objection});
        QCOMPARE(store.objectionMarks.ofSubject(filled.subject), std::vector{filled.objection});
        QCOMPARE(store.consents.find(filled.consent.id), filled.consent);
        QCOMPARE(store.consents.ofSubject(filled.subject), std::vector{filled.consent});
        QCOMPARE(store.consents.all(), (std::vector{other.consent, filled.consent}));
        QCOMPARE(store.reminders.find(filled.reminder.id), filled.reminder);
        QCOMPARE(store.reminders.of(id), std::vector{filled.reminder});
    }

    void whatIsNotThereIsNotFound()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        const RequestId none(99);
        QVERIFY(!store.representatives.of(none));
        QVERIFY(!store.extensions.of(none));
        QVERIFY(!store.fees.of(none));
        QVERIFY(!store.breaches.findByNumber(u"PD-2026/7"_s));
        QVERIFY(!store.tasks.find(TaskId(99)));
        QVERIFY(store.tasks.of(none).empty());
        QVERIFY(store.restrictionMarks.ofSubject(SubjectId(99)).empty());
        QVERIFY(store.complaints.of(none).empty());
    }

    void theEmptyFieldsComeBackEmpty()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        const RequestId id = filled.request;
        Representative representative;
        representative.request = id;
        representative.name = u"x"_s;
        store.representatives.put(representative);
        QCOMPARE(store.representatives.of(id), representative);
        Task task;
        task.request = id;
        task.dueOn = QDate(2026, 11, 20);
        task.id = store.tasks.add(task);
        QCOMPARE(store.tasks.find(task.id), task);
        Notice notice;
        notice.request = id;
        notice.party = u"x"_s;
        notice.id = store.notices.add(notice);
        QCOMPARE(store.notices.find(notice.id), notice);
        RestrictionMark mark;
        mark.subject = filled.subject;
        mark.request = id;
        mark.startedOn = QDate(2026, 11, 5);
        mark.id = store.restrictionMarks.add(mark);
        QCOMPARE(store.restrictionMarks.find(mark.id), mark);
    }

    void aChangeReplacesTheRowAndNoOther()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase other(test, 2);
        FilledCase filled(test, 1);
        filled.extension.reason = u"cits"_s;
        store.extensions.put(filled.extension);
        QCOMPARE(store.extensions.of(filled.request), filled.extension);
        filled.fee.paidOn = QDate(2026, 11, 19);
        store.fees.put(filled.fee);
        QCOMPARE(store.fees.of(filled.request), filled.fee);
        filled.breach.closedOn = QDate(2026, 11, 20);
        store.breaches.replace(filled.breach);
        QCOMPARE(store.breaches.find(filled.breach.id), filled.breach);
        filled.task.result = TaskResult::NotPossible;
        filled.task.kind = TaskKind::Correct;
        store.tasks.replace(filled.task);
        QCOMPARE(store.tasks.find(filled.task.id), filled.task);
        filled.finding.withheldGround = u"R7"_s;
        store.findings.replace(filled.finding);
        QCOMPARE(store.findings.find(filled.finding.id), filled.finding);
        filled.notice.waived.reset();
        filled.notice.waivedBecause.clear();
        store.notices.replace(filled.notice);
        QCOMPARE(store.notices.find(filled.notice.id), filled.notice);
        filled.restriction.liftedOn = QDate(2026, 11, 30);
        store.restrictionMarks.replace(filled.restriction);
        QCOMPARE(store.restrictionMarks.find(filled.restriction.id), filled.restriction);
        filled.objection.endedOn = QDate(2026, 11, 30);
        store.objectionMarks.replace(filled.objection);
        QCOMPARE(store.objectionMarks.find(filled.objection.id), filled.objection);
        filled.consent.withdrawnOn = QDate(2026, 11, 6);
        store.consents.replace(filled.consent);
        QCOMPARE(store.consents.find(filled.consent.id), filled.consent);
        filled.reminder.doneOn = QDate(2026, 11, 6);
        store.reminders.replace(filled.reminder);
        QCOMPARE(store.reminders.find(filled.reminder.id), filled.reminder);

        QCOMPARE(store.extensions.of(other.request), other.extension);
        QCOMPARE(store.tasks.find(other.task.id), other.task);
        QCOMPARE(store.restrictionMarks.holding(), std::vector{other.restriction});
        QCOMPARE(store.objectionMarks.holding(), std::vector{other.objection});
        QCOMPARE(store.breaches.open(), std::vector{other.breach});
    }

    void aLookAtIdentityIsNotRewritten()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test);
        filled.check.copyShreddedOn = QDate(2026, 11, 6);
        IdentityCheck altered = filled.check;
        altered.result = IdentityResult::Confirmed;
        altered.seen = u"cits"_s;
        store.identityChecks.replace(altered);
        QCOMPARE(store.identityChecks.find(filled.check.id), filled.check);
    }

    void whatTheLawOrTheCodesDoNotKnowIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const QString &change) { QTest::newRow(name) << change; };
        row("a representative of an unknown kind", u"UPDATE representatives SET kind = 'friend'"_s);
        row("a representative without a name", u"UPDATE representatives SET name = ''"_s);
        row("an unknown way to prove oneself", u"UPDATE identity_checks SET method = 'horoscope'"_s);
        row("an unknown result of a look", u"UPDATE identity_checks SET result = 'maybe'"_s);
        row("an extension without reasons", u"UPDATE extensions SET reason = ''"_s);
        row("an extension approved by nobody", u"UPDATE extensions SET approved_by = NULL"_s);
        row("a second extension of one request",
            u"INSERT INTO extensions SELECT * FROM extensions WHERE request_id = 1"_s);
        row("a fee of nothing", u"UPDATE fees SET amount = ''"_s);
        row("a fee due on no day", u"UPDATE fees SET due_on = '22.11.2026.'"_s);
        row("an unknown risk of a breach", u"UPDATE breaches SET risk = 'low'"_s);
        row("a breach noticed at a local time", u"UPDATE breaches SET noticed_at = '2026-11-09T10:00:00'"_s);
        row("a breach without a number", u"UPDATE breaches SET number = ''"_s);
        row("a complaint to nobody known", u"UPDATE complaints SET addressee = 'newspaper'"_s);
        row("a task of an unknown kind", u"UPDATE tasks SET kind = 'forget'"_s);
        row("a task of an unknown right", u"UPDATE tasks SET right_code = 'silence'"_s);
        row("a result that is none", u"UPDATE tasks SET result = 'perhaps'"_s);
        row("a result that came on no day", u"UPDATE tasks SET answered_on = NULL"_s);
        row("evidence that is not there", u"UPDATE tasks SET evidence_id = 99"_s);
        row("a task of no request", u"UPDATE tasks SET request_id = 99"_s);
        row("a finding of unknown origin", u"UPDATE findings SET origin = 'rumour'"_s);
        row("a notice of an access request", u"UPDATE notices SET right_code = 'access'"_s);
        row("a notice to nobody", u"UPDATE notices SET party = ''"_s);
        row("a waiver the law does not know", u"UPDATE notices SET waived = 'lazy'"_s);
        row("a waiver without a reason", u"UPDATE notices SET waived_because = ''"_s);
        row("a restriction for an unknown cause", u"UPDATE restriction_marks SET cause = '18(1)(e)'"_s);
        row("a restriction lifted unannounced",
            u"UPDATE restriction_marks SET lifted_on = '2026-11-30', lift_announced_on = NULL"_s);
        row("an objection since no day", u"UPDATE objection_marks SET since = NULL"_s);
        row("an objection of nobody", u"UPDATE objection_marks SET subject_id = 99"_s);
        row("a suppressed thing of an unknown kind", u"UPDATE suppression_entries SET kind = 'fax'"_s);
        row("a hash too short", u"UPDATE suppression_entries SET hash = x'00'"_s);
        row("a consent withdrawn before it was given", u"UPDATE consents SET withdrawn_on = '2025-05-04'"_s);
        row("a consent withdrawn by a request on no day", u"UPDATE consents SET withdrawn_on = NULL"_s);
        row("a reminder of an unknown cause", u"UPDATE reminders SET cause = 'birthday'"_s);
        row("a case of an unknown kind", u"UPDATE requests SET kind = 'other'"_s);
        row("a case that is about itself", u"UPDATE requests SET related_id = id"_s);
        row("a case about none", u"UPDATE requests SET related_id = 99"_s);
        row("a case reopened at a local time", u"UPDATE requests SET reopened_at = '2026-11-09T10:00:00'"_s);
        row("a register of an unknown kind",
            u"INSERT INTO register_entries (kind, code, content) VALUES ('wish', 'a', '')"_s);
        row("a document shredded on no day", u"UPDATE documents SET shredded_on = 'today'"_s);
        row("an answer before its question",
            u"INSERT INTO pauses (request_id, cause, reason, asked_on, answered_on, answer) "
            "VALUES (1, 'identity', 'x', '2026-11-05', '2026-11-04', '')"_s);
    }

    void whatTheLawOrTheCodesDoNotKnowIsRefused()
    {
        QFETCH(QString, change);
        TestOffice test;
        Database &database = test.office->store.database;
        const FilledCase filled(test);
        const QStringList before = everythingIn(database);
        QSqlQuery query(database.connection());
        QVERIFY(!query.exec(change));
        // The change itself must be sound: only the guard may stand in its way.
        QVERIFY2(query.lastError().text().contains(u"constraint failed"_s),
                 qPrintable(query.lastError().text()));
        QCOMPARE(everythingIn(database), before);
    }

    void aRefusedErasureEndsWithoutANotice()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test);
        filled.restriction.cause = RestrictionCause::ErasureRefused;
        filled.restriction.liftAnnouncedOn = {};
        filled.restriction.liftedOn = QDate(2026, 11, 30);
        store.restrictionMarks.replace(filled.restriction);
        QCOMPARE(store.restrictionMarks.find(filled.restriction.id), filled.restriction);
    }

    void numbersOfBreachesAreGivenOnce()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test);
        QVERIFY_THROWS_EXCEPTION(StoreError, store.breaches.add(filled.breach));
        filled.breach.number = u"PD-2026/9"_s;
        QVERIFY_THROWS_EXCEPTION(StoreError, store.breaches.add(filled.breach)); // year and serial are taken
        filled.breach.serial = 9;
        (void)store.breaches.add(filled.breach);
    }

    void openTasksComeUpWhenTheirDayPassed()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        const auto added = [&](int day, std::optional<TaskResult> result) {
            Task task = filled.task;
            task.dueOn = QDate(2026, 11, day);
            task.result = result;
            task.id = store.tasks.add(task);
            return task;
        };
        const Task later = added(20, {});
        const Task shown = added(19, TaskResult::ShownSelfService); // closes nothing
        added(18, TaskResult::NilReturn);
        added(21, {});
        QCOMPARE(store.tasks.openDueBefore(QDate(2026, 11, 21)), (std::vector{shown, later}));
        QVERIFY(store.tasks.openDueBefore(QDate(2026, 11, 19)).empty());
    }

    void whatABackupStillHoldsIsErasedAgain_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("again");
        QTest::newRow("the last day of the backup") << 12 << true;
        QTest::newRow("the day after") << 13 << false;
    }

    void whatABackupStillHoldsIsErasedAgain()
    {
        QFETCH(int, day);
        QFETCH(bool, again);
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        Task other = filled.task;
        other.kind = TaskKind::Restrict;
        (void)store.tasks.add(other);
        other = filled.task;
        other.result = TaskResult::NotPossible;
        (void)store.tasks.add(other);
        other = filled.task;
        other.backupUntil = {};
        (void)store.tasks.add(other);
        QCOMPARE(store.tasks.eraseAgain(QDate(2026, 12, day)),
                 again ? std::vector{filled.task} : std::vector<Task>());
    }

    void repliesAreChasedWhenTheirDayPassed()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        Notice notice = filled.notice;
        notice.repliedOn = {};
        notice.id = store.notices.add(notice);
        Notice planned = notice;
        planned.sentOn = {};
        (void)store.notices.add(planned);
        QCOMPARE(store.notices.awaitingReply(QDate(2026, 11, 24)), std::vector{notice});
        QVERIFY(store.notices.awaitingReply(QDate(2026, 11, 23)).empty()); // may still come today
    }

    void remindersComeUpOnTheirDay()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test);
        QCOMPARE(store.reminders.openDueBy(QDate(2027, 1, 1)), std::vector{filled.reminder});
        QVERIFY(store.reminders.openDueBy(QDate(2026, 12, 31)).empty());
        filled.reminder.doneOn = QDate(2026, 12, 1);
        store.reminders.replace(filled.reminder);
        QVERIFY(store.reminders.openDueBy(QDate(2027, 1, 1)).empty());
    }

    void anAddressIsSuppressedOnceAndUntilItIsTakenOff()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        SuppressionEntry again = filled.suppression;
        again.since = QDate(2026, 11, 9);
        again.request.reset();
        store.suppressionEntries.add(again);
        QCOMPARE(store.suppressionEntries.all(), std::vector{filled.suppression});
        QCOMPARE(store.suppressionEntries.count(), 1);
        QVERIFY(store.suppressionEntries.contains(again.kind, again.hash));
        QVERIFY(!store.suppressionEntries.contains(SuppressionKind::Email, again.hash));
        store.suppressionEntries.remove(SuppressionKind::Email, again.hash);
        QCOMPARE(store.suppressionEntries.count(), 1);
        store.suppressionEntries.remove(again.kind, again.hash);
        QVERIFY(!store.suppressionEntries.contains(again.kind, again.hash));
        store.suppressionEntries.add(again); // without a request
        QCOMPARE(store.suppressionEntries.all(), std::vector{again});
    }
};

ATBILDE_TEST_MAIN(TestWorkflowTables)
#include "tst_workflowtables.moc"
