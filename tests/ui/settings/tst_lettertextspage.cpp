// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lettertextspage.h"

#include "core/casework/lettertexts.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/parts/standingnote.h"
#include "ui/settings/textpreview.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(Role role = Role::Approver) : desk([this] { return test.now; }, dialogue), page(desk)
    {
        Officer officer = test.approver;
        officer.role = role;
        desk.use(std::move(test.office));
        desk.signIn(officer);
        page.refresh();
    }
    template <class T>
    T *part(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QPlainTextEdit *body() { return part<QPlainTextEdit>(u"textBody"_s); }
    QPushButton *save() { return part<QPushButton>(u"saveText"_s); }
    QStringList problems()
    {
        QStringList lines;
        auto *list = part<QListWidget>(u"textProblems"_s);
        for (int row = 0; row < list->count(); ++row)
            lines.append(list->item(row)->text());
        return lines;
    }
    QString stateOf(int row) { return part<QTreeWidget>(u"textList"_s)->topLevelItem(row)->text(1); }
    TextInUse stored(const QString &key = u"T01"_s)
    {
        return desk.read([&](Office &office) { return officeTexts(office.store); })
            ->find(Language::Latvian, key);
    }
    void saveAs(const QString &reason)
    {
        part<QLineEdit>(u"textReason"_s)->setText(reason);
        save()->click();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    LetterTextsPage page;
};

} // namespace

class TestLetterTextsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsListedWithItsState()
    {
        Bench bench;
        QCOMPARE(bench.part<QTreeWidget>(u"textList"_s)->topLevelItemCount(), 32);
        QCOMPARE(bench.stateOf(1), u"shipped"_s);
        QVERIFY(bench.body()->toPlainText().contains(u"{{received_loc}}"_s));
        QVERIFY(!bench.save()->isEnabled());
        QVERIFY(bench.page.findChild<TextPreview *>()->pageCount() > 0);
    }

    void aTextIsWordedWithAReasonAndStaysTyped()
    {
        Bench bench;
        bench.body()->insertPlainText(u"Paldies. "_s);
        QVERIFY(bench.save()->isEnabled());
        bench.page.refresh(); // something else in the office changed
        QVERIFY(bench.body()->toPlainText().startsWith(u"Paldies. "_s));
        bench.save()->click();
        QVERIFY(!bench.part<StandingNote>(u"textsComplaint"_s)->text().isEmpty());
        QCOMPARE(bench.stored().number, 0);
        bench.saveAs(u"jurists lūdza"_s);
        QCOMPARE(bench.stored().number, 1);
        QCOMPARE(bench.stateOf(1), u"worded by the office"_s);
        QVERIFY(!bench.save()->isEnabled());
        QVERIFY(bench.part<StandingNote>(u"textsComplaint"_s)->text().isEmpty());
    }

    void whatIsWrongIsSaidWhileItIsTypedAndCannotBeSaved()
    {
        Bench bench;
        bench.body()->insertPlainText(u"{{nickname}}"_s);
        QVERIFY(bench.problems().first().contains(u"nickname"_s));
        QVERIFY(!bench.save()->isEnabled());
        bench.body()->undo();
        bench.body()->insertPlainText(u"{{#several}}"_s);
        QVERIFY(bench.problems().first().contains(u"several"_s));
        QVERIFY(!bench.save()->isEnabled());
        bench.body()->undo();
        QVERIFY(!bench.save()->isEnabled()); // it is as it was
        bench.page.choose(Language::Latvian, u"T19"_s);
        QString text = bench.body()->toPlainText();
        bench.body()->setPlainText(text.remove(u"[REMEDY]"_s));
        QVERIFY(bench.problems().join(u' ').contains(u"Datu valsts inspekcija"_s));
        QVERIFY(!bench.save()->isEnabled());
    }

    void anInsertedConditionHasBothItsEnds()
    {
        Bench bench;
        auto *placeholders = bench.part<QComboBox>(u"placeholders"_s);
        placeholders->setCurrentIndex(placeholders->findData(u"several"_s));
        bench.part<QPushButton>(u"insertPlaceholder"_s)->click();
        bench.body()->insertPlainText(u"x"_s);
        QVERIFY(bench.body()->toPlainText().startsWith(u"{{#several}}x{{/several}}"_s));
        placeholders->setCurrentIndex(placeholders->findData(u"case_no"_s));
        bench.part<QPushButton>(u"insertPlaceholder"_s)->click();
        QVERIFY(bench.body()->toPlainText().contains(u"x{{case_no}}{{/several}}"_s));
    }

    void anotherTextIsShownOnlyAfterTheOfficerLeavesThisOne()
    {
        Bench bench;
        bench.body()->insertPlainText(u"Paldies. "_s);
        bench.dialogue.willAnswer(u"leaveText"_s, u"stay"_s);
        bench.page.choose(Language::Latvian, u"T02"_s);
        QVERIFY(bench.body()->toPlainText().startsWith(u"Paldies. "_s));
        bench.dialogue.willAnswer(u"leaveText"_s, u"leave"_s);
        bench.page.choose(Language::English, u"T02"_s);
        QVERIFY(bench.body()->toPlainText().startsWith(u"On {{received_en}}"_s));
        QVERIFY(bench.dialogue.isDone());
    }

    void aVersionIsComparedAndTheShippedTextRestored()
    {
        Bench bench;
        bench.body()->insertPlainText(u"Paldies. "_s);
        bench.saveAs(u"jurists lūdza"_s);
        auto *versions = bench.part<QTreeWidget>(u"versionList"_s);
        QCOMPARE(versions->topLevelItemCount(), 2);
        QCOMPARE(versions->topLevelItem(0)->text(3), u"jurists lūdza"_s);
        QVERIFY(bench.part<QTextBrowser>(u"difference"_s)->toPlainText().contains(u"+ Paldies. "_s));
        versions->setCurrentItem(versions->topLevelItem(1));
        bench.dialogue.willAnswerText(u"atpakaļ"_s);
        bench.part<QPushButton>(u"restoreVersion"_s)->click();
        QCOMPARE(bench.stored().state, TextState::Shipped);
        QVERIFY(!bench.body()->toPlainText().startsWith(u"Paldies"_s));
        QVERIFY(bench.dialogue.isDone());
    }

    void aDamagedTextIsSaid()
    {
        Bench bench;
        bench.body()->insertPlainText(u"Paldies. "_s);
        bench.saveAs(u"jurists lūdza"_s);
        (void)bench.desk.read([](Office &office) {
            TextVersion damaged = textVersions(office.store, Language::Latvian, u"T01"_s).front();
            damaged.number = 2;
            damaged.text.body += u"{{nickname}}"_s;
            office.store.letterTextVersions.add(damaged);
            return 0;
        });
        bench.page.refresh();
        QCOMPARE(bench.stateOf(1), u"damaged"_s);
        QVERIFY(bench.part<StandingNote>(u"textsReadOnly"_s)->text().contains(u'2'));
        QVERIFY(bench.body()->toPlainText().startsWith(u"Paldies. "_s));
    }

    void whoMayNotWordLettersOnlyReadsThem()
    {
        Bench bench(Role::Handler);
        QVERIFY(bench.body()->isReadOnly());
        QVERIFY(bench.save()->isHidden());
        QVERIFY(!bench.part<StandingNote>(u"textsReadOnly"_s)->text().isEmpty());
    }

    void onAWideScreenThePageStandsBesideTheText()
    {
        Bench bench;
        auto *preview = bench.page.findChild<TextPreview *>();
        auto *tabs = bench.part<QTabWidget>(u"textTabs"_s);
        bench.page.resize(700, 600);
        QVERIFY(tabs->indexOf(preview) >= 0);
        bench.page.show();
        bench.page.resize(1300, 600);
        QApplication::processEvents();
        QCOMPARE(tabs->indexOf(preview), -1);
        QVERIFY(preview->isVisible());
        bench.page.resize(700, 600);
        QApplication::processEvents();
        QVERIFY(tabs->indexOf(preview) >= 0);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestLetterTextsPage)
#include "tst_lettertextspage.moc"
