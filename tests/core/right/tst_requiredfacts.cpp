// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/requiredfacts.h"

#include "tests/support/filleddecision.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(atbilde::Right)
Q_DECLARE_METATYPE(atbilde::Outcome)

namespace {

QString listed(const std::vector<DecisionField> &fields)
{
    QStringList codes;
    for (const DecisionField field : fields)
        codes << codeOf(field);
    return codes.join(u' ');
}

/// The same decision with one field as good as empty: spaces are no reason.
Decision without(DecisionField field)
{
    Decision decision = filledDecision();
    const QStringList blank{u"  "_s};
    switch (field) {
    case DecisionField::Ground:
        decision.ground.clear();
        break;
    case DecisionField::Reason:
        decision.reason = u" \n"_s;
        break;
    case DecisionField::DoneOn:
        decision.doneOn.reset();
        break;
    case DecisionField::DataConcerned:
        decision.dataConcerned = blank;
        break;
    case DecisionField::DataKept:
        decision.dataKept = blank;
        break;
    case DecisionField::KeptPurpose:
        decision.keptPurpose = u" "_s;
        break;
    case DecisionField::KeptUntil:
        decision.keptUntil.reset();
        break;
    case DecisionField::SuppressionData:
        decision.suppressionData.clear();
        break;
    case DecisionField::Corrections:
        decision.corrections.clear();
        break;
    case DecisionField::Purpose:
        decision.objection.purpose.clear();
        break;
    case DecisionField::ReviewResult:
        decision.review.result.reset();
        break;
    case DecisionField::SearchedBy:
        decision.access.searchedBy = blank;
        break;
    case DecisionField::SearchedIn:
        decision.access.searchedIn.clear();
        break;
    case DecisionField::Copy:
        break;
    case DecisionField::Withheld:
        decision.access.withheld.clear();
        break;
    case DecisionField::Balancing:
        decision.objection.balancing.conclusion = u" "_s;
        break;
    case DecisionField::AbuseFacts:
        decision.abuseFacts = blank;
        break;
    }
    return decision;
}

} // namespace

class TestRequiredFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesGoThereAndBack()
    {
        for (const DecisionField field : allDecisionFields)
            QCOMPARE(decisionFieldFromCode(codeOf(field)), field);
        QVERIFY(!decisionFieldFromCode(u"weather"));
    }

    void eachOutcomeAsksForWhatItsLetterTells_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("fields");
        QTest::newRow("access given") << Right::Access << Outcome::Fulfilled << u"copy"_s;
        QTest::newRow("access in part") << Right::Access << Outcome::Partly << u"copy withheld reason"_s;
        QTest::newRow("access refused") << Right::Access << Outcome::Refused << u"reason"_s;
        QTest::newRow("corrected") << Right::Rectification << Outcome::Fulfilled << u"corrections done_on"_s;
        QTest::newRow("erased") << Right::Erasure << Outcome::Fulfilled << u"ground data_concerned done_on"_s;
        QTest::newRow("erased in part")
            << Right::Erasure << Outcome::Partly
            << u"data_concerned done_on data_kept kept_purpose kept_until reason"_s;
        QTest::newRow("erasure refused")
            << Right::Erasure << Outcome::Refused << u"data_kept kept_purpose kept_until reason"_s;
        QTest::newRow("restricted") << Right::Restriction << Outcome::Fulfilled
                                    << u"ground data_concerned done_on"_s;
        QTest::newRow("handed over") << Right::Portability << Outcome::Fulfilled << u"copy"_s;
        QTest::newRow("objection upheld") << Right::Objection << Outcome::Fulfilled << u"purpose done_on"_s;
        QTest::newRow("objection refused")
            << Right::Objection << Outcome::Refused << u"purpose balancing reason"_s;
        QTest::newRow("objection upheld in part")
            << Right::Objection << Outcome::Partly << u"purpose done_on balancing reason"_s;
        QTest::newRow("no more advertising")
            << Right::MarketingObjection << Outcome::Fulfilled << u"done_on suppression_data"_s;
        QTest::newRow("reviewed by a person")
            << Right::AutomatedDecision << Outcome::Fulfilled << u"review_result reason"_s;
        QTest::newRow("consent withdrawn")
            << Right::ConsentWithdrawal << Outcome::Fulfilled << u"purpose done_on"_s;
        QTest::newRow("the request was withdrawn") << Right::Erasure << Outcome::Withdrawn << QString();
        QTest::newRow("nobody can be identified") << Right::Access << Outcome::NotIdentifiable << u"reason"_s;
    }

    void eachOutcomeAsksForWhatItsLetterTells()
    {
        QFETCH(Right, right);
        QFETCH(Outcome, outcome);
        QFETCH(QString, fields);
        QCOMPARE(listed(requiredFacts(right, outcome, false)), fields);
    }

    void aNilFindingTellsWhereWasSearchedAndHasNoCopy()
    {
        QCOMPARE(listed(requiredFacts(Right::Access, Outcome::Fulfilled, true)),
                 u"searched_by searched_in"_s);
        QCOMPARE(listed(requiredFacts(Right::Erasure, Outcome::Fulfilled, true)),
                 u"ground data_concerned done_on"_s);
    }

    void theReasonDecidesWhatMustBeProven_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("ground");
        QTest::addColumn<QString>("exception");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *name, Right right, Outcome outcome, const char *ground,
                            const char *exception, const char *fields) {
            QTest::newRow(name) << right << outcome << QString::fromLatin1(ground)
                                << QString::fromLatin1(exception) << QString::fromLatin1(fields);
        };
        row("manifestly unfounded", Right::Access, Outcome::Refused, "R1", "", "reason abuse_facts");
        row("excessive", Right::Erasure, Outcome::Refused, "R2", "", "reason abuse_facts");
        row("without authority", Right::Erasure, Outcome::Refused, "R4", "", "reason");
        row("without a ground of Article 17", Right::Erasure, Outcome::Refused, "R5", "",
            "data_kept kept_purpose kept_until reason");
        row("another refusal", Right::Access, Outcome::Refused, "R7", "", "reason");
        row("compelling grounds", Right::Objection, Outcome::Refused, "", "21(1)/compelling",
            "purpose balancing reason");
        row("legal claims need no weighing", Right::Objection, Outcome::Refused, "", "21(1)/claims",
            "purpose reason");
        row("an excessive objection is not examined", Right::Objection, Outcome::Refused, "R2", "",
            "reason abuse_facts");
        row("an objection upheld is not weighed", Right::Objection, Outcome::Fulfilled, "21(1)", "",
            "purpose done_on");
    }

    void theReasonDecidesWhatMustBeProven()
    {
        QFETCH(Right, right);
        QFETCH(Outcome, outcome);
        QFETCH(QString, ground);
        QFETCH(QString, exception);
        QFETCH(QString, fields);
        QCOMPARE(listed(requiredFacts(right, outcome, false, ground, exception)), fields);
    }

    void everyPartOfTheWeighingIsNeededButTheSafeguards()
    {
        Decision decision = filledDecision();
        decision.right = Right::Objection;
        decision.outcome = Outcome::Refused;
        decision.ground.clear();
        decision.objection.balancing.safeguards.clear();
        QCOMPARE(listed(missingFacts(decision, false)), QString());
        for (QString Balancing::*part :
             {&Balancing::interest, &Balancing::necessity, &Balancing::impact, &Balancing::conclusion}) {
            Decision lacking = decision;
            lacking.objection.balancing.*part = u" \n"_s;
            QCOMPARE(listed(missingFacts(lacking, false)), u"balancing"_s);
        }
    }

    void whoeverDeniesSaysWhy()
    {
        for (const Right right : allRights) {
            for (const Outcome outcome : allOutcomes) {
                if (!needsReasons(outcome))
                    continue;
                const std::vector<DecisionField> fields = requiredFacts(right, outcome, false);
                QCOMPARE(std::ranges::count(fields, DecisionField::Reason), 1);
            }
        }
    }

    void aFilledDecisionLacksNothingAndAnEmptiedFieldIsNamed()
    {
        for (const Right right : allRights) {
            for (const Outcome outcome : allOutcomes) {
                for (const bool nothingFound : {false, true}) {
                    const auto fits = [&](Decision decision) {
                        decision.right = right;
                        decision.outcome = outcome;
                        decision.access.nothingFound = nothingFound;
                        return decision;
                    };
                    QCOMPARE(listed(missingFacts(fits(filledDecision()), true)), QString());
                    for (const DecisionField field : requiredFacts(right, outcome, nothingFound)) {
                        const bool hasCopy = field != DecisionField::Copy;
                        QCOMPARE(listed(missingFacts(fits(without(field)), hasCopy)), codeOf(field));
                    }
                }
            }
        }
    }
};

ATBILDE_TEST_MAIN(TestRequiredFacts)
#include "tst_requiredfacts.moc"
