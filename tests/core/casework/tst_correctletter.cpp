// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/correctletter.h"

#include "core/casework/editletter.h"
#include "core/store/lists/letterlist.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

FrozenLetter finalAnswer(CaseInHand &c)
{
    c.bringTo(State::Approved);
    return finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).value();
}

FrozenLetter stored(CaseInHand &c, LetterId id)
{
    return c.office->store.letters.find(id).value();
}

} // namespace

class TestCorrectLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewLetterNamesTheOldOneAndTakesItsPlace()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        const FrozenLetter fresh =
            correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf).value();
        QCOMPARE(fresh.number, u"DS-2026/0001-2"_s);
        const QString text = QString(fresh.plainText).replace(QChar::Nbsp, u' ');
        QVERIFY(text.contains(u"Ar šo vēstuli aizstājam mūsu 2026. gada 9. novembra vēstuli "
                              "Nr. DS-2026/0001-1."_s));
        QCOMPARE(stored(c, old.id).replacedBy, fresh.id);
        QCOMPARE(stored(c, fresh.id).replaces, old.id);
        QVERIFY(!stored(c, fresh.id).replacedBy);
        QCOMPARE(stored(c, old.id).content, old.content); // what was frozen stays as it was
        const Entry entry = c.office->store.journal.head().value();
        QCOMPARE(entry.act, u"correct_letter"_s);
        QCOMPARE(entry.facts.value("corrected"_L1).toString(), old.number);
        QCOMPARE(c.request().state, State::Approved);
    }

    void anAnswerThatNeverLeftNeedsNoDispatch()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        const FrozenLetter fresh =
            correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf).value();
        QCOMPARE(lettersToPost(c.office->store), 1);
        const LetterPage toPost = letterPage(c.office->store, true, 10);
        QCOMPARE(toPost.rows.size(), 1U);
        QCOMPARE(toPost.rows.front().id, fresh.id);
        QVERIFY(dispatchAnswer(*c.office, c.by(c.clerk), c.seen(), {c.today(), Channel::Letter, {}}));
        QVERIFY(!stored(c, old.id).dispatchedOn.isValid());
        QVERIFY(stored(c, fresh.id).dispatchedOn.isValid());
        QVERIFY(closeRequest(*c.office, c.by(c.clerk), c.seen()));
        const LetterPage all = letterPage(c.office->store, false, 10);
        QCOMPARE(all.rows.back().replacedBy, fresh.number);
    }

    void anAnswerThatLeftStaysTheAnswerAndItsCorrectionIsSentToo()
    {
        CaseInHand c(erased());
        c.bringTo(State::Dispatched);
        const LetterId old = c.office->store.letters.of(c.id).back().id;
        const FrozenLetter fresh = correctLetter(*c.office, c.by(c.approver), c.seen(), old, fakePdf).value();
        QVERIFY(!fresh.isAnswer);
        QVERIFY(stored(c, old).isAnswer);
        QCOMPARE(closeRequest(*c.office, c.by(c.clerk), c.seen()).error().reason,
                 RefusalReason::ConditionNotMet);
        QVERIFY(c.postAll());
        QVERIFY(closeRequest(*c.office, c.by(c.clerk), c.seen()));
        // An error may show even later.
        QVERIFY(correctLetter(*c.office, c.by(c.approver), c.seen(), fresh.id, fakePdf));
    }

    void theClockRestsFromTheDayTheCorrectedQuestionLeaves()
    {
        CaseInHand c;
        QVERIFY(askIdentity(*c.office, c.by(c.handler), c.seen(), {u"sveša adrese"_s, {}}, fakePdf));
        const FrozenLetter old = c.office->store.letters.of(c.id).back();
        const FrozenLetter fresh =
            correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf).value();
        QCOMPARE(fresh.textKey, u"T02"_s);
        QVERIFY(fresh.plainText.contains(u"sveša adrese"_s)); // its words are those of the step
        QVERIFY(fresh.plainText.contains(old.number));
        const Departure today{c.today(), Channel::Letter, {}};
        QCOMPARE(dispatchLetter(*c.office, c.by(c.clerk), c.seen(), old.id, today).error().reason,
                 RefusalReason::LetterReplaced);
        QVERIFY(!c.file().pauses.front().askedOn.isValid());
        QVERIFY(dispatchLetter(*c.office, c.by(c.clerk), c.seen(), fresh.id, today));
        QCOMPARE(c.file().pauses.front().askedOn, c.today());
    }

    void whatWasEditedForTheCorrectionIsInIt()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        const LetterKey key{c.id, u"answer"_s, old.id};
        const LetterInHand now = letterInHand(*c.office, c.by(c.handler), key).value();
        Letter typed = now.letter;
        typed.body.append({BlockKind::Paragraph, {}, {{u"Atvainojamies par kļūdu."_s}}, {}});
        QVERIFY(saveEdited(*c.office, c.by(c.handler), key, {typed, now.composed.letter}));
        QVERIFY(plainText(draftCorrection(*c.office, c.by(c.handler), c.id, old.id).value())
                    .contains(u"Atvainojamies"_s));
        QVERIFY(correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf)
                    ->plainText.contains(u"Atvainojamies par kļūdu."_s));
    }

    void theLineThatNamesTheOldLetterIsRequired()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        const LetterKey key{c.id, u"answer"_s, old.id};
        const LetterInHand now = letterInHand(*c.office, c.by(c.handler), key).value();
        Letter typed = now.letter;
        typed.body.removeFirst();
        QVERIFY(saveEdited(*c.office, c.by(c.handler), key, {typed, now.composed.letter}));
        const Refusal no = correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf).error();
        QCOMPARE(no.reason, RefusalReason::LetterIncomplete);
        QCOMPARE(std::get<Code>(no.facts.first()).code, u"corrected"_s);
    }

    void aLetterIsReplacedOnce()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        QVERIFY(correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf));
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf).error().reason,
                 RefusalReason::LetterReplaced);
        QCOMPARE(correctLetter(*c.office, c.by(c.approver), c.seen(), LetterId(99), fakePdf).error().reason,
                 RefusalReason::LetterNotFound);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void itIsForTheApproverAndNeedsAFinalLetter()
    {
        CaseInHand c(erased());
        QCOMPARE(correctLetter(*c.office, c.by(c.approver), c.seen(), LetterId(1), fakePdf).error().reason,
                 RefusalReason::ConditionNotMet);
        const FrozenLetter old = finalAnswer(c);
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(correctLetter(*c.office, c.by(c.handler), c.seen(), old.id, fakePdf).error().reason,
                 RefusalReason::RoleNotAllowed);
        const Refusal glyph{RefusalReason::GlyphMissing, {u"Font"_s, u"ģ"_s}};
        QCOMPARE(correctLetter(*c.office, c.by(c.approver), c.seen(), old.id,
                               [&](const Letter &) -> Result<QByteArray> { return glyph; })
                     .error(),
                 glyph);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aStoreThatFailsHalfWayIsLeftAsItWas()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        Database &database = c.office->store.database;
        const QStringList before = everythingIn(database);
        QVERIFY(runRaw(database, u"CREATE TEMP TRIGGER breaks BEFORE INSERT ON main.journal BEGIN SELECT "
                                 "RAISE(ABORT, 'broken'); END"_s));
        QVERIFY_THROWS_EXCEPTION(StoreError,
                                 (void)correctLetter(*c.office, c.by(c.approver), c.seen(), old.id, fakePdf));
        QVERIFY(runRaw(database, u"DROP TRIGGER breaks"_s));
        QCOMPARE(everythingIn(database), before);
    }

    void theOneDoorTakesItToo()
    {
        CaseInHand c(erased());
        const FrozenLetter old = finalAnswer(c);
        StepInput input;
        input.values = {{StepField::Letter, QString::number(old.id.value())}};
        const auto preview = letterOf(*c.office, c.by(c.approver), c.seen(), Step::CorrectLetter, input);
        QVERIFY(preview && *preview);
        QCOMPARE((*preview)->corrects, old.number);
        QVERIFY(c.take(c.approver, Step::CorrectLetter, input.values));
        QVERIFY(stored(c, old.id).replacedBy);
    }
};

ATBILDE_TEST_MAIN(TestCorrectLetter)
#include "tst_correctletter.moc"
