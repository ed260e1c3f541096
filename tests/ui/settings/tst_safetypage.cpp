// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetypage.h"

#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/storeprobe.h"
#include "ui/desk/desk.h"
#include "ui/parts/standingnote.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestSafetyPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsToBeDoneAndFindsDamage()
    {
        CaseInHand test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        QVERIFY(desk.open(test.place()));
        desk.signIn(test.administrator);
        SafetyPage page(desk);
        page.refresh();
        QVERIFY(!page.findChild<StandingNote *>(u"safetyVerdict"_s)->text().isEmpty());
        QVERIFY(page.findChildren<QLabel *>().size() > 15);

        QSignalSpy looked(&page, &SafetyPage::looked);
        auto *verify = page.findChild<QPushButton *>(u"verifyAll"_s);
        verify->click();
        QVERIFY(looked.wait(20'000));
        QVERIFY(page.findChild<QPlainTextEdit *>(u"damagesFound"_s)->toPlainText().isEmpty());

        QVERIFY(runRaw(test.office->store.database, u"UPDATE subjects SET phone = '1'"_s));
        verify->click();
        QVERIFY(looked.wait(20'000));
        QCOMPARE(page.findChild<QPlainTextEdit *>(u"damagesFound"_s)->toPlainText().count(u'\n'), 0);
        QVERIFY(!page.findChild<QPlainTextEdit *>(u"damagesFound"_s)->toPlainText().isEmpty());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestSafetyPage)
#include "tst_safetypage.moc"
