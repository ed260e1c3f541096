// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letters.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Name
{
    QLatin1StringView code;
    const char *shown;
};

constexpr Name letterNames[] = {
    // clang-format off
    {"answer"_L1, QT_TRANSLATE_NOOP("LetterTexts", "Answer to all claims")},
    {"T01"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T01 Acknowledgement of receipt")},
    {"T02"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T02 Request for identity proof")},
    {"T03"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T03 Request for clarification")},
    {"T04"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T04 Extension notice")},
    {"T05"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T05 Access reply")},
    {"T06"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T06 Rectification done")},
    {"T07"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T07 Erasure done")},
    {"T08"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T08 Erasure refused, fully or in part")},
    {"T09"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T09 Restriction applied")},
    {"T10"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T10 Restriction about to be lifted")},
    {"T11"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T11 Objection to direct marketing upheld")},
    {"T12"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T12 Objection refused")},
    {"T13"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T13 Portability package")},
    {"T14"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T14 Consent withdrawal confirmed")},
    {"T15"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T15 Refusal or fee: unfounded or excessive")},
    {"T16"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T16 Notice to a recipient or processor")},
    {"T17"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T17 No data found")},
    {"T18"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T18 Rectification refused")},
    {"T19"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T19 Restriction refused")},
    {"T20"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T20 Portability refused")},
    {"T21"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T21 Person not identifiable")},
    {"T22"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T22 Objection upheld")},
    {"T23"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T23 Review of an automated decision")},
    {"T24"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T24 We are not the controller")},
    {"T25"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T25 Request withdrawn by the person")},
    {"T26"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T26 Answer to the supervisory authority")},
    {"T27"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T27 Refusal on another ground")},
    {"T28"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T28 Notice of a personal data breach")},
    {"T29"_L1, QT_TRANSLATE_NOOP("LetterTexts", "T29 Request forwarded to its controller")},
    {"REMEDY"_L1, QT_TRANSLATE_NOOP("LetterTexts", "Complaint and court")},
    {"phrases"_L1, QT_TRANSLATE_NOOP("LetterTexts", "Phrases of all letters")},
    // clang-format on
};

constexpr Name elementNames[] = {
    // clang-format off
    {"reference"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reference to the request: date received and number")},
    {"action"_L1, QT_TRANSLATE_NOOP("LetterElements", "What was done and when")},
    {"reasons"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reasons: facts and law")},
    {"complaint"_L1, QT_TRANSLATE_NOOP("LetterElements", "Right to complain to Datu valsts inspekcija")},
    {"court"_L1, QT_TRANSLATE_NOOP("LetterElements", "Right to turn to a court")},
    {"new_date"_L1, QT_TRANSLATE_NOOP("LetterElements", "The new date")},
    {"recipients"_L1, QT_TRANSLATE_NOOP("LetterElements", "Recipients notified, or the right to ask who they are")},
    {"content"_L1, QT_TRANSLATE_NOOP("LetterElements", "What the article itself requires")},
    {"corrected"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number and date of the letter it replaces")},
    {"corrected_no"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number of the letter it replaces")},
    {"controller"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the controller")},
    {"letter_date"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of the letter")},
    {"number"_L1, QT_TRANSLATE_NOOP("LetterElements", "Outgoing number")},
    {"addressee"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the addressee")},
    {"address"_L1, QT_TRANSLATE_NOOP("LetterElements", "Postal or e-mail address of the addressee")},
    {"subject"_L1, QT_TRANSLATE_NOOP("LetterElements", "Subject line without a personal code")},
    {"signatory"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name and position of the signatory")},
    {"letter_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Letter text without gaps")},
    {"decision"_L1, QT_TRANSLATE_NOOP("LetterElements", "Decision on every claim")},
    {"received"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date received")},
    {"request_date"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of the person's letter")},
    {"deadline"_L1, QT_TRANSLATE_NOOP("LetterElements", "Deadline")},
    {"info_due"_L1, QT_TRANSLATE_NOOP("LetterElements", "Answer requested by")},
    {"asked"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date the question was sent")},
    {"extended_deadline"_L1, QT_TRANSLATE_NOOP("LetterElements", "Extended deadline")},
    {"done"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date done")},
    {"stopped"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date processing stopped")},
    {"restricted"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date the restriction began")},
    {"effective"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date the withdrawal takes effect")},
    {"erased"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of erasure")},
    {"lift"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date the restriction ends")},
    {"comment_due"_L1, QT_TRANSLATE_NOOP("LetterElements", "Comments possible until")},
    {"transfer"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of direct transfer")},
    {"backup"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date backups are overwritten")},
    {"file_retention"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date until which the case file is kept")},
    {"retention_until"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date until which the data are kept")},
    {"fee_due"_L1, QT_TRANSLATE_NOOP("LetterElements", "Fee payable by")},
    {"forwarded"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date the request was forwarded")},
    {"confirm_due"_L1, QT_TRANSLATE_NOOP("LetterElements", "Confirmation requested by")},
    {"recipients_notified"_L1, QT_TRANSLATE_NOOP("LetterElements", "Whether recipients were notified")},
    {"changes_table"_L1, QT_TRANSLATE_NOOP("LetterElements", "Table of corrections")},
    {"controller_name"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the organisation")},
    {"controller_regno"_L1, QT_TRANSLATE_NOOP("LetterElements", "Registration number of the organisation")},
    {"controller_address"_L1, QT_TRANSLATE_NOOP("LetterElements", "Address of the organisation")},
    {"controller_phone"_L1, QT_TRANSLATE_NOOP("LetterElements", "Phone of the organisation")},
    {"controller_email"_L1, QT_TRANSLATE_NOOP("LetterElements", "E-mail of the organisation")},
    {"place"_L1, QT_TRANSLATE_NOOP("LetterElements", "Place of the letter")},
    {"office"_L1, QT_TRANSLATE_NOOP("LetterElements", "Place where a document may be shown")},
    {"contact"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the contact person")},
    {"contact_phone"_L1, QT_TRANSLATE_NOOP("LetterElements", "Phone of the contact person")},
    {"contact_email"_L1, QT_TRANSLATE_NOOP("LetterElements", "E-mail of the contact person")},
    {"case_no"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number of the request")},
    {"sender_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number of the person's letter")},
    {"letter_no"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number of the letter")},
    {"rights"_L1, QT_TRANSLATE_NOOP("LetterElements", "Rights invoked")},
    {"right"_L1, QT_TRANSLATE_NOOP("LetterElements", "Right invoked")},
    {"doubt_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason for doubt about identity")},
    {"m_other_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Other way of proof")},
    {"volume_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Why the quantity of data is large")},
    {"extension_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason for the extension: complexity or number, with facts")},
    {"purposes"_L1, QT_TRANSLATE_NOOP("LetterElements", "Purposes and legal bases in the register")},
    {"categories"_L1, QT_TRANSLATE_NOOP("LetterElements", "Categories of data in the register")},
    {"retention"_L1, QT_TRANSLATE_NOOP("LetterElements", "Retention periods in the register")},
    {"source"_L1, QT_TRANSLATE_NOOP("LetterElements", "Sources of the data in the register")},
    {"automated"_L1, QT_TRANSLATE_NOOP("LetterElements", "Automated decisions in the register")},
    {"transfers"_L1, QT_TRANSLATE_NOOP("LetterElements", "Transfers in the register")},
    {"annex_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Annex: copy of the data")},
    {"annex_format"_L1, QT_TRANSLATE_NOOP("LetterElements", "Format of the copy")},
    {"redaction_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "What is left out of the copy")},
    {"redaction_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason for leaving it out")},
    {"law_withheld_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "What is withheld by law")},
    {"law_withheld_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "The law that restricts the copy")},
    {"password_channel"_L1, QT_TRANSLATE_NOOP("LetterElements", "Where the password is sent")},
    {"erased_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data erased")},
    {"ground"_L1, QT_TRANSLATE_NOOP("LetterElements", "Ground")},
    {"ground_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Ground in words")},
    {"requested_data"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data the request is about")},
    {"kept_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data not erased")},
    {"exception"_L1, QT_TRANSLATE_NOOP("LetterElements", "Exception")},
    {"exception_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Exception in words")},
    {"refusal_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason for the refusal: the facts")},
    {"refusal_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Ground of refusal")},
    {"law_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Legal provision")},
    {"kept_purpose"_L1, QT_TRANSLATE_NOOP("LetterElements", "Purpose for which the data are kept")},
    {"data_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data concerned")},
    {"duration_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "How long the restriction lasts")},
    {"lift_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason for lifting the restriction")},
    {"after_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "What happens after the restriction")},
    {"suppression_data"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data kept on the suppression list")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("LetterElements", "Purpose of the processing")},
    {"basis"_L1, QT_TRANSLATE_NOOP("LetterElements", "Legal basis of the processing")},
    {"subject_grounds"_L1, QT_TRANSLATE_NOOP("LetterElements", "Grounds given by the person")},
    {"compelling_grounds"_L1, QT_TRANSLATE_NOOP("LetterElements", "Compelling legitimate grounds")},
    {"claims_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Legal claims the data are needed for")},
    {"scope"_L1, QT_TRANSLATE_NOOP("LetterElements", "Extent to which processing continues")},
    {"format"_L1, QT_TRANSLATE_NOOP("LetterElements", "Format of the files")},
    {"files_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "List of files")},
    {"hash"_L1, QT_TRANSLATE_NOOP("LetterElements", "Checksum of the files")},
    {"delivery_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "How the files are delivered")},
    {"new_controller"_L1, QT_TRANSLATE_NOOP("LetterElements", "Controller the data are sent to")},
    {"direct_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Why direct transfer is impossible")},
    {"excluded_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data outside portability")},
    {"excluded_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason why they are outside")},
    {"other_basis_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data processed on another basis")},
    {"facts"_L1, QT_TRANSLATE_NOOP("LetterElements", "Facts showing that the request is unfounded or excessive")},
    {"fee_amount"_L1, QT_TRANSLATE_NOOP("LetterElements", "Amount of the fee")},
    {"fee_calc"_L1, QT_TRANSLATE_NOOP("LetterElements", "Calculation of the fee")},
    {"subject_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Identifier of the person for the recipient")},
    {"new_values"_L1, QT_TRANSLATE_NOOP("LetterElements", "Corrected data")},
    {"disclosure_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of disclosure or contract")},
    {"dpa_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data processing agreement")},
    {"search_keys"_L1, QT_TRANSLATE_NOOP("LetterElements", "What was searched for")},
    {"systems_list"_L1, QT_TRANSLATE_NOOP("LetterElements", "Systems searched")},
    {"note_text"_L1, QT_TRANSLATE_NOOP("LetterElements", "Note of the person's view")},
    {"reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Reason: the facts")},
    {"decision_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number or name of the automated decision")},
    {"review_reason"_L1, QT_TRANSLATE_NOOP("LetterElements", "Result of the review and its reasons")},
    {"logic"_L1, QT_TRANSLATE_NOOP("LetterElements", "Data and principles used in the decision")},
    {"real_controller"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the controller concerned")},
    {"real_controller_contact"_L1, QT_TRANSLATE_NOOP("LetterElements", "Contact of the controller concerned")},
    {"authority_date"_L1, QT_TRANSLATE_NOOP("LetterElements", "Date of the letter of the authority")},
    {"breach_noticed"_L1, QT_TRANSLATE_NOOP("LetterElements", "Day the breach was noticed")},
    {"represented"_L1, QT_TRANSLATE_NOOP("LetterElements", "Name of the person represented")},
    {"subject_rights"_L1, QT_TRANSLATE_NOOP("LetterElements", "Rights invoked by the person")},
    {"already_stopped"_L1, QT_TRANSLATE_NOOP("LetterElements", "Processing already stopped")},
    {"blacked_out"_L1, QT_TRANSLATE_NOOP("LetterElements", "What may be blacked out on the copy")},
    {"abuse_facts"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number and dates of earlier requests")},
    {"fee_payment"_L1, QT_TRANSLATE_NOOP("LetterElements", "How to pay the fee")},
    {"authority_ref"_L1, QT_TRANSLATE_NOOP("LetterElements", "Number of the letter of the authority")},
    {"authority_answer"_L1, QT_TRANSLATE_NOOP("LetterElements", "Answer to the authority")},
    {"breach_what"_L1, QT_TRANSLATE_NOOP("LetterElements", "Nature of the breach")},
    {"breach_consequences"_L1, QT_TRANSLATE_NOOP("LetterElements", "Likely consequences of the breach")},
    {"breach_measures"_L1, QT_TRANSLATE_NOOP("LetterElements", "Measures taken and proposed")},
    {"breach_advice"_L1, QT_TRANSLATE_NOOP("LetterElements", "What the person can do")},
    {"balancing_interest"_L1, QT_TRANSLATE_NOOP("LetterElements", "Balancing: our interest")},
    {"balancing_necessity"_L1, QT_TRANSLATE_NOOP("LetterElements", "Balancing: necessity of the processing")},
    {"balancing_impact"_L1, QT_TRANSLATE_NOOP("LetterElements", "Balancing: impact on the person")},
    {"balancing_safeguards"_L1, QT_TRANSLATE_NOOP("LetterElements", "Balancing: safeguards")},
    {"balancing_conclusion"_L1, QT_TRANSLATE_NOOP("LetterElements", "Balancing: which weighs more, and why")},
    // clang-format on
};

template <size_t size>
QString shownName(const Name (&names)[size], const char *context, const QString &code)
{
    for (const Name &name : names) {
        if (code == name.code)
            return QCoreApplication::translate(context, name.shown);
    }
    return code;
}

} // namespace

QString shownLetterText(const QString &key)
{
    return shownName(letterNames, "LetterTexts", key);
}

QString shownLetterElement(const QString &code)
{
    return shownName(elementNames, "LetterElements", code);
}

QString wordFor(TextState state)
{
    switch (state) {
    case TextState::Shipped:
        return QCoreApplication::translate("LetterTexts", "shipped");
    case TextState::Worded:
        return QCoreApplication::translate("LetterTexts", "worded by the office");
    case TextState::Damaged:
        return QCoreApplication::translate("LetterTexts", "damaged");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const DoubtfulName &name)
{
    const QString where =
        name.isRepresentative
            ? QCoreApplication::translate("DoubtfulNames", "It can be corrected with the "
                                                           "representative of the request.")
            : QCoreApplication::translate("DoubtfulNames", "It can be corrected with the person.");
    QString form;
    switch (name.grammaticalCase) {
    case GrammaticalCase::Genitive:
        form = QCoreApplication::translate("DoubtfulNames", "The rules are not sure of the genitive “%1”.");
        break;
    case GrammaticalCase::Accusative:
        form = QCoreApplication::translate("DoubtfulNames", "The rules are not sure of the accusative “%1”.");
        break;
    case GrammaticalCase::Nominative:
    case GrammaticalCase::Dative:
    case GrammaticalCase::Locative:
    case GrammaticalCase::Vocative:
        form = QCoreApplication::translate("DoubtfulNames", "The rules are not sure of the dative “%1”.");
        break;
    }
    return form.arg(name.form) + u' ' + where;
}

QString sentenceFor(const TextProblem &problem)
{
    const QString text = shownLetterText(problem.key);
    const QString language = codeOf(problem.language);
    switch (problem.kind) {
    case TextProblem::Kind::Missing:
        return QCoreApplication::translate("TextProblems", "%1, %2: the text is missing.")
            .arg(text, language);
    case TextProblem::Kind::Broken:
        return QCoreApplication::translate("TextProblems",
                                           "%1, %2: braces or sections are in disorder near “%3”.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::UnknownPlaceholder:
        return QCoreApplication::translate("TextProblems", "%1, %2: there is no placeholder “%3”.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::PlaceholderMissing:
        return QCoreApplication::translate("TextProblems",
                                           "%1, %2: the placeholder “%3” of the other language is missing.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::RequiredMissing:
        return QCoreApplication::translate("TextProblems", "%1, %2: a required element is missing: %3.")
            .arg(text, language, shownLetterElement(problem.detail));
    case TextProblem::Kind::PhraseMissing:
        return QCoreApplication::translate("TextProblems", "%1, %2: the phrase “%3” is missing.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::PhraseUnknown:
        return QCoreApplication::translate("TextProblems", "%1, %2: this line is no phrase: “%3”.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::PhraseProtected:
        return QCoreApplication::translate(
                   "TextProblems",
                   "%1, %2: the phrase “%3” quotes the Regulation and stays as it is shipped.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::TooLong:
        return QCoreApplication::translate("TextProblems", "%1, %2: the text is longer than %3 characters.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::PlaceholderDropped:
        return QCoreApplication::translate(
                   "TextProblems", "%1, %2: the placeholder “%3” of the shipped text is not used here.")
            .arg(text, language, problem.detail);
    case TextProblem::Kind::Damaged:
        return QCoreApplication::translate(
                   "TextProblems",
                   "%1, %2: the stored version %3 cannot be used; letters are made from the last good one.")
            .arg(text, language, problem.detail);
    }
    Q_UNREACHABLE();
}
