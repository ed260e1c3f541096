// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/note.h"

#include "core/casework/register.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/testoffice.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidStandsInTheTrayWithItsProposal()
    {
        TestOffice test;
        const Note note{Channel::Phone, u"Anna  Bērziņa"_s, u"anna@pasts.example"_s, QDate(2026, 11, 6),
                        u"Lūdz dzēst visus viņas datus."_s};
        const DocumentId id = writeNote(*test.office, test.by(test.clerk), note).value();
        const Document document = test.office->store.documents.find(id).value();
        QCOMPARE(document.state, DocumentState::InTray);
        QCOMPARE(document.channel, Channel::Phone);
        QCOMPARE(document.senderName, u"Anna Bērziņa"_s);
        QCOMPARE(document.receivedOn, QDate(2026, 11, 6));
        QCOMPARE(test.office->store.documents.content(id), (note.text + u"\nanna@pasts.example"_s).toUtf8());
        QCOMPARE(document.subject, note.text);
        const Registration proposed = proposedRegistration(document);
        QCOMPARE(proposed.rights, std::vector{Right::Erasure});
        QCOMPARE(proposed.subject.surname, u"Bērziņa"_s);
        QCOMPARE(proposed.subject.email, u"anna@pasts.example"_s);
        QCOMPARE(proposed.channel, Channel::Phone);
        QVERIFY(!test.office->store.journal.firstBroken());
    }

    void aTelephoneNumberIsProposedAsOne()
    {
        TestOffice test;
        const DocumentId id =
            writeNote(
                *test.office, test.by(test.clerk),
                {Channel::Counter, u"Jānis Kalniņš"_s, u"29123456"_s, {}, u"Grib savu datu kopiju."_s})
                .value();
        const Document document = test.office->store.documents.find(id).value();
        QCOMPARE(document.receivedOn, QDate(2026, 11, 9));
        QVERIFY(proposedRegistration(document).subject.phone.contains(u"29123456"_s));
    }

    void aNoteThatCannotBeLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("reader");
        QTest::addColumn<int>("reason");
        QTest::newRow("says nothing") << u" \n"_s << QDate() << false << int(RefusalReason::NoteEmpty);
        QTest::newRow("said tomorrow")
            << u"Dzēst!"_s << QDate(2026, 11, 10) << false << int(RefusalReason::DateInFuture);
        QTest::newRow("written by a reader")
            << u"Dzēst!"_s << QDate() << true << int(RefusalReason::RoleNotAllowed);
    }

    void aNoteThatCannotBeLeavesNoTrace()
    {
        QFETCH(QString, text);
        QFETCH(QDate, on);
        QFETCH(bool, reader);
        QFETCH(int, reason);
        TestOffice test;
        const QStringList before = everythingIn(test.office->store.database);
        const auto result = writeNote(*test.office, test.by(reader ? test.reader : test.clerk),
                                      {Channel::Phone, {}, {}, on, text});
        QCOMPARE(int(result.error().reason), reason);
        QCOMPARE(everythingIn(test.office->store.database), before);
    }
};

ATBILDE_TEST_MAIN(TestNote)
#include "tst_note.moc"
