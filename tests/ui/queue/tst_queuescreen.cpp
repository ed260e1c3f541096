// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuescreen.h"

#include "tests/support/hostile.h"
#include "tests/support/sampleletters.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/parts/emptystate.h"
#include "ui/queue/queuemodel.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using atbilde::Office;
using atbilde::RequestId;
using namespace Qt::Literals::StringLiterals;

class TestQueueScreen : public QObject
{
    Q_OBJECT

    struct Bench
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk{[this] { return test.now; }, dialogue};
        std::unique_ptr<Preferences> preferences =
            std::make_unique<Preferences>(test.folder.filePath(u"window.ini"_s));
        std::unique_ptr<QueueScreen> screen;

        explicit Bench(int requests)
        {
            for (int i = 1; i <= requests; ++i)
                (void)registered(test, *test.office, i);
            desk.use(std::move(test.office));
            desk.signIn(test.clerk);
            open();
        }
        void open()
        {
            screen = std::make_unique<QueueScreen>(desk, *preferences);
            screen->resize(1024, 600);
            screen->show();
            screen->activateWindow();
            (void)QTest::qWaitForWindowActive(screen.get());
            screen->refresh();
        }
        [[nodiscard]] QTableView *table() const { return screen->findChild<QTableView *>(u"table"_s); }
        [[nodiscard]] QToolButton *filter(const QString &code) const
        {
            return screen->findChild<QToolButton *>(u"filter-"_s + code);
        }
        [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    };

private Q_SLOTS:
    void filtersCarryTheirCounts()
    {
        const Bench bench(3);
        QCOMPARE(bench.filter(u"open"_s)->text(), u"Open 3"_s);
        QCOMPARE(bench.filter(u"closed"_s)->text(), u"Closed 0"_s);
        QCOMPARE(bench.rows(), 3);
        QTest::mouseClick(bench.filter(u"closed"_s), Qt::LeftButton);
        QCOMPARE(bench.rows(), 0);
        QVERIFY(bench.screen->findChild<EmptyState *>(u"empty"_s)->isVisible());
    }

    void enterAndDoubleClickOpenTheRequest()
    {
        const Bench bench(2);
        QSignalSpy chosen(bench.screen.get(), &QueueScreen::requestChosen);
        bench.screen->focusList();
        QTRY_VERIFY(bench.table()->currentIndex().isValid());
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.first().first().value<RequestId>().isValid());
        QTest::keyClick(bench.table(), Qt::Key_Down);
        QTest::keyClick(bench.table(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(chosen.first().first().value<RequestId>() != chosen.last().first().value<RequestId>());
    }

    void theSelectedRequestStaysSelectedWhenAnotherArrives()
    {
        Bench bench(2);
        bench.table()->selectRow(1);
        const QString number = bench.table()->currentIndex().siblingAtColumn(0).data().toString();
        (void)bench.desk.read([&](Office &office) { return registered(bench.test, office, 7).number; });
        bench.screen->refresh();
        QCOMPARE(bench.rows(), 3);
        QCOMPARE(bench.table()->currentIndex().siblingAtColumn(0).data().toString(), number);
    }

    void clickingAHeadingSortsAndIsRemembered()
    {
        Bench bench(3);
        QHeaderView *header = bench.table()->horizontalHeader();
        header->setSortIndicator(QueueModel::Number, Qt::DescendingOrder);
        QCOMPARE(bench.table()->model()->index(0, 0).data().toString(), u"DS-2026/0003"_s);
        header->setSortIndicator(QueueModel::Rights, Qt::AscendingOrder);
        QCOMPARE(header->sortIndicatorSection(), int(QueueModel::Number));
        QTest::mouseClick(bench.filter(u"all"_s), Qt::LeftButton);
        bench.screen.reset();
        bench.open();
        QCOMPARE(bench.table()->horizontalHeader()->sortIndicatorSection(), int(QueueModel::Number));
        QCOMPARE(bench.table()->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        QVERIFY(bench.filter(u"all"_s)->isChecked());
    }

    void wordsFindWithoutDiacriticsAndGiveTheFilterBack()
    {
        const Bench bench(2);
        bench.screen->search(u"berzins"_s);
        QVERIFY(bench.filter(u"all"_s)->isChecked());
        QCOMPARE(bench.rows(), 2);
        bench.screen->search(u"kalnins"_s);
        QCOMPARE(bench.rows(), 0);
        bench.screen->search({});
        QVERIFY(bench.filter(u"open"_s)->isChecked());
        QCOMPARE(bench.rows(), 2);
    }

    void moreThanAPageIsReadOnScrolling()
    {
        const Bench bench(205);
        QCOMPARE(bench.rows(), 200);
        bench.table()->scrollToBottom();
        QTRY_COMPARE(bench.rows(), 205);
    }

    void anEmptyOfficeSaysWhatToDo()
    {
        const Bench bench(0);
        QVERIFY(bench.screen->findChild<EmptyState *>(u"empty"_s)->isVisible());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestQueueScreen)
#include "tst_queuescreen.moc"
