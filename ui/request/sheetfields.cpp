// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sheetfields.h"

#include "core/codes.h"
#include "core/right/ground.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using F = SheetField;

namespace {

struct SheetFields
{
    Q_DECLARE_TR_FUNCTIONS(SheetFields)
};

/// What is useful beside the required facts when something was done.
std::vector<F> usefulWhenDone(Right right)
{
    switch (right) {
    case Right::Access:
        return {F::NothingFound, F::PasswordChannel};
    case Right::Rectification:
        return {F::RecipientsNotified, F::NoteAdded};
    case Right::Erasure:
        return {F::BackupUntil, F::RecipientsNotified};
    case Right::Restriction:
        return {F::DoneOn, F::RecipientsNotified};
    case Right::Portability:
        return {F::Format,   F::Delivery,      F::OtherController, F::TransferImpossible,
                F::Excluded, F::ExcludedReason};
    case Right::Objection:
        return {F::LegalBasis, F::PersonsGrounds, F::RestrictionLiftedOn};
    case Right::MarketingObjection:
        return {F::ServiceMessages};
    case Right::AutomatedDecision:
        return {F::ReviewDecidedOn, F::ReviewReference, F::Logic};
    case Right::ConsentWithdrawal:
        return {F::ErasedOn, F::OtherBasis};
    }
    Q_UNREACHABLE();
}

/// What is useful when something was denied, in part or in whole.
std::vector<F> usefulWhenDenied(Right right, Outcome outcome)
{
    std::vector<F> fields{F::LawReference};
    if (outcome == Outcome::Partly && right == Right::Access)
        fields.push_back(F::WithheldReason);
    if (right == Right::Rectification)
        fields.insert(fields.end(), {F::DataRequested, F::NoteAdded});
    if (right == Right::Objection)
        fields.insert(fields.end(), {F::LegalBasis, F::PersonsGrounds, F::Scope, F::RestrictionLiftedOn});
    if (right == Right::AutomatedDecision)
        fields.insert(fields.end(), {F::ReviewDecidedOn, F::ReviewReference});
    return fields;
}

} // namespace

SheetField sheetFieldOf(DecisionField field)
{
    switch (field) {
    case DecisionField::Ground:
        return F::Ground;
    case DecisionField::Reason:
        return F::Reason;
    case DecisionField::DoneOn:
        return F::DoneOn;
    case DecisionField::DataConcerned:
        return F::DataConcerned;
    case DecisionField::DataKept:
        return F::DataKept;
    case DecisionField::KeptPurpose:
        return F::KeptPurpose;
    case DecisionField::KeptUntil:
        return F::KeptUntil;
    case DecisionField::SuppressionData:
        return F::SuppressionData;
    case DecisionField::Corrections:
        return F::Corrections;
    case DecisionField::Purpose:
        return F::Purpose;
    case DecisionField::ReviewResult:
        return F::ReviewResult;
    case DecisionField::SearchedBy:
        return F::SearchedBy;
    case DecisionField::SearchedIn:
        return F::SearchedIn;
    case DecisionField::Copy:
        return F::Copy;
    case DecisionField::Withheld:
        return F::Withheld;
    case DecisionField::Balancing:
        return F::BalancingInterest;
    case DecisionField::AbuseFacts:
        return F::AbuseFacts;
    }
    Q_UNREACHABLE();
}

std::vector<SheetField> sheetFields(Right right, Outcome outcome, bool nothingFound, const QString &ground,
                                    const QString &exception)
{
    std::set<F> wanted;
    for (const DecisionField field : requiredFacts(right, outcome, nothingFound, ground, exception))
        wanted.insert(sheetFieldOf(field));
    for (const Ground &known : groundsFor(right, outcome))
        wanted.insert(known.kind == GroundKind::Exception ? F::Exception : F::Ground);
    const auto add = [&wanted](const std::vector<F> &fields) { wanted.insert(fields.begin(), fields.end()); };
    if (outcome == Outcome::Fulfilled || outcome == Outcome::Partly)
        add(usefulWhenDone(right));
    if (outcome == Outcome::Partly)
        wanted.erase(F::NothingFound); // nothing cannot be found in part
    if (outcome == Outcome::Partly || outcome == Outcome::Refused)
        add(usefulWhenDenied(right, outcome));
    if (wanted.contains(F::BalancingInterest))
        add({F::BalancingNecessity, F::BalancingImpact, F::BalancingSafeguards, F::BalancingConclusion});
    if (nothingFound)
        wanted.erase(F::PasswordChannel);
    if (ground == "R8"_L1)
        add({F::ControllerName, F::ControllerContact, F::ForwardedOn});

    std::vector<F> fields;
    std::ranges::copy_if(allSheetFields, std::back_inserter(fields),
                         [&](F field) { return wanted.contains(field); });
    return fields;
}

