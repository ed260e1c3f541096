// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/takestep.h"

#include "core/casework/clock.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What one step returns, reduced to what the three questions need.
using Outcomes = std::optional<Refusal>;

template <class T>
Outcomes refusalIn(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// Proof that suffices, shown on that day.
IdentityLook passport(const QDate &on)
{
    IdentityLook look;
    look.method = IdentityMethod::InPerson;
    look.result = IdentityResult::Confirmed;
    look.seen = u"pase"_s;
    look.on = on;
    return look;
}

using Act = std::function<Outcomes(CaseInHand &, const Officer &, const SeenRequest &)>;

struct Row
{
    Step step;
    State from;
    State to;
    Officer TestOffice::*who;
    Officer TestOffice::*whoMayNot;
    QString brokenTable; ///< a table the step writes, which will fail
    Act act;
};

const std::vector<Row> &rows()
{
    using Case = CaseInHand;
    const auto today = [](const Case &c) { return c.today(); };
    static const std::vector<Row> all{
        {Step::Acknowledge, State::Registered, State::Registered, &TestOffice::clerk, &TestOffice::reader,
         u"letters"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(acknowledge(*c.office, c.by(o), s, fakePdf));
         }},
        {Step::AskIdentity, State::Registered, State::Identification, &TestOffice::handler,
         &TestOffice::clerk, u"requests"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(askIdentity(*c.office, c.by(o), s, {u"šaubas"_s, {}}, fakePdf));
         }},
        {Step::ConfirmIdentity, State::Identification, State::Assessment, &TestOffice::handler,
         &TestOffice::clerk, u"requests"_s,
         [=](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(confirmIdentity(*c.office, c.by(o), s, passport(today(c))));
         }},
        {Step::AskClarification, State::Assessment, State::Clarification, &TestOffice::handler,
         &TestOffice::clerk, u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(askClarification(*c.office, c.by(o), s, {u"daudz"_s, {}}, fakePdf));
         }},
        {Step::ReceiveClarification, State::Clarification, State::Assessment, &TestOffice::clerk,
         &TestOffice::reader, u"requests"_s,
         [=](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(receiveClarification(*c.office, c.by(o), s, {today(c), u"līgums"_s, {}}));
         }},
        {Step::Assess, State::Registered, State::Assessment, &TestOffice::handler, &TestOffice::clerk,
         u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(assess(*c.office, c.by(o), s));
         }},
        {Step::Decide, State::Assessment, State::Assessment, &TestOffice::handler, &TestOffice::clerk,
         u"requests"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(decide(*c.office, c.by(o), s, c.decision));
         }},
        {Step::Submit, State::Assessment, State::Approval, &TestOffice::handler, &TestOffice::clerk,
         u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(submit(*c.office, c.by(o), s));
         }},
        {Step::Approve, State::Approval, State::Approved, &TestOffice::approver, &TestOffice::handler,
         u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(approve(*c.office, c.by(o), s));
         }},
        {Step::Return, State::Approval, State::Assessment, &TestOffice::approver, &TestOffice::handler,
         u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(returnToHandler(*c.office, c.by(o), s, u"trūkst"_s));
         }},
        {Step::Finalise, State::Approved, State::Approved, &TestOffice::clerk, &TestOffice::reader,
         u"letters"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(finaliseAnswer(*c.office, c.by(o), s, fakePdf));
         }},
        {Step::Dispatch, State::Approved, State::Dispatched, &TestOffice::clerk, &TestOffice::reader,
         u"requests"_s,
         [=](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(dispatchAnswer(*c.office, c.by(o), s, {today(c), Channel::Letter, {}}));
         }},
        {Step::DispatchLetter, State::Registered, State::Registered, &TestOffice::clerk, &TestOffice::reader,
         u"requests"_s,
         [=](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(dispatchLetter(*c.office, c.by(o), s,
                                             c.office->store.letters.of(c.id).front().id,
                                             {today(c), Channel::Email, {}}));
         }},
        {Step::Close, State::Dispatched, State::Closed, &TestOffice::clerk, &TestOffice::reader, u"journal"_s,
         [](Case &c, const Officer &o, const SeenRequest &s) {
             return refusalIn(closeRequest(*c.office, c.by(o), s));
         }},
    };
    return all;
}

void prepare(CaseInHand &c, const Row &row)
{
    c.bringTo(row.from);
    if (row.step == Step::Submit || row.step == Step::Decide)
        QVERIFY(c.settleIdentity());
    if (row.step == Step::Submit)
        QVERIFY(decide(*c.office, c.by(c.handler), c.seen(), c.decision));
    if (row.step == Step::Dispatch)
        QVERIFY(finaliseAnswer(*c.office, c.by(c.clerk), c.seen(), fakePdf));
    if (row.step == Step::DispatchLetter)
        QVERIFY(acknowledge(*c.office, c.by(c.clerk), c.seen(), fakePdf));
}

