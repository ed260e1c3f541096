// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assess.h"
#include "core/casework/close.h"
#include "core/casework/decide.h"
#include "core/casework/import.h"
#include "core/casework/register.h"
#include "core/casework/submit.h"
#include "core/store/lists/queue.h"
#include "core/store/lists/tray.h"
#include "tests/support/hostile.h"
#include "tests/support/caseinhand.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray mail =
    "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
    "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis@pasts.example>\r\n"
    "To: dati@vejupe.example\r\nSubject: =?UTF-8?Q?Datu_dz=C4=93=C5=A1ana?=\r\n"
    "Message-ID: <1@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
    "Content-Type: text/plain; charset=UTF-8\r\n\r\n"
    "Labdien!\r\n\r\nLūdzu dzēst visus manus personas datus.\r\n\r\nAr cieņu\r\nJānis Bērziņš\r\n";

} // namespace

class TestRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProposalOfAnEmailBecomesARequestWithNumberAndDeadline()
    {
        TestOffice test;
        Office &office = *test.office;
        const Result<Imported> imported = importBytes(office, test.by(test.clerk), mail, u"1.eml"_s, {});
        QVERIFY(imported);
        QCOMPARE(imported->kind, Imported::Kind::Registered);
        QCOMPARE(trayCounts(office.store), (TrayCounts{1, 1}));

        const Document document = office.store.documents.find(imported->document).value();
        QCOMPARE(document.receivedOn, QDate(2026, 11, 3));
        const Registration registration = proposedRegistration(document);
        QCOMPARE(registration.rights, std::vector{Right::Erasure});
        QCOMPARE(registration.subject.surname, u"Bērziņš"_s);

        const Result<Request> request =
            registerDocument(office, test.by(test.clerk), imported->document, registration);
        QVERIFY(request);
        QCOMPARE(request->number, u"DS-2026/0001"_s);
        QCOMPARE(request->deadline, QDate(2026, 12, 3));
        QCOMPARE(trayCounts(office.store), (TrayCounts{0, 0}));
        const QueuePage page = queuePage(office.store, {.today = QDate(2026, 11, 9)});
        QCOMPARE(page.rows.size(), 1u);
        QCOMPARE(page.rows.front().person, u"Bērziņš Jānis"_s);
        QCOMPARE(page.rows.front().awaited, u"assess"_s);
        QVERIFY(!office.store.journal.firstBroken());
    }

    void anUnlawfulRegistrationIsRefusedAndDrawsNoNumber_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("reason");
        QTest::newRow("no right") << 0 << int(RefusalReason::NoRightGiven);
        QTest::newRow("a name of spaces") << 1 << int(RefusalReason::NameMissing);
        QTest::newRow("received tomorrow") << 2 << int(RefusalReason::DateInFuture);
        QTest::newRow("no date") << 3 << int(RefusalReason::DateNotUnderstood);
        QTest::newRow("with the unit before the company") << 4 << int(RefusalReason::DateBeforeReceipt);
        QTest::newRow("before there was a calendar") << 5 << int(RefusalReason::YearOutOfRange);
        QTest::newRow("an owner there is not") << 6 << int(RefusalReason::OfficerNotFound);
        QTest::newRow("a person there is not") << 7 << int(RefusalReason::SubjectNotFound);
        QTest::newRow("a reader") << 8 << int(RefusalReason::RoleNotAllowed);
        QTest::newRow("a document there is not") << 9 << int(RefusalReason::DocumentNotFound);
        QTest::newRow("a document registered before") << 10 << int(RefusalReason::DocumentNotInTray);
    }

    void anUnlawfulRegistrationIsRefusedAndDrawsNoNumber()
    {
        QFETCH(int, which);
        QFETCH(int, reason);
        CaseInHand c;
        DocumentId id =
            importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
        Registration registration = proposedRegistration(c.office->store.documents.find(id).value());
        const Registration good = registration;
        const DocumentId goodDocument = id;
        switch (which) {
        case 0:
            registration.rights.clear();
            break;
        case 1:
            registration.subject.givenNames = registration.subject.surname = u"  "_s;
            break;
        case 2:
            registration.receivedOn = QDate(2026, 11, 10);
            break;
        case 3:
            registration.receivedOn = {};
            break;
        case 4:
            registration.receivedByUnitOn = registration.receivedOn.addDays(-1);
            break;
        case 5:
            registration.receivedOn = QDate(1970, 1, 1);
            registration.receiptChangedBecause = u"tā rakstīts vēstulē"_s;
            break;
        case 6:
            registration.owner = OfficerId(99);
            break;
        case 7:
            registration.subject.id = SubjectId(99);
            break;
        case 9:
            id = DocumentId(99);
            break;
        case 10:
            id = c.document;
            break;
        default:
            break;
        }
        const QStringList before = everythingIn(c.office->store.database);
        const Result<Request> refused =
            registerDocument(*c.office, c.by(which == 8 ? c.reader : c.clerk), id, registration);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().reason), reason);
        QCOMPARE(everythingIn(c.office->store.database), before);
        QCOMPARE(registerDocument(*c.office, c.by(c.clerk), goodDocument, good)->number, u"DS-2026/0002"_s);
    }

    void aStoreThatFailsGivesTheNumberBack_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"requests", "claims", "journal", "subjects", "request_tallies"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void aStoreThatFailsGivesTheNumberBack()
    {
        QFETCH(QString, table);
        CaseInHand c;
        const DocumentId id =
            importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
        const Registration registration = proposedRegistration(c.office->store.documents.find(id).value());
        Database &database = c.office->store.database;
        const QStringList before = everythingIn(database);
        QVERIFY(runRaw(
            database,
            u"CREATE TEMP TRIGGER breaks BEFORE INSERT ON main.%1 BEGIN SELECT RAISE(ABORT, 'broken'); END"_s
                .arg(table)));
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 (void)registerDocument(*c.office, c.by(c.clerk), id, registration));
        QVERIFY(runRaw(database, u"DROP TRIGGER breaks"_s));
        QCOMPARE(everythingIn(database), before);
        QCOMPARE(registerDocument(*c.office, c.by(c.clerk), id, registration)->number, u"DS-2026/0002"_s);
    }

    void aRightNamedTwiceIsOneClaimAndAKnownPersonIsNotMadeAgain()
    {
        CaseInHand c;
        const DocumentId id =
            importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
        Registration registration = proposedRegistration(c.office->store.documents.find(id).value());
        registration.rights = {Right::Access, Right::Erasure, Right::Access};
        registration.subject.id = c.request().subject;
        const Request request = registerDocument(*c.office, c.by(c.clerk), id, registration).value();
        QCOMPARE(c.office->store.claims.of(request.id).size(), 2u);
        QCOMPARE(request.subject, c.request().subject);
        QCOMPARE(column(c.office->store.database, u"SELECT count(*) FROM subjects"_s).value(0), u"1"_s);
    }

    void namesLoseTheSpacesOfTheMailProgram()
    {
        CaseInHand c;
        const DocumentId id =
            importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
        Registration registration = proposedRegistration(c.office->store.documents.find(id).value());
        registration.subject.givenNames = u" Anna \t Marija "_s;
        registration.subject.surname = u"Be\u0304rzin\u0327a\n"_s;
        const Request request = registerDocument(*c.office, c.by(c.clerk), id, registration).value();
        const Subject subject = c.office->store.subjects.find(request.subject).value();
        QCOMPARE(subject.givenNames, u"Anna Marija"_s);
        QCOMPARE(subject.surname, u"Bērziņa"_s);
    }
};

ATBILDE_TEST_MAIN(TestRegister)
#include "tst_register.moc"
