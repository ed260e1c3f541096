// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/finalise.h"

#include "core/casework/package.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestFinalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerKeepsItsNumberTextAndBytes()
    {
        CaseInHand c(erased());
        c.bringTo(State::Approved);
        QByteArray rendered;
        const auto render = [&](const Letter &letter) -> Result<QByteArray> {
            return rendered = fakePdf(letter).value();
        };
        const FrozenLetter letter = finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), render).value();
        QCOMPARE(letter.number, u"DS-2026/0001-1"_s);
        QVERIFY(letter.isAnswer);
        QVERIFY(letter.plainText.contains(letter.number));
        QCOMPARE(c.office->store.letters.find(letter.id), letter);
        QCOMPARE(c.office->store.documents.content(letter.document), rendered);
        QCOMPARE(c.office->store.documents.find(letter.document)->fileName, u"DS-2026-0001-1.pdf"_s);
        const Letter kept = letterFromJson(letter.content).value();
        QCOMPARE(kept.number, letter.number);
        QVERIFY(!kept.isDraft);
    }

    void aDraftDrawsNoNumberAndChangesNothing()
    {
        CaseInHand c(erased());
        c.bringTo(State::Approved);
        const QStringList before = everythingIn(c.office->store.database);
        const Letter draft = draftLetter(*c.office, c.by(c.reader), c.id, u"answer"_s).value();
        QVERIFY(draft.isDraft);
        QCOMPARE(draft.number, QString());
        QCOMPARE(draftLetter(*c.office, c.by(c.clerk), RequestId(9), u"answer"_s).error().reason,
                 RefusalReason::RequestNotFound);
        QCOMPARE(draftLetter(*c.office, c.by(c.clerk), c.id, u"T99"_s).error().reason,
                 RefusalReason::LetterTextUnknown);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aSecondFinalisingIsRefused()
    {
        CaseInHand c(erased());
        c.bringTo(State::Approved);
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf).error().reason,
                 RefusalReason::ConditionNotMet);
        QCOMPARE(returnToHandler(*c.office, c.by(c.approver), c.seen(), u"x"_s).error().reason,
                 RefusalReason::ConditionNotMet);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void wherePdfOrLetterIsRefusedNoNumberIsDrawn()
    {
        CaseInHand c(erased());
        c.bringTo(State::Approved);
        const QStringList before = everythingIn(c.office->store.database);
        const Refusal glyph{RefusalReason::GlyphMissing, {u"Font"_s, u"ģ"_s}};
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(),
                                [&](const Letter &) -> Result<QByteArray> { return glyph; })
                     .error(),
                 glyph);
        QCOMPARE(everythingIn(c.office->store.database), before);
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf)->number, u"DS-2026/0001-1"_s);
    }

    void theAcknowledgementComesOnceAndCountsAmongTheLetters()
    {
        CaseInHand c(erased());
        QCOMPARE(acknowledge(*c.office, c.by(c.clerk), c.seen(), fakePdf)->number, u"DS-2026/0001-1"_s);
        QCOMPARE(acknowledge(*c.office, c.by(c.clerk), c.seen(), fakePdf).error().reason,
                 RefusalReason::ConditionNotMet);
        c.bringTo(State::Approved);
        QCOMPARE(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf)->number, u"DS-2026/0001-2"_s);
    }

    void aPackageIsKeptWhileDecisionsArePrepared()
    {
        CaseInHand c(erased());
        QCOMPARE(
            addPackage(*c.office, c.by(c.handler), c.seen(), u"Kopija"_s, "x", u"a.zip"_s).error().reason,
            RefusalReason::StepNotPossible);
        c.bringTo(State::Assessment);
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(addPackage(*c.office, c.by(c.handler), c.seen(), u"Kopija"_s, {}, u"a.zip"_s).error().reason,
                 RefusalReason::FileEmpty);
        QCOMPARE(addPackage(*c.office, c.by(c.clerk), c.seen(), u"Kopija"_s, "x", u"a.zip"_s).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(everythingIn(c.office->store.database), before);
        const QByteArray bytes("{\"a\": \"\xc4\xa3\"}\n\0", 14);
        const Document document =
            addPackage(*c.office, c.by(c.handler), c.seen(), u" Kopija "_s, bytes, u"/x/da\u202Eta.json"_s)
                .value();
        QCOMPARE(c.office->store.documents.find(document.id), document);
        QCOMPARE(c.office->store.documents.content(document.id), bytes);
        QCOMPARE(document.fileName, u"data.json"_s);
        QCOMPARE(document.subject, u"Kopija"_s);
    }

    void aDepartureThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("tracking");
        QTest::addColumn<int>("reason");
        const QDate today(2026, 11, 9);
        QTest::newRow("before the letter was written")
            << today.addDays(-1) << int(Channel::Letter) << QString() << int(RefusalReason::PeriodBackwards);
        QTest::newRow("before receipt") << QDate(2026, 11, 1) << int(Channel::Letter) << QString()
                                        << int(RefusalReason::DateBeforeReceipt);
        QTest::newRow("tomorrow") << today.addDays(1) << int(Channel::Letter) << QString()
                                  << int(RefusalReason::DateInFuture);
        QTest::newRow("no day") << QDate() << int(Channel::Letter) << QString()
                                << int(RefusalReason::DateNotUnderstood);
        QTest::newRow("by telephone")
            << today << int(Channel::Phone) << QString() << int(RefusalReason::UnknownCode);
        QTest::newRow("a mistyped number")
            << today << int(Channel::Letter) << u"RR123456784LV"_s << int(RefusalReason::TrackingNumberWrong);
        QTest::newRow("no number at all")
            << today << int(Channel::Letter) << u"ierakstīta"_s << int(RefusalReason::TrackingNumberWrong);
    }

    void aDepartureThatCannotBeIsRefused()
    {
        QFETCH(QDate, on);
        QFETCH(int, channel);
        QFETCH(QString, tracking);
        QFETCH(int, reason);
        CaseInHand c(erased());
        c.bringTo(State::Approved);
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(int(dispatchAnswer(*c.office, c.by(c.clerk), c.seen(), {on, Channel(channel), tracking})
                         .error()
                         .reason),
                 reason);
        QCOMPARE(everythingIn(c.office->store.database), before);
        QVERIFY(dispatchAnswer(*c.office, c.by(c.clerk), c.seen(),
                               {QDate(2026, 11, 9), Channel::Letter, u" rr 1234 5678 5 lv "_s}));
        QCOMPARE(c.office->store.letters.of(c.id).front().trackingNumber, u"RR123456785LV"_s);
    }

    void anotherLetterLeavesOnceAndTheAnswerOnlyAsTheAnswer()
    {
        CaseInHand c(erased());
        const LetterId receipt = acknowledge(*c.office, c.by(c.clerk), c.seen(), fakePdf)->id;
        c.bringTo(State::Approved);
        const LetterId answer = finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf)->id;
        const Departure today{c.today(), Channel::Email, {}};
        QCOMPARE(dispatchLetter(*c.office, c.by(c.clerk), c.seen(), answer, today).error().reason,
                 RefusalReason::LetterNotFound);
        QVERIFY(dispatchAnswer(*c.office, c.by(c.clerk), c.seen(), today));
        QVERIFY(
            dispatchLetter(*c.office, c.by(c.clerk), c.seen(), receipt, today)); // though the answer has left
        QCOMPARE(dispatchLetter(*c.office, c.by(c.clerk), c.seen(), receipt, today).error().reason,
                 RefusalReason::ConditionNotMet);
    }
};

ATBILDE_TEST_MAIN(TestFinalise)
#include "tst_finalise.moc"
