// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What an officer can do to a request.
enum class Step {
    // the way from receipt to the answer
    Acknowledge,      ///< freeze the acknowledgement of receipt (T01)
    AskIdentity,      ///< reasonable doubt: freeze the question (T02); the clock rests from the day it leaves
    ConfirmIdentity,  ///< proof came and suffices
    AskClarification, ///< a large quantity of data: freeze the question (T03)
    ReceiveClarification,
    Assess, ///< begin to look for the data; makes the tasks
    Decide, ///< outcome, ground and reasons of one claim
    Submit, ///< the decisions are ready
    Approve,
    Return,         ///< back to the handler, with remarks
    Finalise,       ///< number, text and PDF of the answer are frozen
    Dispatch,       ///< the answer has left the house
    DispatchLetter, ///< another letter of the request has left the house
    NoteReturn,     ///< the answer came back undelivered: it is to leave again, the time runs
    CorrectLetter,  ///< freeze a new letter that takes the place of a final one
    Close,
    Reopen, ///< back to assessment; the first day of receipt stays
    // who asks, and what for
    CheckIdentity,     ///< record a look at who asks, without asking them
    FailIdentity,      ///< no proof came, or the person cannot be told apart (11(2))
    ShredCopy,         ///< a copy of an identity document was compared and goes
    SetRepresentative, ///< somebody asks for the data subject
    AddClaim,          ///< the letter invokes another right too
    Withdraw,          ///< the person withdraws the request
    Redirect,          ///< we are not the controller
    Forward,           ///< freeze the letter that hands it to the real one (T29)
    MarkDuplicate,     ///< the same request came in twice
    // the clock
    AskExtension, ///< two further months, with reasons
    ApproveExtension,
    DeclineExtension,
    NotifyExtension, ///< freeze the notice (T04); the extension holds from the day it leaves
    AskFee,          ///< freeze the question whether the person pays (T15)
    NotePayment,
    NoteNonPayment,
    SetDue,       ///< the authority's date
    RecordAnswer, ///< what the authority is answered
    // work in systems and at processors
    AddTask,
    AnswerTask,
    RemindTask,
    DropTask,
    // the data
    AddFindings,
    RemoveFinding,
    WithholdFinding,
    BuildPackage,
    AddPackage,
    // recipients (19)
    PlanNotice,
    SendNotice, ///< freeze the notice (T16)
    WaiveNotice,
    RecordReply,
    ChaseNotice,
    // marks that outlive the request
    Restrict,
    ConfirmRestriction, ///< in one system
    AnnounceLifting,    ///< freeze the notice of 18(3) (T10)
    Lift,
    EndObjection,
    // beside and after
    NoteComplaint,
    NoteBreach,
    TellAuthority,
    TellPerson, ///< freeze the letter of 34 (T28)
    CloseBreach,
    SettleReminder,
};

inline constexpr std::array allSteps{Step::Acknowledge,
                                     Step::AskIdentity,
                                     Step::ConfirmIdentity,
                                     Step::AskClarification,
                                     Step::ReceiveClarification,
                                     Step::Assess,
                                     Step::Decide,
                                     Step::Submit,
                                     Step::Approve,
                                     Step::Return,
                                     Step::Finalise,
                                     Step::Dispatch,
                                     Step::DispatchLetter,
                                     Step::NoteReturn,
                                     Step::CorrectLetter,
                                     Step::Close,
                                     Step::Reopen,
                                     Step::CheckIdentity,
                                     Step::FailIdentity,
                                     Step::ShredCopy,
                                     Step::SetRepresentative,
                                     Step::AddClaim,
                                     Step::Withdraw,
                                     Step::Redirect,
                                     Step::Forward,
                                     Step::MarkDuplicate,
                                     Step::AskExtension,
                                     Step::ApproveExtension,
                                     Step::DeclineExtension,
                                     Step::NotifyExtension,
                                     Step::AskFee,
                                     Step::NotePayment,
                                     Step::NoteNonPayment,
                                     Step::SetDue,
                                     Step::RecordAnswer,
                                     Step::AddTask,
                                     Step::AnswerTask,
                                     Step::RemindTask,
                                     Step::DropTask,
                                     Step::AddFindings,
                                     Step::RemoveFinding,
                                     Step::WithholdFinding,
                                     Step::BuildPackage,
                                     Step::AddPackage,
                                     Step::PlanNotice,
                                     Step::SendNotice,
                                     Step::WaiveNotice,
                                     Step::RecordReply,
                                     Step::ChaseNotice,
                                     Step::Restrict,
                                     Step::ConfirmRestriction,
                                     Step::AnnounceLifting,
                                     Step::Lift,
                                     Step::EndObjection,
                                     Step::NoteComplaint,
                                     Step::NoteBreach,
                                     Step::TellAuthority,
                                     Step::TellPerson,
                                     Step::CloseBreach,
                                     Step::SettleReminder};

[[nodiscard]] QString codeOf(Step step);
[[nodiscard]] std::optional<Step> stepFromCode(QStringView code);

/// Where a screen shows a step.
enum class StepGroup { Way, Person, Clock, Tasks, Data, Recipients, Marks, Beside };

inline constexpr std::array allStepGroups{StepGroup::Way,   StepGroup::Person, StepGroup::Clock,
                                          StepGroup::Tasks, StepGroup::Data,   StepGroup::Recipients,
                                          StepGroup::Marks, StepGroup::Beside};

[[nodiscard]] QString codeOf(StepGroup group);
[[nodiscard]] StepGroup groupOf(Step step);

} // namespace atbilde
