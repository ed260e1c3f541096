// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepbar.h"

#include "tests/support/hostile.h"
#include "ui/wording/refusals.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

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
        const QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), qsizetype(offers.size()));
        const std::optional<Step> next = nextStep(facts, Role(role));
        for (const StepOffer &offer : offers) {
            const auto *button = bar.findChild<QPushButton *>(u"step-"_s + codeOf(offer.step));
            QVERIFY2(button, qPrintable(codeOf(offer.step)));
            QCOMPARE(button->isEnabled(), !offer.refusal.has_value());
            QCOMPARE(button->isDefault(), next == offer.step);
            QCOMPARE(button->accessibleDescription(),
                     offer.refusal ? sentenceFor(*offer.refusal) : QString());
            QCOMPARE(button->toolTip().isEmpty(), !offer.refusal.has_value());
        }
        if (next)
            QVERIFY(buttons.first()->isDefault());
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
