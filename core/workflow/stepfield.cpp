// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/stepfield.h"

#include "core/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using F = StepField;

constexpr CodeTable<StepField, allStepFields.size()> fieldCodes{{
    {StepField::Reason, "reason"_L1},
    {StepField::AnswerBy, "answer_by"_L1},
    {StepField::CopyAsked, "copy_asked"_L1},
    {StepField::Method, "method"_L1},
    {StepField::Day, "day"_L1},
    {StepField::Seen, "seen"_L1},
    {StepField::Against, "against"_L1},
    {StepField::File, "file"_L1},
    {StepField::AnswerDocument, "answer_document"_L1},
    {StepField::Text, "text"_L1},
    {StepField::Channel, "channel"_L1},
    {StepField::Tracking, "tracking"_L1},
    {StepField::HandedTo, "handed_to"_L1},
    {StepField::Letter, "letter"_L1},
    {StepField::Doubted, "doubted"_L1},
    {StepField::Result, "result"_L1},
    {StepField::Representing, "representing"_L1},
    {StepField::Name, "name"_L1},
    {StepField::Authority, "authority"_L1},
    {StepField::Scope, "scope"_L1},
    {StepField::ExpiresOn, "expires_on"_L1},
    {StepField::Address, "address"_L1},
    {StepField::Email, "email"_L1},
    {StepField::Accepted, "accepted"_L1},
    {StepField::Right, "right"_L1},
    {StepField::Contact, "contact"_L1},
    {StepField::ForwardedOn, "forwarded_on"_L1},
    {StepField::Related, "related"_L1},
    {StepField::ByComplexity, "by_complexity"_L1},
    {StepField::ByNumber, "by_number"_L1},
    {StepField::Amount, "amount"_L1},
    {StepField::Calculation, "calculation"_L1},
    {StepField::Reference, "reference"_L1},
    {StepField::TaskKind, "task_kind"_L1},
    {StepField::System, "system"_L1},
    {StepField::Task, "task"_L1},
    {StepField::TaskResult, "task_result"_L1},
    {StepField::AnsweredBy, "answered_by"_L1},
    {StepField::OldValue, "old_value"_L1},
    {StepField::NewValue, "new_value"_L1},
    {StepField::BackupUntil, "backup_until"_L1},
    {StepField::Finding, "finding"_L1},
    {StepField::Ground, "ground"_L1},
    {StepField::Password, "password"_L1},
    {StepField::Title, "title"_L1},
    {StepField::Party, "party"_L1},
    {StepField::Notice, "notice"_L1},
    {StepField::Waiver, "waiver"_L1},
    {StepField::Cause, "cause"_L1},
    {StepField::Data, "data"_L1},
    {StepField::EndsOn, "ends_on"_L1},
    {StepField::EndsWhen, "ends_when"_L1},
    {StepField::Systems, "systems"_L1},
    {StepField::Mark, "mark"_L1},
    {StepField::LiftOn, "lift_on"_L1},
    {StepField::Objection, "objection"_L1},
    {StepField::ComplaintTo, "complaint_to"_L1},
    {StepField::Time, "time"_L1},
    {StepField::Risk, "risk"_L1},
    {StepField::Effects, "effects"_L1},
    {StepField::Measures, "measures"_L1},
    {StepField::Breach, "breach"_L1},
    {StepField::Reminder, "reminder"_L1},
    {StepField::Salutation, "salutation"_L1},
    {StepField::NameDative, "name_dative"_L1},
    {StepField::SurnameGenitive, "surname_genitive"_L1},
}};

