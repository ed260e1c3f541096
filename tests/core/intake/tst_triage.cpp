// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/triage.h"
#include "tests/support/hostile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime entered(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

/// One text of the corpus. A file holds many: "== rights | language | name", then the text.
struct Labelled
{
    QString where;
    QStringList rights;
    QString language;
    QString name;
    QString text;
};

QList<Labelled> corpus()
{
    QList<Labelled> all;
    const QDir folder(QStringLiteral(ATBILDE_TEST_FOLDER "/data/triage"));
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(source.readAll());
        for (const QString &entry : content.split(u"== "_s, Qt::SkipEmptyParts)) {
            const QStringList head = entry.section(u'\n', 0, 0).split(u'|');
            if (head.size() != 3)
                qFatal("%s: a label has three parts: %s", qPrintable(file), qPrintable(head.join(u'|')));
            QStringList rights = head[0].trimmed().split(u", "_s);
            rights.removeAll(u"none"_s);
            rights.sort();
            const QString text = entry.section(u'\n', 1).trimmed();
            all.append({u"%1: %2"_s.arg(file, text.left(60).simplified()), rights, head[1].trimmed(),
                        head[2].trimmed(), text});
        }
    }
    return all;
}

Message messageOf(const QString &text)
{
    Message message;
    message.text = text;
    message.fromAddress = u"kads@pasts.example"_s;
    return message;
}

QStringList rightsIn(const Proposal &proposal)
{
    QStringList codes;
    for (const RightGuess &guess : proposal.rights)
        codes << codeOf(guess.right);
    codes.sort();
    return codes;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightsOfTheLabelledTextsAreFound()
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int lostRequests = 0;
        int requests = 0;
        const QList<Labelled> texts = corpus();
        for (const Labelled &one : texts) {
            const QStringList found = rightsIn(triage(messageOf(one.text), entered));
            for (const QString &code : found)
                (one.rights.contains(code) ? right : wrong)++;
            for (const QString &code : one.rights)
                missed += found.contains(code) ? 0 : 1;
            requests += one.rights.isEmpty() ? 0 : 1;
            lostRequests += !one.rights.isEmpty() && found.isEmpty() ? 1 : 0;
            if (found != one.rights)
                qInfo("%s\n    asked: %s\n    found: %s", qPrintable(one.where),
                      qPrintable(one.rights.join(u' ')), qPrintable(found.join(u' ')));
        }
        const double precision = double(right) / double(right + wrong);
        const double recall = double(right) / double(right + missed);
        const double f1 = 2 * precision * recall / (precision + recall);
        qInfo("texts %lld, precision %.3f, recall %.3f, F1 %.3f, requests lost %d of %d",
              qlonglong(texts.size()), precision, recall, f1, lostRequests, requests);
        QVERIFY(texts.size() >= 80);
        QVERIFY(precision >= 0.95);
        QVERIFY(recall >= 0.95);
        QVERIFY(f1 >= 0.95);
    }

    void theLanguageOfTheLabelledTextsIsFound()
    {
        const QList<Labelled> texts = corpus();
        int right = 0;
        for (const Labelled &one : texts) {
            const Proposal proposal = triage(messageOf(one.text), entered);
            const QString found = proposal.language ? codeOf(*proposal.language) : u"none"_s;
            right += found == one.language ? 1 : 0;
            if (found != one.language)
                qInfo("%s: %s", qPrintable(one.where), qPrintable(found));
        }
        QVERIFY(double(right) / double(texts.size()) >= 0.99);
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
            const Proposal proposal = triage(messageOf(one.text), entered);
            for (const RightGuess &guess : proposal.rights) {
                QVERIFY(!guess.clues.isEmpty());
                QVERIFY(guess.confidence > 0 && guess.confidence < 1);
                for (const Clue &clue : guess.clues) {
                    const QString first = clue.words.section(u' ', 0, 0);
                    QCOMPARE(one.text.mid(clue.position, first.size()), first);
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
            const Proposal proposal = triage(messageOf(one.text), entered);
            const auto again = proposalFromJson(toJson(proposal));
            QVERIFY(again);
            QCOMPARE(toJson(*again), toJson(proposal));
            QCOMPARE(rightsIn(*again), rightsIn(proposal));
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
        QTest::newRow("colons") << u"From: x\nTo: y\n"_s.repeated(60000);
    }

    void hostileTextIsJudgedInTime()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        (void)triage(messageOf(text), entered);
        if (timer.elapsed() > 500)
            qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 5000);
    }

    void theNamesOfTheLabelledTextsAreFound()
    {
        for (const Labelled &one : corpus())
            QCOMPARE(triage(messageOf(one.text), entered).name.value, one.name);
    }
};

ATBILDE_TEST_MAIN(TestTriage)
#include "tst_triage.moc"
