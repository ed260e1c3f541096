// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editletter.h"

#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A case whose answer is composed and waits to become final.
class Writing : public CaseInHand
{
public:
    explicit Writing(const Decision &made = erased()) : CaseInHand(made) { bringTo(State::Approved); }

    [[nodiscard]] LetterKey key() const { return {id, u"answer"_s, {}}; }
    [[nodiscard]] LetterInHand inHand() { return letterInHand(*office, by(handler), key()).value(); }

    Result<LetterDraft> save(const Officer &officer, const QString &words,
                             const std::optional<LetterDraft> &on = {}, DraftCause cause = DraftCause::Typed)
    {
        const LetterInHand seenNow = inHand();
        EditedText text{withWords(seenNow.letter, words), seenNow.composed.letter, on, {}, cause};
        return saveEdited(*office, by(officer), key(), text);
    }

    static Letter withWords(Letter letter, const QString &words)
    {
        letter.body.insert(1, Block{BlockKind::Paragraph, {}, {{words}}, {}, {}, 0});
        return letter;
    }
};

bool says(const Letter &letter, const QString &words)
{
    return plainText(letter.body).replace(QChar::Nbsp, u' ').contains(words);
}

} // namespace

class TestEditLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsInTheLetterAndFreezes()
    {
        Writing c;
        const LetterDraft draft = c.save(c.handler, u"Paldies par pacietību."_s).value();
        QCOMPARE(draft.savedBy, c.handler.id);
        QCOMPARE(c.office->store.letterDrafts.find(draft.id), draft);
        QVERIFY(says(draftLetter(*c.office, c.by(c.reader), c.id, u"answer"_s).value(), u"pacietību"_s));
        const FrozenLetter letter = finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).value();
        QVERIFY(letter.plainText.contains(u"Paldies par pacietību."_s));
        QVERIFY(letter.plainText.contains(letter.number)); // today's head
        QVERIFY(c.office->store.letterDrafts.of(c.key()).empty());
        QCOMPARE(c.office->store.letterDrafts.behind(letter.id).size(), 1U);
    }

    void typingGoesOnInOneVersionAndANewSittingIsANewOne()
    {
        Writing c;
        const qsizetype before =
            column(c.office->store.database, u"SELECT act FROM journal"_s).count(u"edit_letter"_s);
        LetterDraft draft = c.save(c.handler, u"Viens."_s).value();
        draft = c.save(c.handler, u"Divi."_s, draft).value();
        QCOMPARE(draft.revision, 2);
        QCOMPARE(c.inHand().versions.size(), 1U);
        QVERIFY(says(c.inHand().letter, u"Divi."_s));
        draft.begunAt = draft.begunAt.addSecs(-601); // as an hour later
        QCOMPARE(c.save(c.handler, u"Trīs."_s, draft)->revision, 1);
        QCOMPARE(c.inHand().versions.size(), 2U);
        QCOMPARE(c.inHand().versions.front().parent, draft.id);
        const auto acts = column(c.office->store.database, u"SELECT act FROM journal"_s);
        QCOMPARE(acts.count(u"edit_letter"_s), before + 2); // a line for each version
        QVERIFY(!c.office->store.journal.firstBroken());
    }

    void twoOfficersOnOneLetterLoseNothing()
    {
        Writing c;
        const LetterDraft first = c.save(c.handler, u"Pirmais teksts."_s).value();
        // The approver still sees the letter without it, and saves.
        const LetterDraft second = c.save(c.approver, u"Otrs teksts."_s).value();
        const LetterInHand both = c.inHand();
        QCOMPARE(both.standing->id, second.id);
        QCOMPARE(both.beside->id, first.id);
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).error().reason,
                 RefusalReason::DraftsDiffer);
        QCOMPARE(c.office->store.letters.of(c.id).size(), 0U);

        EditedText merged{both.letter, both.composed.letter, both.standing, both.beside->id,
                          DraftCause::Merged};
        QVERIFY(saveEdited(*c.office, c.by(c.approver), c.key(), merged));
        QVERIFY(!c.inHand().beside);
        QCOMPARE(c.inHand().versions.size(), 3U); // both texts are there still
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
    }

    void whoTypesOnAVersionThatWasTakenOverBranchesOff()
    {
        Writing c;
        const LetterDraft first = c.save(c.handler, u"Pirmais."_s).value();
        const LetterDraft taken = c.save(c.approver, u"Pārņemts."_s, first).value();
        QCOMPARE(taken.parent, first.id);
        const LetterDraft late = c.save(c.handler, u"Novēlots."_s, first).value();
        QVERIFY(late.id != first.id);
        QCOMPARE(c.inHand().beside->id, taken.id);
        QCOMPARE(letterFromJson(c.office->store.letterDrafts.find(first.id)->content)->body,
                 letterFromJson(first.content)->body);
    }

    void anotherWindowOfTheSameOfficerLosesNothingEither()
    {
        Writing c;
        const LetterDraft seen = c.save(c.handler, u"Pirmais."_s).value();
        (void)c.save(c.handler, u"Vienā logā."_s, seen).value();
        const LetterDraft other = c.save(c.handler, u"Otrā logā."_s, seen).value();
        QVERIFY(other.id != seen.id);
        QVERIFY(says(letterFromJson(c.office->store.letterDrafts.find(seen.id)->content).value(),
                     u"Vienā logā."_s));
    }

    void wherePeopleDecideAnewBothTextsAreToBeCompared()
    {
        Writing c;
        const LetterDraft draft = c.save(c.handler, u"Mūsu vārdi."_s).value();
        QVERIFY(!c.inHand().basisChanged);
        Decision other = c.decision;
        other.dataConcerned = {u"pirkumu vēsture"_s};
        QVERIFY(returnToHandler(*c.office, c.by(c.approver), c.seen(), u"citi dati"_s));
        QVERIFY(decide(*c.office, c.by(c.handler), c.seen(), other));
        c.decision = other;
        c.bringTo(State::Approved);
        const LetterInHand changed = c.inHand();
        QVERIFY(changed.basisChanged);
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).error().reason,
                 RefusalReason::DraftBasisChanged);

        EditedText compared{changed.letter, changed.composed.letter, draft, {}, DraftCause::Compared};
        QVERIFY(saveEdited(*c.office, c.by(c.handler), c.key(), compared));
        QVERIFY(!c.inHand().basisChanged);
        QVERIFY(says(c.inHand().letter, u"Mūsu vārdi."_s));
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
    }

    void daysThatFollowFromTheLettersOwnDateComeByThemselves()
    {
        Writing c;
        (void)c.save(c.handler, u"Mūsu vārdi."_s).value();
        Occasion later = c.by(c.handler);
        later.at = later.at.addDays(2);
        const LetterInHand then = letterInHand(*c.office, later, c.key()).value();
        QVERIFY(!then.basisChanged);
        QVERIFY(says(then.letter, u"Mūsu vārdi."_s));
        QCOMPARE(then.letter.date, later.day());
        QVERIFY(says(then.letter, u"11. novembrim"_s)); // how long the correspondence is kept
        QVERIFY(!says(then.letter, u"9. novembrim"_s));
    }

    void whatTheLawRequiresIsMissedWhenItIsTakenOut()
    {
        Writing c;
        const LetterInHand now = c.inHand();
        Letter cut = now.letter;
        for (Block &block : cut.body)
            block.runs.removeIf([](const Run &run) { return run.placeholder == "erased_list"_L1; });
        QVERIFY(saveEdited(*c.office, c.by(c.handler), c.key(), {cut, now.composed.letter}));
        QCOMPARE(c.inHand().missing, QStringList{u"content"_s});
        const Refusal no = finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).error();
        QCOMPARE(no.reason, RefusalReason::LetterIncomplete);
        QCOMPARE(std::get<Code>(no.facts.first()).code, u"content"_s);
    }

    void theRemedyCannotBeEditedAway()
    {
        Writing c(erasureDenied());
        const LetterInHand now = c.inHand();
        Letter cut = now.letter;
        QCOMPARE(cut.body.removeIf([](const Block &block) { return block.kind == BlockKind::Remedy; }), 1);
        cut.body.append({BlockKind::Remedy, {}, {{u"Sūdzēties nav kur."_s}}, {}});
        QVERIFY(saveEdited(*c.office, c.by(c.handler), c.key(), {cut, now.composed.letter}));
        QCOMPARE(c.inHand().letter.body.last(), now.composed.letter.body.last());
        QVERIFY(c.inHand().missing.isEmpty());
    }

    void onlyWhoMayDecideEditsTheAnswer()
    {
        Writing c;
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(c.save(c.clerk, u"x"_s).error().reason, RefusalReason::EditNotAllowed);
        QCOMPARE(c.save(c.reader, u"x"_s).error().reason, RefusalReason::EditNotAllowed);
        const LetterKey receipt{c.id, u"T01"_s, {}};
        QCOMPARE(saveEdited(*c.office, c.by(c.clerk), {RequestId(99), u"T01"_s, {}}, {}).error().reason,
                 RefusalReason::RequestNotFound);
        QCOMPARE(everythingIn(c.office->store.database), before);
        QVERIFY(mayEdit(Role::Clerk, receipt));
        QVERIFY(!mayEdit(Role::Reader, receipt));
        QVERIFY(!mayEdit(Role::Administrator, receipt));
    }

    void aFinalLetterIsNotEdited()
    {
        Writing c;
        const LetterInHand now = c.inHand();
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(
            saveEdited(*c.office, c.by(c.handler), c.key(), {now.letter, now.composed.letter}).error().reason,
            RefusalReason::LetterAlreadyFinal);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aStoreThatFailsKeepsNoHalfVersion()
    {
        Writing c;
        Database &database = c.office->store.database;
        const QStringList before = everythingIn(database);
        QVERIFY(runRaw(database, u"CREATE TEMP TRIGGER breaks BEFORE INSERT ON main.journal BEGIN SELECT "
                                 "RAISE(ABORT, 'broken'); END"_s));
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)c.save(c.handler, u"x"_s));
        QVERIFY(runRaw(database, u"DROP TRIGGER breaks"_s));
        QCOMPARE(everythingIn(database), before);
    }

    void theQuestionOfAStepIsFrozenAsItWasEdited()
    {
        CaseInHand c;
        const LetterKey key{c.id, u"T02"_s, {}};
        StepInput input;
        input.values = {{StepField::Reason, u"rakstīts no svešas adreses"_s}};
        const Letter composed =
            letterOf(*c.office, c.by(c.handler), c.seen(), Step::AskIdentity, input).value().value();
        QVERIFY(saveEdited(*c.office, c.by(c.handler), key,
                           {Writing::withWords(composed, u"Zvaniet droši."_s), composed}));
        QVERIFY(c.take(c.handler, Step::AskIdentity, input.values));
        QVERIFY(c.office->store.letters.of(c.id).front().plainText.contains(u"Zvaniet droši."_s));
    }

    void aLearntWordIsLearntOnce()
    {
        TestOffice o;
        QVERIFY(learnWord(*o.office, o.by(o.clerk), Language::Latvian, u" pārnesamība "_s));
        QVERIFY(learnWord(*o.office, o.by(o.clerk), Language::Latvian, u"pārnesamība"_s));
        QVERIFY(learnWord(*o.office, o.by(o.clerk), Language::Latvian, u"  "_s));
        QCOMPARE(learnWord(*o.office, o.by(o.reader), Language::Latvian, u"x"_s).error().reason,
                 RefusalReason::EditNotAllowed);
        QCOMPARE(o.office->store.dictionaryWords.in(Language::Latvian), QStringList{u"pārnesamība"_s});
        QVERIFY(o.office->store.dictionaryWords.in(Language::English).isEmpty());
        QCOMPARE(o.office->store.journal.head()->act, u"dictionary_word"_s);
    }
};

ATBILDE_TEST_MAIN(TestEditLetter)
#include "tst_editletter.moc"
