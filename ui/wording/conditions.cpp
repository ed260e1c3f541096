// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/conditions.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct Conditions
{
    Q_DECLARE_TR_FUNCTIONS(Conditions)
};

} // namespace

QString sentenceFor(Condition condition)
{
    switch (condition) {
    case Condition::Always:
        return {};
    case Condition::PersonsRequest:
        return Conditions::tr("This is a letter of the authority, not a person's request.");
    case Condition::AuthorityCase:
        return Conditions::tr("This is a person's request, not a letter of the authority.");
    case Condition::NotAcknowledged:
        return Conditions::tr("Receipt has been acknowledged already or need not be.");
    case Condition::EveryClaimDecidedAndApprovalNeeded:
    case Condition::EveryClaimDecidedAndNoApprovalNeeded:
        return Conditions::tr("Not everything has been decided yet: each claim needs its decision, a letter "
                              "of the authority its answer.");
    case Condition::SecondPerson:
        return Conditions::tr("Whoever prepared the decisions may not approve them; a second person must.");
    case Condition::AnswerNotFinalised:
        return Conditions::tr("The answer has been finalised already.");
    case Condition::PersonMayWithdraw:
        return Conditions::tr("The answer has been finalised already, or this is a letter of the authority.");
    case Condition::AnswerFinalised:
        return Conditions::tr("The answer has not been finalised yet.");
    case Condition::LetterAwaitsDispatch:
        return Conditions::tr("No other letter is waiting to be dispatched.");
    case Condition::LetterFinal:
        return Conditions::tr("There is no final letter that could be corrected.");
    case Condition::NothingLeftOpen:
        return Conditions::tr("Something is still open: a letter has not been dispatched, a recipient has "
                              "not been told, or a copy of an identity document has not been destroyed.");
    case Condition::NothingPending:
        return Conditions::tr(
            "A letter has not been dispatched yet, or a question to the person is still unanswered.");
    case Condition::PauseOpen:
        return Conditions::tr("No question to the person is open.");
    case Condition::MayAskPerson:
        return Conditions::tr(
            "A question to the person is still unanswered, or this is a letter of the authority.");
    case Condition::ProofInsufficient:
        return Conditions::tr(
            "The proof that was asked for has not been found insufficient, so it is not asked for again.");
    case Condition::CopyHeld:
        return Conditions::tr("No copy of an identity document is held.");
    case Condition::ControllerNamed:
        return Conditions::tr("No decision says who the controller is.");
    case Condition::ExtensionPossible:
        return Conditions::tr("An extension has been asked for already, or none of the rights allows one.");
    case Condition::ExtensionAwaitsSecondPerson:
        return Conditions::tr(
            "No extension awaits a decision, or you asked for it yourself; a second person must decide.");
    case Condition::ExtensionApproved:
        return Conditions::tr("No approved extension awaits its notice.");
    case Condition::NoFeeOpen:
        return Conditions::tr("The person has not paid the fee or withdrawn yet, or this is a letter of the "
                              "authority, in which there are no claims to decide.");
    case Condition::MayAskFee:
        return Conditions::tr("A fee can be asked for once, before every claim has been decided, and not in "
                              "a letter of the authority.");
    case Condition::FeeOpen:
        return Conditions::tr("No fee is awaited.");
    case Condition::TaskOpen:
        return Conditions::tr("No task is open.");
    case Condition::FindingsHeld:
        return Conditions::tr("No found data have been entered yet.");
    case Condition::NoticePlanned:
        return Conditions::tr("No recipient is waiting to be told.");
    case Condition::NoticeAwaitsReply:
        return Conditions::tr("No recipient's reply is awaited.");
    case Condition::RestrictionHolds:
        return Conditions::tr("No restriction made on this request is in force.");
    case Condition::LiftAnnounced:
        return Conditions::tr("The person has not been told yet that the restriction will be lifted.");
    case Condition::ObjectionHolds:
        return Conditions::tr("No objection made on this request is in force.");
    case Condition::BreachOpen:
        return Conditions::tr("No breach is open.");
    case Condition::ReminderOpen:
        return Conditions::tr("No reminder is open.");
    }
    Q_UNREACHABLE();
}
