// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/step.h"

#include "core/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<Step, allSteps.size()> stepCodes{{
    {Step::Acknowledge, "acknowledge"_L1},
    {Step::AskIdentity, "ask_identity"_L1},
    {Step::ConfirmIdentity, "confirm_identity"_L1},
    {Step::AskClarification, "ask_clarification"_L1},
    {Step::ReceiveClarification, "receive_clarification"_L1},
    {Step::Assess, "assess"_L1},
    {Step::Decide, "decide"_L1},
    {Step::Submit, "submit"_L1},
    {Step::Approve, "approve"_L1},
    {Step::Return, "return"_L1},
    {Step::Finalise, "finalise"_L1},
    {Step::Dispatch, "dispatch"_L1},
    {Step::DispatchLetter, "dispatch_letter"_L1},
    {Step::NoteReturn, "note_return"_L1},
    {Step::CorrectLetter, "correct_letter"_L1},
    {Step::Close, "close"_L1},
    {Step::Reopen, "reopen"_L1},
    {Step::CheckIdentity, "check_identity"_L1},
    {Step::FailIdentity, "fail_identity"_L1},
    {Step::ShredCopy, "shred_copy"_L1},
    {Step::SetRepresentative, "set_representative"_L1},
    {Step::AddClaim, "add_claim"_L1},
    {Step::Withdraw, "withdraw"_L1},
    {Step::Redirect, "redirect"_L1},
    {Step::Forward, "forward"_L1},
    {Step::MarkDuplicate, "mark_duplicate"_L1},
    {Step::AskExtension, "ask_extension"_L1},
    {Step::ApproveExtension, "approve_extension"_L1},
    {Step::DeclineExtension, "decline_extension"_L1},
    {Step::NotifyExtension, "notify_extension"_L1},
    {Step::AskFee, "ask_fee"_L1},
    {Step::NotePayment, "note_payment"_L1},
    {Step::NoteNonPayment, "note_non_payment"_L1},
    {Step::SetDue, "set_due"_L1},
    {Step::RecordAnswer, "record_answer"_L1},
    {Step::AddTask, "add_task"_L1},
    {Step::AnswerTask, "answer_task"_L1},
    {Step::RemindTask, "remind_task"_L1},
    {Step::DropTask, "drop_task"_L1},
    {Step::AddFindings, "add_findings"_L1},
    {Step::RemoveFinding, "remove_finding"_L1},
    {Step::WithholdFinding, "withhold_finding"_L1},
    {Step::BuildPackage, "build_package"_L1},
    {Step::AddPackage, "add_package"_L1},
    {Step::PlanNotice, "plan_notice"_L1},
    {Step::SendNotice, "send_notice"_L1},
    {Step::WaiveNotice, "waive_notice"_L1},
    {Step::RecordReply, "record_reply"_L1},
    {Step::ChaseNotice, "chase_notice"_L1},
    {Step::Restrict, "restrict"_L1},
    {Step::ConfirmRestriction, "confirm_restriction"_L1},
    {Step::AnnounceLifting, "announce_lifting"_L1},
    {Step::Lift, "lift"_L1},
    {Step::EndObjection, "end_objection"_L1},
    {Step::NoteComplaint, "note_complaint"_L1},
    {Step::NoteBreach, "note_breach"_L1},
    {Step::TellAuthority, "tell_authority"_L1},
    {Step::TellPerson, "tell_person"_L1},
    {Step::CloseBreach, "close_breach"_L1},
    {Step::SettleReminder, "settle_reminder"_L1},
}};

constexpr CodeTable<StepGroup, allStepGroups.size()> groupCodes{{
    {StepGroup::Way, "way"_L1},
    {StepGroup::Person, "person"_L1},
    {StepGroup::Clock, "clock"_L1},
    {StepGroup::Tasks, "tasks"_L1},
    {StepGroup::Data, "data"_L1},
    {StepGroup::Recipients, "recipients"_L1},
    {StepGroup::Marks, "marks"_L1},
    {StepGroup::Beside, "beside"_L1},
}};

} // namespace

QString codeOf(StepGroup group)
{
    return codeIn(groupCodes, group);
}

QString codeOf(Step step)
{
    return codeIn(stepCodes, step);
}

std::optional<Step> stepFromCode(QStringView code)
{
    return valueIn(stepCodes, code);
}

StepGroup groupOf(Step step)
{
    // The enumeration is written group by group; these are the first steps of the groups after the way.
    constexpr std::array firsts{
        std::pair{Step::CheckIdentity, StepGroup::Person},  std::pair{Step::AskExtension, StepGroup::Clock},
        std::pair{Step::AddTask, StepGroup::Tasks},         std::pair{Step::AddFindings, StepGroup::Data},
        std::pair{Step::PlanNotice, StepGroup::Recipients}, std::pair{Step::Restrict, StepGroup::Marks},
        std::pair{Step::NoteComplaint, StepGroup::Beside}};
    StepGroup group = StepGroup::Way;
    for (const auto &[first, begins] : firsts) {
        if (step >= first)
            group = begins;
    }
    return group;
}

} // namespace atbilde