QString labelFor(SheetField field, Right right)
{
    switch (field) {
    case F::Ground:
        return SheetFields::tr("Ground");
    case F::Exception:
        return SheetFields::tr("Exception");
    case F::LawReference:
        return SheetFields::tr("Provision of law");
    case F::NothingFound:
        return SheetFields::tr("We hold no data on this person");
    case F::SearchedBy:
        return SheetFields::tr("Searched for");
    case F::SearchedIn:
        return SheetFields::tr("Searched in");
    case F::Copy:
        return SheetFields::tr("Copy of the data");
    case F::Withheld:
        return SheetFields::tr("Left out of the copy");
    case F::WithheldReason:
        return SheetFields::tr("Why it was left out");
    case F::PasswordChannel:
        return SheetFields::tr("Where the password is sent");
    case F::Format:
        return SheetFields::tr("File format");
    case F::Delivery:
        return SheetFields::tr("How the person gets the files");
    case F::OtherController:
        return SheetFields::tr("Other controller asked for");
    case F::TransferImpossible:
        return SheetFields::tr("Why direct transfer is not possible");
    case F::Excluded:
        return SheetFields::tr("Data outside Article 20");
    case F::ExcludedReason:
        return SheetFields::tr("Why they are outside");
    case F::Purpose:
        return SheetFields::tr("Purpose of processing");
    case F::LegalBasis:
        return SheetFields::tr("Legal basis");
    case F::PersonsGrounds:
        return SheetFields::tr("The person's own situation");
    case F::Scope:
        return SheetFields::tr("To what extent processing goes on");
    case F::BalancingInterest:
        return SheetFields::tr("Balancing: our interest");
    case F::BalancingNecessity:
        return SheetFields::tr("Balancing: why the processing is necessary");
    case F::BalancingImpact:
        return SheetFields::tr("Balancing: impact on the person");
    case F::BalancingSafeguards:
        return SheetFields::tr("Balancing: safeguards");
    case F::BalancingConclusion:
        return SheetFields::tr("Balancing: which weighs more, and why");
    case F::ReviewDecidedOn:
        return SheetFields::tr("Day of the automated decision");
    case F::ReviewReference:
        return SheetFields::tr("Number of the decision");
    case F::ReviewResult:
        return SheetFields::tr("Result of the review");
    case F::Logic:
        return SheetFields::tr("Data and principles used");
    case F::Corrections:
        return SheetFields::tr("Corrections");
    case F::DataRequested:
        return SheetFields::tr("Data the request is about");
    case F::DataConcerned:
        return right == Right::Restriction ? SheetFields::tr("Data restricted")
                                           : SheetFields::tr("Data erased");
    case F::DoneOn:
        return SheetFields::tr("Done on");
    case F::DataKept:
        return SheetFields::tr("Data that are kept");
    case F::KeptPurpose:
        return SheetFields::tr("Purpose of keeping them");
    case F::KeptUntil:
        return SheetFields::tr("Kept until");
    case F::BackupUntil:
        return SheetFields::tr("In backups until");
    case F::SuppressionData:
        return SheetFields::tr("Kept on the suppression list");
    case F::ServiceMessages:
        return SheetFields::tr("Service messages go on");
    case F::ErasedOn:
        return SheetFields::tr("Data erased on");
    case F::OtherBasis:
        return SheetFields::tr("Data processed on another basis");
    case F::RestrictionLiftedOn:
        return SheetFields::tr("Restriction lifted on");
    case F::RecipientsNotified:
        return SheetFields::tr("Recipients notified");
    case F::NoteAdded:
        return SheetFields::tr("Note of the person's view");
    case F::ControllerName:
        return SheetFields::tr("The real controller");
    case F::ControllerContact:
        return SheetFields::tr("Its contact");
    case F::ForwardedOn:
        return SheetFields::tr("Forwarded on");
    case F::Reason:
        return SheetFields::tr("Reason");
    case F::AbuseFacts:
        return SheetFields::tr("Number and dates of earlier requests");
    }
    Q_UNREACHABLE();
}

