// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/consents.h"

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
    Bench()
    {
        ProcessingRegister record = sampleRegister();
        record.activities[0].legalBasis = LegalBasis::Consent;
        record.activities[1].legalBasis = LegalBasis::Contract;
        fillRegisters(*office, by(administrator), record);
        Subject subject;
        subject.givenNames = u"Anna"_s;
        subject.surname = u"Ozola"_s;
        consent.subject = office->store.subjects.add(subject);
        consent.activity = record.activities[0].code;
        contract = record.activities[1].code;
        consent.givenOn = QDate(2026, 3, 1);
        consent.proof = u" Veidlapa portālā, 3. redakcija "_s;
    }

    Consent consent;
    QString contract;
};

} // namespace

class TestConsents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConsentIsKeptWithItsProofAndAfterItEnded()
    {
        Bench bench;
        const Result<Consent> added = addConsent(*bench.office, bench.by(bench.clerk), bench.consent);
        QVERIFY(added);
        QVERIFY(added->id.isValid());
        QCOMPARE(added->proof, u"Veidlapa portālā, 3. redakcija"_s);
        QCOMPARE(bench.office->store.journal.head()->act, u"add_consent"_s);

        const Result<Consent> ended =
            withdrawConsent(*bench.office, bench.by(bench.handler), added->id, QDate(2026, 11, 9));
        QVERIFY(ended);
        const std::vector<ConsentRow> rows = consentRows(*bench.office);
        QCOMPARE(rows.size(), 1U);
        QCOMPARE(rows.front().person, u"Anna Ozola"_s);
        QCOMPARE(rows.front().consent.withdrawnOn, QDate(2026, 11, 9));
    }

    void aSecondWithdrawalChangesNothing()
    {
        Bench bench;
        const Consent added = addConsent(*bench.office, bench.by(bench.clerk), bench.consent).value();
        QVERIFY(withdrawConsent(*bench.office, bench.by(bench.clerk), added.id, QDate(2026, 10, 1)));
        const Result<Consent> again =
            withdrawConsent(*bench.office, bench.by(bench.clerk), added.id, QDate(2026, 11, 1));
        QVERIFY(again);
        QCOMPARE(again->withdrawnOn, QDate(2026, 10, 1));
    }

    void aConsentThatProvesNothingIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("nobody gave it") << u"subject"_s << RefusalReason::SubjectNotFound;
        QTest::newRow("to nothing") << u"activity"_s << RefusalReason::RegisterEntryMissing;
        QTest::newRow("to what a contract carries") << u"contract"_s << RefusalReason::FieldNotUnderstood;
        QTest::newRow("no day") << u"day"_s << RefusalReason::FieldMissing;
        QTest::newRow("tomorrow") << u"tomorrow"_s << RefusalReason::DateInFuture;
        QTest::newRow("no proof") << u"proof"_s << RefusalReason::FieldMissing;
        QTest::newRow("by a reader") << u"reader"_s << RefusalReason::RoleNotAllowed;
    }

    void aConsentThatProvesNothingIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(RefusalReason, reason);
        Bench bench;
        Consent consent = bench.consent;
        if (field == "subject"_L1)
            consent.subject = SubjectId(999);
        else if (field == "activity"_L1)
            consent.activity = u"nothing"_s;
        else if (field == "contract"_L1)
            consent.activity = bench.contract;
        else if (field == "day"_L1)
            consent.givenOn = {};
        else if (field == "tomorrow"_L1)
            consent.givenOn = QDate(2026, 11, 10);
        else if (field == "proof"_L1)
            consent.proof = u"  "_s;
        const Officer &officer = field == "reader"_L1 ? bench.reader : bench.clerk;
        const Result<Consent> added = addConsent(*bench.office, bench.by(officer), consent);
        QVERIFY(!added);
        QCOMPARE(added.error().reason, reason);
        QVERIFY(consentRows(*bench.office).empty());
    }

    void aWithdrawalThatCannotBeIsRefused()
    {
        Bench bench;
        const ConsentId id = addConsent(*bench.office, bench.by(bench.clerk), bench.consent)->id;
        const auto refused = [&](const Officer &officer, ConsentId which, const QDate &on,
                                 std::optional<RequestId> by = std::nullopt) {
            return withdrawConsent(*bench.office, bench.by(officer), which, on, by).error().reason;
        };
        QCOMPARE(refused(bench.clerk, ConsentId(77), QDate(2026, 11, 9)), RefusalReason::ConsentNotFound);
        QCOMPARE(refused(bench.clerk, id, QDate(2026, 11, 10)), RefusalReason::DateInFuture);
        QCOMPARE(refused(bench.clerk, id, QDate(2026, 2, 28)), RefusalReason::PeriodBackwards);
        QCOMPARE(refused(bench.clerk, id, QDate(2026, 11, 9), RequestId(5)), RefusalReason::RequestNotFound);
        QCOMPARE(refused(bench.reader, id, QDate(2026, 11, 9)), RefusalReason::RoleNotAllowed);
        QVERIFY(!consentRows(*bench.office).front().consent.withdrawnOn.isValid());
    }
};

ATBILDE_TEST_MAIN(TestConsents)
#include "tst_consents.moc"
