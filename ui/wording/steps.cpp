// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/steps.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct Steps
{
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

} // namespace

QString wordFor(Step step)
{
    switch (step) {
    case Step::Acknowledge:
        return Steps::tr("Acknowledge receipt");
    case Step::AskIdentity:
        return Steps::tr("Ask for proof of identity");
    case Step::ConfirmIdentity:
        return Steps::tr("Confirm identity");
    case Step::AskClarification:
        return Steps::tr("Ask for clarification");
    case Step::ReceiveClarification:
        return Steps::tr("Record the clarification");
    case Step::Assess:
        return Steps::tr("Begin assessment");
    case Step::Decide:
        return Steps::tr("Decide");
    case Step::Submit:
        return Steps::tr("Submit decisions");
    case Step::Approve:
        return Steps::tr("Approve");
    case Step::Return:
        return Steps::tr("Return to handler");
    case Step::Finalise:
        return Steps::tr("Finalise the answer");
    case Step::Dispatch:
        return Steps::tr("Record dispatch");
    case Step::DispatchLetter:
        return Steps::tr("Record dispatch of the letter");
    case Step::NoteReturn:
        return Steps::tr("Answer came back");
    case Step::CorrectLetter:
        return Steps::tr("Correct a final letter");
    case Step::Close:
        return Steps::tr("Close");
    case Step::Reopen:
        return Steps::tr("Reopen");
    case Step::CheckIdentity:
        return Steps::tr("Record an identity check");
    case Step::FailIdentity:
        return Steps::tr("Record that identity is unproven");
    case Step::ShredCopy:
        return Steps::tr("Destroy the identity copy");
    case Step::SetRepresentative:
        return Steps::tr("Record the representative");
    case Step::AddClaim:
        return Steps::tr("Add another right");
    case Step::Withdraw:
        return Steps::tr("Record withdrawal of the request");
    case Step::Redirect:
        return Steps::tr("Redirect to the controller");
    case Step::Forward:
        return Steps::tr("Finalise the letter to the controller");
    case Step::MarkDuplicate:
        return Steps::tr("Mark as a duplicate");
    case Step::AskExtension:
        return Steps::tr("Ask for an extension");
    case Step::ApproveExtension:
        return Steps::tr("Approve the extension");
    case Step::DeclineExtension:
        return Steps::tr("Decline the extension");
    case Step::NotifyExtension:
        return Steps::tr("Finalise the extension notice");
    case Step::AskFee:
        return Steps::tr("Ask for a fee");
    case Step::NotePayment:
        return Steps::tr("Record payment");
    case Step::NoteNonPayment:
        return Steps::tr("Record non-payment");
    case Step::SetDue:
        return Steps::tr("Set the authority's due date");
    case Step::RecordAnswer:
        return Steps::tr("Write the answer to the authority");
    case Step::AddTask:
        return Steps::tr("Add a task");
    case Step::AnswerTask:
        return Steps::tr("Record a task's result");
    case Step::RemindTask:
        return Steps::tr("Remind about a task");
    case Step::DropTask:
        return Steps::tr("Drop a task");
    case Step::AddFindings:
        return Steps::tr("Add found data");
    case Step::RemoveFinding:
        return Steps::tr("Remove found data");
    case Step::WithholdFinding:
        return Steps::tr("Withhold data from the copy");
    case Step::BuildPackage:
        return Steps::tr("Build the data package");
    case Step::AddPackage:
        return Steps::tr("Add an annex");
    case Step::PlanNotice:
        return Steps::tr("Plan a notice to a recipient");
    case Step::SendNotice:
        return Steps::tr("Finalise a notice to a recipient");
    case Step::WaiveNotice:
        return Steps::tr("Do without a notice");
    case Step::RecordReply:
        return Steps::tr("Record a recipient's reply");
    case Step::ChaseNotice:
        return Steps::tr("Remind a recipient");
    case Step::Restrict:
        return Steps::tr("Restrict processing");
    case Step::ConfirmRestriction:
        return Steps::tr("Confirm the restriction in a system");
    case Step::AnnounceLifting:
        return Steps::tr("Finalise the notice of lifting");
    case Step::Lift:
        return Steps::tr("Lift the restriction");
    case Step::EndObjection:
        return Steps::tr("End the objection");
    case Step::NoteComplaint:
        return Steps::tr("Record a complaint");
    case Step::NoteBreach:
        return Steps::tr("Record a data breach");
    case Step::TellAuthority:
        return Steps::tr("Record the report to the authority");
    case Step::TellPerson:
        return Steps::tr("Finalise the breach letter to the person");
    case Step::CloseBreach:
        return Steps::tr("Close the breach");
    case Step::SettleReminder:
        return Steps::tr("Settle a reminder");
    }
    Q_UNREACHABLE();
}

