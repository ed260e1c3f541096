// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppage.h"

#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestBackupPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsMadeTriedAndAskedBack()
    {
        CaseInHand test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        QVERIFY(desk.open(test.place()));
        desk.signIn(test.administrator);
        BackupPage page(desk);
        page.refresh();
        auto *table = page.findChild<QTableWidget *>(u"backups"_s);
        QCOMPARE(table->rowCount(), 0);

        page.findChild<QPushButton *>(u"backUpNow"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(table->rowCount(), 1, 20'000);
        table->selectRow(0);
        auto *state = page.findChild<QLabel *>(u"backupState"_s);
        const QString made = state->text();
        page.findChild<QPushButton *>(u"testBackup"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(state->text() != made, 20'000);

        QSignalSpy wanted(&page, &BackupPage::restoreWanted);
        dialogue.willAnswer(u"restore"_s, u"keep"_s);
        page.findChild<QPushButton *>(u"restoreBackup"_s)->click();
        QCOMPARE(wanted.size(), 0);
        dialogue.willAnswer(u"restore"_s, u"restore"_s);
        page.findChild<QPushButton *>(u"restoreBackup"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(dialogue.isDone());
    }

    void thePlanIsKeptAndAShortPasswordRefused()
    {
        CaseInHand test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        QVERIFY(desk.open(test.place()));
        desk.signIn(test.administrator);
        BackupPage page(desk);
        page.refresh();
        page.findChild<QSpinBox *>(u"keepDays"_s)->setValue(30);
        page.findChild<QPushButton *>(u"saveBackupPlan"_s)->click();
        QCOMPARE(backupPlan(*test.office).rotation.days, 30);
        QSignalSpy refused(&desk, &Desk::refused);
        dialogue.willAnswerText(u"īsa"_s);
        page.findChild<QPushButton *>(u"setBackupPassword"_s)->click();
        QCOMPARE(refused.size(), 1);
        dialogue.willAnswerText(u"pietiekami gara parole"_s);
        page.findChild<QPushButton *>(u"setBackupPassword"_s)->click();
        QVERIFY(backupPlan(*test.office).lock.isValid());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestBackupPage)
#include "tst_backuppage.moc"
