// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/stepfields.h"

#include <QCoreApplication>

using namespace atbilde;

namespace {

struct StepForms
{
    Q_DECLARE_TR_FUNCTIONS(StepForms)
};

} // namespace

QString wordFor(StepField field)
{
    switch (field) {
    case StepField::Reason:
        return StepForms::tr("Reason");
    case StepField::AnswerBy:
        return StepForms::tr("Answer awaited by");
    case StepField::CopyAsked:
        return StepForms::tr("Ask for a copy of an identity document");
    case StepField::Method:
        return StepForms::tr("Way of proof");
    case StepField::Day:
        return StepForms::tr("Day");
    case StepField::Seen:
        return StepForms::tr("What was seen");
    case StepField::Against:
        return StepForms::tr("Compared with");
    case StepField::File:
        return StepForms::tr("File");
    case StepField::AnswerDocument:
        return StepForms::tr("Document the answer came in");
    case StepField::Text:
        return StepForms::tr("Text");
    case StepField::Channel:
        return StepForms::tr("Way of dispatch");
    case StepField::Tracking:
        return StepForms::tr("Number of the registered letter");
    case StepField::HandedTo:
        return StepForms::tr("Handed over to");
    case StepField::Letter:
        return StepForms::tr("Letter");
    case StepField::Doubted:
        return StepForms::tr("There is a reasonable doubt");
    case StepField::Result:
        return StepForms::tr("Result of the check");
    case StepField::Representing:
        return StepForms::tr("Kind of representation");
    case StepField::Salutation:
        return StepForms::tr("Salutation");
    case StepField::NameDative:
        return StepForms::tr("Name in the dative");
    case StepField::SurnameGenitive:
        return StepForms::tr("Surname in the genitive");
    case StepField::Name:
        return StepForms::tr("Name");
    case StepField::Authority:
        return StepForms::tr("Proof of authority");
    case StepField::Scope:
        return StepForms::tr("Scope of authority");
    case StepField::ExpiresOn:
        return StepForms::tr("Authority ends on");
    case StepField::Address:
        return StepForms::tr("Address");
    case StepField::Email:
        return StepForms::tr("E-mail address");
    case StepField::Accepted:
        return StepForms::tr("The authority suffices");
    case StepField::Right:
        return StepForms::tr("Right");
    case StepField::Contact:
        return StepForms::tr("Contact details");
    case StepField::ForwardedOn:
        return StepForms::tr("Forwarded on");
    case StepField::Related:
        return StepForms::tr("Number of the other request");
    case StepField::ByComplexity:
        return StepForms::tr("The request is complex");
    case StepField::ByNumber:
        return StepForms::tr("The person has made many requests");
    case StepField::Amount:
        return StepForms::tr("Amount in euros");
    case StepField::Calculation:
        return StepForms::tr("Calculation");
    case StepField::Reference:
        return StepForms::tr("Reference number");
    case StepField::TaskKind:
        return StepForms::tr("Kind of task");
    case StepField::System:
        return StepForms::tr("System");
    case StepField::Task:
        return StepForms::tr("Task");
    case StepField::TaskResult:
        return StepForms::tr("Result of the task");
    case StepField::AnsweredBy:
        return StepForms::tr("Answered by");
    case StepField::OldValue:
        return StepForms::tr("Old value");
    case StepField::NewValue:
        return StepForms::tr("New value");
    case StepField::BackupUntil:
        return StepForms::tr("In backups until");
    case StepField::Finding:
        return StepForms::tr("Found data");
    case StepField::Ground:
        return StepForms::tr("Ground");
    case StepField::Password:
        return StepForms::tr("Password");
    case StepField::Title:
        return StepForms::tr("Title");
    case StepField::Party:
        return StepForms::tr("Recipient or processor");
    case StepField::Notice:
        return StepForms::tr("Notice");
    case StepField::Waiver:
        return StepForms::tr("Why the recipient is not told");
    case StepField::Cause:
        return StepForms::tr("Cause of the restriction");
    case StepField::Data:
        return StepForms::tr("Data concerned");
    case StepField::EndsOn:
        return StepForms::tr("Planned end or review");
    case StepField::EndsWhen:
        return StepForms::tr("Ends when");
    case StepField::Systems:
        return StepForms::tr("Systems");
    case StepField::Mark:
        return StepForms::tr("Restriction");
    case StepField::LiftOn:
        return StepForms::tr("Restriction ends on");
    case StepField::Objection:
        return StepForms::tr("Objection");
    case StepField::ComplaintTo:
        return StepForms::tr("Complaint to");
    case StepField::Time:
        return StepForms::tr("Time");
    case StepField::Risk:
        return StepForms::tr("Risk to people");
    case StepField::Effects:
        return StepForms::tr("Likely consequences");
    case StepField::Measures:
        return StepForms::tr("Measures taken");
    case StepField::Breach:
        return StepForms::tr("Data breach");
    case StepField::Reminder:
        return StepForms::tr("Reminder");
    }
    Q_UNREACHABLE();
}
