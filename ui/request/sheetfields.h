// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/requiredfacts.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

/// A row of the sheet on which a claim is decided: a field of `Decision`, required or useful.
enum class SheetField {
    Ground,
    Exception,
    LawReference,
    NothingFound,
    SearchedBy,
    SearchedIn,
    Copy,
    Withheld,
    WithheldReason,
    PasswordChannel,
    Format,
    Delivery,
    OtherController,
    TransferImpossible,
    Excluded,
    ExcludedReason,
    Purpose,
    LegalBasis,
    PersonsGrounds,
    Scope,
    BalancingInterest,
    BalancingNecessity,
    BalancingImpact,
    BalancingSafeguards,
    BalancingConclusion,
    ReviewDecidedOn,
    ReviewReference,
    ReviewResult,
    Logic,
    Corrections,
    DataRequested,
    DataConcerned,
    DoneOn,
    DataKept,
    KeptPurpose,
    KeptUntil,
    BackupUntil,
    SuppressionData,
    ServiceMessages,
    ErasedOn,
    OtherBasis,
    RestrictionLiftedOn,
    RecipientsNotified,
    NoteAdded,
    ControllerName,
    ControllerContact,
    ForwardedOn,
    Reason,
    AbuseFacts,
};

/// Every field, in the order in which the sheet shows them.
inline constexpr std::array allSheetFields{SheetField::Ground,
                                           SheetField::Exception,
                                           SheetField::LawReference,
                                           SheetField::NothingFound,
                                           SheetField::SearchedBy,
                                           SheetField::SearchedIn,
                                           SheetField::Copy,
                                           SheetField::Withheld,
                                           SheetField::WithheldReason,
                                           SheetField::PasswordChannel,
                                           SheetField::Format,
                                           SheetField::Delivery,
                                           SheetField::OtherController,
                                           SheetField::TransferImpossible,
                                           SheetField::Excluded,
                                           SheetField::ExcludedReason,
                                           SheetField::Purpose,
                                           SheetField::LegalBasis,
                                           SheetField::PersonsGrounds,
                                           SheetField::Scope,
                                           SheetField::BalancingInterest,
                                           SheetField::BalancingNecessity,
                                           SheetField::BalancingImpact,
                                           SheetField::BalancingSafeguards,
                                           SheetField::BalancingConclusion,
                                           SheetField::ReviewDecidedOn,
                                           SheetField::ReviewReference,
                                           SheetField::ReviewResult,
                                           SheetField::Logic,
                                           SheetField::Corrections,
                                           SheetField::DataRequested,
                                           SheetField::DataConcerned,
                                           SheetField::DoneOn,
                                           SheetField::DataKept,
                                           SheetField::KeptPurpose,
                                           SheetField::KeptUntil,
                                           SheetField::BackupUntil,
                                           SheetField::SuppressionData,
                                           SheetField::ServiceMessages,
                                           SheetField::ErasedOn,
                                           SheetField::OtherBasis,
                                           SheetField::RestrictionLiftedOn,
                                           SheetField::RecipientsNotified,
                                           SheetField::NoteAdded,
                                           SheetField::ControllerName,
                                           SheetField::ControllerContact,
                                           SheetField::ForwardedOn,
                                           SheetField::Reason,
                                           SheetField::AbuseFacts};

/// The fields a decision on this right with this outcome is asked for, in the order of the sheet: those
/// `requiredFacts` names and those its letter has a sentence for. `ground` is the code chosen: R8 asks for
/// the real controller, R1 and R2 for what proves them. `exception` as in `requiredFacts`.
[[nodiscard]] std::vector<SheetField> sheetFields(atbilde::Right right, atbilde::Outcome outcome,
                                                  bool nothingFound, const QString &ground,
                                                  const QString &exception = {});

/// The row of the sheet where a required fact is filled in; the first, where several make it up.
[[nodiscard]] SheetField sheetFieldOf(atbilde::DecisionField field);

/// What stands before the field.
[[nodiscard]] QString labelFor(SheetField field, atbilde::Right right);
/// What to write there; may be empty.
[[nodiscard]] QString hintFor(SheetField field);
/// The name by which the field's editor is found: "field-" and this.
[[nodiscard]] QString nameOf(SheetField field);
