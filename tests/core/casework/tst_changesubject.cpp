// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/changesubject.h"

#include "core/store/lists/queue.h"
#include "core/store/storeerror.h"
#include "tests/support/failingjournal.h"
#include "tests/support/hostile.h"
#include "tests/support/requestsample.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Subject personOf(TestOffice &test, const Request &request)
{
    return test.office->store.subjects.find(request.subject).value();
}

} // namespace

class TestChangeSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCorrectedNameIsStoredJournalledAndSortedBy()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        Subject subject = personOf(test, request);
        subject.surname = u"Āboliņš"_s;
        subject.phone = u"29123456"_s;
        const Result<Subject> changed = changeSubject(*test.office, test.by(test.clerk), subject);
        QVERIFY(changed);
        QCOMPARE(personOf(test, request), *changed);
        QCOMPARE(changed->version, subject.version + 1);
        QCOMPARE(queuePage(test.office->store, {.today = QDate(2026, 11, 9)}).rows.front().person,
                 u"Āboliņš Jānis"_s);
        QCOMPARE(test.office->store.requests.find(request.id)->version, request.version);

        const Entry entry = test.office->store.journal.head().value();
        QCOMPARE(entry.act, u"change_person"_s);
        QVERIFY(!entry.request);
        QCOMPARE(entry.facts.value(u"fields"_s).toArray(), (QJsonArray{u"name"_s, u"phone"_s}));
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void theQueueSortsByTheNewName()
    {
        TestOffice test;
        const Request first = registered(test, {Right::Erasure}, "1@pasts.example");
        const Request second = registered(test, {Right::Access}, "2@pasts.example");
        const QueueQuery byPerson{.today = QDate(2026, 11, 9), .sort = QueueColumn::Person};
        Subject subject = personOf(test, second);
        subject.surname = u"Ābele"_s;
        QVERIFY(changeSubject(*test.office, test.by(test.clerk), subject));
        const QueuePage page = queuePage(test.office->store, byPerson);
        QCOMPARE(page.rows.front().id, second.id);
        QCOMPARE(page.rows.back().id, first.id);
    }

    void whatEqualsTheStoredPersonIsNoChange()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const std::optional<Entry> head = test.office->store.journal.head();
        const Result<Subject> same =
            changeSubject(*test.office, test.by(test.clerk), personOf(test, request));
        QVERIFY(same);
        QCOMPARE(test.office->store.journal.head(), head);
    }

    void aRefusalLeavesNoTrace_data()
    {
        QTest::addColumn<bool>("byReader");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<qint64>("versionBehind");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("a reader changes nobody")
            << true << u"X"_s << qint64(0) << qint64(1) << RefusalReason::RoleNotAllowed;
        QTest::newRow("no name") << false << u" "_s << qint64(0) << qint64(1) << RefusalReason::NameMissing;
        QTest::newRow("somebody was quicker")
            << false << u"X"_s << qint64(1) << qint64(1) << RefusalReason::ChangedMeanwhile;
        QTest::newRow("nobody there")
            << false << u"X"_s << qint64(0) << qint64(99) << RefusalReason::SubjectNotFound;
    }

    void aRefusalLeavesNoTrace()
    {
        QFETCH(bool, byReader);
        QFETCH(QString, surname);
        QFETCH(qint64, versionBehind);
        QFETCH(qint64, id);
        QFETCH(RefusalReason, reason);
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const Subject before = personOf(test, request);
        Subject subject = before;
        subject.id = SubjectId(id);
        subject.givenNames.clear();
        subject.surname = surname;
        subject.version -= versionBehind;
        const std::optional<Entry> head = test.office->store.journal.head();
        const Result<Subject> changed =
            changeSubject(*test.office, test.by(byReader ? test.reader : test.clerk), subject);
        QVERIFY(!changed);
        QCOMPARE(changed.error().reason, reason);
        QCOMPARE(personOf(test, request), before);
        QCOMPARE(test.office->store.journal.head(), head);
    }

    void aStoreThatFailsHalfWayLeavesNoTrace()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const Subject before = personOf(test, request);
        Subject subject = before;
        subject.surname = u"Āboliņš"_s;
        failAtTheJournal(*test.office);
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)changeSubject(*test.office, test.by(test.clerk), subject));
        QCOMPARE(personOf(test, request), before);
        QCOMPARE(queuePage(test.office->store, {.today = QDate(2026, 11, 9)}).rows.front().person,
                 u"Bērziņš Jānis"_s);
    }
};

ATBILDE_TEST_MAIN(TestChangeSubject)
#include "tst_changesubject.moc"
