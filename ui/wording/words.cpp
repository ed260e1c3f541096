// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString wordFor(Right right)
{
    switch (right) {
    case Right::Access:
        return Words::tr("Access");
    case Right::Rectification:
        return Words::tr("Rectification");
    case Right::Erasure:
        return Words::tr("Erasure");
    case Right::Restriction:
        return Words::tr("Restriction");
    case Right::Portability:
        return Words::tr("Portability");
    case Right::Objection:
        return Words::tr("Objection");
    case Right::MarketingObjection:
        return Words::tr("Objection to direct marketing");
    case Right::AutomatedDecision:
        return Words::tr("Automated decision");
    case Right::ConsentWithdrawal:
        return Words::tr("Withdrawal of consent");
    }
    Q_UNREACHABLE();
}

QString shortWordFor(Right right)
{
    switch (right) {
    case Right::Access:
        return Words::tr("Art. 15");
    case Right::Rectification:
        return Words::tr("Art. 16");
    case Right::Erasure:
        return Words::tr("Art. 17");
    case Right::Restriction:
        return Words::tr("Art. 18");
    case Right::Portability:
        return Words::tr("Art. 20");
    case Right::Objection:
        return Words::tr("Art. 21(1)");
    case Right::MarketingObjection:
        return Words::tr("Art. 21(2)");
    case Right::AutomatedDecision:
        return Words::tr("Art. 22");
    case Right::ConsentWithdrawal:
        return Words::tr("Art. 7(3)");
    }
    Q_UNREACHABLE();
}

QString wordsFor(const std::vector<Right> &rights)
{
    QStringList words;
    for (const Right right : rights) {
        const QString word = wordFor(right);
        words.append(words.isEmpty() ? word : word.left(1).toLower() + word.mid(1));
    }
    return words.join(u", "_s);
}

QString wordFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Fulfilled:
        return Words::tr("Fulfilled");
    case Outcome::Partly:
        return Words::tr("Partly fulfilled");
    case Outcome::Refused:
        return Words::tr("Refused");
    case Outcome::NotApplicable:
        return Words::tr("Not applicable");
    case Outcome::NotIdentifiable:
        return Words::tr("Person cannot be identified");
    case Outcome::Withdrawn:
        return Words::tr("Withdrawn by the person");
    }
    Q_UNREACHABLE();
}

QString wordFor(State state)
{
    switch (state) {
    case State::Registered:
        return Words::tr("Registered");
    case State::Identification:
        return Words::tr("Identity asked");
    case State::Clarification:
        return Words::tr("Clarification asked");
    case State::Assessment:
        return Words::tr("Assessment");
    case State::Approval:
        return Words::tr("For approval");
    case State::Approved:
        return Words::tr("Approved");
    case State::Dispatched:
        return Words::tr("Dispatched");
    case State::Closed:
        return Words::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString wordFor(ClosingReason reason)
{
    switch (reason) {
    case ClosingReason::Answered:
        return Words::tr("Answered");
    case ClosingReason::Withdrawn:
        return Words::tr("Withdrawn by the person");
    case ClosingReason::Redirected:
        return Words::tr("Redirected to the controller");
    case ClosingReason::Duplicate:
        return Words::tr("Duplicate");
    case ClosingReason::NotIdentifiable:
        return Words::tr("Person cannot be identified");
    }
    Q_UNREACHABLE();
}

QString wordFor(Channel channel)
{
    switch (channel) {
    case Channel::Letter:
        return Words::tr("Letter");
    case Channel::Email:
        return Words::tr("E-mail");
    case Channel::Counter:
        return Words::tr("At the counter");
    case Channel::Phone:
        return Words::tr("Telephone");
    }
    Q_UNREACHABLE();
}

QString wordFor(DocumentState state)
{
    switch (state) {
    case DocumentState::InTray:
        return Words::tr("In the tray");
    case DocumentState::InRequest:
        return Words::tr("In a request");
    case DocumentState::Quarantined:
        return Words::tr("In quarantine");
    case DocumentState::Dismissed:
        return Words::tr("Set aside");
    }
    Q_UNREACHABLE();
}

QString wordFor(Role role)
{
    switch (role) {
    case Role::Clerk:
        return Words::tr("Clerk");
    case Role::Handler:
        return Words::tr("Handler");
    case Role::Approver:
        return Words::tr("Data protection officer");
    case Role::Administrator:
        return Words::tr("Administrator");
    case Role::Reader:
        return Words::tr("Reader");
    }
    Q_UNREACHABLE();
}

QString wordFor(Language language)
{
    return language == Language::Latvian ? Words::tr("Latvian") : Words::tr("English");
}

QString wordFor(SalutationKind kind)
{
    switch (kind) {
    case SalutationKind::Masculine:
        return Words::tr("Mr");
    case SalutationKind::Feminine:
        return Words::tr("Ms");
    case SalutationKind::Neutral:
        return Words::tr("Neutral");
    }
    Q_UNREACHABLE();
}

QString wordFor(DecisionField field)
{
    switch (field) {
    case DecisionField::Ground:
        return Words::tr("the ground");
    case DecisionField::Reason:
        return Words::tr("the reason");
    case DecisionField::DoneOn:
        return Words::tr("the day it was done");
    case DecisionField::DataConcerned:
        return Words::tr("the data concerned");
    case DecisionField::DataKept:
        return Words::tr("the data that are kept");
    case DecisionField::KeptPurpose:
        return Words::tr("the purpose for which data are kept");
    case DecisionField::KeptUntil:
        return Words::tr("the day until which data are kept");
    case DecisionField::SuppressionData:
        return Words::tr("the data on the suppression list");
    case DecisionField::Corrections:
        return Words::tr("what was corrected");
    case DecisionField::Purpose:
        return Words::tr("the purpose of the processing");
    case DecisionField::ReviewResult:
        return Words::tr("the result of the review");
    case DecisionField::SearchedBy:
        return Words::tr("what was searched for");
    case DecisionField::SearchedIn:
        return Words::tr("where was searched");
    case DecisionField::Copy:
        return Words::tr("the copy of the data that goes with the letter");
    case DecisionField::Withheld:
        return Words::tr("what the copy leaves out");
    case DecisionField::Balancing:
        return Words::tr("the balancing of interests");
    case DecisionField::AbuseFacts:
        return Words::tr("the facts that show abuse: number and dates of earlier requests");
    }
    Q_UNREACHABLE();
}
