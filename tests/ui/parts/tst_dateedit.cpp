// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dateedit.h"
#include "ui/parts/calendarpopup.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestDateEdit : public QObject
{
    Q_OBJECT

private:
    static QLineEdit *lineOf(const DateEdit &edit) { return edit.findChild<QLineEdit *>(u"line"_s); }
    static void type(DateEdit &edit, const QString &text)
    {
        lineOf(edit)->selectAll();
        QTest::keyClicks(lineOf(edit), text);
        QTest::keyClick(lineOf(edit), Qt::Key_Return);
    }

private Q_SLOTS:
    void whatIsTypedIsShownInFullAndTold()
    {
        DateEdit edit;
        edit.setToday(QDate(2026, 11, 22));
        QSignalSpy chosen(&edit, &DateEdit::dayChosen);
        type(edit, u"20.11"_s);
        QCOMPARE(edit.day(), QDate(2026, 11, 20));
        QCOMPARE(lineOf(edit)->text(), u"20 Nov 2026"_s);
        QCOMPARE(chosen.size(), 1);
        type(edit, u"20.11.2026"_s);
        QCOMPARE(chosen.size(), 1); // the same day is no news
        type(edit, u"+30"_s);
        QCOMPARE(edit.day(), QDate(2026, 12, 22));
    }

    void nonsenseIsAnsweredWithASentenceAndTellsNobody()
    {
        DateEdit edit;
        edit.setToday(QDate(2026, 11, 22));
        edit.show(QDate(2026, 11, 1));
        QSignalSpy chosen(&edit, &DateEdit::dayChosen);
        type(edit, u"31.11.2026"_s);
        QVERIFY(!edit.day());
        QVERIFY(!edit.complaint().isEmpty());
        QCOMPARE(lineOf(edit)->text(), u"31.11.2026"_s); // nothing typed is lost
        QCOMPARE(lineOf(edit)->accessibleDescription(), edit.complaint());
        QCOMPARE(chosen.size(), 0);
        type(edit, u"30.11.2026"_s);
        QVERIFY(edit.complaint().isEmpty());
        QCOMPARE(edit.day(), QDate(2026, 11, 30));
    }

    void aDayOutsideTheBoundsIsRefused()
    {
        DateEdit edit;
        edit.setToday(QDate(2026, 11, 22));
        edit.setBounds(QDate(2026, 1, 1), QDate(2026, 11, 22));
        type(edit, u"23.11.2026"_s);
        QVERIFY(!edit.day());
        QVERIFY(edit.complaint().contains(u"22 Nov 2026"_s));
        type(edit, u"31.12.2025"_s);
        QVERIFY(edit.complaint().contains(u"1 Jan 2026"_s));
        type(edit, u"22.11.2026"_s);
        QCOMPARE(edit.day(), QDate(2026, 11, 22));
        QTest::keyClick(lineOf(edit), Qt::Key_Up);
        QCOMPARE(edit.day(), QDate(2026, 11, 22));
    }

    void theArrowKeysWalk()
    {
        DateEdit edit;
        edit.setToday(QDate(2026, 11, 22));
        QTest::keyClick(lineOf(edit), Qt::Key_Up);
        QCOMPARE(edit.day(), QDate(2026, 11, 22)); // from empty: today
        QTest::keyClick(lineOf(edit), Qt::Key_Up);
        QCOMPARE(edit.day(), QDate(2026, 11, 23));
        QTest::keyClick(lineOf(edit), Qt::Key_Down);
        QTest::keyClick(lineOf(edit), Qt::Key_Down);
        QCOMPARE(edit.day(), QDate(2026, 11, 21));
        QTest::keyClick(lineOf(edit), Qt::Key_PageUp);
        QCOMPARE(edit.day(), QDate(2026, 12, 21));
    }

    void theEmptyFieldIsNoDay()
    {
        DateEdit edit;
        edit.show(QDate(2026, 11, 22));
        QSignalSpy chosen(&edit, &DateEdit::dayChosen);
        lineOf(edit)->clear();
        QTest::keyClick(lineOf(edit), Qt::Key_Return);
        QVERIFY(!edit.day());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!chosen.first().first().toDate().isValid());
    }

    void theCalendarOpensOnTheDayAndGivesOne()
    {
        DateEdit edit;
        edit.setAccessibleName(u"Date of receipt"_s);
        edit.setToday(QDate(2026, 11, 22));
        edit.show(QDate(2026, 5, 4));
        edit.show();
        QCOMPARE(lineOf(edit)->accessibleName(), u"Date of receipt"_s);
        QTest::keyClick(lineOf(edit), Qt::Key_F4);
        auto *popup = edit.findChild<CalendarPopup *>();
        QVERIFY(popup);
        auto *calendar = popup->findChild<QCalendarWidget *>();
        QCOMPARE(calendar->selectedDate(), QDate(2026, 5, 4));
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
        Q_EMIT calendar->activated(QDate(2026, 5, 5));
        QCOMPARE(edit.day(), QDate(2026, 5, 5));
        QTRY_VERIFY(!edit.findChild<CalendarPopup *>());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
