// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/casefacts.h"

#include "core/request/decisionjson.h"
#include "core/store/transaction.h"
#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestCaseFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableOfARequestIsInItsFact()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        Decision decision;
        decision.right = Right::Erasure;
        decision.outcome = Outcome::Partly;
        decision.exception = u"17(3)(b)"_s;
        decision.doneOn = QDate(2026, 11, 7);
        store.claims.add({{}, filled.request, Right::Erasure, decision});
        store.claims.add({{}, filled.request, Right::Access, std::nullopt});
        store.pauses.add({filled.request,
                          ClockPause::Cause::Identity,
                          u"šaubas"_s,
                          filled.letter,
                          QDate(2026, 11, 20),
                          QDate(2026, 11, 5),
                          QDate(2026, 11, 8),
                          u"pase"_s,
                          {}});

        const std::vector<CaseFact> facts = caseFacts(store, 2026);
        QCOMPARE(facts.size(), std::size_t(1));
        const CaseFact &fact = facts.front();
        QCOMPARE(fact.receivedOn, QDate(2026, 11, 3));
        QCOMPARE(fact.receivedByUnitOn, QDate(2026, 11, 3));
        QCOMPARE(fact.deadline, QDate(2026, 12, 3));
        QVERIFY(!fact.answeredOn.isValid()); // what left was no answer
        QVERIFY(fact.extended && fact.extendedByComplexity && fact.extendedByNumber);
        QVERIFY(fact.identityAsked);
        QCOMPARE(fact.identityCopies, 1);
        QCOMPARE(fact.identityCopiesShredded, 0);
        QCOMPARE(fact.pauses, 1);
        QCOMPARE(fact.pausedDays, 3);
        QVERIFY(fact.feeAsked && fact.feePaid);
        QCOMPARE(fact.noticesSent, 1);
        QCOMPARE(fact.noticesAnswered, 1);
        QCOMPARE(fact.noticesWaived, 1);
        QCOMPARE(fact.complaintsToCourt, 1);
        QCOMPARE(fact.complaintsToAuthority, 0);
        QCOMPARE(fact.claims,
                 (std::vector<ClaimFact>{{Right::Erasure, Outcome::Partly, u"17(3)(b)"_s, QDate(2026, 11, 7)},
                                         {Right::Access, std::nullopt, {}, {}}}));
    }

    void aRequestIsReadInEachYearItWasOpenIn()
    {
        TestOffice test;
        Store &store = test.office->store;
        const SubjectId subject = store.subjects.add(somebody(u"Anna"_s, u"Ābola"_s));
        Request request = someRequest(test, subject, 1);
        request.receivedOn = QDate(2025, 12, 31);
        request.state = State::Closed;
        request.closedOn = QDate(2026, 1, 1);
        request.closedBecause = ClosingReason::Withdrawn;
        store.requests.add(request, {});
        QCOMPARE(caseFacts(store, 2024).size(), std::size_t(0));
        QCOMPARE(caseFacts(store, 2025).size(), std::size_t(1));
        QCOMPARE(caseFacts(store, 2026).size(), std::size_t(1));
        QCOMPARE(caseFacts(store, 2027).size(), std::size_t(0));
        QCOMPARE(yearsWithRequests(store), std::vector<int>{2025});
    }

    void readingStopsWhenItIsTold()
    {
        TestOffice test;
        Transaction transaction(test.office->store.database);
        fillStore(test, 1500);
        transaction.commit();
        const std::size_t all = caseFacts(test.office->store, 2026).size();
        QCOMPARE(all, std::size_t(1500));
        QVERIFY(caseFacts(test.office->store, 2026, [] { return false; }).size() < all);
    }

    void restrictionsAreThoseOfTheYear()
    {
        TestOffice test;
        const FilledCase filled(test);
        QCOMPARE(restrictionFacts(test.office->store, 2025).size(), std::size_t(0));
        QCOMPARE(restrictionFacts(test.office->store, 2026),
                 (std::vector<MarkFact>{{QDate(2026, 11, 5), {}}}));
    }

    void anEmptyOfficeHasNoYears()
    {
        TestOffice test;
        QVERIFY(yearsWithRequests(test.office->store).empty());
        QVERIFY(caseFacts(test.office->store, 2026).empty());
    }
};

ATBILDE_TEST_MAIN(TestCaseFacts)
#include "tst_casefacts.moc"
