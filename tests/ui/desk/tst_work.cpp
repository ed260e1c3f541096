// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/work.h"

#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"

#include <QApplication>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

using atbilde::Occasion;
using atbilde::Office;
using atbilde::StoreError;
using namespace Qt::Literals::StringLiterals;

class TestWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itRunsElsewhereWithItsOwnOfficeAndGivesItsResultHere()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        desk.signIn(test.clerk);
        QSignalSpy changed(&desk, &Desk::changed);
        Work work(desk);
        QSignalSpy progressed(&work, &Work::progressed);
        QThread *window = QThread::currentThread();
        QStringList given;
        work.run(
            [window](Office &office, const Occasion &occasion, const Work::Report &report) {
                (void)report(1, 2);
                const bool elsewhere = QThread::currentThread() != window;
                return QStringList{occasion.officer.code, elsewhere ? u"elsewhere"_s : u"here"_s,
                                   QString::number(office.store.officers.all().size())};
            },
            [&](const QStringList &result) { given = result; });
        QVERIFY(work.isRunning());
        QTRY_VERIFY(!work.isRunning());
        QCOMPARE(given, (QStringList{u"lietvede"_s, u"elsewhere"_s, u"5"_s}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(progressed.size(), 1);
    }

    void itIsStoppedWhenTheOfficerWants()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        Work work(desk);
        QSemaphore goOn;
        std::optional<bool> wasStopped;
        work.run(
            [&goOn](Office &, const Occasion &, const Work::Report &report) {
                goOn.acquire();
                return !report(1, 100);
            },
            [&](bool stopped) { wasStopped = stopped; });
        work.cancel();
        goOn.release();
        QTRY_VERIFY(wasStopped.has_value());
        QVERIFY(*wasStopped);
    }

    void aBrokenStoreIsToldAndGivesNoResult()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        desk.use(std::move(test.office));
        Work work(desk);
        dialogue.willBeTold();
        bool called = false;
        work.run(
            [](Office &, const Occasion &, const Work::Report &) -> int {
                throw StoreError(StoreError::Kind::DiskFull, u"/office"_s, u"write"_s, u"no space"_s);
            },
            [&](int) { called = true; });
        QTRY_VERIFY(!work.isRunning());
        QTRY_VERIFY(dialogue.isDone());
        QVERIFY(!called);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestWork)
#include "tst_work.moc"
