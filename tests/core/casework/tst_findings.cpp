// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/findings.h"

#include "core/casework/buildpackage.h"
#include "tests/support/accesscase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableIsTakenWholeAndTheJournalTellsHowMany()
    {
        AccessCase c;
        const qint64 version = c.file().request.version;
        const Result<Request> taken = addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings);
        QVERIFY(taken);
        QCOMPARE(taken->version, version + 1);
        QCOMPARE(c.file().request, *taken);
        QCOMPARE(c.file().findings.size(), 3U);
        QCOMPARE(c.file().findings[1].value, u"janis@pasts.example"_s);
        const Entry entry = c.file().journal.back();
        QCOMPARE(entry.act, u"add_findings"_s);
        QCOMPARE(entry.facts[u"count"_s].toInt(), 3);
    }

    void aCorrectedTableAddsOnlyWhatIsNew()
    {
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(),
                            threeFindings + "crm;contact;delivery;tālrunis;+371 20000000;provided\n"));
        QCOMPARE(c.file().findings.size(), 4U);
        QCOMPARE(c.file().journal.back().facts[u"count"_s].toInt(), 1);
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("a broken table") << 0 << RefusalReason::CsvBroken;
        QTest::newRow("a bad last row") << 1 << RefusalReason::RegisterEntryMissing;
        QTest::newRow("a clerk") << 2 << RefusalReason::RoleNotAllowed;
        QTest::newRow("a reader") << 3 << RefusalReason::RoleNotAllowed;
        QTest::newRow("a request that is not there") << 4 << RefusalReason::RequestNotFound;
        QTest::newRow("a request changed meanwhile") << 5 << RefusalReason::ChangedMeanwhile;
        QTest::newRow("a request not yet assessed") << 6 << RefusalReason::StepNotPossible;
        QTest::newRow("a finding without a name") << 7 << RefusalReason::NameMissing;
        QTest::newRow("a finding of tomorrow") << 8 << RefusalReason::DateInFuture;
        QTest::newRow("a finding in no category") << 9 << RefusalReason::RegisterEntryMissing;
        QTest::newRow("a finding withheld for no reason") << 10 << RefusalReason::ReasonMissing;
        QTest::newRow("withholding what is not there") << 11 << RefusalReason::FindingNotFound;
        QTest::newRow("withholding on no ground of the law") << 12 << RefusalReason::GroundNotLawful;
        QTest::newRow("withholding for a reason of spaces") << 13 << RefusalReason::ReasonMissing;
        QTest::newRow("removing what is not there") << 14 << RefusalReason::FindingNotFound;
        QTest::newRow("removing from another request") << 15 << RefusalReason::FindingNotFound;
    }

    void whatIsRefusedChangesNothing()
    {
        QFETCH(int, which);
        QFETCH(RefusalReason, reason);
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        const RequestId other = c.registered("2", {Right::Access}, which != 6);
        if (which != 6)
            QVERIFY(addFindings(*c.office, c.by(c.handler), {other, 0}, threeFindings));
        Office &office = *c.office;
        const Occasion handler = c.by(c.handler);
        const FindingId first = c.file().findings.front().id;
        Finding single = finding("crm", "contact", "delivery", u"adrese"_s, u"Rīga"_s);
        const QStringList before = everythingIn(office.store.database);
        const Result<Request> refused = [&]() -> Result<Request> {
            switch (which) {
            case 0:
                return addFindings(office, handler, c.seen(), "system;\"");
            case 1:
                return addFindings(office, handler, c.seen(),
                                   threeFindings + "sap;contact;delivery;a;b;provided\n");
            case 2:
                return addFindings(office, c.by(c.clerk), c.seen(), threeFindings);
            case 3:
                return addFindings(office, c.by(c.reader), c.seen(), threeFindings);
            case 4:
                return addFindings(office, handler, {RequestId(99), 0}, threeFindings);
            case 5:
                return addFindings(office, handler, {c.id, 1}, threeFindings);
            case 6:
                return addFindings(office, handler, {other, 0}, threeFindings);
            case 7:
                single.name = u" "_s;
                return addFinding(office, handler, c.seen(), single);
            case 8:
                single.recordedOn = QDate(2026, 11, 10);
                return addFinding(office, handler, c.seen(), single);
            case 9:
                single.category.clear();
                return addFinding(office, handler, c.seen(), single);
            case 10:
                single.withheldGround = u"15(4)"_s;
                return addFinding(office, handler, c.seen(), single);
            case 11:
                return withhold(office, handler, c.seen(), FindingId(99), u"15(4)"_s, u"why"_s);
            case 12:
                return withhold(office, handler, c.seen(), first, u"R1"_s, u"why"_s);
            case 13:
                return withhold(office, handler, c.seen(), first, u"15(4)"_s, u"  "_s);
            case 14:
                return removeFinding(office, handler, c.seen(), FindingId(99));
            default:
                return removeFinding(office, handler, {other, 0}, first);
            }
        }();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(everythingIn(office.store.database), before);
    }

    void oneFindingIsAddedAlone()
    {
        AccessCase c;
        Finding single = finding("archive", "contact", "delivery", u" vēstule "_s, u" teksts "_s);
        single.id = FindingId(77);
        single.request = RequestId(77);
        single.withheldGround = u"R10"_s;
        single.withheldReason = u"citas personas dati"_s;
        QVERIFY(addFinding(*c.office, c.by(c.handler), c.seen(), single));
        const Finding kept = c.file().findings.front();
        QCOMPARE(kept.request, c.id);
        QCOMPARE(kept.name, u"vēstule"_s);
        QCOMPARE(kept.value, u" teksts "_s);
        QCOMPARE(kept.withheldGround, u"15(4)"_s);
    }

    void aValueIsWithheldAndLetInAgain()
    {
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        const FindingId second = c.file().findings[1].id;
        QVERIFY(withhold(*c.office, c.by(c.handler), c.seen(), second, u"15(4)"_s,
                         u" citas personas e-pasts "_s));
        QCOMPARE(c.file().findings[1].withheldGround, u"15(4)"_s);
        QCOMPARE(c.file().findings[1].withheldReason, u"citas personas e-pasts"_s);
        QCOMPARE(c.file().journal.back().facts[u"ground"_s].toString(), u"15(4)"_s);
        QVERIFY(!c.file().journal.back().facts.contains(u"reason"_s));
        QVERIFY(withhold(*c.office, c.by(c.handler), c.seen(), second, {}, {}));
        QVERIFY(c.file().findings[1].withheldGround.isEmpty());
        QVERIFY(c.file().findings[1].withheldReason.isEmpty());
    }

    void aRemovedFindingIsGone()
    {
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        const FindingId first = c.file().findings.front().id;
        QVERIFY(removeFinding(*c.office, c.by(c.handler), c.seen(), first));
        QCOMPARE(c.file().findings.size(), 2U);
        QVERIFY(!c.office->store.findings.find(first));
        QCOMPARE(c.file().journal.back().act, u"remove_finding"_s);
        QCOMPARE(c.file().journal.back().facts[u"system"_s].toString(), u"crm"_s);
        QCOMPARE(c.file().journal.back().facts[u"category"_s].toString(), u"identity"_s);
    }

    void everyChangeDestroysThePackageBuiltBefore_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("added") << 0;
        QTest::newRow("removed") << 1;
        QTest::newRow("withheld") << 2;
    }

    void everyChangeDestroysThePackageBuiltBefore()
    {
        QFETCH(int, which);
        AccessCase c;
        const Occasion handler = c.by(c.handler);
        QVERIFY(addFindings(*c.office, handler, c.seen(), threeFindings));
        const DocumentId built =
            buildPackage(*c.office, handler, c.seen(), Right::Access, Language::Latvian).value().id;
        const FindingId first = c.file().findings.front().id;
        if (which == 0)
            QVERIFY(addFinding(*c.office, handler, c.seen(),
                               finding("crm", "contact", "delivery", u"a"_s, u"b"_s)));
        else if (which == 1)
            QVERIFY(removeFinding(*c.office, handler, c.seen(), first));
        else
            QVERIFY(withhold(*c.office, handler, c.seen(), first, u"15(4)"_s, u"cita persona"_s));
        QCOMPARE(c.office->store.documents.find(built)->shreddedOn, QDate(2026, 11, 9));
        QVERIFY(c.office->store.documents.content(built).isEmpty());
        QCOMPARE(c.file().journal.back().facts[u"shredded"_s].toArray(), QJsonArray{built.value()});
    }

    void aTableThatAddsNothingLeavesThePackage()
    {
        AccessCase c;
        const Occasion handler = c.by(c.handler);
        QVERIFY(addFindings(*c.office, handler, c.seen(), threeFindings));
        const DocumentId built =
            buildPackage(*c.office, handler, c.seen(), Right::Access, Language::Latvian).value().id;
        QVERIFY(addFindings(*c.office, handler, c.seen(), threeFindings));
        QVERIFY(!c.office->store.documents.find(built)->shreddedOn.isValid());
    }
};

ATBILDE_TEST_MAIN(TestFindings)
#include "tst_findings.moc"