QString awaitedWordFor(Step step)
{
    switch (step) {
    case Step::Acknowledge:
        return Steps::tr("to be acknowledged");
    case Step::AskIdentity:
    case Step::ConfirmIdentity:
    case Step::CheckIdentity:
    case Step::FailIdentity:
        return Steps::tr("proof of identity");
    case Step::AskClarification:
    case Step::ReceiveClarification:
        return Steps::tr("the person's clarification");
    case Step::Assess:
        return Steps::tr("to be assessed");
    case Step::Decide:
    case Step::AddClaim:
        return Steps::tr("to be decided");
    case Step::Submit:
        return Steps::tr("to be submitted");
    case Step::Approve:
    case Step::Return:
        return Steps::tr("to be approved");
    case Step::Finalise:
        return Steps::tr("letter to be finalised");
    case Step::Dispatch:
    case Step::DispatchLetter:
        return Steps::tr("letter to be dispatched");
    case Step::NoteReturn:
        return Steps::tr("answer came back");
    case Step::CorrectLetter:
        return Steps::tr("letter to be corrected");
    case Step::Close:
        return Steps::tr("to be closed");
    case Step::Reopen:
        return Steps::tr("to be reopened");
    case Step::ShredCopy:
        return Steps::tr("identity copy to be destroyed");
    case Step::SetRepresentative:
        return Steps::tr("authority of the representative");
    case Step::Withdraw:
        return Steps::tr("withdrawal by the person");
    case Step::Redirect:
    case Step::Forward:
        return Steps::tr("to be redirected to the controller");
    case Step::MarkDuplicate:
        return Steps::tr("to be marked as a duplicate");
    case Step::AskExtension:
        return Steps::tr("extension to be asked for");
    case Step::ApproveExtension:
    case Step::DeclineExtension:
        return Steps::tr("extension to be approved");
    case Step::NotifyExtension:
        return Steps::tr("extension notice to be finalised");
    case Step::AskFee:
    case Step::NotePayment:
    case Step::NoteNonPayment:
        return Steps::tr("payment of the fee");
    case Step::SetDue:
        return Steps::tr("the authority's due date");
    case Step::RecordAnswer:
        return Steps::tr("answer to be written");
    case Step::AddTask:
    case Step::AnswerTask:
    case Step::RemindTask:
    case Step::DropTask:
        return Steps::tr("results of tasks");
    case Step::AddFindings:
    case Step::RemoveFinding:
    case Step::WithholdFinding:
        return Steps::tr("the found data");
    case Step::BuildPackage:
    case Step::AddPackage:
        return Steps::tr("annexes to the answer");
    case Step::PlanNotice:
    case Step::SendNotice:
    case Step::WaiveNotice:
        return Steps::tr("recipients to be told");
    case Step::RecordReply:
    case Step::ChaseNotice:
        return Steps::tr("recipients' replies");
    case Step::Restrict:
    case Step::ConfirmRestriction:
        return Steps::tr("restriction to be confirmed");
    case Step::AnnounceLifting:
    case Step::Lift:
        return Steps::tr("restriction to be lifted");
    case Step::EndObjection:
        return Steps::tr("end of the objection");
    case Step::NoteComplaint:
        return Steps::tr("complaint to be recorded");
    case Step::NoteBreach:
    case Step::CloseBreach:
        return Steps::tr("breach to be settled");
    case Step::TellAuthority:
        return Steps::tr("authority to be told of the breach");
    case Step::TellPerson:
        return Steps::tr("person to be told of the breach");
    case Step::SettleReminder:
        return Steps::tr("reminder to be settled");
    }
    Q_UNREACHABLE();
}

QString wordFor(StepGroup group)
{
    switch (group) {
    case StepGroup::Way:
        return Steps::tr("Course of the request");
    case StepGroup::Person:
        return Steps::tr("Who asks, and for what");
    case StepGroup::Clock:
        return Steps::tr("Deadline and fee");
    case StepGroup::Tasks:
        return Steps::tr("Tasks");
    case StepGroup::Data:
        return Steps::tr("Data and annexes");
    case StepGroup::Recipients:
        return Steps::tr("Recipients");
    case StepGroup::Marks:
        return Steps::tr("Restrictions and objections");
    case StepGroup::Beside:
        return Steps::tr("Complaints, breaches, reminders");
    }
    Q_UNREACHABLE();
}
