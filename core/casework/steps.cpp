// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/steps.h"

#include "core/casework/assess.h"
#include "core/casework/authority.h"
#include "core/casework/beside.h"
#include "core/casework/breach.h"
#include "core/casework/buildpackage.h"
#include "core/casework/claims.h"
#include "core/casework/clarify.h"
#include "core/casework/close.h"
#include "core/casework/correctletter.h"
#include "core/casework/dispatch.h"
#include "core/casework/extend.h"
#include "core/casework/fee.h"
#include "core/casework/finalise.h"
#include "core/casework/findings.h"
#include "core/casework/identify.h"
#include "core/casework/notify.h"
#include "core/casework/package.h"
#include "core/casework/redirect.h"
#include "core/casework/representative.h"
#include "core/casework/restrict.h"
#include "core/casework/returned.h"
#include "core/casework/submit.h"
#include "core/casework/tasks.h"
#include "core/casework/typed.h"
#include "core/casework/withdraw.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using F = StepField;

/// One step, what was typed for it and who does it.
struct Taking
{
    Office &office;
    const Occasion &occasion;
    const SeenRequest &seen;
    const Typed &typed;
    const RenderPdf &render;
};

Result<Request> after(const Taking &t, const Result<FrozenLetter> &letter)
{
    if (!letter)
        return letter.error();
    return t.office.store.requests.find(t.seen.id).value();
}

Result<Request> takePackage(const Taking &t)
{
    const Result<Document> kept =
        addPackage(t.office, t.occasion, t.seen, t.typed[F::Title], t.typed.file(), t.typed.fileName());
    if (!kept)
        return kept.error();
    return t.office.store.requests.find(t.seen.id).value();
}

Result<Request> takeNewPackage(const Taking &t)
{
    const std::optional<Request> request = t.office.store.requests.find(t.seen.id);
    if (!request)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(t.seen.id.value())}};
    const Right right = t.typed.code(F::Right, rightFromCode).value_or(Right::Access);
    const Result<Document> built =
        buildPackage(t.office, t.occasion, t.seen, right, request->language, t.typed[F::Password]);
    if (!built)
        return built.error();
    return t.office.store.requests.find(t.seen.id).value();
}

AskedQuestion questionFrom(const Typed &typed)
{
    return {typed[F::Reason], typed.day(F::AnswerBy), typed.yes(F::CopyAsked)};
}

IdentityLook lookFrom(const Typed &typed)
{
    IdentityLook look;
    look.doubted = typed.yes(F::Doubted);
    look.reason = typed[F::Reason];
    look.method = typed.code(F::Method, identityMethodFromCode);
    look.result = typed.code(F::Result, identityResultFromCode).value_or(IdentityResult::NotNeeded);
    look.seen = typed[F::Seen];
    look.against = typed[F::Against];
    look.on = typed.day(F::Day);
    look.copyName = typed.fileName();
    look.copyBytes = typed.file();
    look.answer = typed.id<DocumentId>(F::AnswerDocument);
    return look;
}

Representative representativeFrom(const Typed &typed)
{
    Representative representative;
    representative.kind =
        typed.code(F::Representing, representativeKindFromCode).value_or(RepresentativeKind::Proxy);
    representative.name = typed[F::Name];
    representative.authority = typed[F::Authority];
    representative.scope = typed[F::Scope];
    representative.expiresOn = typed.day(F::ExpiresOn);
    representative.address = typed[F::Address];
    representative.email = typed[F::Email];
    representative.salutationKind =
        typed.code(F::Salutation, salutationKindFromCode).value_or(SalutationKind::Neutral);
    representative.nameDative = typed[F::NameDative].simplified();
    representative.surnameGenitive = typed[F::SurnameGenitive].simplified();
    representative.accepted = typed.yes(F::Accepted);
    representative.checkedOn = typed.day(F::Day);
    return representative;
}

Task taskFrom(const Typed &typed)
{
    Task task;
    task.right = typed.code(F::Right, rightFromCode).value_or(Right::Access);
    task.kind = typed.code(F::TaskKind, taskKindFromCode).value_or(TaskKind::Search);
    task.system = typed[F::System];
    task.what = typed[F::Text];
    task.dueOn = typed.day(F::AnswerBy);
    return task;
}

