// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/authority.h"

#include "tests/support/hostile.h"
#include "tests/support/sampleletters.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

AuthorityLetter soundLetter()
{
    AuthorityLetter letter;
    letter.name = u"Jānis Bērziņš"_s;
    letter.reference = u"Nr. 2-4.2/77, 02.11.2026."_s;
    letter.datedOn = QDate(2026, 11, 2);
    letter.receivedOn = QDate(2026, 11, 3);
    letter.dueOn = QDate(2026, 11, 20);
    return letter;
}

} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterOfTheAuthorityBecomesACaseOfItsOwn()
    {
        TestOffice test;
        const Request about = registered(test, *test.office, 1);
        const DocumentId document = arrived(test, *test.office, 2);
        AuthorityLetter letter = soundLetter();
        letter.relatedNumber = about.number;
        const auto made = registerAuthorityLetter(*test.office, test.by(test.clerk), document, letter);
        QVERIFY(made);
        QCOMPARE(made->number, u"DVI-2026/0001"_s);
        QCOMPARE(made->kind, RequestKind::Authority);
        QCOMPARE(made->related, about.id);
        QCOMPARE(made->subject, about.subject);
        QCOMPARE(made->deadline, letter.dueOn);
        QCOMPARE(made->receiptChangedBecause, QString());
        QVERIFY(test.office->store.claims.of(made->id).empty());
        QCOMPARE(test.office->store.documents.find(document)->request, made->id);
    }

    void whatDoesNotHoldIsRefusedAndTheDocumentStaysInTheTray_data()
    {
        using Change = std::function<void(AuthorityLetter &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<RefusalReason>("reason");
        const auto row = [](const char *name, RefusalReason reason, const Change &change) {
            QTest::newRow(name) << change << reason;
        };
        row("no reference", RefusalReason::StepFieldMissing,
            [](auto &letter) { letter.reference = u"  "_s; });
        row("no day for the answer", RefusalReason::DateNotUnderstood,
            [](auto &letter) { letter.dueOn = {}; });
        row("answer wanted before receipt", RefusalReason::PeriodBackwards,
            [](auto &letter) { letter.dueOn = QDate(2026, 11, 2); });
        row("received tomorrow", RefusalReason::DateInFuture,
            [](auto &letter) { letter.receivedOn = QDate(2026, 11, 10); });
        row("another day of receipt without a reason", RefusalReason::ReceiptReasonMissing,
            [](auto &letter) { letter.receivedOn = QDate(2026, 11, 2); });
        row("about a request that does not exist", RefusalReason::RequestNotFound,
            [](auto &letter) { letter.relatedNumber = u"DS-2026/0999"_s; });
        row("a handler who does not exist", RefusalReason::OfficerNotFound,
            [](auto &letter) { letter.owner = OfficerId(99); });
    }
    void whatDoesNotHoldIsRefusedAndTheDocumentStaysInTheTray()
    {
        QFETCH(const std::function<void(AuthorityLetter &)>, change);
        QFETCH(const RefusalReason, reason);
        TestOffice test;
        const DocumentId document = arrived(test, *test.office, 1);
        AuthorityLetter letter = soundLetter();
        change(letter);
        const auto made = registerAuthorityLetter(*test.office, test.by(test.clerk), document, letter);
        QVERIFY(!made);
        QCOMPARE(made.error().reason, reason);
        QCOMPARE(test.office->store.documents.find(document)->state, DocumentState::InTray);
    }

    void aBackDatedReceiptIsTakenWithItsReason()
    {
        TestOffice test;
        AuthorityLetter letter = soundLetter();
        letter.receivedOn = QDate(2026, 11, 2);
        letter.receiptChangedBecause = u" nodota valdei 2. novembrī "_s;
        const auto made = registerAuthorityLetter(*test.office, test.by(test.clerk),
                                                  arrived(test, *test.office, 1), letter);
        QVERIFY(made);
        QCOMPARE(test.office->store.requests.find(made->id)->receiptChangedBecause,
                 u"nodota valdei 2. novembrī"_s);
    }

    void aReaderRegistersNothing()
    {
        TestOffice test;
        const DocumentId document = arrived(test, *test.office, 1);
        const auto made =
            registerAuthorityLetter(*test.office, test.by(test.reader), document, soundLetter());
        QVERIFY(!made);
        QCOMPARE(made.error().reason, RefusalReason::RoleNotAllowed);
    }
};

ATBILDE_TEST_MAIN(TestAuthority)
#include "tst_authority.moc"
