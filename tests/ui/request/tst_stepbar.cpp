// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepbar.h"

#include "tests/support/hostile.h"
#include "ui/request/stepmenu.h"
#include "ui/wording/refusals.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(atbilde::Step)

class TestStepBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theButtonsAreTheTableForEveryStateAndRole_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("allFacts");
        for (const State state : allStates) {
            for (const Role role : allRoles) {
                for (const bool allFacts : {false, true}) {
                    QTest::addRow("%s, %s, %s", qPrintable(codeOf(state)), qPrintable(codeOf(role)),
                                  allFacts ? "everything done" : "nothing done")
                        << int(state) << int(role) << allFacts;
                }
            }
        }
    }

    void theButtonsAreTheTableForEveryStateAndRole()
    {
        QFETCH(int, state);
        QFETCH(int, role);
        QFETCH(bool, allFacts);
        RequestFacts facts;
        facts.state = State(state);
        facts.everyClaimDecided = facts.approvalNeeded = facts.actorPreparedDecisions =
            facts.answerFinalised = facts.letterAwaitsDispatch = facts.acknowledged = facts.pauseOpen =
                allFacts;

        StepBar bar;
        bar.show(facts, Role(role));
        bar.show(facts, Role(role)); // drawn again, no button is there twice
        std::vector<StepOffer> offers = stepsFrom(facts, Role(role));
        const std::optional<Step> next = nextStep(facts, Role(role));
        const StepMenuModel &menu = bar.findChild<StepMenu *>()->model();
        for (const StepOffer &offer : offers) {
            const auto *button = bar.findChild<QPushButton *>(u"step-"_s + codeOf(offer.step));
            const QModelIndex line = menu.indexOf(offer.step);
            // In one place, never in both, never in none.
            QVERIFY2((button != nullptr) != line.isValid(), qPrintable(codeOf(offer.step)));
            const bool isButton =
                next == offer.step || (!offer.refusal && groupOf(offer.step) == StepGroup::Way);
            QCOMPARE(button != nullptr, isButton);
            if (button) {
                QVERIFY(button->isEnabled());
                QCOMPARE(button->isDefault(), next == offer.step);
                continue;
            }
            QCOMPARE(menu.offerAt(line), offer);
            const QString why = offer.refusal ? sentenceFor(*offer.refusal) : QString();
            QCOMPARE(line.data(Qt::StatusTipRole).toString(), why);
            QVERIFY(line.data(Qt::ToolTipRole).toString().contains(why.toHtmlEscaped()));
            QVERIFY(line.data().toString().contains(why));
        }
        const auto isStep = [](const QPushButton *button) {
            return button->objectName().startsWith("step-"_L1);
        };
        const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
        int steps = int(std::ranges::count_if(buttons, isStep));
        for (int row = 0; row < menu.rowCount(); ++row)
            steps += menu.offerAt(menu.index(row)) ? 1 : 0;
        QCOMPARE(steps, int(offers.size()));
        QCOMPARE(bar.findChild<QPushButton *>(u"moreSteps"_s)->isHidden(), menu.rowCount() == 0);
    }

    void theMenuIsAModelAndItsHeadingsAreNoSteps()
    {
        StepBar bar;
        bar.show(RequestFacts(), Role::Handler);
        StepMenuModel &menu = bar.findChild<StepMenu *>()->model();
        const QAbstractItemModelTester tester(&menu, QAbstractItemModelTester::FailureReportingMode::Fatal);
        bar.show(RequestFacts(), Role::Reader);
        int headings = 0;
        for (int row = 0; row < menu.rowCount(); ++row) {
            const QModelIndex line = menu.index(row);
            QCOMPARE(line.flags().testFlag(Qt::ItemIsEnabled), menu.offerAt(line).has_value());
            headings += menu.offerAt(line) ? 0 : 1;
        }
        QVERIFY(headings > 3);
        QVERIFY(!menu.firstPossible().isValid()); // a reader takes no step
    }

    void aPossibleStepOfTheMenuIsTakenAndAnImpossibleOneIsNot()
    {
        StepBar bar;
        RequestFacts facts;
        facts.state = State::Assessment;
        bar.show(facts, Role::Handler);
        bar.resize(800, 40);
        static_cast<QWidget &>(bar).show();
        std::vector<Step> chosen;
        connect(&bar, &StepBar::stepChosen, &bar, [&](Step step) { chosen.push_back(step); });
        auto *menu = bar.findChild<StepMenu *>();
        auto *list = menu->findChild<QListView *>();
        QTest::keyClick(bar.findChild<QPushButton *>(u"moreSteps"_s), Qt::Key_Space);
        QVERIFY(menu->isVisible());
        QVERIFY(list->currentIndex().isValid()); // the keyboard stands on the first possible one
        list->setCurrentIndex(menu->model().indexOf(Step::AnswerTask));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen, std::vector<Step>());
        QVERIFY(menu->isVisible());
        list->setCurrentIndex(menu->model().indexOf(Step::NoteComplaint));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen, std::vector{Step::NoteComplaint});
        QVERIFY(!menu->isVisible());
    }

    void aButtonTellsItsStep()
    {
        StepBar bar;
        RequestFacts facts;
        bar.show(facts, Role::Handler);
        std::vector<Step> chosen;
        connect(&bar, &StepBar::stepChosen, &bar, [&](Step step) { chosen.push_back(step); });
        bar.findChild<QPushButton *>(u"step-assess"_s)->click();
        QCOMPARE(chosen, std::vector{Step::Assess});
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestStepBar)
#include "tst_stepbar.moc"
