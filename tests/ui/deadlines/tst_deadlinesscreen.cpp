// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/deadlinesscreen.h"

#include "core/casework/dispatch.h"
#include "core/casework/finalise.h"
#include "core/store/lists/duelist.h"
#include "tests/support/hostile.h"
#include "tests/support/samplerequests.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/page/letterpage.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/monthview.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The screen over an office of its own, and a clock to turn.
class Shown
{
public:
    Shown()
        : desk([this] { return test.now; }, dialogue),
          preferences(test.folder.filePath(u"window.ini"_s)),
          screen(desk, preferences)
    {
    }

    void open()
    {
        desk.use(std::make_unique<Office>(test.place()));
        desk.signIn(test.handler);
        screen.resize(1024, 700);
        screen.show();
        screen.refresh();
    }

    [[nodiscard]] QTreeView *agenda() const { return screen.findChild<QTreeView *>(u"agenda"_s); }
    [[nodiscard]] MonthView *month() const { return screen.findChild<MonthView *>(u"month"_s); }
    [[nodiscard]] QTableView *days() const { return month()->findChild<QTableView *>(u"month"_s); }
    [[nodiscard]] QString title() const { return screen.findChild<ElidedLabel *>(u"title"_s)->text(); }
    [[nodiscard]] QPushButton *everyDay() const { return screen.findChild<QPushButton *>(u"everyDay"_s); }
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (int row = 0; row < agenda()->model()->rowCount(); ++row)
            texts << agenda()->model()->index(row, 0).data().toString();
        return texts;
    }
    [[nodiscard]] QString sentenceOn(const QDate &day) const
    {
        const auto *model = static_cast<const MonthModel *>(days()->model());
        return model->indexOf(day).data(Qt::AccessibleTextRole).toString();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    Preferences preferences;
    DeadlinesScreen screen;
};

} // namespace

class TestDeadlinesScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOfficeSaysWhatToDo()
    {
        Shown shown;
        shown.open();
        QVERIFY(!shown.agenda()->isVisible());
        QVERIFY(shown.screen.findChild<QWidget *>(u"nothing"_s)->isVisible());
        QVERIFY(!shown.everyDay()->isVisible());
    }

    // Today is Monday, 9 November 2026.
    void theAgendaIsGroupedAndTheMonthMarked()
    {
        Shown shown;
        registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 9, 30)); // 30 October
        registeredRequest(shown.test, u"Juris"_s, u"Liepa"_s, QDate(2026, 10, 9));  // today
        registeredRequest(shown.test, u"Zane"_s, u"Ozola"_s, QDate(2026, 10, 12));  // Thursday
        registeredRequest(shown.test, u"Ēriks"_s, u"Egle"_s, QDate(2026, 11, 3));   // 3 December
        shown.open();
        QCOMPARE(shown.lines(),
                 (QStringList{u"Overdue · 1"_s, u"DS-2026/0001"_s, u"Today · 1"_s, u"DS-2026/0002"_s,
                              u"This week · 1"_s, u"DS-2026/0003"_s, u"Later · 1"_s, u"DS-2026/0004"_s}));
        QCOMPARE(shown.sentenceOn(QDate(2026, 11, 9)), u"Monday, 9 Nov 2026 · today · Requests due: 1"_s);
        QCOMPARE(shown.sentenceOn(QDate(2026, 10, 30)), u"Friday, 30 Oct 2026 · Requests overdue: 1"_s);
        QVERIFY(shown.sentenceOn(QDate(2026, 11, 18)).contains(u"Proclamation"_s));
        QVERIFY(shown.screen.findChild<QLabel *>(u"holidays"_s)->text().contains(u"18 Nov 2026"_s));
    }

    void whatIsAnsweredIsNotDueAnyMore()
    {
        Shown shown;
        const Request request = approvedRequest(
            shown.test, registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 10, 1)));
        registeredRequest(shown.test, u"Juris"_s, u"Liepa"_s, QDate(2026, 11, 3));
        const Occasion clerk = shown.test.by(shown.test.clerk);
        const QDate due = request.deadline;
        QCOMPARE(unansweredCounts(shown.test.office->store, due, due).value(due), 1);
        QVERIFY(finaliseAnswer(*shown.test.office, clerk, {request.id, 0}, pdfOf));
        QVERIFY(
            dispatchAnswer(*shown.test.office, clerk, {request.id, 0}, {clerk.day(), Channel::Email, {}}));
        QCOMPARE(unansweredCounts(shown.test.office->store, due, due).value(due), 0);
        QCOMPARE(dueCounts(shown.test.office->store, due, due).value(due), 1);
        shown.open();
        QCOMPARE(shown.lines(), (QStringList{u"Later · 1"_s, u"DS-2026/0002"_s}));
        QVERIFY(!shown.sentenceOn(due).contains(u"Requests"_s));
    }

    void midnightMovesARequestToTheNextGroup()
    {
        Shown shown;
        registeredRequest(shown.test, u"Juris"_s, u"Liepa"_s, QDate(2026, 10, 9));
        shown.open();
        QCOMPARE(shown.lines().first(), u"Today · 1"_s);
        shown.test.now = QDateTime(QDate(2026, 11, 9), QTime(21, 59, 59), Qt::UTC); // 23:59:59 in Riga
        shown.screen.refresh();
        QCOMPARE(shown.lines().first(), u"Today · 1"_s);
        shown.test.now = shown.test.now.addSecs(1);
        shown.screen.refresh();
        QCOMPARE(shown.lines().first(), u"Overdue · 1"_s);
        QCOMPARE(shown.month()->currentDay(), QDate(2026, 11, 10));
        QVERIFY(shown.sentenceOn(QDate(2026, 11, 10)).contains(u"today"_s));
        QVERIFY(shown.sentenceOn(QDate(2026, 11, 9)).contains(u"Requests overdue: 1"_s));
    }

    void aDayIsShownAloneAndLeftAgain()
    {
        Shown shown;
        registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 9, 30));
        registeredRequest(shown.test, u"Zane"_s, u"Ozola"_s, QDate(2026, 10, 12));
        registeredRequest(shown.test, u"Ēriks"_s, u"Egle"_s, QDate(2026, 10, 13));
        shown.open();
        shown.month()->goTo(QDate(2026, 11, 12));
        QTest::keyClick(shown.days(), Qt::Key_Return);
        QCOMPARE(shown.lines(), (QStringList{u"This week · 1"_s, u"DS-2026/0002"_s}));
        QCOMPARE(shown.title(), u"Due on 12 Nov 2026"_s);
        QVERIFY(shown.everyDay()->isVisible());
        QTest::keyClick(shown.agenda(), Qt::Key_Escape);
        QCOMPARE(shown.lines().size(), 5);

        shown.month()->goTo(QDate(2026, 10, 30));
        QTest::keyClick(shown.days(), Qt::Key_Return);
        QCOMPARE(shown.lines(), (QStringList{u"Overdue · 1"_s, u"DS-2026/0001"_s}));
        QTest::keyClick(shown.days(), Qt::Key_Return); // the same day again
        QCOMPARE(shown.lines().size(), 5);

        shown.month()->goTo(QDate(2026, 11, 20));
        QTest::keyClick(shown.days(), Qt::Key_Return);
        QVERIFY(!shown.agenda()->isVisible());
        shown.everyDay()->click();
        QVERIFY(shown.agenda()->isVisible());
        QCOMPARE(shown.title(), u"Deadlines"_s);
    }

    void theKeyboardStepsOverHeadingsAndEnterOpens()
    {
        Shown shown;
        registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 9, 30));
        const Request second = registeredRequest(shown.test, u"Ēriks"_s, u"Egle"_s, QDate(2026, 11, 3));
        shown.open();
        QSignalSpy chosen(&shown.screen, &DeadlinesScreen::requestChosen);
        QCOMPARE(shown.agenda()->currentIndex().row(), 1);
        QTest::keyClick(shown.agenda(), Qt::Key_Down);
        QTest::keyClick(shown.agenda(), Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<RequestId>(), second.id);
    }

    void theChosenRequestStaysChosenWhenTheListIsReadAgain()
    {
        Shown shown;
        registeredRequest(shown.test, u"Ēriks"_s, u"Egle"_s, QDate(2026, 11, 3));
        shown.open();
        registeredRequest(shown.test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 9, 30));
        shown.screen.refresh();
        QCOMPARE(shown.agenda()->currentIndex().siblingAtColumn(0).data().toString(), u"DS-2026/0001"_s);
        QCOMPARE(shown.agenda()->currentIndex().row(), 3);
    }

    void longListsAreReadPageByPage()
    {
        Shown shown;
        for (int i = 0; i < 230; ++i)
            registeredRequest(shown.test, u"Anna"_s, u"Kalniņa %1"_s.arg(i),
                              i < 215 ? QDate(2026, 9, 1).addDays(i % 7) : QDate(2026, 11, 2));
        shown.open();
        const QAbstractItemModel *model = shown.agenda()->model();
        QCOMPARE(model->rowCount(), 201);
        for (int i = 0; i < 5; ++i)
            shown.agenda()->scrollToBottom();
        QTRY_COMPARE(model->rowCount(), 232);
        QCOMPARE(shown.lines().first(), u"Overdue · 215"_s);
        QCOMPARE(shown.lines().at(216), u"Later · 15"_s);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestDeadlinesScreen)
#include "tst_deadlinesscreen.moc"
