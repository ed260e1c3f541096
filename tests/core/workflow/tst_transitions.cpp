// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/transitions.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The facts that are true or false, so that a test can set them one by one.
constexpr std::array switches{&RequestFacts::isAuthorityCase,
                              &RequestFacts::everyClaimDecided,
                              &RequestFacts::approvalNeeded,
                              &RequestFacts::actorPreparedDecisions,
                              &RequestFacts::onlyOneOfficerMayApprove,
                              &RequestFacts::answerFinalised,
                              &RequestFacts::answerDispatched,
                              &RequestFacts::letterAwaitsDispatch,
                              &RequestFacts::letterFinal,
                              &RequestFacts::acknowledged,
                              &RequestFacts::pauseOpen,
                              &RequestFacts::proofInsufficient,
                              &RequestFacts::copyHeld,
                              &RequestFacts::controllerNamed,
                              &RequestFacts::extensionPossible,
                              &RequestFacts::extensionAsked,
                              &RequestFacts::actorAskedExtension,
                              &RequestFacts::extensionApproved,
                              &RequestFacts::feeOpen,
                              &RequestFacts::feeAsked,
                              &RequestFacts::taskOpen,
                              &RequestFacts::findingsHeld,
                              &RequestFacts::noticePlanned,
                              &RequestFacts::noticeUnsent,
                              &RequestFacts::noticeAwaitsReply,
                              &RequestFacts::restrictionHolds,
                              &RequestFacts::liftAnnounced,
                              &RequestFacts::objectionHolds,
                              &RequestFacts::breachOpen,
                              &RequestFacts::reminderOpen};

/// Nothing true, each fact alone, and two hundred combinations drawn the same way each time.
std::vector<RequestFacts> everyCase(State state)
{
    RequestFacts none;
    none.state = state;
    std::vector<RequestFacts> cases{none};
    for (const auto fact : switches) {
        RequestFacts facts = none;
        facts.*fact = true;
        cases.push_back(facts);
    }
    QRandomGenerator dice(20261122);
    for (int i = 0; i < 200; ++i) {
        RequestFacts facts = none;
        for (const auto fact : switches)
            facts.*fact = dice.bounded(2) == 1;
        cases.push_back(facts);
    }
    return cases;
}

RequestFacts in(State state)
{
    RequestFacts facts;
    facts.state = state;
    return facts;
}

QStringList codesIn(const Refusal &refusal)
{
    QStringList codes;
    for (const Fact &fact : refusal.facts)
        codes << QString::fromLatin1(std::get<Code>(fact).list) + u':' + std::get<Code>(fact).code;
    return codes;
}

std::optional<Step> next(const RequestFacts &facts, Role role = Role::Handler)
{
    return nextStep(facts, role);
}

} // namespace

