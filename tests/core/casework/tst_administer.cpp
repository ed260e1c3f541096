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

    void aProfileThatDoesNotHoldIsRefusedAndTheOldOneStays()
    {
        TestOffice test;
        const Organisation before = test.office->organisation();
        Organisation wanted = before;
        wanted.incomingPattern = u"DS-{year}"_s;
        const Result<void> done = changeOrganisation(*test.office, test.by(test.administrator), wanted);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, RefusalReason::FieldNotUnderstood);
        QCOMPARE(test.office->organisation(), before);
    }
};

ATBILDE_TEST_MAIN(TestAdminister)
#include "tst_administer.moc"
