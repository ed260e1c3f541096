// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/ground.h"
#include "core/right/decision.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList codes(Right right, Outcome outcome)
{
    QStringList list;
    for (const Ground &ground : groundsFor(right, outcome))
        list.append(ground.code);
    return list;
}

} // namespace

class TestGround : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeGiven_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Right right, Outcome outcome, const QString &expected) {
            QTest::newRow(name) << right << outcome << expected;
        };
        row("erasure done: six grounds, not the policy's five", Right::Erasure, Outcome::Fulfilled,
            u"17(1)(a) 17(1)(b) 17(1)(c) 17(1)(d) 17(1)(e) 17(1)(f)"_s);
        row("erasure refused", Right::Erasure, Outcome::Refused,
            u"17(3)(a) 17(3)(b) 17(3)(c) 17(3)(d) 17(3)(e) R1 R2 R4 R5 R7"_s);
        row("restriction applied", Right::Restriction, Outcome::Fulfilled,
            u"18(1)(a) 18(1)(b) 18(1)(c) 18(1)(d)"_s);
        row("access given needs no ground", Right::Access, Outcome::Fulfilled, u""_s);
        row("access refused has no precondition to miss", Right::Access, Outcome::Refused, u"R1 R2 R4 R7"_s);
        row("access in part, others' rights", Right::Access, Outcome::Partly, u"R10"_s);
        row("objection refused after weighing", Right::Objection, Outcome::Refused,
            u"21(1)/compelling 21(1)/claims R1 R2 R4 R5 R7"_s);
        row("marketing objection", Right::MarketingObjection, Outcome::Fulfilled, u"21(2)"_s);
        row("marketing objection cannot be refused", Right::MarketingObjection, Outcome::Refused, u""_s);
        row("withdrawal of consent cannot be refused", Right::ConsentWithdrawal, Outcome::Refused, u""_s);
        row("not our data", Right::Access, Outcome::NotApplicable, u"R8 R9"_s);
        row("nobody to be recognised", Right::Portability, Outcome::NotIdentifiable, u"R3"_s);
        row("the person gave up", Right::Erasure, Outcome::Withdrawn, u""_s);
    }

    void whatMayBeGiven()
    {
        QFETCH(Right, right);
        QFETCH(Outcome, outcome);
        QFETCH(QString, expected);
        QCOMPARE(codes(right, outcome).join(u' '), expected);
    }

    void everyUnlawfulOutcomeHasNoGround()
    {
        for (const Right right : allRights) {
            const auto lawful = lawfulOutcomes(right);
            for (const Outcome outcome : allOutcomes) {
                if (std::ranges::find(lawful, outcome) == lawful.end())
                    QVERIFY(groundsFor(right, outcome).empty());
                else if (outcome == Outcome::Refused || outcome == Outcome::NotApplicable ||
                         outcome == Outcome::NotIdentifiable)
                    QVERIFY(!groundsFor(right, outcome).empty());
            }
        }
    }

    void aCodeIsFoundAgainAndAnythingElseIsNot()
    {
        QCOMPARE(groundFromCode(u"17(3)(b)")->article, "GDPR 17(3)(b)"_L1);
        QCOMPARE(groundFromCode(u"17(3)(b)")->kind, GroundKind::Exception);
        QVERIFY(!groundFromCode(u"17(3)(g)"));
        QVERIFY(!groundFromCode(u"r1"));
        QVERIFY(!groundFromCode(u""));
    }

    void thePointIsTheLastLetter()
    {
        QCOMPARE(pointOf(u"17(1)(c)"), u"c"_s);
        QCOMPARE(pointOf(u"6(1)(f)"), u"f"_s);
        QCOMPARE(pointOf(u"21(1)"), u""_s);
        QCOMPARE(pointOf(u"R10"), u""_s);
        QCOMPARE(pointOf(u""), u""_s);
    }

    void everyReviewResultIsFoundAgainByItsCode()
    {
        for (const ReviewResult result : allReviewResults)
            QCOMPARE(reviewResultFromCode(codeOf(result)), result);
        QVERIFY(!reviewResultFromCode(u"confirmed"));
    }
};

ATBILDE_TEST_MAIN(TestGround)
#include "tst_ground.moc"
