// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/queue.h"

#include "core/store/lists/duelist.h"
#include "core/store/lists/people.h"
#include "core/store/transaction.h"
#include "tests/support/filledstore.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Filter = QueueQuery::Filter;

namespace {

constexpr int many = 300;
constexpr std::array filters{Filter::Open,    Filter::Mine,           Filter::DueThisWeek,
                             Filter::Overdue, Filter::AwaitingPerson, Filter::ForApproval,
                             Filter::ToPost,  Filter::Closed,         Filter::All};

std::vector<QueueRow> paged(Store &store, QueueQuery query, int limit)
{
    query.limit = limit;
    std::vector<QueueRow> rows;
    std::optional<QueueKey> after;
    do {
        const QueuePage page = queuePage(store, query, after);
        rows.insert(rows.end(), page.rows.begin(), page.rows.end());
        after = page.next;
    } while (after && rows.size() <= many);
    return rows;
}

/// What a filter means, said once more and without SQL.
bool belongs(const Request &request, Filter filter, const QDate &today, OfficerId officer)
{
    const bool open = isOpen(request.state);
    switch (filter) {
    case Filter::Open:
        return open;
    case Filter::Mine:
        return open && request.owner == officer;
    case Filter::DueThisWeek:
        return open && request.deadline >= today && request.deadline <= endOfWeek(today);
    case Filter::Overdue:
        return open && request.deadline < today && request.state != State::Dispatched;
    case Filter::AwaitingPerson:
        return awaitsPerson(request.state);
    case Filter::ForApproval:
        return request.state == State::Approval;
    case Filter::ToPost:
        return request.state == State::Approved;
    case Filter::Closed:
        return !open;
    case Filter::All:
        return true;
    }
    return false;
}

QueueCounts recount(Store &store, const QDate &today, OfficerId officer)
{
    QueueCounts counts;
    for (int i = 1; i <= many; ++i) {
        const std::optional<Request> request = store.requests.find(RequestId(i));
        if (!request)
            continue;
        const auto one = [&](Filter filter) { return belongs(*request, filter, today, officer) ? 1 : 0; };
        counts.open += one(Filter::Open);
        counts.mine += one(Filter::Mine);
        counts.dueThisWeek += one(Filter::DueThisWeek);
        counts.overdue += one(Filter::Overdue);
        counts.awaitingPerson += one(Filter::AwaitingPerson);
        counts.forApproval += one(Filter::ForApproval);
        counts.toPost += one(Filter::ToPost);
        counts.closed += one(Filter::Closed);
    }
    return counts;
}

} // namespace

