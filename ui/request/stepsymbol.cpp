// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepsymbol.h"

using namespace atbilde;

namespace {

Symbol symbolOf(StepGroup group)
{
    switch (group) {
    case StepGroup::Way:
        return Symbol::ChevronRight;
    case StepGroup::Person:
        return Symbol::Person;
    case StepGroup::Clock:
        return Symbol::Clock;
    case StepGroup::Tasks:
        return Symbol::Task;
    case StepGroup::Data:
        return Symbol::System;
    case StepGroup::Recipients:
        return Symbol::People;
    case StepGroup::Marks:
        return Symbol::Suspend;
    case StepGroup::Beside:
        return Symbol::Journal;
    }
    Q_UNREACHABLE();
}

} // namespace

Symbol symbolOf(Step step)
{
    switch (step) {
    case Step::Acknowledge:
    case Step::CorrectLetter:
    case Step::Forward:
    case Step::NotifyExtension:
    case Step::SendNotice:
    case Step::AnnounceLifting:
    case Step::TellPerson:
        return Symbol::Letters;
    case Step::AskIdentity:
    case Step::ConfirmIdentity:
    case Step::CheckIdentity:
        return Symbol::Identity;
    case Step::AskClarification:
    case Step::ReceiveClarification:
        return Symbol::Question;
    case Step::Assess:
        return Symbol::Search;
    case Step::Decide:
        return Symbol::Decide;
    case Step::Approve:
    case Step::ApproveExtension:
        return Symbol::Approve;
    case Step::Return:
    case Step::Reopen:
    case Step::NoteReturn:
    case Step::Withdraw:
        return Symbol::Undo;
    case Step::Finalise:
        return Symbol::Lock;
    case Step::Dispatch:
    case Step::DispatchLetter:
    case Step::TellAuthority:
        return Symbol::Send;
    case Step::Close:
    case Step::CloseBreach:
        return Symbol::Archive;
    case Step::FailIdentity:
    case Step::DeclineExtension:
    case Step::WaiveNotice:
        return Symbol::Refuse;
    case Step::ShredCopy:
    case Step::RemoveFinding:
        return Symbol::Delete;
    case Step::AddClaim:
    case Step::AddTask:
    case Step::PlanNotice:
        return Symbol::Add;
    case Step::AskExtension:
        return Symbol::Extend;
    case Step::SetDue:
        return Symbol::Calendar;
    case Step::MarkDuplicate:
        return Symbol::Copy;
    case Step::Redirect:
        return Symbol::Link;
    case Step::AnswerTask:
    case Step::NotePayment:
    case Step::RecordReply:
    case Step::ConfirmRestriction:
    case Step::SettleReminder:
        return Symbol::Check;
    case Step::DropTask:
    case Step::NoteNonPayment:
        return Symbol::Cross;
    case Step::RemindTask:
    case Step::ChaseNotice:
        return Symbol::Refresh;
    case Step::AddFindings:
        return Symbol::Import;
    case Step::AddPackage:
        return Symbol::Attachment;
    case Step::BuildPackage:
        return Symbol::Export;
    case Step::NoteBreach:
        return Symbol::Warning;
    case Step::Submit:
        return Symbol::Task;
    default:
        return symbolOf(groupOf(step));
    }
}
