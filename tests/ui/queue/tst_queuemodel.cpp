// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuemodel.h"

#include "tests/support/hostile.h"
#include "ui/parts/deadlinebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using atbilde::Calendar;
using atbilde::QueueColumn;
using atbilde::QueueRow;
using atbilde::RequestId;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 9);

QueueRow row(qint64 id, const QDate &deadline, atbilde::State state = atbilde::State::Assessment)
{
    QueueRow row;
    row.id = RequestId(id);
    row.number = u"DS-2026/000%1"_s.arg(id);
    row.receivedOn = QDate(2026, 11, 3);
    row.person = u"Bērziņš Jānis"_s;
    row.rights = {atbilde::Right::Access, atbilde::Right::Erasure};
    row.state = state;
    row.deadline = deadline;
    row.awaited = u"decide"_s;
    return row;
}

} // namespace

class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreShownReplacedContinuedAndTakenAway()
    {
        QueueModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({row(1, QDate(2026, 12, 3)), row(2, QDate(2026, 12, 4))}, Calendar(), today, true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, QueueModel::Number).data(Qt::DisplayRole).toString(), u"DS-2026/0001"_s);
        QCOMPARE(model.index(0, QueueModel::Rights).data(Qt::DisplayRole).toString(), u"Access, erasure"_s);
        model.append({row(3, QDate(2026, 12, 5))}, false);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowOf(RequestId(3)), 2);
        QCOMPARE(model.idAt(2), RequestId(3));
        QCOMPARE(model.rowOf(RequestId(9)), -1);
        QVERIFY(!model.idAt(3).isValid());
        QVERIFY(!model.idAt(-1).isValid());
        model.show({row(2, QDate(2026, 12, 4))}, Calendar(), today, false);
        QCOMPARE(model.rowOf(RequestId(2)), 0);
        model.show({}, Calendar(), today, false);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.headerData(QueueModel::columns, Qt::Horizontal, Qt::DisplayRole).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void theSameRowsAgainDisturbNobody()
    {
        QueueModel model;
        model.show({row(1, QDate(2026, 12, 3))}, Calendar(), today, false);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show({row(1, QDate(2026, 12, 3))}, Calendar(), today, false);
        QCOMPARE(reset.size(), 0);
        model.show({row(1, QDate(2026, 12, 3))}, Calendar(), today.addDays(1), false);
        QCOMPARE(reset.size(), 1);
    }

    void moreIsAskedForOnlyWhereThereIsMore()
    {
        QueueModel model;
        QSignalSpy wanted(&model, &QueueModel::moreWanted);
        model.show({row(1, QDate(2026, 12, 3))}, Calendar(), today, false);
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 0);
        model.show({row(1, QDate(2026, 12, 3))}, Calendar(), today, true);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
    }

    void aDeadlineSaysHowNearItIs_data()
    {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<atbilde::State>("state");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<bool>("paused");
        QTest::newRow("weeks ahead") << QDate(2026, 12, 3) << atbilde::State::Assessment << Tone::Quiet << false;
        QTest::newRow("this week") << QDate(2026, 11, 12) << atbilde::State::Assessment << Tone::Warning << false;
        QTest::newRow("last day") << today << atbilde::State::Assessment << Tone::Warning << false;
        QTest::newRow("passed") << QDate(2026, 11, 6) << atbilde::State::Assessment << Tone::Alarm << false;
        QTest::newRow("asked who it is") << QDate(2026, 12, 3) << atbilde::State::Identification << Tone::Quiet << true;
        QTest::newRow("closed, though long ago")
            << QDate(2026, 11, 6) << atbilde::State::Closed << Tone::Quiet << false;
    }
    void aDeadlineSaysHowNearItIs()
    {
        QFETCH(QDate, deadline);
        QFETCH(atbilde::State, state);
        QueueModel model;
        model.show({row(1, deadline, state)}, Calendar(), today, false);
        const QModelIndex cell = model.index(0, QueueModel::Deadline);
        const auto shown = cell.data(DeadlineDelegate::deadlineRole).value<DeadlineShown>();
        QTEST(shown.tone, "tone");
        QTEST(shown.paused, "paused");
        QCOMPARE(cell.data(Qt::DisplayRole).toString(), shown.words);
        QVERIFY(!shown.words.isEmpty());
    }

    void everySortedColumnIsOneOfTheTable()
    {
        for (const QueueColumn column : atbilde::allQueueColumns)
            QCOMPARE(QueueModel::sortedBy(QueueModel::columnFor(column)), std::optional(column));
        QVERIFY(!QueueModel::sortedBy(QueueModel::Rights));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
