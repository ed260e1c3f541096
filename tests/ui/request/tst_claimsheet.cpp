// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/claimsheet.h"

#include "core/right/ground.h"
#include "tests/support/hostile.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

SheetState stateOf(Right right, const std::optional<Decision> &decision = {})
{
    SheetState state;
    state.claim = {ClaimId(1), RequestId(1), right, decision};
    state.receivedOn = QDate(2026, 11, 3);
    state.today = QDate(2026, 11, 9);
    return state;
}

void choose(ClaimSheet &sheet, const QString &combo, const QString &code)
{
    auto *box = sheet.findChild<QComboBox *>(combo);
    box->setCurrentIndex(box->findData(code));
}

Decision full(Right right, Outcome outcome)
{
    Decision decision;
    decision.right = right;
    decision.outcome = outcome;
    for (const Ground &ground : groundsFor(right, outcome)) {
        QString &place = ground.kind == GroundKind::Exception ? decision.exception : decision.ground;
        place = ground.code;
    }
    for (const DecisionField field :
         requiredFacts(right, outcome, false, decision.ground, decision.exception)) {
        switch (field) {
        case DecisionField::Reason:
            decision.reason = u"rēķini jāglabā"_s;
            break;
        case DecisionField::DoneOn:
            decision.doneOn = QDate(2026, 11, 5);
            break;
        case DecisionField::DataConcerned:
            decision.dataConcerned = {u"e-pasts"_s, u"tālrunis"_s};
            break;
        case DecisionField::DataKept:
            decision.dataKept = {u"rēķini"_s};
            break;
        case DecisionField::KeptPurpose:
            decision.keptPurpose = u"grāmatvedība"_s;
            break;
        case DecisionField::KeptUntil:
            decision.keptUntil = QDate(2031, 12, 31);
            break;
        case DecisionField::SuppressionData:
            decision.suppressionData = {u"e-pasta adrese"_s};
            break;
        case DecisionField::Corrections:
            decision.corrections = {{u"adrese"_s, u"vecā"_s, u"jaunā"_s}, {u"tālrunis"_s, {}, u"29123456"_s}};
            break;
        case DecisionField::Purpose:
            decision.objection.purpose = u"jaunumu sūtīšana"_s;
            break;
        case DecisionField::ReviewResult:
            decision.review.result = ReviewResult::Changed;
            break;
        case DecisionField::Withheld:
            decision.access.withheld = {u"citu klientu vārdi"_s};
            break;
        case DecisionField::Balancing:
            decision.objection.balancing = {u"drošība"_s, u"citādi nevar"_s, u"neliela"_s, {}, u"drošība"_s};
            break;
        case DecisionField::AbuseFacts:
            decision.abuseFacts = {u"septiņi pieprasījumi"_s};
            break;
        case DecisionField::Ground:
        case DecisionField::SearchedBy:
        case DecisionField::SearchedIn:
        case DecisionField::Copy:
            break;
        }
    }
    return decision;
}

} // namespace

class TestClaimSheet : public QObject
{
    Q_OBJECT

private:
    static void everyRightAndOutcome()
    {
        QTest::addColumn<int>("right");
        QTest::addColumn<int>("outcome");
        for (const Right right : allRights) {
            for (const Outcome outcome : lawfulOutcomes(right))
                QTest::addRow("%s %s", qPrintable(codeOf(right)), qPrintable(codeOf(outcome)))
                    << int(right) << int(outcome);
        }
    }

private Q_SLOTS:
    void onlyLawfulOutcomesAreOffered()
    {
        for (const Right right : allRights) {
            ClaimSheet sheet;
            sheet.show(stateOf(right));
            const auto *outcomes = sheet.findChild<QComboBox *>(u"outcome"_s);
            QStringList offered;
            for (int i = 0; i < outcomes->count(); ++i)
                offered << outcomes->itemData(i).toString();
            QStringList lawful;
            for (const Outcome outcome : lawfulOutcomes(right))
                lawful << codeOf(outcome);
            QCOMPARE(offered, lawful);
            QCOMPARE(outcomes->currentIndex(), -1); // nobody decides by accident
        }
    }

    void everyRequiredFactHasAField_data() { everyRightAndOutcome(); }
    void everyRequiredFactHasAField()
    {
        QFETCH(int, right);
        QFETCH(int, outcome);
        ClaimSheet sheet;
        sheet.show(stateOf(Right(right)));
        choose(sheet, u"outcome"_s, codeOf(Outcome(outcome)));
        const std::vector<SheetField> shown = sheet.fields();
        for (const DecisionField field : requiredFacts(Right(right), Outcome(outcome), false))
            QVERIFY2(std::ranges::count(shown, sheetFieldOf(field)) == 1, qPrintable(codeOf(field)));
    }

    void aDecisionComesBackAsItWasShown_data() { everyRightAndOutcome(); }
    void aDecisionComesBackAsItWasShown()
    {
        QFETCH(int, right);
        QFETCH(int, outcome);
        const Decision decision = full(Right(right), Outcome(outcome));
        ClaimSheet sheet;
        sheet.show(stateOf(Right(right), decision));
        QCOMPARE(sheet.decision(), decision);
        QVERIFY(!sheet.isTyped());
    }

