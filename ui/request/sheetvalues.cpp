// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/sheetvalues.h"

using namespace atbilde;
using F = SheetField;

namespace {

RealController &controllerOf(Decision &decision)
{
    if (!decision.realController)
        decision.realController.emplace();
    return *decision.realController;
}

} // namespace

QString *textOf(Decision &decision, SheetField field)
{
    switch (field) {
    case F::Ground:
        return &decision.ground;
    case F::Exception:
        return &decision.exception;
    case F::LawReference:
        return &decision.lawReference;
    case F::WithheldReason:
        return &decision.access.withheldReason;
    case F::PasswordChannel:
        return &decision.access.passwordChannel;
    case F::Format:
        return &decision.portability.format;
    case F::Delivery:
        return &decision.portability.delivery;
    case F::OtherController:
        return &decision.portability.otherController;
    case F::TransferImpossible:
        return &decision.portability.transferImpossible;
    case F::ExcludedReason:
        return &decision.portability.excludedReason;
    case F::Purpose:
        return &decision.objection.purpose;
    case F::LegalBasis:
        return &decision.objection.legalBasis;
    case F::PersonsGrounds:
        return &decision.objection.personsGrounds;
    case F::Scope:
        return &decision.objection.scope;
    case F::BalancingInterest:
        return &decision.objection.balancing.interest;
    case F::BalancingNecessity:
        return &decision.objection.balancing.necessity;
    case F::BalancingImpact:
        return &decision.objection.balancing.impact;
    case F::BalancingSafeguards:
        return &decision.objection.balancing.safeguards;
    case F::BalancingConclusion:
        return &decision.objection.balancing.conclusion;
    case F::OtherBasis:
        return &decision.objection.otherBasis;
    case F::ReviewReference:
        return &decision.review.reference;
    case F::Logic:
        return &decision.review.logic;
    case F::KeptPurpose:
        return &decision.keptPurpose;
    case F::NoteAdded:
        return &decision.noteAdded;
    case F::ControllerName:
        return &controllerOf(decision).name;
    case F::ControllerContact:
        return &controllerOf(decision).contact;
    case F::Reason:
        return &decision.reason;
    default:
        return nullptr;
    }
}

QStringList *listOf(Decision &decision, SheetField field)
{
    switch (field) {
    case F::SearchedBy:
        return &decision.access.searchedBy;
    case F::SearchedIn:
        return &decision.access.searchedIn;
    case F::Withheld:
        return &decision.access.withheld;
    case F::Excluded:
        return &decision.portability.excluded;
    case F::DataRequested:
        return &decision.dataRequested;
    case F::DataConcerned:
        return &decision.dataConcerned;
    case F::DataKept:
        return &decision.dataKept;
    case F::SuppressionData:
        return &decision.suppressionData;
    case F::AbuseFacts:
        return &decision.abuseFacts;
    default:
        return nullptr;
    }
}

std::optional<QDate> *dayOf(Decision &decision, SheetField field)
{
    switch (field) {
    case F::DoneOn:
        return &decision.doneOn;
    case F::KeptUntil:
        return &decision.keptUntil;
    case F::BackupUntil:
        return &decision.backupUntil;
    case F::ErasedOn:
        return &decision.objection.erasedOn;
    case F::RestrictionLiftedOn:
        return &decision.objection.restrictionLiftedOn;
    case F::ReviewDecidedOn:
        return &decision.review.decidedOn;
    case F::ForwardedOn:
        return &controllerOf(decision).forwardedOn;
    default:
        return nullptr;
    }
}

bool *flagOf(Decision &decision, SheetField field)
{
    if (field == F::NothingFound)
        return &decision.access.nothingFound;
    if (field == F::ServiceMessages)
        return &decision.objection.serviceMessagesGoOn;
    return nullptr;
}

bool isLong(SheetField field)
{
    return field == F::Reason || field == F::PersonsGrounds || field == F::Logic || field == F::NoteAdded ||
           field == F::OtherBasis || field == F::WithheldReason || field == F::ExcludedReason ||
           (field >= F::BalancingInterest && field <= F::BalancingConclusion);
}

void tidy(Decision &decision)
{
    if (decision.realController == RealController())
        decision.realController.reset();
}
