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
#include "tests/support/testoffice.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray mail = "Received: from mx by mail.vejupe.example; Tue, 3 Nov 2026 08:15:00 +0200\r\n"
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

        const Result<Request> request = registerDocument(office, test.by(test.clerk), imported->document, registration);
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
};

ATBILDE_TEST_MAIN(TestRegister)
#include "tst_register.moc"