    void whatIsMissingIsSaidAtItsField()
    {
        ClaimSheet sheet;
        QSignalSpy saved(&sheet, &ClaimSheet::decisionSaved);
        sheet.show(stateOf(Right::Erasure));
        choose(sheet, u"outcome"_s, u"refused"_s);
        QVERIFY(sheet.complaintAt(SheetField::Reason).isEmpty()); // nobody is told off before trying
        sheet.findChild<QPushButton *>(u"saveDecision"_s)->click();
        QCOMPARE(saved.size(), 0);
        for (const SheetField field :
             {SheetField::Reason, SheetField::DataKept, SheetField::KeptPurpose, SheetField::KeptUntil})
            QVERIFY(!sheet.complaintAt(field).isEmpty());
        QVERIFY(sheet.complaintAt(SheetField::LawReference).isEmpty());
        sheet.findChild<QPlainTextEdit *>(u"field-reason"_s)->setPlainText(u"rēķini jāglabā"_s);
        QVERIFY(sheet.complaintAt(SheetField::Reason).isEmpty());
    }

    void anObjectionIsWeighedUnlessLegalClaimsDecide()
    {
        ClaimSheet sheet;
        sheet.show(stateOf(Right::Objection));
        choose(sheet, u"outcome"_s, u"refused"_s);
        choose(sheet, u"field-exception"_s, u"21(1)/compelling"_s);
        const auto shows = [&](SheetField field) { return std::ranges::count(sheet.fields(), field) == 1; };
        for (const SheetField field :
             {SheetField::BalancingInterest, SheetField::BalancingNecessity, SheetField::BalancingImpact,
              SheetField::BalancingSafeguards, SheetField::BalancingConclusion})
            QVERIFY(shows(field));
        sheet.findChild<QPlainTextEdit *>(u"field-balancingInterest"_s)->setPlainText(u"drošība"_s);
        sheet.findChild<QPushButton *>(u"saveDecision"_s)->click();
        QVERIFY(sheet.complaintAt(SheetField::BalancingInterest).isEmpty());
        QVERIFY(!sheet.complaintAt(SheetField::BalancingConclusion).isEmpty());
        QVERIFY(sheet.complaintAt(SheetField::BalancingSafeguards).isEmpty());
        choose(sheet, u"field-exception"_s, u"21(1)/claims"_s);
        QVERIFY(!shows(SheetField::BalancingInterest));
        QVERIFY(!shows(SheetField::AbuseFacts));
        choose(sheet, u"field-ground"_s, u"R2"_s);
        QVERIFY(shows(SheetField::AbuseFacts));
    }

    void withoutACopyAccessIsNotFulfilledButNothingFoundIs()
    {
        ClaimSheet sheet;
        QSignalSpy saved(&sheet, &ClaimSheet::decisionSaved);
        SheetState state = stateOf(Right::Access);
        sheet.show(state);
        choose(sheet, u"outcome"_s, u"fulfilled"_s);
        auto *save = sheet.findChild<QPushButton *>(u"saveDecision"_s);
        save->click();
        QVERIFY(!sheet.complaintAt(SheetField::Copy).isEmpty());
        sheet.findChild<QCheckBox *>(u"field-nothingFound"_s)->setChecked(true);
        QVERIFY(std::ranges::count(sheet.fields(), SheetField::Copy) == 0);
        sheet.findChild<QPlainTextEdit *>(u"field-searchedBy"_s)
            ->setPlainText(u"vārds, uzvārds\n\n e-pasts "_s);
        sheet.findChild<QPlainTextEdit *>(u"field-searchedIn"_s)->setPlainText(u"klientu sistēma"_s);
        save->click();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(sheet.decision()->access.searchedBy, (QStringList{u"vārds, uzvārds"_s, u"e-pasts"_s}));
        QVERIFY(sheet.decision()->access.nothingFound);
    }

    void whatWasTypedStaysWhenTheRequestIsReadAgain()
    {
        ClaimSheet sheet;
        SheetState state = stateOf(Right::Erasure);
        sheet.show(state);
        choose(sheet, u"outcome"_s, u"refused"_s);
        sheet.findChild<QPlainTextEdit *>(u"field-reason"_s)->setPlainText(u"mans teksts"_s);

        SheetState other = stateOf(Right::Access);
        other.claim.id = ClaimId(2);
        sheet.show(other);
        QVERIFY(sheet.decision() == std::nullopt);
        sheet.show(state);
        QCOMPARE(sheet.decision()->reason, u"mans teksts"_s);

        state.claim.decision = full(Right::Erasure, Outcome::Fulfilled); // by somebody else
        sheet.show(state);
        QCOMPARE(sheet.decision()->reason, u"mans teksts"_s);
        QVERIFY(sheet.isTyped());
        sheet.findChild<QPushButton *>(u"takeBack"_s)->click();
        QCOMPARE(sheet.decision(), state.claim.decision);
    }

    void whatTheSheetHasNoFieldForStays()
    {
        Decision decision = full(Right::Portability, Outcome::Fulfilled);
        decision.portability.checksum = u"abc"_s;
        decision.fee = Fee{u"10,00"_s, u"2 h"_s, {}};
        ClaimSheet sheet;
        sheet.show(stateOf(Right::Portability, decision));
        QCOMPARE(sheet.decision(), decision);
    }

    void whoMayNotDecideSeesWhy()
    {
        ClaimSheet sheet;
        SheetState state = stateOf(Right::Erasure, full(Right::Erasure, Outcome::Refused));
        state.mayNot = u"A clerk decides nothing."_s;
        sheet.show(state);
        QVERIFY(!sheet.findChild<QComboBox *>(u"outcome"_s)->isEnabled());
        QVERIFY(!sheet.findChild<QPlainTextEdit *>(u"field-reason"_s)->isEnabled());
        QVERIFY(sheet.findChild<QPushButton *>(u"saveDecision"_s)->isHidden());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestClaimSheet)
#include "tst_claimsheet.moc"