TaskAnswer taskAnswerFrom(const Typed &typed)
{
    TaskAnswer answer;
    answer.task = typed.id<TaskId>(F::Task).value_or(TaskId());
    answer.result = typed.code(F::TaskResult, taskResultFromCode).value_or(TaskResult::Done);
    answer.text = typed[F::Text];
    answer.answeredBy = typed[F::AnsweredBy];
    answer.on = typed.day(F::Day);
    answer.oldValue = typed[F::OldValue];
    answer.newValue = typed[F::NewValue];
    answer.backupUntil = typed.day(F::BackupUntil);
    answer.evidenceName = typed.fileName();
    answer.evidence = typed.file();
    return answer;
}

RestrictionMark markFrom(const Typed &typed)
{
    RestrictionMark mark;
    mark.cause = typed.code(F::Cause, restrictionCauseFromCode).value_or(RestrictionCause::AccuracyContested);
    mark.data = typed[F::Data];
    mark.startedOn = typed.day(F::Day);
    mark.endsOn = typed.day(F::EndsOn);
    mark.endsWhen = typed[F::EndsWhen];
    mark.systems = typed[F::Systems].split(u' ', Qt::SkipEmptyParts);
    return mark;
}

Breach breachFrom(const Typed &typed)
{
    Breach breach;
    breach.what = typed[F::Text];
    breach.noticedAt = typed.moment();
    breach.risk = typed.code(F::Risk, breachRiskFromCode).value_or(BreachRisk::Risk);
    breach.effects = typed[F::Effects];
    breach.measures = typed[F::Measures];
    return breach;
}

Departure departureFrom(const Typed &typed)
{
    return {typed.day(F::Day), typed.code(F::Channel, channelFromCode).value_or(Channel::Letter),
            typed[F::Tracking], typed[F::HandedTo]};
}

Right rightFrom(const Typed &typed)
{
    return typed.code(F::Right, rightFromCode).value_or(Right::Access);
}

/// The way from receipt to the answer.
Result<Request> takeOnTheWay(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    switch (step) {
    case Step::Acknowledge:
        return after(t, acknowledge(t.office, t.occasion, t.seen, t.render));
    case Step::AskIdentity:
        return askIdentity(t.office, t.occasion, t.seen, questionFrom(in), t.render);
    case Step::ConfirmIdentity:
        return confirmIdentity(t.office, t.occasion, t.seen, lookFrom(in));
    case Step::AskClarification:
        return askClarification(t.office, t.occasion, t.seen, questionFrom(in), t.render);
    case Step::ReceiveClarification:
        return receiveClarification(t.office, t.occasion, t.seen,
                                    {in.day(F::Day), in[F::Text], in.id<DocumentId>(F::AnswerDocument)});
    case Step::Assess:
        return assess(t.office, t.occasion, t.seen);
    case Step::Submit:
        return submit(t.office, t.occasion, t.seen);
    case Step::Approve:
        return approve(t.office, t.occasion, t.seen);
    case Step::Return:
        return returnToHandler(t.office, t.occasion, t.seen, in[F::Reason]);
    case Step::Finalise:
        return after(t, finaliseAnswer(t.office, t.occasion, t.seen, t.render));
    case Step::Dispatch:
        return dispatchAnswer(t.office, t.occasion, t.seen, departureFrom(in));
    case Step::DispatchLetter:
        return dispatchLetter(t.office, t.occasion, t.seen, in.id<LetterId>(F::Letter).value_or(LetterId()),
                              departureFrom(in));
    case Step::NoteReturn:
        return noteReturn(t.office, t.occasion, t.seen, in.day(F::Day), in[F::Reason]);
    case Step::CorrectLetter:
        return after(t, correctLetter(t.office, t.occasion, t.seen,
                                      in.id<LetterId>(F::Letter).value_or(LetterId()), t.render));
    case Step::Close:
        return closeRequest(t.office, t.occasion, t.seen);
    case Step::Reopen:
        return reopen(t.office, t.occasion, t.seen, in[F::Reason]);
    default:
        Q_UNREACHABLE();
    }
}

