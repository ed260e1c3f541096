// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/yearstatistics.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate newYearsEve(2026, 12, 31);

CaseFact answered(const QDate &received, const QDate &answered,
                  std::vector<ClaimFact> claims = {{Right::Access, Outcome::Fulfilled, {}, {}}})
{
    CaseFact fact;
    fact.receivedOn = received;
    fact.receivedByUnitOn = received;
    fact.deadline = received.addMonths(1);
    fact.answeredOn = answered;
    fact.claims = std::move(claims);
    return fact;
}

YearStatistics counted(const std::vector<CaseFact> &cases, const std::vector<MarkFact> &marks = {})
{
    return yearStatistics(2026, cases, marks, newYearsEve);
}

} // namespace

class TestYearStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLetterWithThreeRightsIsOneAndThree()
    {
        const YearStatistics year =
            counted({answered(QDate(2026, 3, 2), QDate(2026, 3, 20),
                              {{Right::Access, Outcome::Fulfilled, {}, {}},
                               {Right::Erasure, Outcome::Partly, u"17(3)(b)"_s, {}},
                               {Right::Restriction, Outcome::Refused, u"R7"_s, {}}})});
        QCOMPARE(year.received, (Tally{1, 3}));
        QCOMPARE(year.answered, (Tally{1, 3}));
        QCOMPARE(year.refusalGrounds, (QMap<QString, qint64>{{u"17(3)(b)"_s, 1}, {u"R7"_s, 1}}));
        QCOMPARE(year.receivedByMonth[2], 1);
    }

    void anAnswerBelongsToTheYearItLeftInAndARequestToTheOneItCameIn()
    {
        const CaseFact late = answered(QDate(2025, 12, 20), QDate(2026, 1, 12));
        const YearStatistics after = counted({late});
        QCOMPARE(after.received.requests, 0);
        QCOMPARE(after.carriedOver.requests, 1);
        QCOMPARE(after.answered.requests, 1);
        QCOMPARE(after.openAtEnd.requests, 0);
        const YearStatistics before = yearStatistics(2025, {late}, {}, newYearsEve);
        QCOMPARE(before.received.requests, 1);
        QCOMPARE(before.answered.requests, 0);
        QCOMPARE(before.openAtEnd.requests, 1);
        QCOMPARE(before.rights[0].open, 1);
    }

    void whatWasReceivedIsAnsweredClosedOrOpen()
    {
        std::vector<CaseFact> cases;
        for (int i = 0; i < 60; ++i) {
            CaseFact fact = answered(QDate(2026, 1, 1).addDays(i * 6), QDate(2026, 1, 1).addDays(i * 6 + 10));
            if (i % 3 == 1) {
                fact.answeredOn = {};
                fact.closedOn = fact.receivedOn.addDays(4);
                fact.closedBecause = ClosingReason::Withdrawn;
            } else if (i % 3 == 2) {
                fact.answeredOn = {};
            }
            cases.push_back(fact);
        }
        const YearStatistics year = counted(cases);
        QCOMPARE(year.received.requests, 60);
        QCOMPARE(year.answered.requests + year.closedUnanswered.requests + year.openAtEnd.requests, 60);
        QCOMPARE(year.closings[1], 20);
    }

    void theDeadlineItselfIsInTime()
    {
        const YearStatistics year = counted(
            {answered(QDate(2026, 3, 2), QDate(2026, 4, 2)), answered(QDate(2026, 3, 2), QDate(2026, 4, 3))});
        QCOMPARE(year.inTime, 1);
        QCOMPARE(year.late, 1);
    }

    void daysFallIntoTheStepTheyEnd_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::newRow("the day of receipt") << 0 << 0;
        QTest::newRow("the last of the first step") << 7 << 0;
        QTest::newRow("the first of the second") << 8 << 1;
        QTest::newRow("a month") << 30 << 3;
        QTest::newRow("three months") << 90 << 5;
        QTest::newRow("longer than the law allows") << 91 << 6;
    }
    void daysFallIntoTheStepTheyEnd()
    {
        QFETCH(int, days);
        QFETCH(int, step);
        const QDate received(2026, 2, 1);
        const YearStatistics year = counted({answered(received, received.addDays(days))});
        QCOMPARE(year.daysDistribution[std::size_t(step)], 1);
    }

    void theYearThatIsNotOverCountsNothingThatHasNotCome()
    {
        const CaseFact fact = answered(QDate(2026, 3, 2), QDate(2026, 3, 30));
        const YearStatistics year = yearStatistics(2026, {fact}, {}, QDate(2026, 3, 10));
        QCOMPARE(year.answered.requests, 0);
        QCOMPARE(year.openAtEnd.requests, 1);
    }

    void lettersOfTheAuthorityAreCountedApart()
    {
        CaseFact fact = answered(QDate(2026, 3, 2), QDate(2026, 5, 2));
        fact.kind = RequestKind::Authority;
        const YearStatistics year = counted({fact});
        QCOMPARE(year.received.requests, 0);
        QCOMPARE(year.authorityCases, 1);
        QCOMPARE(year.authorityLate, 1);
    }

    void restrictionsAreThoseThatHoldOnTheLastDay()
    {
        const YearStatistics year = counted({}, {{QDate(2026, 12, 1), {}},
                                                 {QDate(2026, 3, 1), QDate(2026, 12, 31)},
                                                 {QDate(2025, 12, 31), QDate(2027, 1, 1)},
                                                 {QDate(2027, 1, 1), {}}});
        QCOMPARE(year.restrictionsAtEnd, 2);
        QCOMPARE(year.restrictionAge.longest, 365);
    }

    void spreadsAreThoseOfTheTextbook()
    {
        QCOMPARE(spreadOf({}), Spread{});
        const Spread one = spreadOf({5});
        QCOMPARE(one, (Spread{1, 5, 5, 5, 5}));
        const Spread ten = spreadOf({10, 9, 8, 7, 6, 5, 4, 3, 2, 1});
        QCOMPARE(ten, (Spread{10, 5.5, 5.5, 9, 10}));
        QCOMPARE(spreadOf({1, 2, 30}).median, 2.0);
        QCOMPARE(spreadOf({1, 2, 30}).ninetieth, 30);
    }
};

ATBILDE_TEST_MAIN(TestYearStatistics)
#include "tst_yearstatistics.moc"
