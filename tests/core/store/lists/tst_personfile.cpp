// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/personfile.h"

#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPersonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileHoldsEverythingOfThePersonAndNothingOfAnother()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase other(test, 2);
        const FilledCase filled(test, 1);
        ProcessingActivity newsletter;
        newsletter.code = u"newsletter"_s;
        newsletter.purpose = {u"jaunumu sūtīšana"_s, u"sending news"_s};
        store.registerEntries.put(RegisterEntries::Kind::Activity, newsletter.code, jsonOf(newsletter));

        const PersonFile file = personFile(store, filled.subject).value();
        QCOMPARE(file.subject.id, filled.subject);
        QCOMPARE(file.requests.size(), 1u);
        QCOMPARE(file.requests.front().id, filled.request);
        QCOMPARE(file.restrictionMarks, std::vector{filled.restriction});
        QCOMPARE(file.objectionMarks, std::vector{filled.objection});
        QCOMPARE(file.suppressions, (std::vector{SuppressionLine{SuppressionKind::Phone, QDate(2026, 11, 5),
                                                                 u"DS-2026/0001"_s}}));
        QCOMPARE(file.consents, (std::vector{ConsentLine{filled.consent, newsletter.purpose}}));
        QCOMPARE(file.representatives,
                 (std::vector{RepresentativeLine{filled.representative, u"DS-2026/0001"_s}}));
        QCOMPARE(file.documents, 1);
        QVERIFY(!personFile(store, SubjectId(99)));
    }

    void somebodyOfWhomNothingIsKnownHasAnEmptyFile()
    {
        TestOffice test;
        const SubjectId id = test.office->store.subjects.add(somebody(u"Ilze"_s, u"Jaunā"_s));
        PersonFile expected;
        expected.subject = test.office->store.subjects.find(id).value();
        expected.alike = {expected.subject};
        QCOMPARE(personFile(test.office->store, id), expected);
    }

    void whatNoLongerHoldsIsNotShownAndAConsentStays()
    {
        TestOffice test;
        Store &store = test.office->store;
        FilledCase filled(test, 1);
        filled.restriction.liftedOn = filled.objection.endedOn = QDate(2026, 11, 30);
        store.restrictionMarks.replace(filled.restriction);
        store.objectionMarks.replace(filled.objection);
        const PersonFile file = personFile(store, filled.subject).value();
        QVERIFY(file.restrictionMarks.empty());
        QVERIFY(file.objectionMarks.empty());
        QVERIFY(file.consents.front().consent.withdrawnOn.isValid());
        QVERIFY(file.consents.front().purpose.latvian.isEmpty()); // of an activity the register does not hold
    }

    void aCaseOfSomebodyElseAboutARequestOfThePersonIsListed()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test, 1);
        const SubjectId authority = store.subjects.add(somebody({}, u"Datu valsts inspekcija"_s));
        Request about = someRequest(test, authority, 7);
        about.kind = RequestKind::Authority;
        about.number = u"DVI-2026/0001"_s;
        about.related = filled.request;
        about.receivedOn = about.receivedByUnitOn = QDate(2026, 11, 8);
        about.dueGivenOn = QDate(2026, 11, 20);
        about.id = store.requests.add(about, {});
        Request unrelated = someRequest(test, authority, 8);
        unrelated.id = store.requests.add(unrelated, {});

        const PersonFile file = personFile(store, filled.subject).value();
        QCOMPARE(file.requests.size(), 2u);
        QCOMPARE(file.requests.front().id, about.id); // received later
        QCOMPARE(file.requests.back().id, filled.request);
        QCOMPARE(file.documents, 1);
        // The authority's own page does not show the person's request.
        QCOMPARE(personFile(store, authority)->requests.size(), 2u);
        QVERIFY(personFile(store, authority)->restrictionMarks.empty());
    }
};

ATBILDE_TEST_MAIN(TestPersonFile)
#include "tst_personfile.moc"