// clang-format off
constexpr std::array uses{
    StepFieldUse{Step::AskIdentity, F::Reason, true},
    StepFieldUse{Step::AskIdentity, F::AnswerBy, false},
    StepFieldUse{Step::AskIdentity, F::CopyAsked, false},
    StepFieldUse{Step::ConfirmIdentity, F::Method, true},
    StepFieldUse{Step::ConfirmIdentity, F::Day, true},
    StepFieldUse{Step::ConfirmIdentity, F::Seen, true},
    StepFieldUse{Step::ConfirmIdentity, F::Against, false},
    StepFieldUse{Step::ConfirmIdentity, F::File, false},
    StepFieldUse{Step::ConfirmIdentity, F::AnswerDocument, false},
    StepFieldUse{Step::AskClarification, F::Reason, true},
    StepFieldUse{Step::AskClarification, F::AnswerBy, false},
    StepFieldUse{Step::ReceiveClarification, F::Day, true},
    StepFieldUse{Step::ReceiveClarification, F::Text, true},
    StepFieldUse{Step::ReceiveClarification, F::AnswerDocument, false},
    StepFieldUse{Step::Return, F::Reason, true},
    StepFieldUse{Step::Dispatch, F::Day, true},
    StepFieldUse{Step::Dispatch, F::Channel, true},
    StepFieldUse{Step::Dispatch, F::Tracking, false},
    StepFieldUse{Step::Dispatch, F::HandedTo, false},
    StepFieldUse{Step::NoteReturn, F::Day, true},
    StepFieldUse{Step::NoteReturn, F::Reason, true},
    StepFieldUse{Step::DispatchLetter, F::Letter, true},
    StepFieldUse{Step::DispatchLetter, F::Day, true},
    StepFieldUse{Step::DispatchLetter, F::Channel, true},
    StepFieldUse{Step::DispatchLetter, F::Tracking, false},
    StepFieldUse{Step::DispatchLetter, F::HandedTo, false},
    StepFieldUse{Step::CorrectLetter, F::Letter, true},
    StepFieldUse{Step::Reopen, F::Reason, true},
    StepFieldUse{Step::CheckIdentity, F::Doubted, false},
    StepFieldUse{Step::CheckIdentity, F::Reason, true},
    StepFieldUse{Step::CheckIdentity, F::Result, true},
    StepFieldUse{Step::CheckIdentity, F::Method, false},
    StepFieldUse{Step::CheckIdentity, F::Seen, false},
    StepFieldUse{Step::CheckIdentity, F::Against, false},
    StepFieldUse{Step::CheckIdentity, F::Day, true},
    StepFieldUse{Step::CheckIdentity, F::File, false},
    StepFieldUse{Step::FailIdentity, F::Result, true},
    StepFieldUse{Step::FailIdentity, F::Reason, true},
    StepFieldUse{Step::ShredCopy, F::Day, true},
    StepFieldUse{Step::ShredCopy, F::Seen, true},
    StepFieldUse{Step::SetRepresentative, F::Representing, true},
    StepFieldUse{Step::SetRepresentative, F::Name, true},
    StepFieldUse{Step::SetRepresentative, F::Salutation, false},
    StepFieldUse{Step::SetRepresentative, F::NameDative, false},
    StepFieldUse{Step::SetRepresentative, F::SurnameGenitive, false},
    StepFieldUse{Step::SetRepresentative, F::Authority, true},
    StepFieldUse{Step::SetRepresentative, F::Scope, false},
    StepFieldUse{Step::SetRepresentative, F::ExpiresOn, false},
    StepFieldUse{Step::SetRepresentative, F::Address, false},
    StepFieldUse{Step::SetRepresentative, F::Email, false},
    StepFieldUse{Step::SetRepresentative, F::Accepted, false},
    StepFieldUse{Step::SetRepresentative, F::Reason, false},
    StepFieldUse{Step::SetRepresentative, F::Day, true},
    StepFieldUse{Step::AddClaim, F::Right, true},
    StepFieldUse{Step::Withdraw, F::Day, true},
    StepFieldUse{Step::Withdraw, F::Reason, false},
    StepFieldUse{Step::Redirect, F::Name, true},
    StepFieldUse{Step::Redirect, F::Contact, true},
    StepFieldUse{Step::Redirect, F::ForwardedOn, false},
    StepFieldUse{Step::Redirect, F::Reason, true},
    StepFieldUse{Step::Forward, F::Address, false},
    StepFieldUse{Step::Forward, F::Email, false},
    StepFieldUse{Step::MarkDuplicate, F::Related, true},
    StepFieldUse{Step::MarkDuplicate, F::Reason, true},
    StepFieldUse{Step::AskExtension, F::ByComplexity, false},
    StepFieldUse{Step::AskExtension, F::ByNumber, false},
    StepFieldUse{Step::AskExtension, F::Reason, true},
    StepFieldUse{Step::DeclineExtension, F::Reason, true},
    StepFieldUse{Step::AskFee, F::Amount, true},
    StepFieldUse{Step::AskFee, F::Calculation, true},
    StepFieldUse{Step::AskFee, F::Reason, true},
    StepFieldUse{Step::AskFee, F::AnswerBy, true},
    StepFieldUse{Step::NotePayment, F::Day, true},
    StepFieldUse{Step::NoteNonPayment, F::Day, true},
    StepFieldUse{Step::SetDue, F::Day, true},
    StepFieldUse{Step::SetDue, F::Reference, false},
    StepFieldUse{Step::RecordAnswer, F::Text, true},
    StepFieldUse{Step::AddTask, F::Right, true},
    StepFieldUse{Step::AddTask, F::TaskKind, true},
    StepFieldUse{Step::AddTask, F::System, false},
    StepFieldUse{Step::AddTask, F::Text, false},
    StepFieldUse{Step::AddTask, F::AnswerBy, true},
    StepFieldUse{Step::AnswerTask, F::Task, true},
    StepFieldUse{Step::AnswerTask, F::TaskResult, true},
    StepFieldUse{Step::AnswerTask, F::Text, true},
    StepFieldUse{Step::AnswerTask, F::AnsweredBy, false},
    StepFieldUse{Step::AnswerTask, F::Day, true},
    StepFieldUse{Step::AnswerTask, F::OldValue, false},
    StepFieldUse{Step::AnswerTask, F::NewValue, false},
    StepFieldUse{Step::AnswerTask, F::BackupUntil, false},
    StepFieldUse{Step::AnswerTask, F::File, false},
    StepFieldUse{Step::RemindTask, F::Task, true},
    StepFieldUse{Step::RemindTask, F::Day, true},
    StepFieldUse{Step::DropTask, F::Task, true},
    StepFieldUse{Step::DropTask, F::Reason, true},
    StepFieldUse{Step::AddFindings, F::File, true},
    StepFieldUse{Step::RemoveFinding, F::Finding, true},
    StepFieldUse{Step::WithholdFinding, F::Finding, true},
    StepFieldUse{Step::WithholdFinding, F::Ground, false},
    StepFieldUse{Step::WithholdFinding, F::Reason, false},
    StepFieldUse{Step::BuildPackage, F::Right, true},
    StepFieldUse{Step::BuildPackage, F::Password, false},
    StepFieldUse{Step::AddPackage, F::Title, true},
    StepFieldUse{Step::AddPackage, F::File, true},
    StepFieldUse{Step::PlanNotice, F::Right, true},
    StepFieldUse{Step::PlanNotice, F::Party, true},
    StepFieldUse{Step::SendNotice, F::Notice, true},
    StepFieldUse{Step::SendNotice, F::AnswerBy, false},
    StepFieldUse{Step::SendNotice, F::Text, false},
    StepFieldUse{Step::WaiveNotice, F::Notice, true},
    StepFieldUse{Step::WaiveNotice, F::Waiver, true},
    StepFieldUse{Step::WaiveNotice, F::Reason, true},
    StepFieldUse{Step::RecordReply, F::Notice, true},
    StepFieldUse{Step::RecordReply, F::Day, true},
    StepFieldUse{Step::RecordReply, F::Text, true},
    StepFieldUse{Step::RecordReply, F::File, false},
    StepFieldUse{Step::ChaseNotice, F::Notice, true},
    StepFieldUse{Step::ChaseNotice, F::Day, true},
    StepFieldUse{Step::Restrict, F::Cause, true},
    StepFieldUse{Step::Restrict, F::Data, true},
    StepFieldUse{Step::Restrict, F::Day, true},
    StepFieldUse{Step::Restrict, F::EndsOn, false},
    StepFieldUse{Step::Restrict, F::EndsWhen, false},
    StepFieldUse{Step::Restrict, F::Systems, false},
    StepFieldUse{Step::ConfirmRestriction, F::Mark, true},
    StepFieldUse{Step::ConfirmRestriction, F::System, true},
    StepFieldUse{Step::ConfirmRestriction, F::Day, true},
    StepFieldUse{Step::AnnounceLifting, F::Mark, true},
    StepFieldUse{Step::AnnounceLifting, F::LiftOn, true},
    StepFieldUse{Step::AnnounceLifting, F::Reason, true},
    StepFieldUse{Step::AnnounceLifting, F::Text, false},
    StepFieldUse{Step::Lift, F::Mark, true},
    StepFieldUse{Step::Lift, F::Day, true},
    StepFieldUse{Step::EndObjection, F::Objection, true},
    StepFieldUse{Step::EndObjection, F::Day, true},
    StepFieldUse{Step::EndObjection, F::Reason, true},
    StepFieldUse{Step::NoteComplaint, F::ComplaintTo, true},
    StepFieldUse{Step::NoteComplaint, F::Day, true},
    StepFieldUse{Step::NoteComplaint, F::Reference, false},
    StepFieldUse{Step::NoteComplaint, F::Text, false},
    StepFieldUse{Step::NoteBreach, F::Text, true},
    StepFieldUse{Step::NoteBreach, F::Day, true},
    StepFieldUse{Step::NoteBreach, F::Time, true},
    StepFieldUse{Step::NoteBreach, F::Risk, true},
    StepFieldUse{Step::NoteBreach, F::Effects, false},
    StepFieldUse{Step::NoteBreach, F::Measures, false},
    StepFieldUse{Step::TellAuthority, F::Breach, true},
    StepFieldUse{Step::TellAuthority, F::Day, true},
    StepFieldUse{Step::TellAuthority, F::Time, true},
    StepFieldUse{Step::TellAuthority, F::Reference, false},
    StepFieldUse{Step::TellAuthority, F::Reason, false},
    StepFieldUse{Step::TellPerson, F::Breach, true},
    StepFieldUse{Step::TellPerson, F::Effects, true},
    StepFieldUse{Step::TellPerson, F::Measures, true},
    StepFieldUse{Step::TellPerson, F::Text, false},
    StepFieldUse{Step::CloseBreach, F::Breach, true},
    StepFieldUse{Step::CloseBreach, F::Measures, true},
    StepFieldUse{Step::CloseBreach, F::Reason, false},
    StepFieldUse{Step::SettleReminder, F::Reminder, true},
    StepFieldUse{Step::SettleReminder, F::Day, true},
    StepFieldUse{Step::SettleReminder, F::Text, false},
};
// clang-format on

} // namespace

