// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assign.h"

#include "core/store/storeerror.h"
#include "tests/support/failingjournal.h"
#include "tests/support/hostile.h"
#include "tests/support/requestsample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestAssign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestBelongsToTheOtherOfficerAndTheJournalSaysSo()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const Result<Request> given =
            assign(*test.office, test.by(test.clerk), {request.id, request.version}, test.handler.id);
        QVERIFY(given);
        QCOMPARE(given->owner, test.handler.id);
        const Request stored = test.office->store.requests.find(request.id).value();
        QCOMPARE(stored, *given);
        QCOMPARE(stored.version, request.version + 1);
        const Entry last = test.office->store.journal.of(request.id).back();
        QCOMPARE(last.act, u"assign"_s);
        QCOMPARE(last.facts.value(u"owner"_s).toInteger(), test.handler.id.value());
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void theOwnerIsNoChange()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const Result<Request> given =
            assign(*test.office, test.by(test.clerk), {request.id, 0}, request.owner);
        QVERIFY(given);
        QCOMPARE(given->version, request.version);
    }

    void aRefusalLeavesNoTrace_data()
    {
        QTest::addColumn<int>("who");
        QTest::addColumn<int>("to");
        QTest::addColumn<qint64>("versionBehind");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("a reader may not assign") << 0 << 1 << qint64(0) << RefusalReason::RoleNotAllowed;
        QTest::newRow("a reader may not own") << 1 << 0 << qint64(0) << RefusalReason::OfficerNotFound;
        QTest::newRow("nobody is called so") << 1 << 2 << qint64(0) << RefusalReason::OfficerNotFound;
        QTest::newRow("somebody was quicker") << 1 << 1 << qint64(7) << RefusalReason::ChangedMeanwhile;
    }

    void aRefusalLeavesNoTrace()
    {
        QFETCH(int, who);
        QFETCH(int, to);
        QFETCH(qint64, versionBehind);
        QFETCH(RefusalReason, reason);
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        const Officer nobody;
        const std::array officers{test.reader, test.handler, nobody};
        const std::optional<Entry> head = test.office->store.journal.head();
        const Result<Request> given =
            assign(*test.office, test.by(officers.at(std::size_t(who))),
                   {request.id, request.version + versionBehind}, officers.at(std::size_t(to)).id);
        QVERIFY(!given);
        QCOMPARE(given.error().reason, reason);
        QCOMPARE(test.office->store.requests.find(request.id).value(), request);
        QCOMPARE(test.office->store.journal.head(), head);
    }

    void aStoreThatFailsHalfWayLeavesNoTrace()
    {
        TestOffice test;
        const Request request = registered(test, {Right::Erasure});
        failAtTheJournal(*test.office);
        QVERIFY_THROWS_EXCEPTION(
            StoreError, (void)assign(*test.office, test.by(test.clerk), {request.id, 0}, test.handler.id));
        QCOMPARE(test.office->store.requests.find(request.id).value(), request);
    }
};

ATBILDE_TEST_MAIN(TestAssign)
#include "tst_assign.moc"