class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Transaction transaction(store().database);
        fillStore(m_test, many);
        transaction.commit();
    }

    void pageByPageIsTheSameAsAllAtOnce_data()
    {
        QTest::addColumn<QueueColumn>("column");
        QTest::addColumn<bool>("descending");
        for (const QueueColumn each : allQueueColumns) {
            QTest::newRow(qPrintable(codeOf(each) + u" up"_s)) << each << false;
            QTest::newRow(qPrintable(codeOf(each) + u" down"_s)) << each << true;
        }
    }

    void pageByPageIsTheSameAsAllAtOnce()
    {
        QFETCH(QueueColumn, column);
        QFETCH(bool, descending);
        for (const Filter filter : filters) {
            QueueQuery query{.filter = filter,
                             .today = m_today,
                             .officer = m_test.handler.id,
                             .sort = column,
                             .descending = descending};
            const std::vector<QueueRow> all = paged(store(), query, many + 1);
            QVERIFY(!all.empty());
            for (const int limit : {3, 20})
                QVERIFY(paged(store(), query, limit) == all);
            query.descending = !descending;
            std::vector<QueueRow> back = paged(store(), query, 7);
            std::ranges::reverse(back);
            QVERIFY(back == all);
        }
    }

    void aFilterHoldsWhatItSaysAndNothingElse()
    {
        for (const Filter filter : filters) {
            const std::vector<QueueRow> rows =
                paged(store(), {.filter = filter, .today = m_today, .officer = m_test.handler.id}, 40);
            qsizetype expected = 0;
            for (int i = 1; i <= many; ++i)
                expected +=
                    belongs(store().requests.find(RequestId(i)).value(), filter, m_today, m_test.handler.id)
                        ? 1
                        : 0;
            QCOMPARE(qsizetype(rows.size()), expected);
            for (const QueueRow &row : rows)
                QVERIFY(belongs(store().requests.find(row.id).value(), filter, m_today, m_test.handler.id));
        }
    }

    void furtherConditionsNarrow()
    {
        const QueueQuery query{.filter = Filter::All,
                               .today = m_today,
                               .officer = m_test.handler.id,
                               .onlyOwner = true,
                               .state = State::Assessment,
                               .right = Right::Erasure,
                               .dueBefore = QDate(2026, 11, 12)};
        for (const QueueRow &row : paged(store(), query, 3)) {
            QCOMPARE(row.owner, m_test.handler.id);
            QCOMPARE(row.state, State::Assessment);
            QCOMPARE(row.rights, std::vector{Right::Erasure});
            QVERIFY(row.deadline < QDate(2026, 11, 12));
        }
    }

    void peopleComeInLatvianOrder()
    {
        QStringList names;
        for (const QueueRow &row :
             paged(store(), {.filter = Filter::All, .today = m_today, .sort = QueueColumn::Person}, 50)) {
            if (names.isEmpty() || names.last() != row.person)
                names << row.person;
        }
        QCOMPARE(names.size(), 6);
        QVERIFY(names.indexOf(u"Kalniņš Anna"_s) < names.indexOf(u"Ķēniņš Anna"_s));
        QVERIFY(names.indexOf(u"Zariņa Anna"_s) < names.indexOf(u"Žagars Anna"_s));
        QVERIFY(names.indexOf(u"Ķēniņš Anna"_s) < names.indexOf(u"Zariņa Anna"_s));
    }

    void theSearchNarrowsByWords()
    {
        const auto found = [&](const QString &words) {
            return paged(store(), {.filter = Filter::All, .today = m_today, .words = words}, 20).size();
        };
        QCOMPARE(found(u"kenins anna"_s),
                 std::size_t(
                     column(store().database, u"SELECT id FROM subjects WHERE surname = 'Ķēniņš'"_s).size()));
        QCOMPARE(found(u"nav tāda"_s), std::size_t(0));
        QCOMPARE(found(u"\"') OR 1=1 --"_s), std::size_t(0));
    }

    void thePeopleListPagesInTheSameOrder()
    {
        const PersonPage all = personPage(store(), {}, many + 1);
        QCOMPARE(all.rows.size(), std::size_t(many));
        std::vector<PersonRow> rows;
        std::optional<PersonKey> after;
        do {
            const PersonPage page = personPage(store(), {}, 7, after);
            rows.insert(rows.end(), page.rows.begin(), page.rows.end());
            after = page.next;
        } while (after && rows.size() <= many);
        QVERIFY(rows == all.rows);
        QCOMPARE(rows.front().requests, 1);
        for (const PersonRow &row : personPage(store(), u"zagars"_s, 500).rows)
            QCOMPARE(row.surname, u"Žagars"_s);
    }

    void talliesEqualARecountWhateverHappens()
    {
        QRandomGenerator dice(11);
        for (int round = 0; round < 100; ++round) {
            const bool kept = dice.bounded(4) != 0;
            Transaction transaction(store().database);
            Request request = store().requests.find(RequestId(1 + dice.bounded(many))).value();
            shake(request, m_test, dice);
            QVERIFY(store().requests.replace(request, {QByteArray("k"), {Right::Access}, {}}));
            if (dice.bounded(3) == 0) {
                request.version = 1000; // somebody else was quicker
                QVERIFY(!store().requests.replace(request, {}));
            }
            if (kept)
                transaction.commit();
        }
        QCOMPARE(queueCounts(store(), m_today, m_test.handler.id),
                 recount(store(), m_today, m_test.handler.id));
        QMap<QDate, qint64> due;
        for (int i = 1; i <= many; ++i) {
            const Request request = store().requests.find(RequestId(i)).value();
            if (isOpen(request.state) && request.deadline >= QDate(2026, 11, 7) &&
                request.deadline <= QDate(2026, 11, 12))
                ++due[request.deadline];
        }
        QCOMPARE(dueCounts(store(), QDate(2026, 11, 7), QDate(2026, 11, 12)), due);
        QCOMPARE(
            column(store().database, u"SELECT count(*) FROM request_tallies WHERE count <= 0"_s).value(0),
            u"0"_s);
    }

    void theWeekEndsOnSunday()
    {
        QCOMPARE(endOfWeek(QDate(2026, 11, 9)), QDate(2026, 11, 15));
        QCOMPARE(endOfWeek(QDate(2026, 11, 15)), QDate(2026, 11, 15));
    }

private:
    Store &store() { return m_test.office->store; }

    TestOffice m_test;
    QDate m_today = QDate(2026, 11, 9);
};

ATBILDE_TEST_MAIN(TestQueue)
#include "tst_queue.moc"
