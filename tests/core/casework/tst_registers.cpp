// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/registers.h"

#include "core/casework/consents.h"
#include "core/casework/processingrecord.h"
#include "core/casework/sampleregisters.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench : TestOffice
{
    Bench() { fillRegisters(*office, by(administrator), sampleRegister()); }

    [[nodiscard]] ProcessingRegister record() { return processingRecord(office->store); }
    [[nodiscard]] RegisterEntry entry(RegisterKind kind, const QString &code)
    {
        return entryOf(record(), kind, code).value();
    }
};

const DataCategory health{u"health"_s, {u"veselības dati"_s, u"health data"_s}};

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewEntryIsSavedAndJournalled()
    {
        Bench bench;
        QVERIFY(putEntry(*bench.office, bench.by(bench.approver), health, std::nullopt));
        QCOMPARE(bench.entry(RegisterKind::Category, u"health"_s), RegisterEntry(health));
        const Entry line = bench.office->store.journal.head().value();
        QCOMPARE(line.act, u"register_entry"_s);
        QCOMPARE(
            line.facts,
            (QJsonObject{{u"kind"_s, u"category"_s}, {u"code"_s, u"health"_s}, {u"change"_s, u"added"_s}}));
        const Result<void> again = putEntry(*bench.office, bench.by(bench.approver), health, std::nullopt);
        QCOMPARE(again.error().reason, RefusalReason::RegisterCodeTaken);
    }

    void whoIsNotResponsibleChangesNothing_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("clerk") << Role::Clerk;
        QTest::newRow("handler") << Role::Handler;
        QTest::newRow("reader") << Role::Reader;
    }

    void whoIsNotResponsibleChangesNothing()
    {
        QFETCH(Role, role);
        Bench bench;
        const ProcessingRegister before = bench.record();
        Officer officer = bench.clerk;
        officer.role = role;
        const Occasion occasion = bench.by(officer);
        QCOMPARE(putEntry(*bench.office, occasion, health, std::nullopt).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(removeEntry(*bench.office, occasion, RegisterKind::System, u"crm"_s).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(importRegister(*bench.office, occasion, RegisterKind::Category, "code\n").error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(bench.record(), before);
    }

    void whatSomebodyElseChangedIsNotOverwritten()
    {
        Bench bench;
        const RegisterEntry seen = bench.entry(RegisterKind::Category, u"contact"_s);
        DataCategory mine = std::get<DataCategory>(seen);
        DataCategory theirs = mine;
        theirs.name.english = u"contact details"_s;
        mine.name.english = u"addresses"_s;
        QVERIFY(putEntry(*bench.office, bench.by(bench.approver), theirs, seen));
        const Result<void> late = putEntry(*bench.office, bench.by(bench.administrator), mine, seen);
        QCOMPARE(late.error().reason, RefusalReason::ChangedMeanwhile);
        QCOMPARE(bench.entry(RegisterKind::Category, u"contact"_s), RegisterEntry(theirs));
        mine.code = u"contacts"_s; // a code names the entry elsewhere and stays
        QCOMPARE(putEntry(*bench.office, bench.by(bench.approver), mine, theirs).error().reason,
                 RefusalReason::RegisterEntryMissing);
    }

    void anEntryThatIsNeededStays()
    {
        Bench bench;
        const Occasion occasion = bench.by(bench.approver);
        QCOMPARE(removeEntry(*bench.office, occasion, RegisterKind::Category, u"identity"_s).error().reason,
                 RefusalReason::RegisterEntryUsed);
        QCOMPARE(removeEntry(*bench.office, occasion, RegisterKind::Category, u"nothing"_s).error().reason,
                 RefusalReason::RegisterEntryMissing);
        QVERIFY(putEntry(*bench.office, occasion, health, std::nullopt));
        QVERIFY(removeEntry(*bench.office, occasion, RegisterKind::Category, u"health"_s));
        QVERIFY(!entryOf(bench.record(), RegisterKind::Category, u"health"_s));
    }

    void anActivitySomebodyConsentedToStays()
    {
        Bench bench;
        const Occasion occasion = bench.by(bench.approver);
        ProcessingActivity activity = bench.record().activities.first();
        activity.code = u"prizes"_s;
        activity.legalBasis = LegalBasis::Consent;
        QVERIFY(putEntry(*bench.office, occasion, activity, std::nullopt));
        Subject subject;
        subject.givenNames = u"Anna"_s;
        Consent consent;
        consent.subject = bench.office->store.subjects.add(subject);
        consent.activity = u"prizes"_s;
        consent.givenOn = QDate(2026, 1, 2);
        consent.proof = u"form"_s;
        QVERIFY(addConsent(*bench.office, occasion, consent));
        const Result<void> removed =
            removeEntry(*bench.office, occasion, RegisterKind::Activity, u"prizes"_s);
        QCOMPARE(removed.error(), (Refusal{RefusalReason::RegisterEntryUsed,
                                           {Code{"register_kind", u"activity"_s}, u"prizes"_s,
                                            Code{"register_kind", u"consent"_s}}}));
    }

    void anImportIsAllOrNothing()
    {
        Bench bench;
        const Occasion occasion = bench.by(bench.administrator);
        const ProcessingRegister before = bench.record();
        const Result<RegisterImport> broken =
            importRegister(*bench.office, occasion, RegisterKind::Category,
                           "code;name_lv;name_en\nhealth;veselības dati;health data\nsecrets;;secrets\n");
        QCOMPARE(broken.error(),
                 (Refusal{RefusalReason::CsvCellNotUnderstood, {qint64(3), u"name_lv"_s, QString()}}));
        QCOMPARE(bench.record(), before);

        const Result<RegisterImport> done = importRegister(
            *bench.office, occasion, RegisterKind::Category,
            "code;name_lv;name_en\nhealth;veselības dati;health data\ncontact;saziņa;contacts\n");
        QVERIFY(done);
        QCOMPARE(bench.record().categories.size(), before.categories.size() + 1);
        QCOMPARE(std::get<DataCategory>(bench.entry(RegisterKind::Category, u"contact"_s)).name.english,
                 u"contacts"_s);
        QVERIFY(!bench.office->store.journal.firstBroken());
    }
};

ATBILDE_TEST_MAIN(TestRegisters)
#include "tst_registers.moc"
