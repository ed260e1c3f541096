// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/triage.h"
#include "tests/support/hostile.h"
#include "tests/support/triagecorpus.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime entered(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

QList<Labelled> corpus(CorpusPart part = CorpusPart::WorkedOn)
{
    return triageCorpus(QStringLiteral(ATBILDE_TEST_FOLDER "/data/triage"), part);
}

Message messageOf(const QString &text)
{
    Message message;
    message.text = text;
    message.fromAddress = u"kads@pasts.example"_s;
    return message;
}

void print(const CorpusScores &scores)
{
    for (const QString &failure : scores.failures)
        qInfo("%s", qPrintable(failure));
    qInfo("texts %lld, rights: precision %.3f, recall %.3f, F1 %.3f; language %.3f, name %.3f",
          qlonglong(scores.texts), scores.rights.precision(), scores.rights.recall(), scores.rights.f1(),
          scores.share(scores.languageRight, scores.texts), scores.share(scores.nameRight, scores.texts));
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLabelledTextsAreUnderstood()
    {
        const CorpusScores scores = scoresOf(corpus());
        print(scores);
        QVERIFY(scores.texts >= 300);
        QVERIFY(scores.rights.precision() >= 0.97);
        QVERIFY(scores.rights.recall() >= 0.97);
        QVERIFY(scores.share(scores.languageRight, scores.texts) >= 0.99);
        QVERIFY(scores.share(scores.nameRight, scores.texts) >= 0.97);
        QCOMPARE(scores.receiptRight, scores.mails);
        QCOMPARE(scores.requestsKept, scores.requests);
        for (auto field = scores.byField.begin(); field != scores.byField.end(); ++field)
            QVERIFY2(field->f1() >= 0.95, qPrintable(field.key()));
    }

    // Nobody looked at these while the rules were written, so less is asked of them; the figures are what the
    // goals are measured by.
    void textsThatWereSetAsideAreUnderstoodToo()
    {
        CorpusScores scores = scoresOf(corpus(CorpusPart::HeldOut));
        scores.failures.clear();
        print(scores);
        QVERIFY(scores.texts >= 65);
        QVERIFY(scores.rights.f1() >= 0.9);
        QVERIFY(scores.share(scores.languageRight, scores.texts) >= 0.99);
        QVERIFY(scores.share(scores.nameRight, scores.texts) >= 0.95);
        QVERIFY(scores.share(scores.receiptRight, scores.mails) >= 0.99);
        QVERIFY(scores.share(scores.requestsKept, scores.requests) >= 0.995);
        for (auto field = scores.byField.begin(); field != scores.byField.end(); ++field)
            QVERIFY2(field->f1() >= 0.8, qPrintable(field.key()));
    }

    void theDayOfReceiptComesFromTheServerThenTheSenderThenTheEntry()
    {
        Message message = messageOf(u"x"_s);
        Proposal proposal = triage(message, entered);
        QCOMPARE(proposal.receivedOn, QDate(2026, 11, 23));
        QCOMPARE(proposal.receiptEvidence, ReceiptEvidence::EntryTime);
        message.receivedOn = QDate(2026, 11, 20);
        message.receiptEvidence = ReceiptEvidence::DateHeader;
        proposal = triage(message, entered);
        QCOMPARE(proposal.receivedOn, QDate(2026, 11, 20));
        QCOMPARE(proposal.receiptEvidence, ReceiptEvidence::DateHeader);
        const double unsure = proposal.receiptConfidence;
        message.receiptEvidence = ReceiptEvidence::ReceivedHeader;
        QVERIFY(triage(message, entered).receiptConfidence > unsure);
    }

    void nothingIsReceivedAfterItWasEntered()
    {
        Message message = messageOf(u"x"_s);
        message.receivedOn = QDate(2099, 1, 1);
        message.receiptEvidence = ReceiptEvidence::DateHeader;
        const Proposal proposal = triage(message, entered);
        QCOMPARE(proposal.receivedOn, QDate(2026, 11, 23));
        QCOMPARE(proposal.receiptEvidence, ReceiptEvidence::EntryTime);
    }

    void theEntryDayIsTheDayInRiga()
    {
        const QDateTime late(QDate(2026, 2, 28), QTime(22, 0, 1), Qt::UTC);
        QCOMPARE(triage(messageOf(u"x"_s), late).receivedOn, QDate(2026, 3, 1));
        QCOMPARE(triage(messageOf(u"x"_s), late.addSecs(-2)).receivedOn, QDate(2026, 2, 28));
    }

    void everyClueStandsInTheTextWhereItSays()
    {
        for (const Labelled &one : corpus()) {
            const Proposal proposal = triage(one.message, entered);
            for (const RightGuess &guess : proposal.rights) {
                QVERIFY(!guess.clues.isEmpty());
                QVERIFY(guess.confidence > 0 && guess.confidence < 1);
                for (const Clue &clue : guess.clues) {
                    if (clue.source != ClueSource::Text)
                        continue;
                    const QString first = clue.words.section(u' ', 0, 0);
                    QCOMPARE(one.message.text.mid(clue.position, first.size()), first);
                }
            }
        }
    }

    void machinesAskForNothing()
    {
        Message message = messageOf(u"Lūdzu dzēsiet visus manus personas datus."_s);
        QVERIFY(triage(message, entered).requestConfidence > 0.8);
        message.automatic = Automatic::AutoReply;
        QVERIFY(triage(message, entered).requestConfidence < 0.1);
        message.automatic = Automatic::Bounce;
        QVERIFY(triage(message, entered).requestConfidence < 0.1);
        // A web form's notice carries what a person typed.
        message.automatic = Automatic::AutoGenerated;
        QVERIFY(triage(message, entered).requestConfidence > 0.7);
    }

    void theSubjectCountsUnlessItRepeatsOurs()
    {
        Message message = messageOf(u"Labdien! Paldies."_s);
        message.subject = u"Manu personas datu dzēšana"_s;
        QVERIFY(triage(message, entered).asks(Right::Erasure));
        message.subject = u"Fwd: Manu personas datu dzēšana"_s;
        QVERIFY(triage(message, entered).asks(Right::Erasure));
        message.subject = u"Re: Manu personas datu dzēšana"_s;
        QVERIFY(!triage(message, entered).asks(Right::Erasure));
    }

    void anIdentityDocumentIsSeenAmongTheAttachments()
    {
        Message message = messageOf(u"Pielikumā pases kopija."_s);
        QVERIFY(triage(message, entered).identityEnclosed.value.isEmpty());
        message.attachments = {Attachment{u"foto.jpg"_s, {}, u"image/jpeg"_s, 10, {}, false}};
        QCOMPARE(triage(message, entered).identityEnclosed.value, u"yes"_s);
        message.text.clear();
        QVERIFY(triage(message, entered).identityEnclosed.value.isEmpty());
        message.attachments.first().name = u"Personas apliecība.png"_s;
        QCOMPARE(triage(message, entered).identityEnclosed.value, u"yes"_s);
        message.attachments.first().name = u"pasējums.pdf"_s;
        QVERIFY(triage(message, entered).identityEnclosed.value.isEmpty());
    }

    void theirOwnNumbersAreFound()
    {
        const Proposal proposal =
            triage(messageOf(u"Es, Jānis Bērziņš, personas kods 111111-11111, klienta numurs "
                             u"VL-20417, tālr. 2000 0417, lūdzu kopiju no visiem maniem datiem.\n"
                             u"Adrese: Zaļā iela 1 - 2, Rīga, LV-1010"_s),
                   entered);
        QCOMPARE(proposal.name.value, u"Jānis Bērziņš"_s);
        QCOMPARE(proposal.personalCode.value, u"111111-11111"_s);
        QCOMPARE(proposal.customerNumber.value, u"VL-20417"_s);
        QCOMPARE(proposal.phone.value, u"+37120000417"_s);
        QCOMPARE(proposal.address.value, u"Zaļā iela 1 - 2, Rīga, LV-1010"_s);
        QCOMPARE(proposal.copyAsked.value, u"yes"_s);
        const Proposal none =
            triage(messageOf(u"Rēķins 1111111-11111 par 20000417 eiro, paka 123456-123456."_s), entered);
        QVERIFY(none.personalCode.value.isEmpty());
        QVERIFY(none.phone.value.isEmpty());
        QVERIFY(none.customerNumber.value.isEmpty());
        QVERIFY(none.copyAsked.value.isEmpty());
    }

    void aProposalSurvivesItsStoredForm()
    {
        for (const Labelled &one : corpus()) {
            const Proposal proposal = triage(one.message, entered);
            const auto again = proposalFromJson(toJson(proposal));
            QVERIFY(again);
            QCOMPARE(toJson(*again), toJson(proposal));
            QCOMPARE(rightCodesIn(*again), rightCodesIn(proposal));
        }
        QVERIFY(!proposalFromJson({}));
        QJsonObject foreign = toJson(Proposal());
        foreign.insert(u"language"_s, u"xx"_s);
        QVERIFY(!proposalFromJson(foreign));
    }

    void hostileTextIsJudgedInTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word a million times") << u"dzēst datus "_s.repeated(90000);
        QTest::newRow("never a sentence end") << u"lūdzu kopija par mani dati no "_s.repeated(40000);
        QTest::newRow("a word of a million letters") << QString(1000000, u'd');
        QTest::newRow("only digits") << QString(1000000, u'1');
        QTest::newRow("only dashes") << QString(1000000, u'-');
        QTest::newRow("capitals for names") << u"Ar cieņu, "_s.repeated(1000) + u"Aa "_s.repeated(300000);
        QTest::newRow("half addresses") << u"atbildi sūtīt a@"_s.repeated(60000);
        QTest::newRow("postcodes") << u"a LV-1 LV"_s.repeated(110000);
        QTest::newRow("closing words") << u"Best\nAr cieņu\n"_s.repeated(70000);
        QTest::newRow("numbers on lines") << u"klienta nr 1\n+371 2\n"_s.repeated(50000);
        QTest::newRow("forwards in forwards")
            << u"---------- Forwarded message ----------\n"_s +
                   u"From: a@b.example\nDate: x\nSubject: y\n\n"_s.repeated(25000);
        QTest::newRow("colons") << u"From: x\nTo: y\n"_s.repeated(60000);
    }

    void hostileTextIsJudgedInTime()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        Message message = messageOf(text);
        message.to = {MailAddress{{}, u"mes@pasts.example"_s}};
        (void)triage(message, entered);
        if (timer.elapsed() > 500)
            qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
    }

    void aColleagueWhoPassesARequestOnIsNotItsPerson()
    {
        Message message = messageOf(u"Lūdzu reģistrēt. Dzēsiet to no manas pastkastes.\n\nIeva Kalve\n\n"
                                    "From: Zane Egle <zane@pasts.example>\nSent: 20 November 2026 09:00\n"
                                    "To: info@vejupe.example\nSubject: x\n\n"
                                    "Kādus manus datus glabājat?\nZane Egle\n"_s);
        message.subject = u"Fwd: x"_s;
        message.fromAddress = u"ieva@vejupe.example"_s;
        message.to = {MailAddress{{}, u"dati@vejupe.example"_s}};
        message.receivedOn = QDate(2026, 11, 22);
        message.receiptEvidence = ReceiptEvidence::ReceivedHeader;
        const Proposal proposal = triage(message, entered);
        QCOMPARE(rightCodesIn(proposal), QStringList{u"access"_s});
        QCOMPARE(proposal.name.value, u"Zane Egle"_s);
        QCOMPARE(proposal.email.value, u"zane@pasts.example"_s);
        QCOMPARE(proposal.earlierReceipt.value, u"2026-11-20"_s);
        QCOMPARE(message.text.mid(proposal.earlierReceipt.clues.first().position, 5), u"Sent:"_s);
        QCOMPARE(proposal.receivedOn, QDate(2026, 11, 22));

        // Whoever writes from another house passes on his own matter.
        message.fromAddress = u"ieva@cits.example"_s;
        const Proposal own = triage(message, entered);
        QCOMPARE(own.email.value, u"ieva@cits.example"_s);
        QVERIFY(own.earlierReceipt.value.isEmpty());
    }

    void aLetterInAnAttachmentCountsAndItsDayIsNotThatOfReceipt()
    {
        Message message =
            messageOf(u"Labdien, iesniegums pielikumā.\n\n"
                      "On Mon, 2 Nov 2026, SIA wrote:\nLūdzu dzēst datus?\n\n"_s +
                      attachmentMark(u"iesniegums.pdf"_s) +
                      u"\nSIA Vējupe\nKrasta iela 1, Rīga, LV-1003\n\nRīgā, 2026. gada 12. novembrī\n\n"
                      "Lūdzu ierobežot manu datu apstrādi.\n\nJānis Egle\n"_s);
        QCOMPARE(rightCodesIn(triage(message, entered)), QStringList{});
        message.attachments = {Attachment{u"iesniegums.pdf"_s, {}, u"application/pdf"_s, 10, {}, false}};
        const Proposal proposal = triage(message, entered);
        QCOMPARE(rightCodesIn(proposal), QStringList{u"restriction"_s});
        QCOMPARE(proposal.name.value, u"Jānis Egle"_s);
        QCOMPARE(proposal.senderDated.value, u"2026-11-12"_s);
        QCOMPARE(proposal.receivedOn, QDate(2026, 11, 23));
        QVERIFY(proposal.address.value.isEmpty());
    }

    void numbersAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("phone");
        QTest::newRow("spaces") << u"Tālr. 29 112 233"_s << u"+37129112233"_s;
        QTest::newRow("country code and dashes") << u"+371 2-911-22-33"_s << u"+37129112233"_s;
        QTest::newRow("brackets") << u"(+371) 29112233, mob."_s << u"+37129112233"_s;
        QTest::newRow("two noughts") << u"zvaniet 0037129112233"_s << u"+37129112233"_s;
        QTest::newRow("abroad") << u"Tel: +44 20 7946 0018"_s << u"+442079460018"_s;
        QTest::newRow("a line of its own") << u"Egle\n29112233\n"_s << u"+37129112233"_s;
        QTest::newRow("an invoice") << u"Rēķins 29112233 nav samaksāts"_s << QString();
        QTest::newRow("an account") << u"Konts LV80 BANK 0000 4351 9500 1"_s << QString();
    }

    void numbersAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, phone);
        QCOMPARE(triage(messageOf(text), entered).phone.value, phone);
    }

    void aProposalStoredBeforeStillReads()
    {
        QJsonObject old = toJson(triage(messageOf(u"Dzēsiet manus datus."_s), entered));
        QVERIFY(!old.contains(u"earlierReceipt"_s));
        QVERIFY(!old.contains(u"senderDated"_s));
        QVERIFY(proposalFromJson(old));
    }
};

ATBILDE_TEST_MAIN(TestTriage)
#include "tst_triage.moc"
