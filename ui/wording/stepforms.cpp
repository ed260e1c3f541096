// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/stepforms.h"

#include "ui/wording/stepfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace atbilde;

namespace {

struct StepForms
{
    Q_DECLARE_TR_FUNCTIONS(StepForms)
};

using F = StepField;

/// What a field is called in one step, where the general word would be vague, and what stands in it while it
/// is empty.
struct FieldWords
{
    Step step;
    StepField field;
    const char *label; ///< none: the general word
    const char *hint;  ///< none: nothing
};

constexpr std::array fieldWords{
    FieldWords{Step::AskIdentity, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why there is a reasonable doubt"),
               QT_TRANSLATE_NOOP("StepForms", "Stands in the letter after the word “because”")},
    FieldWords{Step::AskIdentity, F::AnswerBy, QT_TRANSLATE_NOOP("StepForms", "Proof awaited by"), nullptr},
    FieldWords{Step::AskIdentity, F::CopyAsked, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Only where no milder way serves")},
    FieldWords{Step::ConfirmIdentity, F::Day, QT_TRANSLATE_NOOP("StepForms", "Proof received on"), nullptr},
    FieldWords{Step::ConfirmIdentity, F::Seen, nullptr,
               QT_TRANSLATE_NOOP("StepForms",
                                 "Kind of document, signatory, address or facts that matched; no numbers")},
    FieldWords{Step::ConfirmIdentity, F::Against, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Our own record, for example the customer file")},
    FieldWords{Step::ConfirmIdentity, F::File,
               QT_TRANSLATE_NOOP("StepForms", "Copy of the identity document"),
               QT_TRANSLATE_NOOP("StepForms", "Only where it cannot be avoided; destroyed after comparison")},
    FieldWords{Step::ConfirmIdentity, F::AnswerDocument,
               QT_TRANSLATE_NOOP("StepForms", "Document the proof came in"), nullptr},
    FieldWords{Step::AskClarification, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why a clarification is needed"),
               QT_TRANSLATE_NOOP(
                   "StepForms", "What makes the quantity of data large; stands in the letter after a colon")},
    FieldWords{Step::AskClarification, F::AnswerBy,
               QT_TRANSLATE_NOOP("StepForms", "Clarification awaited by"), nullptr},
    FieldWords{Step::ReceiveClarification, F::Day,
               QT_TRANSLATE_NOOP("StepForms", "Clarification received on"), nullptr},
    FieldWords{Step::ReceiveClarification, F::Text, QT_TRANSLATE_NOOP("StepForms", "What the person means"),
               nullptr},
    FieldWords{Step::ReceiveClarification, F::AnswerDocument,
               QT_TRANSLATE_NOOP("StepForms", "Document the clarification came in"), nullptr},
    FieldWords{Step::Return, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Remarks for the handler"), nullptr},
    FieldWords{Step::Dispatch, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of dispatch"), nullptr},
    FieldWords{Step::Dispatch, F::Tracking, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "For example RR473124829LV")},
    FieldWords{Step::Dispatch, F::HandedTo, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Only where the letter was handed over")},
    FieldWords{Step::NoteReturn, F::Day, QT_TRANSLATE_NOOP("StepForms", "Came back on"), nullptr},
    FieldWords{Step::NoteReturn, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why it came back, as far as is known"),
               nullptr},
    FieldWords{Step::DispatchLetter, F::HandedTo, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Only where the letter was handed over")},
    FieldWords{Step::DispatchLetter, F::Letter, QT_TRANSLATE_NOOP("StepForms", "Letter that left"), nullptr},
    FieldWords{Step::CorrectLetter, F::Letter, QT_TRANSLATE_NOOP("StepForms", "Letter to be corrected"),
               nullptr},
    FieldWords{Step::DispatchLetter, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of dispatch"), nullptr},
    FieldWords{Step::DispatchLetter, F::Tracking, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "For example RR473124829LV")},
    FieldWords{Step::Reopen, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the request is reopened"),
               nullptr},
    FieldWords{Step::CheckIdentity, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why there is a doubt, or why there is none"), nullptr},
    FieldWords{Step::CheckIdentity, F::Seen, nullptr,
               QT_TRANSLATE_NOOP("StepForms",
                                 "Kind of document, signatory, address or facts that matched; no numbers")},
    FieldWords{Step::CheckIdentity, F::Against, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Our own record, for example the customer file")},
    FieldWords{Step::CheckIdentity, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of the check"), nullptr},
    FieldWords{Step::CheckIdentity, F::File, QT_TRANSLATE_NOOP("StepForms", "Copy of the identity document"),
               QT_TRANSLATE_NOOP("StepForms", "Only where it cannot be avoided; destroyed after comparison")},
    FieldWords{Step::FailIdentity, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why identity could not be proven"), nullptr},
    FieldWords{Step::ShredCopy, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of destruction"), nullptr},
    FieldWords{Step::ShredCopy, F::Seen, QT_TRANSLATE_NOOP("StepForms", "What was compared"),
               QT_TRANSLATE_NOOP("StepForms", "Kind of document and what matched; no numbers")},
    FieldWords{Step::SetRepresentative, F::Name, QT_TRANSLATE_NOOP("StepForms", "Representative's name"),
               nullptr},
    FieldWords{Step::SetRepresentative, F::NameDative, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "As the letter is addressed: “Annai Liepai”. Empty: as the rules decline it")},
    FieldWords{Step::SetRepresentative, F::SurnameGenitive, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "As in “Godātā Liepas kundze!”. Empty: as the rules decline it")},
    FieldWords{Step::SetRepresentative, F::Authority, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Kind, number and date of the document")},
    FieldWords{Step::SetRepresentative, F::Scope, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Empty: everything the request asks for")},
    FieldWords{Step::SetRepresentative, F::ExpiresOn, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Empty: no end")},
    FieldWords{Step::SetRepresentative, F::Address,
               QT_TRANSLATE_NOOP("StepForms", "Representative's address"),
               QT_TRANSLATE_NOOP("StepForms", "Empty: the answer goes to the data subject")},
    FieldWords{Step::SetRepresentative, F::Email,
               QT_TRANSLATE_NOOP("StepForms", "Representative's e-mail address"), nullptr},
    FieldWords{Step::SetRepresentative, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why the authority does not suffice"), nullptr},
    FieldWords{Step::SetRepresentative, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of the check"), nullptr},
    FieldWords{Step::AddClaim, F::Right, QT_TRANSLATE_NOOP("StepForms", "Right that is invoked too"),
               nullptr},
    FieldWords{Step::Withdraw, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of withdrawal"), nullptr},
    FieldWords{Step::Withdraw, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Reason, if the person gave one"),
               nullptr},
    FieldWords{Step::Redirect, F::Name, QT_TRANSLATE_NOOP("StepForms", "Controller's name"), nullptr},
    FieldWords{Step::Redirect, F::Contact, QT_TRANSLATE_NOOP("StepForms", "Controller's contact details"),
               nullptr},
    FieldWords{Step::Redirect, F::ForwardedOn, QT_TRANSLATE_NOOP("StepForms", "Request forwarded on"),
               QT_TRANSLATE_NOOP("StepForms", "Empty: the person is asked to write there")},
    FieldWords{Step::Redirect, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why we are not the controller"),
               QT_TRANSLATE_NOOP("StepForms", "Stands in the letter after a colon")},
    FieldWords{Step::Forward, F::Address, QT_TRANSLATE_NOOP("StepForms", "Controller's address"), nullptr},
    FieldWords{Step::Forward, F::Email, QT_TRANSLATE_NOOP("StepForms", "Controller's e-mail address"),
               nullptr},
    FieldWords{Step::MarkDuplicate, F::Related,
               QT_TRANSLATE_NOOP("StepForms", "Number of the request that goes on"), nullptr},
    FieldWords{Step::MarkDuplicate, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why it is the same request"),
               nullptr},
    FieldWords{Step::AskExtension, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the answer takes longer"),
               QT_TRANSLATE_NOOP("StepForms", "Stands in the letter after a colon")},
    FieldWords{Step::DeclineExtension, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why the extension is declined"), nullptr},
    FieldWords{Step::AskFee, F::Calculation, QT_TRANSLATE_NOOP("StepForms", "How the fee is calculated"),
               QT_TRANSLATE_NOOP("StepForms", "Stands in the letter after a colon")},
    FieldWords{Step::AskFee, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why the request is manifestly unfounded or excessive"),
               nullptr},
    FieldWords{Step::AskFee, F::AnswerBy, QT_TRANSLATE_NOOP("StepForms", "To be paid by"), nullptr},
    FieldWords{Step::NotePayment, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of payment"), nullptr},
    FieldWords{Step::NoteNonPayment, F::Day,
               QT_TRANSLATE_NOOP("StepForms", "Day on which payment is missing"), nullptr},
    FieldWords{Step::SetDue, F::Day, QT_TRANSLATE_NOOP("StepForms", "To be answered by"), nullptr},
    FieldWords{Step::SetDue, F::Reference, QT_TRANSLATE_NOOP("StepForms", "Number of the authority's letter"),
               nullptr},
    FieldWords{Step::RecordAnswer, F::Text, QT_TRANSLATE_NOOP("StepForms", "Answer to the authority"),
               nullptr},
    FieldWords{Step::AddTask, F::Text, QT_TRANSLATE_NOOP("StepForms", "What is to be done"), nullptr},
    FieldWords{Step::AddTask, F::AnswerBy, QT_TRANSLATE_NOOP("StepForms", "Task due on"), nullptr},
    FieldWords{Step::AnswerTask, F::Text, QT_TRANSLATE_NOOP("StepForms", "What was found or done"), nullptr},
    FieldWords{Step::AnswerTask, F::AnsweredBy, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Name of whoever signs for it")},
    FieldWords{Step::AnswerTask, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of the answer"), nullptr},
    FieldWords{Step::AnswerTask, F::BackupUntil, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Last day on which a backup holds the data")},
    FieldWords{Step::AnswerTask, F::File, QT_TRANSLATE_NOOP("StepForms", "Evidence"), nullptr},
    FieldWords{Step::RemindTask, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of the reminder"), nullptr},
    FieldWords{Step::DropTask, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the task is not needed"),
               nullptr},
    FieldWords{Step::AddFindings, F::File, QT_TRANSLATE_NOOP("StepForms", "Table of the found data"),
               nullptr},
    FieldWords{Step::WithholdFinding, F::Ground, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Empty: the data go into the copy")},
    FieldWords{Step::WithholdFinding, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the data are withheld"),
               nullptr},
    FieldWords{Step::BuildPackage, F::Password, nullptr,
               QT_TRANSLATE_NOOP("StepForms",
                                 "At least 12 characters; told in another way than the package is sent")},
    FieldWords{Step::AddPackage, F::Title, QT_TRANSLATE_NOOP("StepForms", "Title of the annex"), nullptr},
    FieldWords{Step::SendNotice, F::AnswerBy, QT_TRANSLATE_NOOP("StepForms", "Reply awaited by"), nullptr},
    FieldWords{Step::SendNotice, F::Text,
               QT_TRANSLATE_NOOP("StepForms", "What the recipient should know besides"), nullptr},
    FieldWords{Step::WaiveNotice, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Facts that show it"), nullptr},
    FieldWords{Step::RecordReply, F::Day, QT_TRANSLATE_NOOP("StepForms", "Reply received on"), nullptr},
    FieldWords{Step::RecordReply, F::Text, QT_TRANSLATE_NOOP("StepForms", "What the recipient replied"),
               nullptr},
    FieldWords{Step::ChaseNotice, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of the reminder"), nullptr},
    FieldWords{Step::Restrict, F::Day, QT_TRANSLATE_NOOP("StepForms", "Restricted from"), nullptr},
    FieldWords{Step::Restrict, F::EndsWhen, nullptr,
               QT_TRANSLATE_NOOP("StepForms", "Condition that ends the restriction")},
    FieldWords{Step::Restrict, F::Systems, QT_TRANSLATE_NOOP("StepForms", "Systems in which it must hold"),
               nullptr},
    FieldWords{Step::ConfirmRestriction, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of confirmation"),
               nullptr},
    FieldWords{Step::AnnounceLifting, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the restriction ends"),
               QT_TRANSLATE_NOOP("StepForms", "Stands in the letter after a colon")},
    FieldWords{Step::AnnounceLifting, F::Text,
               QT_TRANSLATE_NOOP("StepForms", "What happens to the data afterwards"), nullptr},
    FieldWords{Step::Lift, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day of lifting"), nullptr},
    FieldWords{Step::EndObjection, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day on which the objection ended"),
               nullptr},
    FieldWords{Step::EndObjection, F::Reason, QT_TRANSLATE_NOOP("StepForms", "Why the objection ended"),
               nullptr},
    FieldWords{Step::NoteComplaint, F::Day, QT_TRANSLATE_NOOP("StepForms", "Became known on"), nullptr},
    FieldWords{Step::NoteComplaint, F::Reference, QT_TRANSLATE_NOOP("StepForms", "Number of the case there"),
               nullptr},
    FieldWords{Step::NoteComplaint, F::Text, QT_TRANSLATE_NOOP("StepForms", "Remarks"), nullptr},
    FieldWords{Step::NoteBreach, F::Text, QT_TRANSLATE_NOOP("StepForms", "What happened"),
               QT_TRANSLATE_NOOP("StepForms", "Nature of the breach, whose data, how many people")},
    FieldWords{Step::NoteBreach, F::Day, QT_TRANSLATE_NOOP("StepForms", "Noticed on"), nullptr},
    FieldWords{Step::NoteBreach, F::Time, QT_TRANSLATE_NOOP("StepForms", "Noticed at"),
               QT_TRANSLATE_NOOP("StepForms", "Hour and minute in Riga, for example 14:30")},
    FieldWords{Step::TellAuthority, F::Day, QT_TRANSLATE_NOOP("StepForms", "Reported on"), nullptr},
    FieldWords{Step::TellAuthority, F::Time, QT_TRANSLATE_NOOP("StepForms", "Reported at"),
               QT_TRANSLATE_NOOP("StepForms", "Hour and minute in Riga, for example 14:30")},
    FieldWords{Step::TellAuthority, F::Reference,
               QT_TRANSLATE_NOOP("StepForms", "Authority's number of the report"), nullptr},
    FieldWords{Step::TellAuthority, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why it took more than 72 hours"), nullptr},
    FieldWords{Step::TellPerson, F::Text, QT_TRANSLATE_NOOP("StepForms", "What the person can do"), nullptr},
    FieldWords{Step::CloseBreach, F::Reason,
               QT_TRANSLATE_NOOP("StepForms", "Why the authority or the person was not told"), nullptr},
    FieldWords{Step::SettleReminder, F::Day, QT_TRANSLATE_NOOP("StepForms", "Day it was settled"), nullptr},
    FieldWords{Step::SettleReminder, F::Text, QT_TRANSLATE_NOOP("StepForms", "What was done"), nullptr},
};

const FieldWords *wordsOf(Step step, StepField field)
{
    const auto found = std::ranges::find_if(
        fieldWords, [=](const FieldWords &words) { return words.step == step && words.field == field; });
    return found == fieldWords.end() ? nullptr : &*found;
}

} // namespace

QString labelFor(Step step, StepField field)
{
    const FieldWords *words = wordsOf(step, field);
    return words != nullptr && words->label != nullptr ? StepForms::tr(words->label) : wordFor(field);
}

QString hintFor(Step step, StepField field)
{
    const FieldWords *words = wordsOf(step, field);
    return words != nullptr && words->hint != nullptr ? StepForms::tr(words->hint) : QString();
}
