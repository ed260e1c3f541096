// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/letterpaper.h"

#include "core/casework/finalise.h"
#include "core/casework/printed.h"
#include "core/store/lists/letterfile.h"
#include "tests/support/hostile.h"
#include "tests/support/samplerequests.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Stationery withLogo()
{
    Stationery paper;
    paper.left = 35;
    paper.window = PaperSide::Right;
    paper.footer = {u"SIA „Vējupe”, Rīga"_s};
    paper.logoImage = "\x89PNG\r\n\x1a\n and so on";
    paper.logo =
        QString::fromLatin1(QCryptographicHash::hash(paper.logoImage, QCryptographicHash::Sha256).toHex());
    return paper;
}

Result<QByteArray> asText(const Letter &letter)
{
    return plainText(letter).toUtf8();
}

} // namespace

class TestLetterPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSavedIsReadWithItsLogo()
    {
        TestOffice test;
        QCOMPARE(stationery(test.office->store), Stationery());
        QVERIFY(changeStationery(*test.office, test.by(test.approver), withLogo(), Stationery()));
        QCOMPARE(stationery(test.office->store), withLogo());
        QCOMPARE(test.office->store.journal.head()->act, u"change_letter_paper"_s);
        QCOMPARE(stationeryFromJson(jsonOf(withLogo()))->logoImage, QByteArray()); // kept beside it
    }

    void whoMayNotChangesNothing()
    {
        TestOffice test;
        for (const Officer &officer : {test.clerk, test.handler, test.reader}) {
            const auto refused = changeStationery(*test.office, test.by(officer), withLogo(), Stationery());
            QCOMPARE(refused.error().reason, RefusalReason::RoleNotAllowed);
        }
        QCOMPARE(stationery(test.office->store), Stationery());
    }

    void whatSomebodyElseSavedIsNotOverwritten()
    {
        TestOffice test;
        QVERIFY(changeStationery(*test.office, test.by(test.approver), withLogo(), Stationery()));
        Stationery other;
        other.left = 25;
        const auto refused = changeStationery(*test.office, test.by(test.approver), other, Stationery());
        QCOMPARE(refused.error().reason, RefusalReason::ChangedMeanwhile);
        QCOMPARE(stationery(test.office->store), withLogo());
    }

    void whatNoPaperCanBeIsRefused()
    {
        const auto refused = [](auto change) {
            Stationery paper = withLogo();
            change(paper);
            const Result<void> sound = checkStationery(paper);
            return sound ? std::optional<RefusalReason>() : sound.error().reason;
        };
        QCOMPARE(refused([](Stationery &) {}), std::nullopt);
        QCOMPARE(refused([](Stationery &paper) { paper.left = 5; }), RefusalReason::FieldNotUnderstood);
        QCOMPARE(refused([](Stationery &paper) { paper.bottom = 500; }), RefusalReason::FieldNotUnderstood);
        QCOMPARE(refused([](Stationery &paper) { paper.font.clear(); }), RefusalReason::FieldMissing);
        QCOMPARE(refused([](Stationery &paper) { paper.footer = {QString(121, u'a')}; }),
                 RefusalReason::FieldNotUnderstood);
        QCOMPARE(refused([](Stationery &paper) { paper.footer = QStringList(4, u"a"_s); }),
                 RefusalReason::FieldNotUnderstood);
        QCOMPARE(refused([](Stationery &paper) { paper.logoImage = "<svg/>"; }),
                 RefusalReason::FileKindUnknown);
        QCOMPARE(refused([](Stationery &paper) { paper.logoImage += QByteArray(logoLimit, 'a'); }),
                 RefusalReason::FileTooLarge);
        QCOMPARE(refused([](Stationery &paper) { paper.logoImage += 'a'; }),
                 RefusalReason::FieldNotUnderstood);
    }

    void aFinalLetterKeepsItsPaperAndNamesTheJournalBeforeIt()
    {
        TestOffice test;
        const Request request =
            approvedRequest(test, registeredRequest(test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 11, 3)));
        QVERIFY(changeStationery(*test.office, test.by(test.approver), withLogo(), Stationery()));
        const QString before = journalMark(test.office->store);
        const auto draft = draftLetter(*test.office, test.by(test.handler), request.id, u"answer"_s);
        QCOMPARE(draft->journalMark, QString());
        QCOMPARE(draft->paper, withLogo());

        const auto frozen = finaliseAnswer(*test.office, test.by(test.handler), {request.id, 0}, asText);
        QVERIFY(frozen);
        Letter letter = *letterFromJson(frozen->content);
        QVERIFY2(letter.journalMark.endsWith(before), qPrintable(letter.journalMark));
        QVERIFY(journalMark(test.office->store) != before);

        Stationery plain;
        QVERIFY(changeStationery(*test.office, test.by(test.approver), plain, withLogo()));
        hangLogo(test.office->store, letter);
        QCOMPARE(letter.paper, withLogo());
        const auto file = letterFile(test.office->store, frozen->id);
        QCOMPARE(file->sha256, QCryptographicHash::hash(letterPdf(test.office->store, frozen->id),
                                                        QCryptographicHash::Sha256));
    }

    void printedIsWhatAnOfficerSaidWasPrinted()
    {
        TestOffice test;
        const Request request =
            approvedRequest(test, registeredRequest(test, u"Anna"_s, u"Kalniņa"_s, QDate(2026, 11, 3)));
        const auto frozen = finaliseAnswer(*test.office, test.by(test.handler), {request.id, 0}, asText);
        const auto refused = recordPrinted(*test.office, test.by(test.reader), {frozen->id});
        QCOMPARE(refused.error().reason, RefusalReason::RoleNotAllowed);
        QCOMPARE(recordPrinted(*test.office, test.by(test.clerk), {frozen->id, LetterId(999)}).error().reason,
                 RefusalReason::LetterNotFound);
        QVERIFY(test.office->store.journal.head()->act != "print_letters"_L1);
        QVERIFY(recordPrinted(*test.office, test.by(test.clerk), {frozen->id}));
        const auto head = test.office->store.journal.head();
        QCOMPARE(head->act, u"print_letters"_s);
        QCOMPARE(head->request, request.id);
        QCOMPARE(head->facts.value(u"letters"_s).toString(), frozen->number);
        QVERIFY(!test.office->store.letters.find(frozen->id)->dispatchedOn.isValid());
    }
};

ATBILDE_TEST_MAIN(TestLetterPaper)
#include "tst_letterpaper.moc"
