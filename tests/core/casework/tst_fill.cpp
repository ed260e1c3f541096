// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fill.h"
#include "core/store/lists/people.h"
#include "core/store/lists/queue.h"
#include "tests/support/hostile.h"
#include "tests/support/testoffice.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestFill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inventedRequestsAreCountedListedFoundAndInTheJournal()
    {
        TestOffice test;
        Office &office = *test.office;
        const Result<qint64> added = fillOffice(office, test.by(test.administrator), 300);
        QVERIFY(added);
        QCOMPARE(*added, 300);

        const QueuePage all = queuePage(
            office.store, {.filter = QueueQuery::Filter::All, .today = test.now.date(), .limit = 1000});
        QCOMPARE(all.rows.size(), 300u);
        const QueueCounts counts = queueCounts(office.store, test.now.date(), test.handler.id);
        QCOMPARE(counts.open + counts.closed, 300);
        const QueuePage open = queuePage(office.store, {.today = test.now.date(), .limit = 1000});
        QCOMPARE(qint64(open.rows.size()), counts.open);
        QVERIFY(counts.closed > counts.open);
        for (const QueueRow &row : all.rows) {
            QVERIFY(row.receivedOn <= test.now.date());
            QVERIFY(!row.rights.empty());
            QVERIFY(!row.closedOn.isValid() || row.closedOn <= test.now.date());
            const std::vector<Entry> lines = office.store.journal.of(row.id);
            QCOMPARE(lines.size(), 1u);
            QCOMPARE(lines.front().act, u"fill"_s);
        }
        const QueuePage found = queuePage(office.store, {.filter = QueueQuery::Filter::All,
                                                         .today = test.now.date(),
                                                         .words = u"klients7@pasts.example"_s});
        QVERIFY(!found.rows.empty());
        QVERIFY(!office.store.journal.firstBroken());
    }

    void equalOfficesGetEqualRequests()
    {
        TestOffice one;
        TestOffice two;
        QVERIFY(fillOffice(*one.office, one.by(one.administrator), 50));
        QVERIFY(fillOffice(*two.office, two.by(two.administrator), 50));
        const QueueQuery query{.filter = QueueQuery::Filter::All, .today = one.now.date()};
        QVERIFY(queuePage(one.office->store, query).rows == queuePage(two.office->store, query).rows);
    }

    void aSecondFillGoesOnWithoutRepeatingNumbers()
    {
        TestOffice test;
        QVERIFY(fillOffice(*test.office, test.by(test.administrator), 20));
        QVERIFY(fillOffice(*test.office, test.by(test.administrator), 20));
        QVERIFY(test.office->store.requests.findByNumber(u"DS-2026/0040"_s));
        QVERIFY(!test.office->store.requests.findByNumber(u"DS-2026/0041"_s));
    }

    void progressCanStopItBetweenBatches()
    {
        TestOffice test;
        const Result<qint64> added =
            fillOffice(*test.office, test.by(test.administrator), 5000, [](qint64, qint64) { return false; });
        QVERIFY(added);
        QVERIFY(*added > 0 && *added < 5000);
        QCOMPARE(queueCounts(test.office->store, test.now.date(), {}).open +
                     queueCounts(test.office->store, test.now.date(), {}).closed,
                 *added);
    }

    void onlyAnAdministratorFillsAndOnlyWithSomething()
    {
        TestOffice test;
        const Result<qint64> byClerk = fillOffice(*test.office, test.by(test.clerk), 5);
        QVERIFY(!byClerk);
        QCOMPARE(byClerk.error().reason, RefusalReason::RoleNotAllowed);
        const Result<qint64> nothing = fillOffice(*test.office, test.by(test.administrator), 0);
        QVERIFY(!nothing);
        QCOMPARE(queueCounts(test.office->store, test.now.date(), {}), QueueCounts());
    }
};

ATBILDE_TEST_MAIN(TestFill)
#include "tst_fill.moc"
