// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keepingpage.h"

#include "core/store/transaction.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/storeprobe.h"
#include "ui/desk/desk.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestKeepingPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTickedIsErasedAfterAQuestionAndCertified()
    {
        CaseInHand test;
        {
            Transaction transaction(test.office->store.database);
            QVERIFY(runRaw(
                test.office->store.database,
                u"UPDATE requests SET state = 'closed', open = 0, closed_on = '2020-01-01', closed_because = 'answered'"_s));
            test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {});
            transaction.commit();
        }
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        QVERIFY(desk.open(test.place()));
        desk.signIn(test.approver);
        KeepingPage page(desk);
        page.refresh();
        auto *table = page.findChild<QTableWidget *>(u"dueForErasure"_s);
        QCOMPARE(table->rowCount(), 1);
        auto *erase = page.findChild<QPushButton *>(u"eraseTicked"_s);
        dialogue.willAnswer(u"erase"_s, u"keep"_s);
        erase->click();
        QVERIFY(!test.office->store.purges.find(test.id));
        QSignalSpy erased(&page, &KeepingPage::erased);
        dialogue.willAnswer(u"erase"_s, u"erase"_s);
        erase->click();
        QVERIFY(erased.wait(20'000));
        QCOMPARE(table->rowCount(), 0);
        QVERIFY(!erase->isEnabled());

        auto *runs = page.findChild<QListWidget *>(u"erasures"_s);
        QCOMPARE(runs->count(), 1);
        runs->setCurrentRow(0);
        const QString file = test.folder.filePath(u"certificate.txt"_s);
        dialogue.willSave(file);
        page.findChild<QPushButton *>(u"keepCertificate"_s)->click();
        QFile certificate(file);
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        QVERIFY(certificate.readAll().contains("DS-2026/0001"));
    }

    void rulesAreKeptByWhoMaySetThem()
    {
        CaseInHand test;
        ScriptedDialogue dialogue;
        Desk desk([&] { return test.now; }, dialogue);
        QVERIFY(desk.open(test.place()));
        desk.signIn(test.handler);
        KeepingPage page(desk);
        page.refresh();
        page.findChild<QSpinBox *>(u"count-case_file"_s)->setValue(5);
        QSignalSpy refused(&desk, &Desk::refused);
        page.findChild<QPushButton *>(u"saveRetention"_s)->click();
        QCOMPARE(refused.size(), 1);
        desk.signIn(test.approver);
        page.findChild<QPushButton *>(u"saveRetention"_s)->click();
        QCOMPARE(retentionScheme(*test.office).of(RetentionItem::CaseFile).period.count, 5);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestKeepingPage)
#include "tst_keepingpage.moc"
