// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/right.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRightIsFoundAgainByItsCode()
    {
        for (const Right right : allRights)
            QCOMPARE(rightFromCode(codeOf(right)), right);
        QCOMPARE(rightFromCode(u"marketing_objection"), Right::MarketingObjection);
        QVERIFY(!rightFromCode(u"Access"));
        QVERIFY(!rightFromCode(u""));
    }

    void everyOutcomeIsFoundAgainByItsCode()
    {
        for (const Outcome outcome : allOutcomes)
            QCOMPARE(outcomeFromCode(codeOf(outcome)), outcome);
        QVERIFY(!outcomeFromCode(u"done"));
    }

    void marketingObjectionAndWithdrawalOfConsentCannotBeRefused()
    {
        for (const Right right : allRights) {
            const auto open = lawfulOutcomes(right);
            const bool refusable = std::ranges::find(open, Outcome::Refused) != open.end();
            QCOMPARE(refusable, right != Right::MarketingObjection && right != Right::ConsentWithdrawal);
        }
    }

    void onlyTheWithdrawalOfConsentIsNeverExtended()
    {
        for (const Right right : allRights)
            QCOMPARE(isExtendable(right), right != Right::ConsentWithdrawal);
    }
};

ATBILDE_TEST_MAIN(TestRight)
#include "tst_right.moc"
