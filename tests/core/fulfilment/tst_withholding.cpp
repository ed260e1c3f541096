// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/withholding.h"
#include "core/right/article.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestWithholding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroundIsFoundAgainByItsCode()
    {
        for (const Withholding ground : allWithholdings)
            QCOMPARE(withholdingFromCode(codeOf(ground)), ground);
        QVERIFY(!withholdingFromCode(u""));
        QVERIFY(!withholdingFromCode(u"R5"));
        QVERIFY(!withholdingFromCode(u"r7"));
    }

    void theCodesOfDecisionsAreUnderstood()
    {
        QCOMPARE(withholdingFromCode(u"R10"), Withholding::OthersRights);
        QCOMPARE(withholdingFromCode(u"20(4)"), Withholding::OthersRights);
    }

    void theArticleFollowsTheRight()
    {
        QCOMPARE(articleOf(Withholding::OthersRights, Right::Access), u"GDPR 15(4)"_s);
        QCOMPARE(articleOf(Withholding::OthersRights, Right::Portability), u"GDPR 20(4)"_s);
        for (const Withholding ground : allWithholdings)
            QVERIFY(articleFromCode(articleOf(ground, Right::Access)));
    }
};

ATBILDE_TEST_MAIN(TestWithholding)
#include "tst_withholding.moc"
