// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/requestfile.h"

#include "core/store/lists/erasureagain.h"
#include "core/store/lists/worklist.h"
#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRequestFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsEverythingOfItsRequestAndNothingOfAnother()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase other(test, 2);
        const FilledCase filled(test, 1);
        const RequestFile file = requestFile(store, filled.request).value();
        QCOMPARE(file.representative, filled.representative);
        QCOMPARE(file.identityChecks, std::vector{filled.check});
        QCOMPARE(file.extension, filled.extension);
        QCOMPARE(file.fee, filled.fee);
        QCOMPARE(file.breaches, std::vector{filled.breach});
        QCOMPARE(file.complaints, std::vector{filled.complaint});
        QCOMPARE(file.tasks, std::vector{filled.task});
        QCOMPARE(file.findings, std::vector{filled.finding});
        QCOMPARE(file.notices, std::vector{filled.notice});
        QCOMPARE(file.restrictionMarks, std::vector{filled.restriction});
        QCOMPARE(file.objectionMarks, std::vector{filled.objection});
        QCOMPARE(file.reminders, std::vector{filled.reminder});
        QVERIFY(!requestFile(store, RequestId(99)));
    }

    void marksOfThePersonStandWhileTheyHoldWhicheverRequestMadeThem()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test, 1);
        const RequestId later = store.requests.add(someRequest(test, filled.subject, 2), {});
        RequestFile file = requestFile(store, later).value();
        QVERIFY(file.restrictionMarks.empty());
        QVERIFY(file.objectionMarks.empty());
        QCOMPARE(file.standingMarks, std::vector{filled.restriction});
        QCOMPARE(file.standingObjections, std::vector{filled.objection});

        filled.restriction.liftedOn = filled.objection.endedOn = QDate(2026, 11, 30);
        store.restrictionMarks.replace(filled.restriction);
        store.objectionMarks.replace(filled.objection);
        file = requestFile(store, later).value();
        QVERIFY(file.standingMarks.empty());
        QVERIFY(file.standingObjections.empty());
        QCOMPARE(requestFile(store, filled.request)->restrictionMarks, std::vector{filled.restriction});
    }

    void theWorkOfAllRequestsStandsInTheOrderItIsDue()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase first(test, 1); // its task is done
        const FilledCase second(test, 2);
        Task task = first.task;
        task.result.reset();
        task.dueOn = QDate(2026, 11, 20);
        task.id = store.tasks.add(task);
        Task shown = second.task;
        shown.result = TaskResult::ShownSelfService;
        shown.dueOn = QDate(2026, 11, 19);
        shown.id = store.tasks.add(shown);
        const std::vector<WorkRow> rows = worklist(store);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].task, shown.id);
        QCOMPARE(rows[1], (WorkRow{task.id, first.request, u"DS-2026/0001"_s, u"Anna Ābola"_s, Right::Erasure,
                                   TaskKind::Erase, u"crm"_s, u"it-firma"_s, u"e-pasts"_s,
                                   QDate(2026, 11, 20), 2, QDate(2026, 11, 11)}));
    }

    void whatARestoreBringsBackIsListed()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        QCOMPARE(erasureAgain(store, QDate(2026, 12, 12)),
                 (std::vector{ErasureAgainRow{filled.task.id, filled.request, u"DS-2026/0001"_s, u"crm"_s,
                                              u"e-pasts"_s, QDate(2026, 11, 12), QDate(2026, 12, 12)}}));
        QVERIFY(erasureAgain(store, QDate(2026, 12, 13)).empty());
    }
};

ATBILDE_TEST_MAIN(TestRequestFile)
#include "tst_requestfile.moc"