void addRows()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < int(rows().size()); ++i)
        QTest::newRow(qPrintable(codeOf(rows()[std::size_t(i)].step))) << i;
}

qsizetype journalLines(CaseInHand &c, Step step)
{
    return column(c.office->store.database, u"SELECT act FROM journal"_s).count(codeOf(step));
}

} // namespace

class TestTakeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepWorksAndWritesOneJournalLine_data() { addRows(); }
    void aStepWorksAndWritesOneJournalLine()
    {
        QFETCH(int, which);
        const Row &row = rows()[std::size_t(which)];
        CaseInHand c;
        prepare(c, row);
        const Request before = c.request();
        const qsizetype lines = journalLines(c, row.step);

        const Outcomes refusal = row.act(c, c.*row.who, {c.id, before.version});
        QVERIFY(!refusal);
        QCOMPARE(c.request().state, row.to);
        QCOMPARE(c.request().version, before.version + 1);
        QCOMPARE(journalLines(c, row.step), lines + 1);
        const Entry entry = c.office->store.journal.head().value();
        QCOMPARE(entry.act, codeOf(row.step));
        QCOMPARE(entry.request, c.id);
        QCOMPARE(entry.officer, (c.*row.who).id);
        QCOMPARE(entry.facts.value("from"_L1).toString(), codeOf(row.from));
        QCOMPARE(entry.facts.value("to"_L1).toString(), codeOf(row.to));
        QVERIFY(!c.office->store.journal.firstBroken());
    }

    void aRefusedStepLeavesNoTrace_data() { addRows(); }
    void aRefusedStepLeavesNoTrace()
    {
        QFETCH(int, which);
        const Row &row = rows()[std::size_t(which)];
        CaseInHand c;
        prepare(c, row);
        const QStringList before = everythingIn(c.office->store.database);
        const Outcomes role = row.act(c, c.*row.whoMayNot, c.seen());
        QVERIFY(role);
        QCOMPARE(role->reason, RefusalReason::RoleNotAllowed);
        const Outcomes version = row.act(c, c.*row.who, {c.id, c.request().version + 1});
        QVERIFY(version);
        QCOMPARE(version->reason, RefusalReason::ChangedMeanwhile);
        const Outcomes nowhere = row.act(c, c.*row.who, {RequestId(999), 0});
        QVERIFY(nowhere);
        QCOMPARE(nowhere->reason, RefusalReason::RequestNotFound);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aStepInAClosedRequestLeavesNoTrace_data() { addRows(); }
    void aStepInAClosedRequestLeavesNoTrace()
    {
        QFETCH(int, which);
        const Row &row = rows()[std::size_t(which)];
        CaseInHand c(erased());
        c.bringTo(State::Closed);
        const QStringList before = everythingIn(c.office->store.database);
        const Outcomes refusal = row.act(c, c.*row.who, c.seen());
        QVERIFY(refusal);
        const auto reason = row.step == Step::DispatchLetter ? RefusalReason::ConditionNotMet
                                                             : RefusalReason::StepNotPossible;
        QCOMPARE(refusal->reason, reason);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aStoreThatFailsHalfWayIsLeftAsItWas_data() { addRows(); }
    void aStoreThatFailsHalfWayIsLeftAsItWas()
    {
        QFETCH(int, which);
        const Row &row = rows()[std::size_t(which)];
        CaseInHand c;
        prepare(c, row);
        Database &database = c.office->store.database;
        const QStringList before = everythingIn(database);
        const QString write = row.brokenTable == "requests"_L1 ? u"UPDATE"_s : u"INSERT"_s;
        QVERIFY(runRaw(
            database,
            u"CREATE TEMP TRIGGER breaks BEFORE %1 ON main.%2 BEGIN SELECT RAISE(ABORT, 'broken'); END"_s.arg(
                write, row.brokenTable)));
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)row.act(c, c.*row.who, c.seen()));
        QVERIFY(runRaw(database, u"DROP TRIGGER breaks"_s));
        QCOMPARE(everythingIn(database), before);
        QVERIFY(!row.act(c, c.*row.who, c.seen())); // and the store goes on
    }

    void theSecondOfTwoSaversIsToldAndOverwritesNothing()
    {
        CaseInHand c;
        c.bringTo(State::Assessment);
        QVERIFY(c.settleIdentity());
        const SeenRequest onBothScreens{c.id, c.request().version};
        QVERIFY(decide(*c.office, c.by(c.handler), onBothScreens, erased()));
        const Result<Request> second = decide(*c.office, c.by(c.approver), onBothScreens, erasureDenied());
        QVERIFY(!second);
        QCOMPARE(second.error(), (Refusal{RefusalReason::ChangedMeanwhile, {c.request().number}}));
        QCOMPARE(c.office->store.claims.of(c.id).front().decision, erased());
    }

    void whoDecidedDoesNotApproveThoughAColleagueSubmitted()
    {
        CaseInHand c;
        const Officer second = addOfficer(*c.office, c.by(c.administrator),
                                          {{}, u"das2"_s, u"Otra Speciāliste"_s, Role::Approver, true})
                                   .value();
        c.bringTo(State::Assessment);
        QVERIFY(decide(*c.office, c.by(c.approver), c.seen(), c.decision));
        QVERIFY(submit(*c.office, c.by(c.handler), c.seen()));
        const Result<Request> own = approve(*c.office, c.by(c.approver), c.seen());
        QVERIFY(!own);
        QCOMPARE(own.error().reason, RefusalReason::ConditionNotMet);
        QVERIFY(approve(*c.office, c.by(second), c.seen()));
        QVERIFY(!c.office->store.journal.head()->facts.contains("onePersonOffice"_L1));
    }

    void inAnOfficeOfOneApproverTheExceptionIsRecorded()
    {
        CaseInHand c;
        c.bringTo(State::Assessment);
        QVERIFY(decide(*c.office, c.by(c.approver), c.seen(), c.decision));
        QVERIFY(submit(*c.office, c.by(c.approver), c.seen()));
        QVERIFY(approve(*c.office, c.by(c.approver), c.seen()));
        QVERIFY(c.office->store.journal.head()->facts.value("onePersonOffice"_L1).toBool());
    }

    void theQueueShowsWhatTheRequestWaitsFor()
    {
        CaseInHand c;
        const auto awaited = [&] {
            return column(c.office->store.database, u"SELECT awaited FROM requests"_s).value(0);
        };
        QCOMPARE(awaited(), u"assess"_s);
        c.bringTo(State::Assessment);
        QCOMPARE(awaited(), u"decide"_s);
        QVERIFY(decide(*c.office, c.by(c.handler), c.seen(), c.decision));
        QCOMPARE(awaited(), u"submit"_s);
        c.bringTo(State::Approved);
        QCOMPARE(awaited(), u"finalise"_s);
        c.bringTo(State::Closed);
        QCOMPARE(awaited(), QString());
    }

    void aQuestionStopsTheClockWhenItsLetterLeavesAndItsAnswerFixesTheDate()
    {
        CaseInHand c;
        c.now = QDateTime(QDate(2026, 11, 4), QTime(10, 0), Qt::UTC);
        QCOMPARE(c.request().deadline, QDate(2026, 12, 3));
        QVERIFY(askIdentity(*c.office, c.by(c.handler), c.seen(), {u"cita adrese"_s, {}}, fakePdf));
        c.now = c.now.addDays(2); // the letter lies in the house: nothing rests
        QCOMPARE(deadlineFor(c.file(), c.office->calendar, c.today()).value().deadline, QDate(2026, 12, 3));
        QVERIFY(dispatchLetter(*c.office, c.by(c.clerk), c.seen(), c.file().letters.front().id,
                               {QDate(2026, 11, 4), Channel::Email, {}}));
        c.now = QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
        QVERIFY(!confirmIdentity(*c.office, c.by(c.handler), c.seen(), passport(QDate(2026, 11, 3))));
        IdentityLook blind = passport(QDate(2026, 11, 9));
        blind.seen = u" "_s;
        QVERIFY(!confirmIdentity(*c.office, c.by(c.handler), c.seen(), blind));
        QVERIFY(confirmIdentity(*c.office, c.by(c.handler), c.seen(), passport(QDate(2026, 11, 9))));
        QCOMPARE(c.request().deadline, QDate(2026, 12, 8));
        QCOMPARE(c.request().strict, QDate(2026, 12, 3));
        const QJsonObject facts = c.office->store.journal.head()->facts;
        QCOMPARE(facts.value("deadlineAfter"_L1).toString(), u"2026-12-08"_s);
    }

    void aLateQuestionDoesNotStopTheClockAndItsLetterSaysSo()
    {
        CaseInHand c;
        c.now = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
        Letter written;
        const RenderPdf keep = [&](const Letter &letter) {
            written = letter;
            return fakePdf(letter);
        };
        QVERIFY(askIdentity(*c.office, c.by(c.handler), c.seen(), {u"cita adrese"_s, {}}, keep));
        QVERIFY(c.postAll());
        c.now = c.now.addDays(4);
        const Deadline deadline = deadlineFor(c.file(), c.office->calendar, c.today()).value();
        QCOMPARE(deadline.deadline, QDate(2026, 12, 3));
        QCOMPARE(deadline.warnings.front().code, DeadlineWarning::LateQuestion);
        QVERIFY(!plainText(written).contains(u"termiņš ir apturēts"_s));
    }
};

ATBILDE_TEST_MAIN(TestTakeStep)
#include "tst_takestep.moc"
