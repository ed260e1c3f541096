// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/authority.h"
#include "core/casework/clock.h"
#include "core/casework/overdue.h"

#include "tests/support/hostile.h"
#include "tests/support/lawcase.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using F = StepField;

namespace {

QString idOf(const auto &each)
{
    return QString::number(each.id.value());
}

QStringList actsOf(LawCase &c)
{
    QStringList acts;
    for (const Entry &entry : c.file().journal)
        acts << entry.act;
    return acts;
}

QDate day(int month, int number)
{
    return {2026, month, number};
}

QDateTime noon(const QDate &date)
{
    return {date, QTime(10, 0), Qt::UTC};
}

const Values reasons{{F::ByComplexity, u"true"_s}, {F::Reason, u"dati jāmeklē arī papīra arhīvā"_s}};

bool extend(LawCase &c)
{
    return c.take(c.handler, Step::AskExtension, reasons) && c.take(c.approver, Step::ApproveExtension) &&
           c.take(c.clerk, Step::NotifyExtension) && c.post();
}

Decision accuracyDecided()
{
    Decision decision;
    decision.right = Right::Rectification;
    decision.ground = u"16/corrected"_s;
    decision.doneOn = day(11, 4);
    decision.corrections = {{u"uzvārds"_s, u"Berzins"_s, u"Bērziņš"_s}};
    decision.recipientsNotified = true;
    return decision;
}

} // namespace

/// Like QVERIFY, and says why the step was refused.
#define TAKEN(step) QVERIFY2(step, qPrintable(c.lastRefusal))

class TestFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // the clock

    void anExtensionHoldsFromTheDayItsNoticeLeaves()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::AskExtension, reasons));
        TAKEN(c.take(c.approver, Step::ApproveExtension));
        TAKEN(c.take(c.clerk, Step::NotifyExtension));
        QCOMPARE(c.request().deadline, day(12, 3)); // written, not gone
        TAKEN(c.post());
        QCOMPARE(c.request().deadline, QDate(2027, 2, 3));
        const QJsonObject facts = c.office->store.journal.head()->facts;
        QCOMPARE(facts.value("deadlineBefore"_L1).toString(), u"2026-12-03"_s);
        QCOMPARE(facts.value("deadlineAfter"_L1).toString(), u"2027-02-03"_s);
        QVERIFY(!c.take(c.handler, Step::AskExtension, reasons)); // once
    }

    void anExtensionIsRefusedAfterTheFirstMonthWithoutReasonsAndForConsent()
    {
        LawCase c({Right::Access});
        QCOMPARE(c.take(c.handler, Step::AskExtension, {{F::Reason, u"daudz"_s}}).error().reason,
                 RefusalReason::ReasonMissing);
        c.now = noon(day(12, 4));
        const Result<Request> late = c.take(c.handler, Step::AskExtension, reasons);
        QCOMPARE(late.error().reason, RefusalReason::ExtensionTooLate);
        QCOMPARE(late.error().article, u"GDPR 12(3)"_s);
        LawCase consent({Right::ConsentWithdrawal});
        QCOMPARE(consent.take(consent.handler, Step::AskExtension, reasons).error().reason,
                 RefusalReason::ConditionNotMet);
    }

    void aNoticeThatLeavesLateExtendsNothingAndIsToldSo()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::AskExtension, reasons));
        TAKEN(c.take(c.approver, Step::ApproveExtension));
        TAKEN(c.take(c.clerk, Step::NotifyExtension));
        c.now = noon(day(12, 4));
        TAKEN(c.post());
        const Deadline deadline = deadlineFor(c.file(), c.office->calendar, day(12, 4)).value();
        QCOMPARE(deadline.deadline, day(12, 3));
        QCOMPARE(deadline.warnings.front().code, DeadlineWarning::LateExtensionNotice);
    }

    void aWithdrawalOfConsentHoldsTheFirstMonthUntilItIsDecided()
    {
        LawCase c({Right::Access, Right::ConsentWithdrawal});
        QVERIFY(extend(c));
        QCOMPARE(c.request().deadline, day(12, 3));
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::ConsentWithdrawal));
        Decision decision;
        decision.right = Right::ConsentWithdrawal;
        decision.objection.purpose = u"piedāvājumi"_s;
        decision.doneOn = day(11, 4);
        QVERIFY(c.decide(decision));
        QCOMPARE(c.request().deadline, QDate(2027, 2, 3));
    }

    void aRefusalAfterTheFirstMonthOfAnExtendedRequestWarns()
    {
        LawCase c({Right::Erasure});
        QVERIFY(extend(c));
        TAKEN(c.take(c.handler, Step::Assess));
        c.now = noon(day(12, 10));
        QVERIFY(c.decide(erasureDenied()));
        const Deadline deadline = deadlineFor(c.file(), c.office->calendar, day(12, 10)).value();
        QVERIFY(std::ranges::any_of(deadline.warnings, [](const Warning &warning) {
            return warning.code == DeadlineWarning::LateRefusal;
        }));
    }

    void aPassedDeadlineIsRecordedOnce()
    {
        LawCase c({Right::Access});
        QCOMPARE(recordOverdue(*c.office, c.by(c.clerk)), 0);
        c.now = noon(day(12, 4));
        QCOMPARE(recordOverdue(*c.office, c.by(c.clerk)), 1);
        QCOMPARE(recordOverdue(*c.office, c.by(c.clerk)), 0);
        TAKEN(c.take(c.handler, Step::Assess));
        QCOMPARE(actsOf(c).count(u"overdue"_s), 1);
        QCOMPARE(c.request().overdueSince, day(12, 3));
    }

    // who asks

    void nothingIsDisclosedBeforeItIsSettledWhoAsks()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Erasure));
        const Result<Request> early = decide(*c.office, c.by(c.handler), {c.id, 0}, erasedOn(day(11, 4)));
        QCOMPARE(early.error().reason, RefusalReason::IdentityNotProven);
        TAKEN(c.settleIdentity());
        QVERIFY(c.decide(erasedOn(day(11, 4))));
    }

    void identityIsNeverInheritedFromAnotherRequest()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.settleIdentity());
        c.id = c.another({Right::Erasure}, "second");
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Erasure));
        QCOMPARE(decide(*c.office, c.by(c.handler), {c.id, 0}, erasedOn(day(11, 4))).error().reason,
                 RefusalReason::IdentityNotProven);
    }

    void factsOthersMayKnowDiscloseNothing()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::CheckIdentity,
                     {{F::Doubted, u"true"_s},
                      {F::Reason, u"cita adrese"_s},
                      {F::Result, u"confirmed"_s},
                      {F::Method, u"shared_facts"_s},
                      {F::Seen, u"līguma numurs"_s},
                      {F::Day, c.day()}}));
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Access));
        Decision decision;
        decision.access.nothingFound = true;
        decision.access.searchedBy = {u"vārds"_s};
        decision.access.searchedIn = {u"klientu sistēma"_s};
        QCOMPARE(decide(*c.office, c.by(c.handler), {c.id, 0}, decision).error().reason,
                 RefusalReason::IdentityTooWeak);
    }

    void aCopyIsComparedThenShreddedAndNothingClosesBefore()
    {
        LawCase c({Right::MarketingObjection});
        TAKEN(
            c.take(c.handler, Step::CheckIdentity,
                   {{F::Reason, u"kopija atnāca nelūgta"_s}, {F::Result, u"not_needed"_s}, {F::Day, c.day()}},
                   "JPEG of a passport"));
        const DocumentId copy = c.file().identityChecks.front().copy.value();
        QVERIFY(!c.office->store.documents.content(copy).isEmpty());
        QVERIFY(!c.take(c.clerk, Step::ShredCopy, {{F::Day, c.day()}}));
        TAKEN(c.take(c.clerk, Step::ShredCopy, {{F::Day, c.day()}, {F::Seen, u"līgums klienta lietā"_s}}));
        QVERIFY(c.office->store.documents.content(copy).isEmpty());
        QCOMPARE(c.file().identityChecks.front().copyShreddedOn, day(11, 4));
        QCOMPARE(c.file().identityChecks.front().against, u"līgums klienta lietā"_s);
    }

    void aCopyIsAskedForOnlyWhereTheOfficeHasChosenTo()
    {
        LawCase c({Right::Access});
        const Values question{{F::Reason, u"cita adrese"_s}, {F::CopyAsked, u"true"_s}};
        QCOMPARE(c.take(c.handler, Step::AskIdentity, question).error().reason,
                 RefusalReason::IdentityCopyNotAllowed);
        Organisation organisation = c.office->organisation();
        organisation.identityCopy = IdentityCopy::InDoubt;
        QVERIFY(changeOrganisation(*c.office, c.by(c.administrator), organisation));
        TAKEN(c.take(c.handler, Step::AskIdentity, question));
        QVERIFY(c.file().letters.front().plainText.contains(u"kopij"_s));
    }

    void whoNeverAnswersIsNotIdentified()
    {
        LawCase c({Right::Access});
        const Values never{{F::Result, u"failed"_s}, {F::Reason, u"uz jautājumu neatbildēja"_s}};
        QVERIFY(!c.take(c.handler, Step::FailIdentity, never)); // nothing was asked
        TAKEN(c.take(c.handler, Step::AskIdentity, {{F::Reason, u"cita adrese"_s}}));
        TAKEN(c.post());
        QVERIFY(!c.take(c.handler, Step::FailIdentity, never)); // there is still time
        c.now = noon(day(11, 20));
        TAKEN(c.take(c.handler, Step::FailIdentity, never));
        QCOMPARE(c.request().state, State::Approval);
        TAKEN(c.take(c.approver, Step::Approve));
        TAKEN(c.take(c.clerk, Step::Finalise));
        TAKEN(c.take(c.clerk, Step::Dispatch, {{F::Day, c.day()}, {F::Channel, u"letter"_s}}));
        TAKEN(c.take(c.clerk, Step::Close));
        QCOMPARE(c.request().closedBecause, ClosingReason::NotIdentifiable);
    }

    void aRepresentativeNeedsAuthorityAndGetsTheLetter()
    {
        LawCase c({Right::MarketingObjection});
        Values who{{F::Representing, u"advocate"_s},
                   {F::Name, u"Zane Ozola"_s},
                   {F::Day, c.day()},
                   {F::Accepted, u"true"_s},
                   {F::Address, u"Elizabetes iela 1, Rīga, LV-1010"_s}};
        QVERIFY(!c.take(c.clerk, Step::SetRepresentative, who));
        who.insert(F::Authority, u"orderis Nr. 15"_s);
        Values expired = who;
        expired.insert(F::ExpiresOn, u"2026-10-01"_s);
        QVERIFY(!c.take(c.clerk, Step::SetRepresentative, expired));
        Values heir = who;
        heir.insert(F::Representing, u"heir"_s);
        QVERIFY(!c.take(c.clerk, Step::SetRepresentative, heir));
        TAKEN(c.take(c.clerk, Step::SetRepresentative, who));
        TAKEN(c.take(c.clerk, Step::Acknowledge));
        QVERIFY(c.file().letters.front().plainText.contains(u"\nZanei Ozolai\n"_s));
        who.insert(F::Salutation, u"feminine"_s);
        who.insert(F::NameDative, u"Zanei Ozoliņai"_s);
        who.insert(F::SurnameGenitive, u"Ozoliņas"_s);
        TAKEN(c.take(c.clerk, Step::SetRepresentative, who));
        const LetterFacts facts = letterFactsFor(*c.office, c.by(c.clerk), c.file());
        QCOMPARE(facts.addressee.name.dative.full(), u"Zanei Ozoliņai"_s);
        QCOMPARE(salutation(facts.addressee.name, facts.addressee.salutation, Language::Latvian),
                 u"Godātā Ozoliņas kundze!"_s);
        QVERIFY(doubtfulNames(facts).isEmpty());
    }

    // several rights

    void nothingIsErasedBeforeAccessIsAnswered()
    {
        LawCase c({Right::Access, Right::Erasure});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        const std::vector<Task> tasks = c.file().tasks;
        const auto task = std::ranges::find(tasks, TaskKind::Erase, &Task::kind);
        const Values done{
            {F::Task, idOf(*task)}, {F::TaskResult, u"done"_s}, {F::Text, u"dzēsts"_s}, {F::Day, c.day()}};
        QCOMPARE(c.take(c.handler, Step::AnswerTask, done).error().reason, RefusalReason::AnswerFirst);
        TAKEN(c.answerTasks(Right::Access));
        Decision decision;
        decision.access.nothingFound = true;
        decision.access.searchedBy = {u"vārds"_s};
        decision.access.searchedIn = {u"klientu sistēma"_s};
        QVERIFY(c.decide(decision));
        TAKEN(c.take(c.handler, Step::AnswerTask, done));
    }

    void anObjectionRestrictsAtOnceAndItsRefusalKeepsTheMarkUntilTheNotice()
    {
        LawCase c({Right::Objection});
        TAKEN(c.take(c.handler, Step::Assess));
        const RestrictionMark mark = c.file().restrictionMarks.front();
        QCOMPARE(mark.cause, RestrictionCause::ObjectionPending);
        const Values lift{{F::Mark, idOf(mark)}, {F::Day, c.day()}};
        QVERIFY(!c.take(c.handler, Step::Lift, lift));
        TAKEN(c.take(c.handler, Step::AnnounceLifting,
                     {{F::Mark, idOf(mark)},
                      {F::LiftOn, c.day(7)},
                      {F::Reason, u"iebildumi izvērtēti"_s},
                      {F::Text, u"dati tiks apstrādāti krāpšanas novēršanai"_s}}));
        QVERIFY(!c.take(c.handler, Step::Lift, lift)); // written, not gone
        TAKEN(c.post());
        QCOMPARE(c.take(c.handler, Step::Lift, lift).error().reason, RefusalReason::LiftTooEarly);
        c.now = c.now.addDays(7);
        TAKEN(c.take(c.handler, Step::Lift, {{F::Mark, idOf(mark)}, {F::Day, c.day()}}));
        QVERIFY(c.file().standingMarks.empty());
    }

    void whatCannotBeErasedIsRestrictedAndRemembered()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        QVERIFY(c.decide(erasureDenied()));
        const RestrictionMark mark = c.file().standingMarks.front();
        QCOMPARE(mark.cause, RestrictionCause::ErasureRefused);
        QCOMPARE(mark.endsOn, QDate(2028, 6, 30));
        QVERIFY(c.file().reminders.empty());
        TAKEN(c.answer());
        QCOMPARE(c.file().reminders.front().dueOn, QDate(2028, 7, 1));
        TAKEN(c.take(c.clerk, Step::SettleReminder,
                     {{F::Reminder, idOf(c.file().reminders.front())}, {F::Day, c.day()}}));
        QVERIFY(!c.take(c.clerk, Step::SettleReminder, {{F::Reminder, u"1"_s}, {F::Day, c.day()}}));
    }

    void marketingStopsTheSameDay()
    {
        LawCase c({Right::MarketingObjection});
        TAKEN(c.take(c.handler, Step::Assess));
        QVERIFY(c.file().standingObjections.front().isMarketing);
        for (const Task &task : c.file().tasks)
            QVERIFY(task.dueOn <= day(11, 5));
        QCOMPARE(c.file().tasks.front().system, u"news"_s);
        const Values end{{F::Objection, idOf(c.file().objectionMarks.front())}, {F::Day, c.day()}};
        QVERIFY(!c.take(c.handler, Step::EndObjection, end));
        Values because = end;
        because.insert(F::Reason, u"atkal vēlas saņemt jaunumus"_s);
        TAKEN(c.take(c.handler, Step::EndObjection, because));
        QVERIFY(c.file().standingObjections.empty());
    }

    void aWithdrawnConsentEndsInTheRegister()
    {
        LawCase c({Right::ConsentWithdrawal});
        Consent consent;
        consent.subject = c.request().subject;
        consent.activity = u"offers"_s;
        consent.givenOn = day(1, 5);
        consent.proof = u"anketa"_s;
        c.office->store.consents.add(consent);
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::ConsentWithdrawal));
        Decision decision;
        decision.right = Right::ConsentWithdrawal;
        decision.objection.purpose = u"piedāvājumi"_s;
        decision.doneOn = day(11, 4);
        QVERIFY(c.decide(decision));
        const Consent ended = c.office->store.consents.ofSubject(c.request().subject).front();
        QCOMPARE(ended.withdrawnOn, day(11, 4));
        QCOMPARE(ended.withdrawnBy, c.id);
    }

    void anotherRightIsAddedOnceAndBringsItsTasks()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::Assess));
        const std::size_t before = c.file().tasks.size();
        TAKEN(c.take(c.clerk, Step::AddClaim, {{F::Right, u"erasure"_s}}));
        QVERIFY(c.file().tasks.size() > before);
        QCOMPARE(c.take(c.clerk, Step::AddClaim, {{F::Right, u"erasure"_s}}).error().reason,
                 RefusalReason::ClaimExists);
    }

    // tasks

    void nothingIsFulfilledWhileItsTasksAreOpen()
    {
        LawCase c({Right::Rectification});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        QCOMPARE(c.file().tasks.size(), std::size_t(2));
        QCOMPARE(decide(*c.office, c.by(c.handler), {c.id, 0}, accuracyDecided()).error().reason,
                 RefusalReason::TasksOpen);
        const std::vector<Task> tasks = c.file().tasks;
        Values answer{{F::Task, idOf(tasks[0])},
                      {F::TaskResult, u"shown_self_service"_s},
                      {F::Text, u"parādīts, kur labot"_s},
                      {F::Day, c.day()}};
        TAKEN(c.take(c.handler, Step::AnswerTask, answer)); // recorded, closes nothing
        QCOMPARE(decide(*c.office, c.by(c.handler), {c.id, 0}, accuracyDecided()).error().reason,
                 RefusalReason::TasksOpen);
        answer.insert(F::TaskResult, u"done"_s);
        QVERIFY(!c.take(c.handler, Step::AnswerTask, answer)); // a correction says the new value
        answer.insert(F::OldValue, u"Berzins"_s);
        answer.insert(F::NewValue, u"Bērziņš"_s);
        TAKEN(c.take(c.handler, Step::AnswerTask, answer, "izdruka"));
        QVERIFY(c.file().tasks[0].evidence.has_value());
        QCOMPARE(c.take(c.handler, Step::AnswerTask, answer).error().reason, RefusalReason::TaskAnswered);
        Values nil{{F::Task, idOf(tasks[1])},
                   {F::TaskResult, u"nil_return"_s},
                   {F::Text, u"nav"_s},
                   {F::Day, c.day()}};
        QVERIFY(!c.take(c.handler, Step::AnswerTask, nil)); // unsigned
        nil.insert(F::AnsweredBy, u"Jana Kalniņa, Spārns Media"_s);
        TAKEN(c.take(c.handler, Step::AnswerTask, nil));
        QVERIFY(c.decide(accuracyDecided()));
    }

    void anErasureKnowsWhenTheBackupsExpireAndWhatToEraseAgain()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Erasure));
        for (const Task &task : c.file().tasks)
            QCOMPARE(task.backupUntil, task.system == "crm"_L1 ? day(12, 4) : QDate());
        QCOMPARE(c.office->store.tasks.eraseAgain(day(12, 4)).size(), std::size_t(1));
        QVERIFY(c.office->store.tasks.eraseAgain(day(12, 5)).empty());
    }

    void aTaskIsAddedRemindedAndDropped()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::Assess));
        Values task{{F::Right, u"access"_s},
                    {F::TaskKind, u"search"_s},
                    {F::System, u"pagrabs"_s},
                    {F::AnswerBy, c.day(5)}};
        QCOMPARE(c.take(c.handler, Step::AddTask, task).error().reason, RefusalReason::RegisterEntryMissing);
        task.insert(F::System, u"crm"_s);
        Values late = task;
        late.insert(F::AnswerBy, c.day(60));
        QVERIFY(!c.take(c.handler, Step::AddTask, late)); // after the legal date
        TAKEN(c.take(c.handler, Step::AddTask, task));
        const Task added = c.file().tasks.back();
        TAKEN(c.take(c.clerk, Step::RemindTask, {{F::Task, idOf(added)}, {F::Day, c.day()}}));
        QCOMPARE(c.file().tasks.back().reminders, 1);
        QVERIFY(!c.take(c.handler, Step::DropTask, {{F::Task, idOf(added)}}));
        TAKEN(c.take(c.handler, Step::DropTask, {{F::Task, idOf(added)}, {F::Reason, u"jau meklēts"_s}}));
        QVERIFY(!isOpen(c.file().tasks.back()));
    }

    // recipients

    void recipientsAreToldChasedAndAnswer()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Erasure));
        QVERIFY(c.decide(erasedOn(day(11, 4))));
        const Notice notice = c.file().notices.front();
        QCOMPARE(notice.party, u"mailer"_s);
        TAKEN(c.answer());
        QVERIFY(!c.take(c.clerk, Step::Close)); // the recipient has not been told
        TAKEN(c.take(c.clerk, Step::SendNotice, {{F::Notice, idOf(notice)}}));
        const FrozenLetter letter = c.file().letters.back();
        QVERIFY(letter.plainText.contains(u"Spārns Media"_s));
        QVERIFY(!c.take(c.clerk, Step::Close)); // written, not gone
        TAKEN(c.post());
        TAKEN(c.take(c.clerk, Step::Close));
        QCOMPARE(c.request().closedBecause, ClosingReason::Answered);
        TAKEN(c.take(c.clerk, Step::ChaseNotice, {{F::Notice, idOf(notice)}, {F::Day, c.day()}}));
        TAKEN(c.take(c.clerk, Step::RecordReply,
                     {{F::Notice, idOf(notice)}, {F::Day, c.day()}, {F::Text, u"dzēsts"_s}}));
        QCOMPARE(c.file().notices.front().reminders, 1);
        QVERIFY(!c.take(c.clerk, Step::ChaseNotice, {{F::Notice, idOf(notice)}, {F::Day, c.day()}}));
    }

    void aNoticeIsWaivedOnlyForTheTwoReasonsOfTheLaw()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.settleIdentity());
        TAKEN(c.take(c.handler, Step::Assess));
        TAKEN(c.answerTasks(Right::Erasure));
        QVERIFY(c.decide(erasedOn(day(11, 4))));
        Values waiver{{F::Notice, idOf(c.file().notices.front())},
                      {F::Waiver, u"too_much_work"_s},
                      {F::Reason, u"slinkums"_s}};
        QCOMPARE(c.take(c.handler, Step::WaiveNotice, waiver).error().reason, RefusalReason::UnknownCode);
        waiver.insert(F::Waiver, u"impossible"_s);
        waiver.remove(F::Reason);
        QVERIFY(!c.take(c.handler, Step::WaiveNotice, waiver));
        waiver.insert(F::Reason, u"uzņēmums likvidēts"_s);
        TAKEN(c.take(c.handler, Step::WaiveNotice, waiver));
        QVERIFY(!c.take(c.clerk, Step::SendNotice, {{F::Notice, idOf(c.file().notices.front())}}));
    }

    void aRightThatTellsNobodyHasNoNotice()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::Assess));
        QVERIFY(!c.take(c.handler, Step::PlanNotice, {{F::Right, u"access"_s}, {F::Party, u"mailer"_s}}));
        QVERIFY(!c.take(c.handler, Step::PlanNotice, {{F::Right, u"erasure"_s}, {F::Party, u"nobody"_s}}));
        TAKEN(c.take(c.handler, Step::PlanNotice, {{F::Right, u"erasure"_s}, {F::Party, u"mailer"_s}}));
    }

    void aRestrictionIsConfirmedSystemBySystem()
    {
        LawCase c({Right::Restriction});
        Values mark{
            {F::Cause, u"18(1)(a)"_s}, {F::Data, u"adrese"_s}, {F::Day, c.day()}, {F::Systems, u"pagrabs"_s}};
        QVERIFY(!c.take(c.handler, Step::Restrict, mark));
        mark.insert(F::Systems, u"crm news"_s);
        TAKEN(c.take(c.handler, Step::Restrict, mark));
        const RestrictionMark made = c.file().restrictionMarks.front();
        QVERIFY(!c.take(c.clerk, Step::ConfirmRestriction,
                        {{F::Mark, idOf(made)}, {F::System, u"pagrabs"_s}, {F::Day, c.day()}}));
        TAKEN(c.take(c.clerk, Step::ConfirmRestriction,
                     {{F::Mark, idOf(made)}, {F::System, u"crm"_s}, {F::Day, c.day()}}));
        QCOMPARE(c.file().restrictionMarks.front().confirmed, QStringList{u"crm"_s});
    }

    // flows beside the rights

    void aFeeIsAskedBeforeTheWorkAndHoldsTheDecisionUp()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.handler, Step::Assess));
        Values fee{{F::Amount, u"15,00"_s},
                   {F::Reason, u"piektais tāds pats pieprasījums šogad"_s},
                   {F::AnswerBy, c.day(10)}};
        QVERIFY(!c.take(c.approver, Step::AskFee, fee));
        fee.insert(F::Calculation, u"divas darba stundas"_s);
        QVERIFY(!c.take(c.handler, Step::AskFee, fee)); // the approver's
        TAKEN(c.take(c.approver, Step::AskFee, fee));
        TAKEN(c.post());
        TAKEN(c.answerTasks(Right::Access));
        Decision decision;
        decision.access.nothingFound = true;
        decision.access.searchedBy = {u"vārds"_s};
        decision.access.searchedIn = {u"klientu sistēma"_s};
        TAKEN(c.settleIdentity());
        QVERIFY(!c.decide(decision));
        QVERIFY(!c.take(c.handler, Step::NoteNonPayment, {{F::Day, c.day()}})); // there is still time
        TAKEN(c.take(c.clerk, Step::NotePayment, {{F::Day, c.day()}}));
        QVERIFY(c.decide(decision));
        QCOMPARE(c.request().deadline, day(12, 3)); // the clock ran on
    }

    void aWithdrawnRequestIsConfirmedAndClosedAsSuch()
    {
        LawCase c({Right::Access, Right::Erasure});
        TAKEN(c.take(c.handler, Step::AskIdentity, {{F::Reason, u"cita adrese"_s}}));
        TAKEN(c.post());
        TAKEN(c.take(c.clerk, Step::Withdraw, {{F::Day, c.day()}}));
        QCOMPARE(c.request().state, State::Approved);
        TAKEN(c.take(c.clerk, Step::Finalise));
        TAKEN(c.take(c.clerk, Step::Dispatch, {{F::Day, c.day()}, {F::Channel, u"letter"_s}}));
        TAKEN(c.take(c.clerk, Step::Close));
        QCOMPARE(c.request().closedBecause, ClosingReason::Withdrawn);
    }

    void aRequestOfAnotherControllerIsForwarded()
    {
        LawCase c({Right::Access});
        QVERIFY(!c.take(c.clerk, Step::Forward));
        TAKEN(c.take(c.handler, Step::Redirect,
                     {{F::Name, u"SIA Otrs"_s},
                      {F::Contact, u"dati@otrs.example"_s},
                      {F::Reason, u"tikai apstrādājam tā uzdevumā"_s}}));
        TAKEN(
            c.take(c.clerk, Step::Forward,
                   {{F::Address, u"Ostas iela 1, Liepāja, LV-3401"_s}, {F::Email, u"dati@otrs.example"_s}}));
        QVERIFY(c.file().letters.back().plainText.contains(u"SIA Otrs"_s));
        TAKEN(c.take(c.approver, Step::Approve));
        TAKEN(c.take(c.clerk, Step::Finalise));
        TAKEN(c.take(c.clerk, Step::Dispatch, {{F::Day, c.day()}, {F::Channel, u"letter"_s}}));
        QVERIFY(!c.take(c.clerk, Step::Close)); // the letter to the controller lies unposted
        TAKEN(c.post());
        TAKEN(c.take(c.clerk, Step::Close));
        QCOMPARE(c.request().closedBecause, ClosingReason::Redirected);
    }

    void aDuplicateNamesTheRequestThatGoesOn()
    {
        LawCase c({Right::Access});
        const QString first = c.request().number;
        const RequestId kept = c.id;
        c.id = c.another({Right::Access}, "again");
        Values other{{F::Related, c.request().number}, {F::Reason, u"tas pats e-pasts"_s}};
        QCOMPARE(c.take(c.approver, Step::MarkDuplicate, other).error().reason, RefusalReason::SameRequest);
        other.insert(F::Related, u"DS-2026/9999"_s);
        QCOMPARE(c.take(c.approver, Step::MarkDuplicate, other).error().reason,
                 RefusalReason::RequestNotFound);
        other.insert(F::Related, first);
        TAKEN(c.take(c.approver, Step::MarkDuplicate, other));
        QCOMPARE(c.request().closedBecause, ClosingReason::Duplicate);
        QCOMPARE(c.request().related, kept);
    }

    void aLetterOfTheAuthorityIsACaseOfItsOwn()
    {
        LawCase c({Right::Access});
        AuthorityLetter letter;
        letter.reference = u"2-4.3/1234"_s;
        letter.datedOn = day(11, 2);
        letter.receivedOn = day(11, 3);
        letter.dueOn = day(11, 15); // a Sunday: named by the authority, not rolled over
        letter.relatedNumber = c.request().number;
        const DocumentId document = c.received("dvi");
        AuthorityLetter backwards = letter;
        backwards.dueOn = day(11, 2);
        QVERIFY(!registerAuthorityLetter(*c.office, c.by(c.clerk), document, backwards));
        QVERIFY(!registerAuthorityLetter(*c.office, c.by(c.reader), document, letter));
        const Request made = registerAuthorityLetter(*c.office, c.by(c.clerk), document, letter).value();
        QCOMPARE(made.number, u"DVI-2026/0001"_s);
        QCOMPARE(made.deadline, day(11, 15));
        QCOMPARE(made.related, c.id);
        c.id = made.id;
        TAKEN(c.take(c.handler, Step::Assess));
        QVERIFY(!c.take(c.handler, Step::AskIdentity, {{F::Reason, u"?"_s}}));
        QVERIFY(!c.take(c.handler, Step::Submit));
        TAKEN(c.take(c.clerk, Step::SetDue, {{F::Day, u"2026-11-20"_s}}));
        QCOMPARE(c.request().deadline, day(11, 20));
        TAKEN(c.take(c.handler, Step::RecordAnswer, {{F::Text, u"Pieprasījums ir izskatīts termiņā."_s}}));
        TAKEN(c.take(c.handler, Step::Submit));
        TAKEN(c.take(c.approver, Step::Approve));
        TAKEN(c.take(c.clerk, Step::Finalise));
        QCOMPARE(c.file().letters.front().number, u"DVI-2026/0001-1"_s);
        QVERIFY(c.file().letters.front().plainText.contains(u"Datu valsts inspekcija"_s));
        TAKEN(c.take(c.clerk, Step::Dispatch, {{F::Day, c.day()}, {F::Channel, u"letter"_s}}));
        TAKEN(c.take(c.clerk, Step::Close));
    }

    void aComplaintIsNotedWithItsPlace()
    {
        LawCase c({Right::Access});
        QVERIFY(!c.take(c.clerk, Step::NoteComplaint, {{F::ComplaintTo, u"court"_s}, {F::Day, c.day(1)}}));
        TAKEN(c.take(c.clerk, Step::NoteComplaint,
                     {{F::ComplaintTo, u"court"_s}, {F::Day, c.day()}, {F::Reference, u"C30123"_s}}));
        QCOMPARE(c.file().complaints.front().to, ComplaintTo::Court);
    }

    void aBreachHasItsNumberItsHoursAndItsLetters()
    {
        LawCase c({Right::Access});
        TAKEN(c.take(c.clerk, Step::NoteBreach,
                     {{F::Text, u"vēstule nosūtīta citai personai"_s},
                      {F::Day, c.day()},
                      {F::Time, u"9:15"_s},
                      {F::Risk, u"high_risk"_s}}));
        const Breach breach = c.file().breaches.front();
        QCOMPARE(breach.number, u"PD-2026/0001"_s);
        QCOMPARE(breach.noticedAt, QDateTime(day(11, 4), QTime(7, 15), Qt::UTC));
        QCOMPARE(tellAuthorityBy(breach), QDateTime(day(11, 7), QTime(7, 15), Qt::UTC));
        c.now = noon(day(11, 8));
        Values told{{F::Breach, breach.number}, {F::Day, c.day()}, {F::Time, u"9:00"_s}};
        QCOMPARE(c.take(c.handler, Step::TellAuthority, told).error().article, u"GDPR 33(1)"_s);
        told.insert(F::Reason, u"datus apkopoja brīvdienās"_s);
        TAKEN(c.take(c.handler, Step::TellAuthority, told));
        const Values close{{F::Breach, breach.number}, {F::Measures, u"vēstule atgūta"_s}};
        QCOMPARE(c.take(c.approver, Step::CloseBreach, close).error().article,
                 u"GDPR 34(3)"_s); // the person was not told
        TAKEN(c.take(c.handler, Step::TellPerson,
                     {{F::Breach, breach.number},
                      {F::Effects, u"sveša persona uzzināja Jūsu adresi"_s},
                      {F::Measures, u"vēstule ir atgūta"_s},
                      {F::Text, u"pievērst uzmanību aizdomīgām vēstulēm"_s}}));
        TAKEN(c.post());
        QCOMPARE(c.file().breaches.front().personToldOn, day(11, 8));
        TAKEN(c.take(c.approver, Step::CloseBreach, close));
        QVERIFY(!c.take(c.approver, Step::CloseBreach, close));
    }

    void aReopenedRequestKeepsItsReceiptAndWantsANewAnswer()
    {
        LawCase c({Right::Erasure});
        TAKEN(c.take(c.handler, Step::Assess));
        QVERIFY(c.decide(erasureDenied()));
        TAKEN(c.answer());
        TAKEN(c.take(c.clerk, Step::Close));
        c.now = c.now.addDays(1);
        QVERIFY(!c.take(c.approver, Step::Reopen));
        TAKEN(c.take(c.approver, Step::Reopen, {{F::Reason, u"tiesa atzina prasību par nepamatotu"_s}}));
        QCOMPARE(c.request().state, State::Assessment);
        QCOMPARE(c.request().receivedOn, day(11, 3));
        QVERIFY(!c.request().closedBecause);
        TAKEN(c.answer());
        QCOMPARE(std::ranges::count(c.file().letters, true, &FrozenLetter::isAnswer), 2);
        QVERIFY(c.file().letters.back().dispatchedOn.isValid());
    }

    // registration

    void anotherDayOfReceiptThanTheDocumentShowsNeedsItsReason()
    {
        LawCase c({Right::Access});
        const DocumentId document = c.received("late");
        Registration registration = proposedRegistration(c.office->store.documents.find(document).value());
        registration.rights = {Right::Access};
        registration.receivedOn = day(11, 2);
        QCOMPARE(registerDocument(*c.office, c.by(c.clerk), document, registration).error().reason,
                 RefusalReason::ReceiptReasonMissing);
        registration.receiptChangedBecause = u"saņemts filiālē 2. novembrī"_s;
        registration.deliveryNumber = u"RR123456785LV"_s;
        const Request made = registerDocument(*c.office, c.by(c.clerk), document, registration).value();
        QCOMPARE(made.receivedOn, day(11, 2));
        QCOMPARE(made.deliveryNumber, u"RR123456785LV"_s);
    }

    void aFormIsCheckedBeforeAnythingIsDone()
    {
        LawCase c({Right::Access});
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(c.take(c.handler, Step::AskIdentity).error().reason, RefusalReason::StepFieldMissing);
        QCOMPARE(c.take(c.handler, Step::CheckIdentity,
                        {{F::Reason, u"x"_s}, {F::Result, u"maybe"_s}, {F::Day, c.day()}})
                     .error()
                     .reason,
                 RefusalReason::UnknownCode);
        QCOMPARE(c.take(c.handler, Step::CheckIdentity,
                        {{F::Reason, u"x"_s}, {F::Result, u"not_needed"_s}, {F::Day, u"vakar"_s}})
                     .error()
                     .reason,
                 RefusalReason::DateNotUnderstood);
        QCOMPARE(c.take(c.handler, Step::Assess, {{F::Tracking, u"1"_s}}).error().reason,
                 RefusalReason::UnknownCode);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void thePreviewIsTheLetterAndLeavesNoTrace()
    {
        LawCase c({Right::Access});
        const QStringList before = everythingIn(c.office->store.database);
        StepInput input;
        input.values = {{F::Reason, u"rakstāt no citas adreses"_s}};
        const auto letter = letterOf(*c.office, c.by(c.handler), {c.id, 0}, Step::AskIdentity, input);
        QVERIFY(letter.value().has_value());
        QVERIFY(plainText(**letter).contains(u"rakstāt no citas adreses"_s));
        QVERIFY(letter->value().number.isEmpty());
        QCOMPARE(everythingIn(c.office->store.database), before);
        QVERIFY(!letterOf(*c.office, c.by(c.handler), {c.id, 0}, Step::AskIdentity, {}));
        QVERIFY(!letterOf(*c.office, c.by(c.handler), {c.id, 0}, Step::Assess, {}).value());
    }
};

ATBILDE_TEST_MAIN(TestFlows)
#include "tst_flows.moc"
