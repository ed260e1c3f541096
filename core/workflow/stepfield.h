// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"
#include "core/workflow/step.h"

#include <QString>

#include <array>
#include <optional>
#include <span>

namespace atbilde {

/// What an officer says with a step. The window builds its form and the command line its words from this, so
/// that both can do the same.
enum class StepField {
    Reason,   ///< why
    AnswerBy, ///< until when an answer is awaited
    CopyAsked,
    Method,
    Day,            ///< when it happened
    Seen,           ///< what was looked at
    Against,        ///< the record of ours it was compared with
    File,           ///< bytes and a name
    AnswerDocument, ///< id of the document an answer came in
    Text,           ///< what came, or what is to be said
    Channel,
    Tracking,
    HandedTo, ///< who took a letter that was handed over
    Letter,   ///< id
    Doubted,
    Result,
    Representing,
    Name,
    Authority,
    Scope,
    ExpiresOn,
    Address,
    Email,
    Accepted,
    Right,
    Contact,
    ForwardedOn,
    Related, ///< number of another request
    ByComplexity,
    ByNumber,
    Amount, ///< euros
    Calculation,
    Reference,
    TaskKind,
    System, ///< code in the register
    Task,   ///< id
    TaskResult,
    AnsweredBy,
    OldValue,
    NewValue,
    BackupUntil,
    Finding, ///< id
    Ground,
    Password, ///< of a protected package; at least 12 characters
    Title,
    Party,  ///< code in the register
    Notice, ///< id
    Waiver,
    Cause,
    Data,
    EndsOn,
    EndsWhen,
    Systems, ///< codes in the register
    Mark,    ///< id of a restriction mark
    LiftOn,
    Objection, ///< id of an objection mark
    ComplaintTo,
    Time, ///< hour and minute in Riga, "14:30"
    Risk,
    Effects,
    Measures,
    Breach,   ///< number
    Reminder, ///< id
    Salutation,
    NameDative,
    SurnameGenitive,
};

inline constexpr std::array allStepFields{
    StepField::Reason,       StepField::AnswerBy,    StepField::CopyAsked,
    StepField::Method,       StepField::Day,         StepField::Seen,
    StepField::Against,      StepField::File,        StepField::AnswerDocument,
    StepField::Text,         StepField::Channel,     StepField::Tracking,    StepField::HandedTo,
    StepField::Letter,       StepField::Doubted,     StepField::Result,
    StepField::Representing, StepField::Name,        StepField::Authority,
    StepField::Scope,        StepField::ExpiresOn,   StepField::Address,
    StepField::Email,        StepField::Accepted,    StepField::Right,
    StepField::Contact,      StepField::ForwardedOn, StepField::Related,
    StepField::ByComplexity, StepField::ByNumber,    StepField::Amount,
    StepField::Calculation,  StepField::Reference,   StepField::TaskKind,
    StepField::System,       StepField::Task,        StepField::TaskResult,
    StepField::AnsweredBy,   StepField::OldValue,    StepField::NewValue,
    StepField::BackupUntil,  StepField::Finding,     StepField::Ground,
    StepField::Password,     StepField::Title,       StepField::Party,
    StepField::Notice,       StepField::Waiver,      StepField::Cause,
    StepField::Data,         StepField::EndsOn,      StepField::EndsWhen,
    StepField::Systems,      StepField::Mark,        StepField::LiftOn,
    StepField::Objection,    StepField::ComplaintTo, StepField::Time,
    StepField::Risk,         StepField::Effects,     StepField::Measures,
    StepField::Breach,       StepField::Reminder,    StepField::Salutation,
    StepField::NameDative,   StepField::SurnameGenitive};

/// The word on the command line: "answer_by". Never changes.
[[nodiscard]] QString codeOf(StepField field);
[[nodiscard]] std::optional<StepField> stepFieldFromCode(QStringView code);

/// How a field is filled in, and how its text is written: `Day` as an ISO date, `YesNo` as "true" or empty,
/// `Choice` as a code or id, `Choices` as codes divided by spaces.
enum class FieldKind { Line, Paragraph, Day, YesNo, Choice, Choices, File };

[[nodiscard]] FieldKind kindOf(StepField field);

struct StepFieldUse
{
    Step step;
    StepField field;
    bool needed;
};

/// The refusal of a step whose field was left empty: StepFieldMissing, with the rule that asks for it where
/// there is one.
[[nodiscard]] Refusal fieldMissing(StepField field, const QString &article = {});

/// What a step asks for, in the order of a form; empty where it needs no words. `Decide` has a sheet of its
/// own.
[[nodiscard]] std::span<const StepFieldUse> fieldsOf(Step step);

} // namespace atbilde
