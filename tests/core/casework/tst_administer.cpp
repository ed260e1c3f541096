// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/administer.h"

#include "core/casework/office.h"
#include "tests/support/hostile.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestAdminister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoAnswersForTheOfficeChangesItsProfile_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        QTest::newRow("administrator") << Role::Administrator << true;
        QTest::newRow("approver") << Role::Approver << true;
        QTest::newRow("handler") << Role::Handler << false;
        QTest::newRow("clerk") << Role::Clerk << false;
        QTest::newRow("reader") << Role::Reader << false;
    }
    void onlyWhoAnswersForTheOfficeChangesItsProfile()
    {
        QFETCH(const Role, role);
        QFETCH(const bool, may);
        TestOffice test;
        Officer officer = test.handler;
        officer.role = role;
        const Organisation before = test.office->organisation();
        Organisation wanted = before;
        wanted.phone = u"+371 67111111"_s;
        wanted.identityCopy = IdentityCopy::InDoubt;

        QCOMPARE(mayChangeOrganisation(officer).has_value(), may);
        const Result<void> done = changeOrganisation(*test.office, test.by(officer), wanted);
        QCOMPARE(done.has_value(), may);
        QCOMPARE(test.office->organisation(), may ? wanted : before);
        if (!may)
            QCOMPARE(done.error().reason, RefusalReason::RoleNotAllowed);
    }

    void onlyTheAdministratorAddsOfficers()
    {
        TestOffice test;
        QVERIFY(mayAdminister(test.administrator));
        QVERIFY(!mayAdminister(test.approver));
        const auto added =
            addOfficer(*test.office, test.by(test.approver), {{}, u"x"_s, u"X"_s, Role::Approver, true});
        QVERIFY(!added);
        QCOMPARE(added.error().reason, RefusalReason::RoleNotAllowed);
        QVERIFY(!test.office->store.officers.findByCode(u"x"_s));
    }

    void aProfileThatDoesNotHoldIsRefusedAndTheOldOneStays_data()
    {
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("breach");
        QTest::addColumn<bool>("sound");
        const QString ds = u"DS-{year}/{seq4}"_s;
        const QString dvi = u"DVI-{year}/{seq4}"_s;
        const QString pd = u"PD-{year}/{seq4}"_s;
        QTest::newRow("three series of their own") << ds << dvi << pd << true;
        QTest::newRow("no serial number") << u"DS-{year}"_s << dvi << pd << false;
        QTest::newRow("the authority's letters numbered as requests") << ds << ds << pd << false;
        QTest::newRow("the same with fewer digits: alike from 1000 on")
            << ds << u"DS-{year}/{seq}"_s << pd << false;
        QTest::newRow("breaches numbered as the authority's letters") << ds << dvi << dvi << false;
        QTest::newRow("breaches numbered as requests") << ds << dvi << ds << false;
    }
    void aProfileThatDoesNotHoldIsRefusedAndTheOldOneStays()
    {
        QFETCH(const QString, incoming);
        QFETCH(const QString, authority);
        QFETCH(const QString, breach);
        QFETCH(const bool, sound);
        TestOffice test;
        const Organisation before = test.office->organisation();
        Organisation wanted = before;
        wanted.phone = u"+371 67111111"_s;
        wanted.incomingPattern = incoming;
        wanted.authorityPattern = authority;
        wanted.breachPattern = breach;
        const Result<void> done = changeOrganisation(*test.office, test.by(test.administrator), wanted);
        QCOMPARE(done.has_value(), sound);
        QCOMPARE(test.office->organisation(), sound ? wanted : before);
        if (!sound)
            QCOMPARE(done.error().reason, RefusalReason::FieldNotUnderstood);
    }
};

ATBILDE_TEST_MAIN(TestAdminister)
#include "tst_administer.moc"
