// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinscreen.h"

#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>

using atbilde::Officer;
using namespace Qt::Literals::StringLiterals;

class TestSigninScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfficerIsFoundByLettersAndEntersWithEnter()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        Preferences preferences(test.folder.filePath(u"window.ini"_s));
        desk.use(std::move(test.office));
        SigninScreen screen(desk, preferences);
        screen.show();
        screen.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&screen));
        screen.refresh();
        auto *list = screen.findChild<QListWidget *>(u"officers"_s);
        QCOMPARE(list->count(), 5);
        QVERIFY(list->item(0)->text().contains(u"Administrator"_s));
        list->setFocus();
        QSignalSpy chosen(&screen, &SigninScreen::officerChosen);
        QTest::keyClicks(list, u"Lai"_s);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Officer>().code, u"lietvede"_s);
        QCOMPARE(preferences.officerCode(), u"lietvede"_s);

        screen.refresh();
        QVERIFY(list->currentItem()->text().startsWith(u"Laima"_s));
    }

    void withoutAnOfficeNobodyEnters()
    {
        TestOffice test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        Preferences preferences(test.folder.filePath(u"window.ini"_s));
        SigninScreen screen(desk, preferences);
        screen.show();
        screen.refresh();
        QSignalSpy chosen(&screen, &SigninScreen::officerChosen);
        QTest::keyClick(&screen, Qt::Key_Return);
        QCOMPARE(chosen.size(), 0);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestSigninScreen)
#include "tst_signinscreen.moc"
