// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/earlierrequests.h"

#include "core/store/transaction.h"
#include "tests/support/filledstore.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestEarlierRequests : public QObject
{
    Q_OBJECT

    static RequestId add(TestOffice &test, SubjectId subject, int serial, State state, Right right)
    {
        Store &store = test.office->store;
        Request request = someRequest(test, subject, serial);
        request.state = state;
        if (state == State::Closed) {
            request.closedBecause = ClosingReason::Answered;
            request.closedOn = QDate(2026, 11, 9);
        }
        Transaction transaction(store.database);
        const RequestId id = store.requests.add(request, {});
        (void)store.claims.add({{}, id, right, {}});
        transaction.commit();
        return id;
    }

private Q_SLOTS:
    void onlyClosedRequestsOfThePersonAboutTheSameRightAreRepeated()
    {
        TestOffice test;
        Store &store = test.office->store;
        Subject known = somebody(u"Jānis"_s, u"Bērziņš"_s);
        known.email = u"janis@pasts.example"_s;
        SubjectId first;
        SubjectId namesake;
        SubjectId stranger;
        {
            Transaction transaction(store.database);
            namesake = store.subjects.add(somebody(u"Janis"_s, u"Berzins"_s));
            first = store.subjects.add(known);
            stranger = store.subjects.add(somebody(u"Anna"_s, u"Egle"_s));
            transaction.commit();
        }
        const RequestId ofNamesake = add(test, namesake, 1, State::Closed, Right::Access);
        const RequestId same = add(test, first, 2, State::Closed, Right::Access);
        (void)add(test, first, 3, State::Closed, Right::Erasure);
        (void)add(test, first, 4, State::Assessment, Right::Access);
        (void)add(test, stranger, 5, State::Closed, Right::Access);

        Subject writer = somebody(u"Jānis"_s, u"Bērziņš"_s);
        writer.email = u"JANIS@pasts.example"_s;
        const auto earlier = earlierRequests(store, writer, {Right::Access, Right::Portability});
        QCOMPARE(earlier.size(), 2u);
        QCOMPARE(earlier[0].request.id, same);
        QVERIFY(earlier[0].moreThanTheName);
        QCOMPARE(earlier[0].sameRights, std::vector{Right::Access});
        QCOMPARE(earlier[1].request.id, ofNamesake);
        QVERIFY(!earlier[1].moreThanTheName);
        QVERIFY(earlierRequests(store, writer, {}).empty());
        QVERIFY(earlierRequests(store, writer, {Right::Restriction}).empty());

        // A look-alike is somebody else.
        writer.givenNames = u"J\u0430nis"_s;
        writer.surname = u"Berzins"_s;
        writer.email.clear();
        QVERIFY(earlierRequests(store, writer, {Right::Access}).empty());
    }
};

ATBILDE_TEST_MAIN(TestEarlierRequests)
#include "tst_earlierrequests.moc"