QString hintFor(SheetField field)
{
    switch (field) {
    case F::LawReference:
        return SheetFields::tr("For example: Section 28 of the Accounting Law");
    case F::SearchedBy:
    case F::SearchedIn:
    case F::Withheld:
    case F::Excluded:
    case F::DataRequested:
    case F::DataConcerned:
    case F::DataKept:
    case F::SuppressionData:
    case F::AbuseFacts:
        return SheetFields::tr("One on each line");
    case F::Reason:
        return SheetFields::tr("The facts of this case; they go into the letter");
    case F::Format:
        return SheetFields::tr("For example: JSON, CSV");
    case F::PasswordChannel:
        return SheetFields::tr("Empty: the copy is not encrypted");
    default:
        return {};
    }
}

namespace {

constexpr CodeTable<SheetField, allSheetFields.size()> names{{
    {F::Ground, "ground"_L1},
    {F::Exception, "exception"_L1},
    {F::LawReference, "lawReference"_L1},
    {F::NothingFound, "nothingFound"_L1},
    {F::SearchedBy, "searchedBy"_L1},
    {F::SearchedIn, "searchedIn"_L1},
    {F::Copy, "copy"_L1},
    {F::Withheld, "withheld"_L1},
    {F::WithheldReason, "withheldReason"_L1},
    {F::PasswordChannel, "passwordChannel"_L1},
    {F::Format, "format"_L1},
    {F::Delivery, "delivery"_L1},
    {F::OtherController, "otherController"_L1},
    {F::TransferImpossible, "transferImpossible"_L1},
    {F::Excluded, "excluded"_L1},
    {F::ExcludedReason, "excludedReason"_L1},
    {F::Purpose, "purpose"_L1},
    {F::LegalBasis, "legalBasis"_L1},
    {F::PersonsGrounds, "personsGrounds"_L1},
    {F::Scope, "scope"_L1},
    {F::BalancingInterest, "balancingInterest"_L1},
    {F::BalancingNecessity, "balancingNecessity"_L1},
    {F::BalancingImpact, "balancingImpact"_L1},
    {F::BalancingSafeguards, "balancingSafeguards"_L1},
    {F::BalancingConclusion, "balancingConclusion"_L1},
    {F::ReviewDecidedOn, "reviewDecidedOn"_L1},
    {F::ReviewReference, "reviewReference"_L1},
    {F::ReviewResult, "reviewResult"_L1},
    {F::Logic, "logic"_L1},
    {F::Corrections, "corrections"_L1},
    {F::DataRequested, "dataRequested"_L1},
    {F::DataConcerned, "dataConcerned"_L1},
    {F::DoneOn, "doneOn"_L1},
    {F::DataKept, "dataKept"_L1},
    {F::KeptPurpose, "keptPurpose"_L1},
    {F::KeptUntil, "keptUntil"_L1},
    {F::BackupUntil, "backupUntil"_L1},
    {F::SuppressionData, "suppressionData"_L1},
    {F::ServiceMessages, "serviceMessages"_L1},
    {F::ErasedOn, "erasedOn"_L1},
    {F::OtherBasis, "otherBasis"_L1},
    {F::RestrictionLiftedOn, "restrictionLiftedOn"_L1},
    {F::RecipientsNotified, "recipientsNotified"_L1},
    {F::NoteAdded, "noteAdded"_L1},
    {F::ControllerName, "controllerName"_L1},
    {F::ControllerContact, "controllerContact"_L1},
    {F::ForwardedOn, "forwardedOn"_L1},
    {F::Reason, "reason"_L1},
    {F::AbuseFacts, "abuseFacts"_L1},
}};

} // namespace

QString nameOf(SheetField field)
{
    return codeIn(names, field);
}
