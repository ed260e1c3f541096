// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/decide.h"

#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestDecide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionThatCannotStandIsRefused_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("reason");
        QTest::newRow("on a right nobody invoked") << 0 << int(RefusalReason::ClaimNotFound);
        QTest::newRow("a ground of another right") << 1 << int(RefusalReason::GroundNotLawful);
        QTest::newRow("a ground for doing it as the exception") << 2 << int(RefusalReason::GroundNotLawful);
        QTest::newRow("refused by no rule") << 3 << int(RefusalReason::GroundMissing);
        QTest::newRow("without the facts") << 4 << int(RefusalReason::DecisionIncomplete);
        QTest::newRow("for a reason of spaces") << 5 << int(RefusalReason::DecisionIncomplete);
        QTest::newRow("done before it was asked") << 6 << int(RefusalReason::DateBeforeReceipt);
        QTest::newRow("done tomorrow") << 7 << int(RefusalReason::DateInFuture);
    }

    void aDecisionThatCannotStandIsRefused()
    {
        QFETCH(int, which);
        QFETCH(int, reason);
        CaseInHand c;
        c.bringTo(State::Assessment);
        QVERIFY(c.settleIdentity());
        Decision decision = which < 6 ? erasureDenied() : erased();
        switch (which) {
        case 0:
            decision.right = Right::Access;
            decision.outcome = Outcome::Withdrawn;
            break;
        case 1:
            decision.exception = u"21(1)/compelling"_s;
            break;
        case 2:
            decision.exception = u"17(1)(a)"_s;
            break;
        case 3:
            decision.exception.clear();
            break;
        case 4:
            decision.dataKept.clear();
            break;
        case 5:
            decision.reason = u"  "_s;
            break;
        case 6:
            decision.doneOn = QDate(2026, 11, 2);
            break;
        default:
            decision.doneOn = QDate(2026, 11, 10);
            break;
        }
        const QStringList before = everythingIn(c.office->store.database);
        const Result<Request> refused = decide(*c.office, c.by(c.handler), c.seen(), decision);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().reason), reason);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aMarketingObjectionCannotBeRefused()
    {
        CaseInHand c;
        const DocumentId id =
            importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
        Registration registration = proposedRegistration(c.office->store.documents.find(id).value());
        registration.rights = {Right::MarketingObjection};
        const SeenRequest seen{registerDocument(*c.office, c.by(c.handler), id, registration).value().id, 0};
        QVERIFY(assess(*c.office, c.by(c.handler), seen));
        Decision decision;
        decision.right = Right::MarketingObjection;
        decision.outcome = Outcome::Refused;
        decision.reason = u"mums ir svarīgi pārdot"_s;
        QCOMPARE(decide(*c.office, c.by(c.handler), seen, decision).error().reason,
                 RefusalReason::OutcomeNotLawful);
    }

    void aLaterDecisionReplacesTheEarlierAndTheJournalKeepsBoth()
    {
        CaseInHand c;
        c.bringTo(State::Assessment);
        QVERIFY(c.settleIdentity());
        QVERIFY(decide(*c.office, c.by(c.handler), c.seen(), erased()));
        QVERIFY(decide(*c.office, c.by(c.handler), c.seen(), erasureDenied()));
        QCOMPARE(c.office->store.claims.of(c.id).front().decision, erasureDenied());
        QStringList outcomes;
        for (const Entry &entry : c.office->store.journal.of(c.id)) {
            if (entry.act == "decide"_L1)
                outcomes << entry.facts.value("outcome"_L1).toString();
        }
        QCOMPARE(outcomes, (QStringList{u"fulfilled"_s, u"refused"_s}));
    }

    void everyClaimMustBeDecidedBeforeSubmission()
    {
        CaseInHand c;
        c.bringTo(State::Assessment);
        QCOMPARE(submit(*c.office, c.by(c.handler), c.seen()).error().reason, RefusalReason::ConditionNotMet);
    }
};

ATBILDE_TEST_MAIN(TestDecide)
#include "tst_decide.moc"
