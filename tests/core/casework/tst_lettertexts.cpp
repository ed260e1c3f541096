// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lettertexts.h"

#include "core/casework/finalise.h"
#include "core/letter/textcheck.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Wording worded(const QString &key = u"T01"_s)
{
    Wording wording{Language::Latvian, key, textOf(shippedTexts().latvian, key), u"jurists lūdza"_s, 0};
    wording.text.body.prepend(u"Paldies par Jūsu vēstuli. "_s);
    return wording;
}

RefusalReason reasonOf(const Result<TextVersion> &result)
{
    return result.error().reason;
}

} // namespace

class TestLetterTextsOfTheOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordedTextIsWhatTheNextLetterSays()
    {
        CaseInHand hand;
        const Occasion occasion = hand.by(hand.approver);
        const Result<Letter> before = draftLetter(*hand.office, occasion, hand.id, u"T01"_s);
        QVERIFY(before);
        const Result<TextVersion> saved = wordLetterText(*hand.office, occasion, worded());
        QVERIFY(saved);
        QCOMPARE(saved->number, 1);
        QCOMPARE(saved->writer, hand.approver.name);
        const Result<Letter> after = draftLetter(*hand.office, occasion, hand.id, u"T01"_s);
        QVERIFY(plainText(*after).contains(u"Paldies par Jūsu vēstuli."_s));
        QVERIFY(after->parts.first().version != before->parts.first().version);
        QCOMPARE(after->parts.first().version, saved->fingerprint);
    }

    void whoMayWordLetters()
    {
        TestOffice office;
        for (const Officer &officer : {office.clerk, office.handler, office.reader})
            QCOMPARE(reasonOf(wordLetterText(*office.office, office.by(officer), worded())),
                     RefusalReason::RoleNotAllowed);
        QVERIFY(office.office->store.letterTextVersions.all().empty());
        QVERIFY(wordLetterText(*office.office, office.by(office.administrator), worded()));
    }

    void whatMayNotBeSavedIsRefusedAndNothingIsWritten()
    {
        TestOffice office;
        const Occasion occasion = office.by(office.approver);
        const auto refused = [&](auto change) {
            Wording wording = worded();
            change(wording);
            return reasonOf(wordLetterText(*office.office, occasion, wording));
        };
        QCOMPARE(refused([](Wording &w) { w.reason = u" \n"_s; }), RefusalReason::ReasonMissing);
        QCOMPARE(refused([](Wording &w) { w.key = u"T99"_s; }), RefusalReason::LetterTextUnknown);
        QCOMPARE(refused([](Wording &w) { w.text.body += u"{{nickname}}"_s; }),
                 RefusalReason::LetterTextUnsound);
        QCOMPARE(refused([](Wording &w) { w.text.body += u"{{#several}}"_s; }),
                 RefusalReason::LetterTextUnsound);
        QCOMPARE(refused([](Wording &w) { w.text.body = u"Saņēmām."_s; }), RefusalReason::LetterTextUnsound);
        QCOMPARE(refused([](Wording &w) { w.text = textOf(shippedTexts().latvian, w.key); }),
                 RefusalReason::LetterTextSame);
        QCOMPARE(refused([](Wording &w) { w.seen = 3; }), RefusalReason::ChangedMeanwhile);
        QVERIFY(office.office->store.letterTextVersions.all().empty());
    }

    void versionsStayAndAnyOfThemCanBeTakenUpAgain()
    {
        TestOffice office;
        const Occasion occasion = office.by(office.approver);
        Wording wording = worded();
        QVERIFY(wordLetterText(*office.office, occasion, wording));
        wording.seen = 1;
        wording.text.body.prepend(u"Labdien! "_s);
        QVERIFY(wordLetterText(*office.office, occasion, wording));
        wording.seen = 2;
        QVERIFY(restoreLetterText(*office.office, occasion, wording, 0));
        QCOMPARE(officeTexts(office.office->store).find(Language::Latvian, u"T01"_s).state,
                 TextState::Shipped);
        wording.seen = 3;
        QCOMPARE(reasonOf(restoreLetterText(*office.office, occasion, wording, 0)),
                 RefusalReason::LetterTextSame);
        QCOMPARE(reasonOf(restoreLetterText(*office.office, occasion, wording, 9)),
                 RefusalReason::TextVersionNotFound);
        QVERIFY(restoreLetterText(*office.office, occasion, wording, 1));
        const TextInUse used = officeTexts(office.office->store).find(Language::Latvian, u"T01"_s);
        QCOMPARE(used.number, 4);
        QVERIFY(used.text.body.startsWith(u"Paldies"_s));
        QCOMPARE(office.office->store.letterTextVersions.of(Language::Latvian, u"T01"_s).size(),
                 std::size_t(4));
    }

    void theJournalTellsTheActAndNotTheText()
    {
        TestOffice office;
        QVERIFY(wordLetterText(*office.office, office.by(office.approver), worded()));
        const QString facts =
            column(office.office->store.database, u"SELECT facts FROM journal ORDER BY id DESC LIMIT 1"_s)
                .first();
        QVERIFY(facts.contains(u"T01"_s));
        QVERIFY(!facts.contains(u"Paldies"_s));
        QVERIFY(!facts.contains(u"jurists"_s));
    }

    void aTextDamagedInTheStoreGivesWayAndNoLetterIsLost()
    {
        CaseInHand hand;
        const Occasion occasion = hand.by(hand.approver);
        Store &store = hand.office->store;
        QVERIFY(wordLetterText(*hand.office, occasion, worded()));
        QVERIFY(runRaw(store.database, u"UPDATE letter_texts SET body = body || ' {{nickname}}'"_s));
        const TextInUse used = officeTexts(store).find(Language::Latvian, u"T01"_s);
        QCOMPARE(used.state, TextState::Damaged);
        QCOMPARE(used.text, textOf(shippedTexts().latvian, u"T01"_s));
        QVERIFY(draftLetter(*hand.office, occasion, hand.id, u"T01"_s));
        Wording again = worded();
        again.seen = used.newest;
        QVERIFY(wordLetterText(*hand.office, occasion, again));
        QCOMPARE(officeTexts(store).find(Language::Latvian, u"T01"_s).state, TextState::Worded);
    }
};

ATBILDE_TEST_MAIN(TestLetterTextsOfTheOffice)
#include "tst_lettertexts.moc"