/// Who asks, and what for.
Result<Request> takeOnPerson(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    switch (step) {
    case Step::CheckIdentity:
        return checkIdentity(t.office, t.occasion, t.seen, lookFrom(in));
    case Step::FailIdentity:
        return failIdentity(t.office, t.occasion, t.seen, lookFrom(in).result, in[F::Reason]);
    case Step::ShredCopy:
        return shredCopy(t.office, t.occasion, t.seen, in.day(F::Day), in[F::Seen]);
    case Step::SetRepresentative:
        return setRepresentative(t.office, t.occasion, t.seen, representativeFrom(in), in[F::Reason]);
    case Step::AddClaim:
        return addClaim(t.office, t.occasion, t.seen, rightFrom(in));
    case Step::Withdraw:
        return withdraw(t.office, t.occasion, t.seen, in.day(F::Day), in[F::Reason]);
    case Step::Redirect: {
        RealController controller{in[F::Name], in[F::Contact], std::nullopt};
        if (in.day(F::ForwardedOn).isValid())
            controller.forwardedOn = in.day(F::ForwardedOn);
        return redirect(t.office, t.occasion, t.seen, controller, in[F::Reason]);
    }
    case Step::Forward:
        return forward(t.office, t.occasion, t.seen, in[F::Address], in[F::Email], t.render);
    case Step::MarkDuplicate:
        return markDuplicate(t.office, t.occasion, t.seen, in[F::Related], in[F::Reason]);
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeOnClock(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    switch (step) {
    case Step::AskExtension:
        return askExtension(t.office, t.occasion, t.seen,
                            {in.yes(F::ByComplexity), in.yes(F::ByNumber), in[F::Reason]});
    case Step::ApproveExtension:
        return approveExtension(t.office, t.occasion, t.seen);
    case Step::DeclineExtension:
        return declineExtension(t.office, t.occasion, t.seen, in[F::Reason]);
    case Step::NotifyExtension:
        return notifyExtension(t.office, t.occasion, t.seen, t.render);
    case Step::AskFee: {
        FeeRequest fee;
        fee.amount = in[F::Amount];
        fee.calculation = in[F::Calculation];
        fee.reason = in[F::Reason];
        fee.dueOn = in.day(F::AnswerBy);
        return askFee(t.office, t.occasion, t.seen, fee, t.render);
    }
    case Step::NotePayment:
        return notePayment(t.office, t.occasion, t.seen, in.day(F::Day));
    case Step::NoteNonPayment:
        return noteNonPayment(t.office, t.occasion, t.seen, in.day(F::Day));
    case Step::SetDue:
        return setDue(t.office, t.occasion, t.seen, in.day(F::Day), in[F::Reference]);
    case Step::RecordAnswer:
        return recordAnswer(t.office, t.occasion, t.seen, in[F::Text]);
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeOnTasks(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    const TaskId task = in.id<TaskId>(F::Task).value_or(TaskId());
    switch (step) {
    case Step::AddTask:
        return addTask(t.office, t.occasion, t.seen, taskFrom(in));
    case Step::AnswerTask:
        return answerTask(t.office, t.occasion, t.seen, taskAnswerFrom(in));
    case Step::RemindTask:
        return remindTask(t.office, t.occasion, t.seen, task, in.day(F::Day));
    case Step::DropTask:
        return dropTask(t.office, t.occasion, t.seen, task, in[F::Reason]);
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeOnData(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    const FindingId finding = in.id<FindingId>(F::Finding).value_or(FindingId());
    switch (step) {
    case Step::AddFindings:
        return addFindings(t.office, t.occasion, t.seen, in.file());
    case Step::RemoveFinding:
        return removeFinding(t.office, t.occasion, t.seen, finding);
    case Step::WithholdFinding:
        return withhold(t.office, t.occasion, t.seen, finding, in[F::Ground], in[F::Reason]);
    case Step::BuildPackage:
        return takeNewPackage(t);
    case Step::AddPackage:
        return takePackage(t);
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeOnRecipients(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    const NoticeId notice = in.id<NoticeId>(F::Notice).value_or(NoticeId());
    switch (step) {
    case Step::PlanNotice:
        return planNotice(t.office, t.occasion, t.seen, rightFrom(in), in[F::Party]);
    case Step::SendNotice:
        return sendNotice(t.office, t.occasion, t.seen, notice, in.day(F::AnswerBy), in[F::Text], t.render);
    case Step::WaiveNotice:
        return waiveNotice(t.office, t.occasion, t.seen, notice,
                           in.code(F::Waiver, noticeWaiverFromCode).value_or(NoticeWaiver::Impossible),
                           in[F::Reason]);
    case Step::RecordReply:
        return recordReply(t.office, t.occasion, t.seen, notice, in.day(F::Day), in[F::Text], in.fileName(),
                           in.file());
    case Step::ChaseNotice:
        return chaseNotice(t.office, t.occasion, t.seen, notice, in.day(F::Day));
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeOnMarks(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    const RestrictionMarkId mark = in.id<RestrictionMarkId>(F::Mark).value_or(RestrictionMarkId());
    switch (step) {
    case Step::Restrict:
        return restrictData(t.office, t.occasion, t.seen, markFrom(in));
    case Step::ConfirmRestriction:
        return confirmRestriction(t.office, t.occasion, t.seen, mark, in[F::System], in.day(F::Day));
    case Step::AnnounceLifting:
        return announceLifting(t.office, t.occasion, t.seen, mark, in.day(F::LiftOn), in[F::Reason],
                               in[F::Text], t.render);
    case Step::Lift:
        return lift(t.office, t.occasion, t.seen, mark, in.day(F::Day));
    case Step::EndObjection:
        return endObjection(t.office, t.occasion, t.seen,
                            in.id<ObjectionMarkId>(F::Objection).value_or(ObjectionMarkId()), in.day(F::Day),
                            in[F::Reason]);
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeBeside(const Taking &t, Step step)
{
    const Typed &in = t.typed;
    switch (step) {
    case Step::NoteComplaint:
        return noteComplaint(t.office, t.occasion, t.seen,
                             {{},
                              in.code(F::ComplaintTo, complaintToFromCode).value_or(ComplaintTo::Authority),
                              in.day(F::Day),
                              in[F::Reference],
                              in[F::Text]});
    case Step::NoteBreach:
        return noteBreach(t.office, t.occasion, t.seen, breachFrom(in));
    case Step::TellAuthority:
        return tellAuthority(t.office, t.occasion, t.seen, in[F::Breach], in.moment(), in[F::Reference],
                             in[F::Reason]);
    case Step::TellPerson:
        return tellPerson(t.office, t.occasion, t.seen, in[F::Breach], in[F::Effects], in[F::Measures],
                          in[F::Text], t.render);
    case Step::CloseBreach:
        return closeBreach(t.office, t.occasion, t.seen, in[F::Breach], in[F::Measures], in[F::Reason]);
    case Step::SettleReminder:
        return settleReminder(t.office, t.occasion, t.seen,
                              in.id<ReminderId>(F::Reminder).value_or(ReminderId()), in.day(F::Day));
    default:
        Q_UNREACHABLE();
    }
}

Result<Request> takeIn(StepGroup group, const Taking &taking, Step step)
{
    switch (group) {
    case StepGroup::Way:
        return takeOnTheWay(taking, step);
    case StepGroup::Person:
        return takeOnPerson(taking, step);
    case StepGroup::Clock:
        return takeOnClock(taking, step);
    case StepGroup::Tasks:
        return takeOnTasks(taking, step);
    case StepGroup::Data:
        return takeOnData(taking, step);
    case StepGroup::Recipients:
        return takeOnRecipients(taking, step);
    case StepGroup::Marks:
        return takeOnMarks(taking, step);
    case StepGroup::Beside:
        return takeBeside(taking, step);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Request> take(Office &office, const Occasion &occasion, const SeenRequest &seen, Step step,
                     const StepInput &input, const RenderPdf &render)
{
    Q_ASSERT(step != Step::Decide);
    const Typed typed(input);
    // What the table forbids is said before what was forgotten: nobody fills in a form in vain.
    if (const std::optional<RequestFile> file = requestFile(office.store, seen.id)) {
        const Result<State> may =
            nextState(factsOf(office, *file, occasion.officer), step, occasion.officer.role);
        if (!may)
            return may.error();
    }
    if (const std::optional<Refusal> wrong = typed.refusalFor(step))
        return *wrong;
    return takeIn(groupOf(step), {office, occasion, seen, typed, render}, step);
}

bool writesLetter(Step step)
{
    constexpr std::array letters{Step::Acknowledge, Step::AskIdentity,  Step::AskClarification,
                                 Step::Finalise,    Step::Forward,      Step::NotifyExtension,
                                 Step::AskFee,      Step::SendNotice,   Step::AnnounceLifting,
                                 Step::TellPerson,  Step::CorrectLetter};
    return std::ranges::find(letters, step) != letters.end();
}

Result<std::optional<Letter>> letterOf(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       Step step, const StepInput &input)
{
    std::optional<Letter> letter;
    if (!writesLetter(step))
        return letter;
    // The step is done up to its letter and taken back, so that what is shown is what would be frozen.
    const Result<Request> taken = take(office, occasion, seen, step, input, [&](const Letter &made) {
        letter = made;
        letter->number.clear();
        return Result<QByteArray>(Refusal{RefusalReason::LetterNotFound, {made.number}});
    });
    if (!letter)
        return taken.error();
    return letter;
}

} // namespace atbilde
