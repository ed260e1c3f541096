// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requestscreen.h"

#include "core/casework/assess.h"
#include "core/casework/decide.h"
#include "core/casework/submit.h"
#include "core/casework/tasks.h"
#include "tests/support/hostile.h"
#include "tests/support/requestsample.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/dateedit.h"
#include "ui/parts/plaintextview.h"
#include "ui/request/casetable.h"
#include "ui/request/noticelist.h"
#include "ui/request/stepbar.h"
#include "ui/request/stepfieldedit.h"
#include "ui/request/stepmenu.h"
#include "ui/request/steppanel.h"
#include "ui/request/timelinemodel.h"
#include "ui/window/preferences.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using atbilde::Outcome;
using atbilde::Request;
using atbilde::RequestId;
using atbilde::Right;
using atbilde::State;
using atbilde::Step;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The screen of a handler in a test office; the clock stands.
struct Bench
{
    explicit Bench(const std::vector<Right> &rights = {Right::Erasure})
        : preferences(test.folder.filePath(u"window.ini"_s)),
          desk([this] { return test.now; }, dialogue),
          screen(desk, preferences)
    {
        request = registered(test, rights).id;
        desk.use(std::move(test.office));
        desk.signIn(test.handler);
        QObject::connect(&desk, &Desk::refused, &screen, [this](const QString &why) { refusals << why; });
        screen.show(request);
    }

    template <class T = QPushButton>
    T *part(const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    void press(const QString &step) { part(u"step-"_s + step)->click(); }
    /// Is this step possible, on a button or in the menu?
    bool offers(atbilde::Step step)
    {
        if (part(u"step-"_s + codeOf(step)))
            return true;
        const StepMenuModel &menu = screen.findChild<StepMenu *>()->model();
        const std::optional<atbilde::StepOffer> offer = menu.offerAt(menu.indexOf(step));
        return offer && !offer->refusal;
    }
    void fill(const QString &field, const QString &text)
    {
        QWidget *editor = screen.findChild<QWidget *>(u"step-field-"_s + field);
        if (auto *paragraph = qobject_cast<QPlainTextEdit *>(editor))
            paragraph->setPlainText(text);
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(text));
        else
            qFatal("no field %s", qPrintable(field));
    }
    void choose(const QString &combo, const QString &code)
    {
        auto *box = part<QComboBox>(combo);
        box->setCurrentIndex(box->findData(code));
    }
    atbilde::RequestFile file()
    {
        return desk
            .read([this](atbilde::Office &office) { return requestFile(office.store, request).value(); })
            .value();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Preferences preferences;
    Desk desk;
    RequestScreen screen;
    RequestId request;
    QStringList refusals;
};

} // namespace

class TestRequestScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void erasureIsRefusedSubmittedAndApprovedByAnotherOfficer()
    {
        Bench bench;
        bench.press(u"assess"_s);
        QCOMPARE(bench.file().request.state, State::Assessment);
        QVERIFY(!bench.offers(Step::Submit));

        bench.choose(u"outcome"_s, u"refused"_s);
        bench.choose(u"field-exception"_s, u"17(3)(b)"_s);
        bench.part<QLineEdit>(u"field-lawReference"_s)->setText(u"Grāmatvedības likuma 28. pantā"_s);
        bench.part<QPlainTextEdit>(u"field-reason"_s)->setPlainText(u"rēķini jāglabā"_s);
        bench.part<QPlainTextEdit>(u"field-dataKept"_s)->setPlainText(u"rēķini\nlīgums"_s);
        bench.part<QLineEdit>(u"field-keptPurpose"_s)->setText(u"grāmatvedība"_s);
        bench.part<DateEdit>(u"field-keptUntil"_s)->show(QDate(2031, 12, 31));
        bench.part(u"saveDecision"_s)->click();
        QCOMPARE(bench.refusals, QStringList());
        const atbilde::Decision stored = bench.file().claims.front().decision.value();
        QCOMPARE(stored.outcome, Outcome::Refused);
        QCOMPARE(stored.exception, u"17(3)(b)"_s);
        QCOMPARE(stored.dataKept, (QStringList{u"rēķini"_s, u"līgums"_s}));

        QVERIFY(bench.part(u"step-submit"_s)->isDefault());
        bench.press(u"submit"_s);
        QCOMPARE(bench.file().request.state, State::Approval);
        QVERIFY(!bench.offers(Step::Approve)); // a handler approves nothing

        bench.desk.signIn(bench.test.approver);
        bench.screen.refresh();
        bench.press(u"approve"_s);
        QCOMPARE(bench.file().request.state, State::Approved);

        QSignalSpy wanted(&bench.screen, &RequestScreen::letterWanted);
        bench.press(u"finalise"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(1).toString(), u"answer"_s);
        QCOMPARE(bench.file().request.state, State::Approved); // the page is seen first
    }

    void anApproversRemarksAreABanner()
    {
        Bench bench({Right::MarketingObjection});
        bench.press(u"assess"_s);
        QVERIFY(bench.part<Banner>(u"remarks"_s)->isHidden());
        bench.desk.perform([&](atbilde::Office &office, const atbilde::Occasion &occasion) {
            atbilde::Decision decision;
            decision.right = Right::MarketingObjection;
            decision.doneOn = QDate(2026, 11, 9);
            decision.suppressionData = {u"e-pasts"_s};
            return decide(office, occasion, {bench.request, 0}, decision);
        });
        bench.desk.perform([&](atbilde::Office &office, const atbilde::Occasion &occasion) {
            return submit(office, occasion, {bench.request, 0});
        });
        bench.desk.signIn(bench.test.approver);
        bench.screen.refresh();
        bench.press(u"return"_s);
        bench.part(u"panelAccept"_s)->click();
        QVERIFY(!bench.part<QLabel>(u"panelComplaint"_s)->text().isEmpty()); // remarks are wanted
        bench.fill(u"reason"_s, u"Lūdzu pārbaudīt sarakstu"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.file().request.state, State::Assessment);
        QVERIFY(bench.part<Banner>(u"remarks"_s)->text().contains(u"Lūdzu pārbaudīt sarakstu"_s));
    }

    void identityIsAskedAndConfirmedInAPanel()
    {
        Bench bench;
        bench.press(u"ask_identity"_s);
        bench.fill(u"reason"_s, u"e-pasts nav zināms"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.part<QLabel>(u"panelComplaint"_s)->text(), QString());
        QCOMPARE(bench.file().request.state, State::Identification);
        QCOMPARE(bench.file().pauses.front().reason, u"e-pasts nav zināms"_s);
        bench.press(u"confirm_identity"_s);
        bench.fill(u"method"_s, u"in_person"_s);
        bench.fill(u"seen"_s, u"pase klātienē"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.file().request.state, State::Assessment);
    }

    void whatWasTypedStaysWhenSomebodyElseWasQuicker()
    {
        Bench bench({Right::Erasure, Right::MarketingObjection});
        bench.press(u"assess"_s);
        bench.choose(u"outcome"_s, u"refused"_s);
        bench.choose(u"field-exception"_s, u"17(3)(b)"_s);
        for (const QString &name : {u"field-reason"_s, u"field-dataKept"_s})
            bench.part<QPlainTextEdit>(name)->setPlainText(u"mans teksts"_s);
        bench.part<QLineEdit>(u"field-keptPurpose"_s)->setText(u"nolūks"_s);
        bench.part<DateEdit>(u"field-keptUntil"_s)->show(QDate(2031, 12, 31));
        bench.desk.read([&](atbilde::Office &office) {
            atbilde::Decision decision;
            decision.right = Right::MarketingObjection;
            decision.doneOn = QDate(2026, 11, 9);
            decision.suppressionData = {u"e-pasts"_s};
            return decide(office, bench.test.by(bench.test.approver), {bench.request, 0}, decision)
                .has_value();
        });
        bench.part(u"saveDecision"_s)->click();
        QCOMPARE(bench.refusals.size(), 1);
        QVERIFY(!bench.file().claims.front().decision);
        QCOMPARE(bench.part<QPlainTextEdit>(u"field-reason"_s)->toPlainText(), u"mans teksts"_s);
        bench.part(u"saveDecision"_s)->click(); // what changed has been seen; now it is saved
        QCOMPARE(bench.file().claims.front().decision->reason, u"mans teksts"_s);
    }

    void aFormAsksWhatTheStepSaysAndNothingElse()
    {
        Bench bench;
        bench.press(u"assess"_s);
        auto *panel = bench.part<StepPanel>(u"panel"_s);
        for (const Step step : atbilde::allSteps) {
            if (atbilde::fieldsOf(step).empty() || step == Step::Decide)
                continue;
            Q_EMIT bench.part<StepBar>(u"steps"_s)->stepChosen(step);
            QVERIFY2(panel->isOpen(), qPrintable(codeOf(step)));
            std::vector<atbilde::StepField> asked;
            for (const StepFieldEdit *field : panel->findChildren<StepFieldEdit *>())
                asked.push_back(field->use().field);
            std::vector<atbilde::StepField> wanted;
            for (const atbilde::StepFieldUse &use : atbilde::fieldsOf(step))
                wanted.push_back(use.field);
            QCOMPARE(asked, wanted);
            QTest::keyClick(panel, Qt::Key_Escape);
            QVERIFY(!panel->isOpen());
        }
    }

    void aRefusalKeepsWhatWasTypedAndSaysWhy()
    {
        Bench bench;
        bench.press(u"assess"_s);
        Q_EMIT bench.part<StepBar>(u"steps"_s)->stepChosen(Step::MarkDuplicate);
        bench.fill(u"related"_s, u"DS-2020/0001"_s);
        bench.fill(u"reason"_s, u"tas pats lūgums"_s);
        bench.part(u"panelAccept"_s)->click();
        QVERIFY(!bench.part<QLabel>(u"panelComplaint"_s)->text().isEmpty());
        QVERIFY(bench.part<StepPanel>(u"panel"_s)->isOpen());
        QCOMPARE(bench.part<QLineEdit>(u"step-field-related"_s)->text(), u"DS-2020/0001"_s);
        QCOMPARE(bench.part<QPlainTextEdit>(u"step-field-reason"_s)->toPlainText(), u"tas pats lūgums"_s);
        QCOMPARE(bench.file().request.state, State::Assessment);
    }

    void aStepOfARowIsAskedForWithThatRow()
    {
        Bench bench;
        bench.press(u"assess"_s);
        Q_EMIT bench.part<StepBar>(u"steps"_s)->stepChosen(Step::AddTask);
        bench.fill(u"task_kind"_s, u"review"_s);
        bench.fill(u"right"_s, u"erasure"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.part<QLabel>(u"panelComplaint"_s)->text(), QString());
        const std::vector<atbilde::Task> tasks = bench.file().tasks;
        QVERIFY(!tasks.empty());
        auto *table = bench.part<CaseTable>(u"tasks"_s);
        CaseRowsModel &model = table->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.screen.refresh();
        QCOMPARE(model.rowCount(), int(tasks.size()));
        const QString id = QString::number(tasks.back().id.value());
        auto *view = table->findChild<QTreeView *>();
        view->setCurrentIndex(model.index(model.rowOf(id), 0));
        table->findChild<QPushButton *>(u"row-step-drop_task"_s)->click();
        QCOMPARE(bench.part<StepPanel>(u"panel"_s)->input()[atbilde::StepField::Task], id);
        bench.fill(u"reason"_s, u"datu tur nav"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.file().tasks.back().result, atbilde::TaskResult::NotNeeded);
        QVERIFY(!table->findChild<QPushButton *>(u"row-step-drop_task"_s)); // an answered task offers nothing
    }

    void aLetterIsSeenBeforeItIsFrozen()
    {
        Bench bench;
        bench.press(u"ask_identity"_s);
        bench.fill(u"reason"_s, u"rakstīts no svešas adreses"_s);
        bench.part(u"panelPreview"_s)->click();
        QCOMPARE(bench.part<QLabel>(u"panelComplaint"_s)->text(), QString());
        QVERIFY(
            bench.part<PlainTextView>(u"reading"_s)->toPlainText().contains(u"rakstīts no svešas adreses"_s));
        QVERIFY(bench.file().letters.empty());
        QVERIFY(bench.part<StepPanel>(u"panel"_s)->isOpen());
    }

    void contestedAccuracyOffersTheRestriction()
    {
        Bench bench({Right::Rectification});
        bench.press(u"assess"_s);
        bench.part(u"moreNotices"_s)->setChecked(true);
        QPushButton *offer = nullptr;
        for (Banner *banner : bench.part<NoticeList>(u"notices"_s)->findChildren<Banner *>()) {
            if (auto *button = banner->findChild<QPushButton *>(u"bannerOffer"_s);
                button && !button->isHidden())
                offer = button;
        }
        QVERIFY(offer);
        offer->click();
        QCOMPARE(bench.part<StepPanel>(u"panel"_s)->step(), Step::Restrict);
        QCOMPARE(bench.part<StepPanel>(u"panel"_s)->input()[atbilde::StepField::Cause], u"18(1)(a)"_s);
    }

    void theOwnerIsChangedInTheHeader()
    {
        Bench bench;
        auto *owner = bench.part<QComboBox>(u"owner"_s);
        QCOMPARE(owner->findText(u"Leons Lasītājs"_s), -1); // a reader owns nothing
        owner->setCurrentIndex(owner->findText(u"Dace Speciāliste"_s));
        Q_EMIT owner->activated(owner->currentIndex());
        QCOMPARE(bench.file().request.owner, bench.test.approver.id);
    }

    void aCopyOfTheDataIsAddedFromAFile()
    {
        Bench bench({Right::Access});
        bench.press(u"assess"_s);
        Q_EMIT bench.part<StepBar>(u"steps"_s)->stepChosen(Step::CheckIdentity);
        bench.fill(u"reason"_s, u"zināma adrese"_s);
        bench.fill(u"result"_s, u"not_needed"_s);
        bench.part(u"panelAccept"_s)->click();
        QCOMPARE(bench.file().identityChecks.size(), std::size_t(1));
        bench.choose(u"outcome"_s, u"fulfilled"_s);
        QFile file(bench.test.folder.filePath(u"kopija.json"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("{}");
        file.close();
        bench.dialogue.willOpen({file.fileName()});
        bench.part<QLineEdit>(u"packageTitle"_s)->setText(u"Datu kopija"_s);
        bench.part(u"addPackage"_s)->click();
        QVERIFY(bench.part<QLabel>(u"packages"_s)->text().contains(u"Datu kopija"_s));
        for (const atbilde::Task &task : bench.file().tasks) {
            bench.desk.perform([&](atbilde::Office &office, const atbilde::Occasion &occasion) {
                return dropTask(office, occasion, {bench.request, 0}, task.id, u"nav vajadzīgs"_s);
            });
        }
        bench.part(u"saveDecision"_s)->click();
        QCOMPARE(bench.refusals, QStringList());
        QCOMPARE(bench.file().claims.front().decision->outcome, Outcome::Fulfilled);
    }

    void theArithmeticUnfolds()
    {
        Bench bench;
        QVERIFY(bench.part<QLabel>(u"legalDeadline"_s)->text().contains(u"3 Dec 2026"_s));
        QVERIFY(bench.part<QLabel>(u"arithmetic"_s)->isHidden());
        bench.part<QToolButton>(u"whyThisDate"_s)->click();
        QVERIFY(!bench.part<QLabel>(u"arithmetic"_s)->isHidden());
        QVERIFY(bench.part<QLabel>(u"arithmetic"_s)->text().contains(u"12(3)"_s));
    }

    void aDocumentIsReadInsideTheScreen()
    {
        Bench bench;
        auto *timeline = bench.part<QListView>(u"timeline"_s);
        auto *model = static_cast<TimelineModel *>(timeline->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        bench.screen.refresh();
        int readable = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->readableAt(model->index(row))) {
                ++readable;
                Q_EMIT timeline->activated(model->index(row));
            }
        }
        QCOMPARE(readable, 1);
        QVERIFY(bench.part<PlainTextView>(u"reading"_s)->toPlainText().contains(u"<b>Nr."_s));
    }

    void aClosedOfficeShowsNothing()
    {
        ScriptedDialogue dialogue;
        TestOffice test;
        Preferences preferences(test.folder.filePath(u"window.ini"_s));
        Desk desk([&] { return test.now; }, dialogue);
        RequestScreen screen(desk, preferences);
        screen.refresh();
        QVERIFY(!screen.isEnabled());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestRequestScreen)
#include "tst_requestscreen.moc"