QString codeOf(StepField field)
{
    return codeIn(fieldCodes, field);
}

std::optional<StepField> stepFieldFromCode(QStringView code)
{
    return valueIn(fieldCodes, code);
}

FieldKind kindOf(StepField field)
{
    switch (field) {
    case F::Reason:
    case F::Text:
    case F::Calculation:
    case F::Data:
    case F::Effects:
    case F::Measures:
        return FieldKind::Paragraph;
    case F::Seen:
    case F::Against:
    case F::Tracking:
    case F::HandedTo:
    case F::Name:
    case F::NameDative:
    case F::SurnameGenitive:
    case F::Authority:
    case F::Scope:
    case F::Address:
    case F::Email:
    case F::Contact:
    case F::Related:
    case F::Amount:
    case F::Reference:
    case F::AnsweredBy:
    case F::OldValue:
    case F::NewValue:
    case F::Password:
    case F::Title:
    case F::EndsWhen:
    case F::Time:
        return FieldKind::Line;
    case F::AnswerBy:
    case F::Day:
    case F::ExpiresOn:
    case F::ForwardedOn:
    case F::BackupUntil:
    case F::EndsOn:
    case F::LiftOn:
        return FieldKind::Day;
    case F::CopyAsked:
    case F::Doubted:
    case F::Accepted:
    case F::ByComplexity:
    case F::ByNumber:
        return FieldKind::YesNo;
    case F::Method:
    case F::AnswerDocument:
    case F::Channel:
    case F::Letter:
    case F::Result:
    case F::Representing:
    case F::Salutation:
    case F::Right:
    case F::TaskKind:
    case F::System:
    case F::Task:
    case F::TaskResult:
    case F::Finding:
    case F::Ground:
    case F::Party:
    case F::Notice:
    case F::Waiver:
    case F::Cause:
    case F::Mark:
    case F::Objection:
    case F::ComplaintTo:
    case F::Risk:
    case F::Breach:
    case F::Reminder:
        return FieldKind::Choice;
    case F::Systems:
        return FieldKind::Choices;
    case F::File:
        return FieldKind::File;
    }
    Q_UNREACHABLE();
}

Refusal fieldMissing(StepField field, const QString &article)
{
    return {RefusalReason::StepFieldMissing, {Code{"step_field", codeOf(field)}}, article};
}

std::span<const StepFieldUse> fieldsOf(Step step)
{
    const auto of = [step](const StepFieldUse &use) { return use.step == step; };
    const auto first = std::ranges::find_if(uses, of);
    const auto end = std::find_if_not(first, uses.end(), of);
    return {first, end};
}

} // namespace atbilde