class TestTransitions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsReachedFromTheFirst()
    {
        QSet<int> reached{int(firstState)};
        for (std::size_t round = 0; round < allStates.size(); ++round) {
            for (const Transition &row : transitions()) {
                if (reached.contains(int(row.from)))
                    reached.insert(int(row.to));
            }
        }
        QCOMPARE(reached.size(), qsizetype(allStates.size()));
    }

    void everyOpenStateHasAWayOnAndClosedIsClosed()
    {
        for (const State state : allStates) {
            const bool leaves = std::ranges::any_of(
                transitions(), [&](const Transition &row) { return row.from == state && row.to != state; });
            QVERIFY(leaves);
        }
        // What was closed is opened again by one step and no other.
        for (const Transition &row : transitions()) {
            if (row.from == State::Closed)
                QVERIFY(row.to == State::Closed || row.step == Step::Reopen);
        }
    }

    void noConditionIsIdleAndNoneIsForgotten()
    {
        for (const Condition condition : allConditions) {
            QVERIFY2(std::ranges::any_of(transitions(),
                                         [&](const Transition &row) { return row.condition == condition; }),
                     qPrintable(codeOf(condition)));
            if (condition == Condition::Always)
                continue;
            const std::vector<RequestFacts> cases = everyCase(State::Assessment);
            const auto holding = std::ranges::count_if(
                cases, [&](const RequestFacts &facts) { return holds(condition, facts); });
            QVERIFY(holding > 0);
            QVERIFY(holding < qsizetype(cases.size()));
        }
    }

    void everyStepHasItsGroupAndEveryGroupItsSteps()
    {
        QSet<int> groups;
        for (const Step step : allSteps)
            groups.insert(int(groupOf(step)));
        QCOMPARE(groups.size(), qsizetype(allStepGroups.size()));
        QCOMPARE(groupOf(Step::Reopen), StepGroup::Way);
        QCOMPARE(groupOf(Step::CheckIdentity), StepGroup::Person);
        QCOMPARE(groupOf(Step::SettleReminder), StepGroup::Beside);
    }

    void anExtensionNeedsASecondPersonAndIsToldOnce()
    {
        RequestFacts facts = in(State::Registered);
        QVERIFY(!nextState(facts, Step::AskExtension, Role::Handler));
        facts.extensionPossible = true;
        QVERIFY(nextState(facts, Step::AskExtension, Role::Handler));
        QVERIFY(!nextState(facts, Step::NotifyExtension, Role::Clerk));
        facts.extensionPossible = false;
        facts.extensionAsked = true;
        facts.actorAskedExtension = true;
        QVERIFY(!nextState(facts, Step::ApproveExtension, Role::Approver));
        facts.actorAskedExtension = false;
        QVERIFY(nextState(facts, Step::ApproveExtension, Role::Approver));
        QVERIFY(!nextState(facts, Step::AskExtension, Role::Handler));
    }

    void aRestrictionIsLiftedOnlyAfterItsNotice()
    {
        RequestFacts facts = in(State::Closed);
        facts.restrictionHolds = true;
        const Result<State> refused = nextState(facts, Step::Lift, Role::Handler);
        QVERIFY(!refused);
        QCOMPARE(refused.error().article, u"GDPR 18(3)"_s);
        facts.liftAnnounced = true;
        QCOMPARE(nextState(facts, Step::Lift, Role::Handler).value(), State::Closed);
    }

    void nothingIsClosedWhileARecipientIsUntoldOrACopyIsKept()
    {
        for (const auto fact : {&RequestFacts::noticeUnsent, &RequestFacts::copyHeld}) {
            RequestFacts facts = in(State::Dispatched);
            facts.*fact = true;
            QVERIFY(!nextState(facts, Step::Close, Role::Clerk));
        }
    }

    void aQuestionLeavesBeforeItsAnswerIsAwaited()
    {
        RequestFacts facts = in(State::Identification);
        facts.pauseOpen = true;
        facts.letterAwaitsDispatch = true;
        QCOMPARE(next(facts), Step::DispatchLetter);
    }

    void fromEveryOpenStateTheEndCanBeReached()
    {
        QSet<int> ends{int(State::Closed)};
        for (std::size_t round = 0; round < allStates.size(); ++round) {
            for (const Transition &row : transitions()) {
                if (ends.contains(int(row.to)))
                    ends.insert(int(row.from));
            }
        }
        QCOMPARE(ends.size(), qsizetype(allStates.size()));
    }

    void noTwoRowsSayTheSame()
    {
        QSet<QString> rows;
        for (const Transition &row : transitions())
            rows.insert(codeOf(row.from) + u'/' + codeOf(row.step) + u'/' + codeOf(row.condition));
        QCOMPARE(rows.size(), qsizetype(transitions().size()));
    }

    void aStepNeverLeadsToTwoStates()
    {
        for (const State state : allStates) {
            for (const RequestFacts &facts : everyCase(state)) {
                for (const Step step : allSteps) {
                    const auto holding = std::ranges::count_if(transitions(), [&](const Transition &row) {
                        return row.from == state && row.step == step && holds(row.condition, facts);
                    });
                    QVERIFY2(holding <= 1, qPrintable(codeOf(state) + u'/' + codeOf(step)));
                }
            }
        }
    }

    void everyStepStandsInTheTableAndEveryRowNamesItsRuleAndItsPeople()
    {
        for (const Step step : allSteps)
            QVERIFY(
                std::ranges::any_of(transitions(), [&](const Transition &row) { return row.step == step; }));
        for (const Transition &row : transitions()) {
            QVERIFY(!row.article.isEmpty());
            QVERIFY(!row.roles.contains(Role::Reader));
            QVERIFY(!row.roles.contains(Role::Administrator));
            QVERIFY(row.roles.contains(Role::Approver));
        }
    }

    void codesGoThereAndBack()
    {
        for (const Step step : allSteps)
            QCOMPARE(stepFromCode(codeOf(step)), step);
        for (const Condition condition : allConditions)
            QCOMPARE(conditionFromCode(codeOf(condition)), condition);
        QVERIFY(!stepFromCode(u"APPROVE"));
        QVERIFY(!stepFromCode(u""));
        QVERIFY(!conditionFromCode(u"never"));
    }

    void theRefusalNamesTheStateThenTheRoleThenTheCondition()
    {
        const Refusal state = nextState(in(State::Registered), Step::Approve, Role::Reader).error();
        QCOMPARE(state.reason, RefusalReason::StepNotPossible);
        QCOMPARE(codesIn(state), (QStringList{u"step:approve"_s, u"state:registered"_s}));

        RequestFacts own = in(State::Approval);
        own.actorPreparedDecisions = true;
        const Refusal role = nextState(own, Step::Approve, Role::Handler).error();
        QCOMPARE(role.reason, RefusalReason::RoleNotAllowed);
        QCOMPARE(codesIn(role), (QStringList{u"step:approve"_s, u"role:handler"_s}));

        const Refusal condition = nextState(own, Step::Approve, Role::Approver).error();
        QCOMPARE(condition.reason, RefusalReason::ConditionNotMet);
        QCOMPARE(codesIn(condition), (QStringList{u"step:approve"_s, u"condition:second_person"_s}));
        QCOMPARE(condition.article, u"GDPR 24(1)"_s);
    }

    void whoPreparedTheDecisionsDoesNotApproveThem()
    {
        RequestFacts facts = in(State::Approval);
        QCOMPARE(nextState(facts, Step::Approve, Role::Approver).value(), State::Approved);
        facts.actorPreparedDecisions = true;
        QVERIFY(!nextState(facts, Step::Approve, Role::Approver));
        QVERIFY(nextState(facts, Step::Return, Role::Approver));
        facts.onlyOneOfficerMayApprove = true;
        QCOMPARE(nextState(facts, Step::Approve, Role::Approver).value(), State::Approved);
        QVERIFY(!nextState(facts, Step::Approve, Role::Handler));
    }

    void submissionLeadsToApprovalOnlyWhereApprovalIsNeeded()
    {
        RequestFacts facts = in(State::Assessment);
        QVERIFY(!nextState(facts, Step::Submit, Role::Handler));
        facts.everyClaimDecided = true;
        QCOMPARE(nextState(facts, Step::Submit, Role::Handler).value(), State::Approved);
        facts.approvalNeeded = true;
        QCOMPARE(nextState(facts, Step::Submit, Role::Handler).value(), State::Approval);
    }

    void theNextStepIsTheUsualWay()
    {
        QCOMPARE(next(in(State::Registered)), Step::Assess);
        QCOMPARE(next(in(State::Registered), Role::Clerk), std::nullopt);
        QCOMPARE(next(in(State::Registered), Role::Reader), std::nullopt);
        RequestFacts waiting = in(State::Identification);
        waiting.pauseOpen = true;
        QCOMPARE(next(waiting), Step::ConfirmIdentity);
        waiting.state = State::Clarification;
        QCOMPARE(next(waiting, Role::Clerk), Step::ReceiveClarification);
        RequestFacts facts = in(State::Assessment);
        QCOMPARE(next(facts), Step::Decide);
        facts.everyClaimDecided = true;
        QCOMPARE(next(facts), Step::Submit);
        facts.state = State::Approval;
        QCOMPARE(next(facts), std::nullopt);
        QCOMPARE(next(facts, Role::Approver), Step::Approve);
        facts.state = State::Approved;
        QCOMPARE(next(facts), Step::Finalise);
        facts.answerFinalised = true;
        QCOMPARE(next(facts, Role::Clerk), Step::Dispatch);
        facts.state = State::Dispatched;
        QCOMPARE(next(facts), Step::Close);
        facts.state = State::Closed;
        QCOMPARE(next(facts), std::nullopt);
        QCOMPARE(awaitedStep(facts), std::nullopt);
    }

    void nobodyIsUrgedToReturnWhatTheyMayNotApprove()
    {
        RequestFacts own = in(State::Approval);
        own.actorPreparedDecisions = true;
        QCOMPARE(next(own, Role::Approver), std::nullopt);
        QCOMPARE(awaitedStep(own), Step::Approve);
    }

    void everyOpenStateAwaitsAStepOfSomebody()
    {
        for (const State state : allStates) {
            RequestFacts facts = in(state);
            facts.pauseOpen = awaitsPerson(state);
            QCOMPARE(awaitedStep(facts).has_value(), isOpen(state));
        }
    }

    void whatIsPossibleIsOfferedWithoutARefusalAndTheRestWithItsReason()
    {
        for (const State state : allStates) {
            for (const RequestFacts &facts : everyCase(state)) {
                for (const Role role : allRoles) {
                    QSet<int> offered;
                    for (const StepOffer &offer : stepsFrom(facts, role)) {
                        QVERIFY(!offered.contains(int(offer.step)));
                        offered.insert(int(offer.step));
                        QCOMPARE(!offer.refusal, bool(nextState(facts, offer.step, role)));
                    }
                    if (const std::optional<Step> step = nextStep(facts, role))
                        QVERIFY(nextState(facts, *step, role));
                }
            }
        }
    }

    void aLetterThatWaitsCanBePostedInEveryState()
    {
        for (const State state : allStates) {
            RequestFacts facts = in(state);
            facts.letterAwaitsDispatch = true;
            const Result<State> after = nextState(facts, Step::DispatchLetter, Role::Clerk);
            QVERIFY(after);
            QCOMPARE(*after, state);
            facts.letterAwaitsDispatch = false;
            QVERIFY(!nextState(facts, Step::DispatchLetter, Role::Clerk));
        }
    }

    void nothingIsClosedWhileALetterLiesUnposted()
    {
        RequestFacts facts;
        facts.state = State::Dispatched;
        QCOMPARE(nextState(facts, Step::Close, Role::Clerk).value(), State::Closed);
        facts.letterAwaitsDispatch = true;
        const Result<State> refused = nextState(facts, Step::Close, Role::Clerk);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, RefusalReason::ConditionNotMet);
        QCOMPARE(nextStep(facts, Role::Clerk), Step::DispatchLetter);
    }
};

ATBILDE_TEST_MAIN(TestTransitions)
#include "tst_transitions.moc"
