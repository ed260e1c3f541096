// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/refusals.h"

#include "ui/wording/articles.h"
#include "ui/wording/dates.h"
#include "ui/wording/filled.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(Refusals)
};

QString shown(const Fact &fact)
{
    if (const auto *text = std::get_if<QString>(&fact))
        return *text;
    if (const auto *day = std::get_if<QDate>(&fact))
        return shownDate(*day);
    if (const auto *number = std::get_if<qint64>(&fact))
        return QString::number(*number);
    return wordFor(std::get<Code>(fact));
}

/// The sentence with %1, %2 ... in place of the facts.
QString pattern(RefusalReason reason)
{
    switch (reason) {
    case RefusalReason::FileNotFound:
        return Refusals::tr("There is no file or folder %1.");
    case RefusalReason::FileNotReadable:
        return Refusals::tr("The file %1 cannot be read: %2");
    case RefusalReason::FileEmpty:
        return Refusals::tr("The file %1 is empty.");
    case RefusalReason::FileTooLarge:
        return Refusals::tr("The file %1 is too large: %2 bytes, the limit is %3.");
    case RefusalReason::NotAMessage:
        return Refusals::tr("The file %1 is not an e-mail message.");
    case RefusalReason::FileKindUnknown:
        return Refusals::tr("The file %1 is of no kind this program reads.");
    case RefusalReason::FileBroken:
        return Refusals::tr("The file %1 looks like %2 but is damaged.");
    case RefusalReason::PagesNotRead:
        return Refusals::tr("The content of %1 could not be looked into. The file itself is unharmed.");
    case RefusalReason::PageNotFound:
        return Refusals::tr("There is no page %1.");
    case RefusalReason::JsonBroken:
        return Refusals::tr("The file is not JSON: something is wrong at byte %1.");
    case RefusalReason::FieldMissing:
        return Refusals::tr("The field “%1” is missing.");
    case RefusalReason::FieldUnknown:
        return Refusals::tr("The field “%1” is not known; perhaps it is misspelt.");
    case RefusalReason::FieldNotUnderstood:
        return Refusals::tr("The field “%1” is not understood: “%2”.");
    case RefusalReason::NameMissing:
        return Refusals::tr("The person's name is missing.");
    case RefusalReason::DateNotUnderstood:
        return Refusals::tr("“%1” is not a date. Dates are written 2026-11-22 or 22.11.2026.");
    case RefusalReason::DateInFuture:
        return Refusals::tr("%1 is in the future.");
    case RefusalReason::DateBeforeReceipt:
        return Refusals::tr("%1 is before the day of receipt, %2.");
    case RefusalReason::YearOutOfRange:
        return Refusals::tr("The year %1 is outside the calendar, which covers %2 to %3.");
    case RefusalReason::PeriodBackwards:
        return Refusals::tr("The period ends before it begins: %1 to %2.");
    case RefusalReason::HolidayTableBroken:
        return Refusals::tr("Line %1 of the holiday table is not understood: %2");
    case RefusalReason::NotExtendable:
        return Refusals::tr("The deadline for this right cannot be extended: %1.");
    case RefusalReason::AlreadyExtended:
        return Refusals::tr("The deadline is already extended to %1; it cannot be extended again.");
    case RefusalReason::ExtensionTooLate:
        return Refusals::tr("An extension notice of %1 is too late: it had to leave by %2 at the latest.");
    case RefusalReason::AlreadyImported:
        return Refusals::tr("%1 is in the office already, as document %2.");
    case RefusalReason::DocumentNotFound:
        return Refusals::tr("There is no document %1.");
    case RefusalReason::DocumentNotInTray:
        return Refusals::tr("Document %1 is no longer in the intake tray: %2.");
    case RefusalReason::NoRightGiven:
        return Refusals::tr("A request invokes at least one right; please choose which.");
    case RefusalReason::ReasonMissing:
        return Refusals::tr("A reason is needed; please write it down.");
    case RefusalReason::NoteEmpty:
        return Refusals::tr("The note says nothing yet: write down what was asked.");
    case RefusalReason::DocumentNotSplittable:
        return Refusals::tr("Document %1 has no pages that could be parted: only PDF files and pictures can be.");
    case RefusalReason::MailboxNotFound:
        return Refusals::tr("There is no mailbox %1.");
    case RefusalReason::MailboxExists:
        return Refusals::tr("There is a mailbox %1 already.");
    case RefusalReason::MailboxFieldWrong:
        return Refusals::tr("The mailbox cannot be used like this: check the field “%1”.");
    case RefusalReason::MailboxMissing:
        return Refusals::tr("No mailbox has been set up yet. Settings → Mailboxes.");
    case RefusalReason::MailboxPasswordMissing:
        return Refusals::tr("The password of the mailbox %1 is not known on this computer.");
    case RefusalReason::MailboxPasswordWrong:
        return Refusals::tr("The mail server did not accept user name and password of the mailbox %1.");
    case RefusalReason::MailboxUnreachable:
        return Refusals::tr("The mailbox %1 cannot be reached: no connection to %2.");
    case RefusalReason::MailboxUntrusted:
        return Refusals::tr("The mailbox %1 was not read: the certificate of %2 cannot be trusted.");
    case RefusalReason::MailboxSlow:
        return Refusals::tr("The mailbox %1 was not read: %2 did not answer in time.");
    case RefusalReason::MailboxFolderMissing:
        return Refusals::tr("The mailbox %1 has no folder %2.");
    case RefusalReason::MailboxConfused:
        return Refusals::tr("The mail server of the mailbox %1 gave an answer that makes no sense: %2");
    case RefusalReason::TokenRefused:
        return Refusals::tr("The mailbox %1 was not read: signing in again was refused: %2");
    case RefusalReason::FetchRunning:
        return Refusals::tr("The mailbox %1 is being read by another window just now.");
    case RefusalReason::SendingNotSetUp:
        return Refusals::tr("Sending mail has not been set up yet. Settings → Sending.");
    case RefusalReason::SendingFieldWrong:
        return Refusals::tr("Mail cannot be sent like this: check the field “%1”.");
    case RefusalReason::SendingOnlyByAdministrator:
        return Refusals::tr("Only the administrator may allow a connection that is not secured or not verified.");
    case RefusalReason::SendingPasswordMissing:
        return Refusals::tr("The password for sending through %1 is not known on this computer.");
    case RefusalReason::SendingPasswordWrong:
        return Refusals::tr("The server %1 did not accept user name and password. Nothing was sent.");
    case RefusalReason::SendingUnreachable:
        return Refusals::tr("The server %1 cannot be reached. Nothing was sent. %2");
    case RefusalReason::SendingUntrusted:
        return Refusals::tr("The certificate of %1 cannot be trusted. Nothing was sent.");
    case RefusalReason::SendingNoTls:
        return Refusals::tr("The server %1 offers no secured connection. Nothing was sent.");
    case RefusalReason::SendingSlow:
        return Refusals::tr("The server %1 did not answer in time. Nothing was sent.");
    case RefusalReason::SendingConfused:
        return Refusals::tr("The server %1 gave an answer that makes no sense. Nothing was sent. %2");
    case RefusalReason::SendingTokenRefused:
        return Refusals::tr("Signing in to %1 again was refused: %2");
    case RefusalReason::MailAddressWrong:
        return Refusals::tr("“%1” is not an e-mail address.");
    case RefusalReason::MailAddressMissing:
        return Refusals::tr("No e-mail address is known of %1.");
    case RefusalReason::MailAddressDiffers:
        return Refusals::tr("%1 is not the address the person wrote from or is known by (%2). Confirm that the letter "
                            "is to go there.");
    case RefusalReason::MailQueuedAlready:
        return Refusals::tr("The letter %1 is in the outbox or has been sent to %2 already.");
    case RefusalReason::MailNotFound:
        return Refusals::tr("There is no mail %1 in the outbox.");
    case RefusalReason::MailNotWaiting:
        return Refusals::tr("The mail does not wait any more: %1.");
    case RefusalReason::MailNotUnknown:
        return Refusals::tr("What became of the mail is known: %1.");
    case RefusalReason::MailBeingSent:
        return Refusals::tr("The letter %1 is being sent by e-mail just now. Wait a moment.");
    case RefusalReason::MailNotSent:
        return Refusals::tr("The mail was not sent: %1. %2");
    case RefusalReason::PackageUnprotected:
        return Refusals::tr("The data package %1 can be read without a password, so it does not go by e-mail. Build it "
                            "again with a password, and give the password by another way.");
    case RefusalReason::HandedToMissing:
        return Refusals::tr("Write down who took the letter that was handed over.");
    case RefusalReason::UnknownCode:
        return Refusals::tr("“%2” is not known in the list “%1”.");
    case RefusalReason::RequestNotFound:
        return Refusals::tr("There is no request %1.");
    case RefusalReason::SubjectNotFound:
        return Refusals::tr("There is no person %1.");
    case RefusalReason::OfficerNotFound:
        return Refusals::tr("There is no officer “%1” in this office.");
    case RefusalReason::OfficerMissing:
        return Refusals::tr("Please say who you are: --as OFFICER or the variable ATBILDE_OFFICER.");
    case RefusalReason::OfficerExists:
        return Refusals::tr("There is an officer “%1” already.");
    case RefusalReason::StepNotPossible:
        return Refusals::tr("“%1” is not possible while the request is in the state “%2”.");
    case RefusalReason::RoleNotAllowed:
        return Refusals::tr("“%1” is not for the role “%2”.");
    case RefusalReason::ConditionNotMet:
        return Refusals::tr("“%1” is not possible yet. %2");
    case RefusalReason::ClaimNotFound:
        return Refusals::tr("“%1” is not among the rights invoked in request %2.");
    case RefusalReason::OutcomeNotLawful:
        return Refusals::tr("“%1” is not a lawful outcome for “%2”.");
    case RefusalReason::GroundNotLawful:
        return Refusals::tr("“%1” cannot be the ground for “%2” with the outcome “%3”.");
    case RefusalReason::GroundMissing:
        return Refusals::tr("The decision on “%1” with the outcome “%2” needs its ground.");
    case RefusalReason::DecisionIncomplete:
        return Refusals::tr("The decision on “%1” lacks: %2.");
    case RefusalReason::ChangedMeanwhile:
        return Refusals::tr("Somebody else has changed request %1 meanwhile. Nothing was saved; "
                            "what changed is shown now, please look and try again.");
    case RefusalReason::StepFieldMissing:
        return Refusals::tr("Please fill in “%1”.");
    case RefusalReason::ClaimExists:
        return Refusals::tr("“%1” is already among what request %2 asks for.");
    case RefusalReason::ReceiptReasonMissing:
        return Refusals::tr("%1 is another day of receipt than %2, which the document shows; please give the reason.");
    case RefusalReason::SameRequest:
        return Refusals::tr("%1 is this request itself.");
    case RefusalReason::IdentityCopyNotAllowed:
        return Refusals::tr("This office never asks for a copy of an identity document; the profile of the organisation says so.");
    case RefusalReason::IdentityTooWeak:
        return Refusals::tr("“%1” is too weak a proof of identity for “%2”.");
    case RefusalReason::IdentityNotProven:
        return Refusals::tr("It has not been settled who asks in request %1; please record the identity check first.");
    case RefusalReason::IdentityCopyNotHeld:
        return Refusals::tr("No copy of an identity document is held on this request.");
    case RefusalReason::TasksOpen:
        return Refusals::tr("“%1” cannot be decided as fulfilled while its tasks are open. Open tasks: %2.");
    case RefusalReason::AnswerFirst:
        return Refusals::tr("“%1” is to be answered before data are erased.");
    case RefusalReason::RestrictionStands:
        return Refusals::tr("A restriction holds on these data (%1): they may be stored, not erased.");
    case RefusalReason::TaskNotFound:
        return Refusals::tr("There is no task %1.");
    case RefusalReason::TaskAnswered:
        return Refusals::tr("Task %1 has been answered already.");
    case RefusalReason::FindingNotFound:
        return Refusals::tr("There is no finding %1.");
    case RefusalReason::FindingsMissing:
        return Refusals::tr("No data have been entered for request %1, so there is nothing to put into the package.");
    case RefusalReason::NothingPortable:
        return Refusals::tr("No data of request %1 meet the three conditions of data portability.");
    case RefusalReason::NoticeNotFound:
        return Refusals::tr("There is no notice %1.");
    case RefusalReason::NoticeSettled:
        return Refusals::tr("Notice %1 has been settled already.");
    case RefusalReason::MarkNotFound:
        return Refusals::tr("There is no mark %1.");
    case RefusalReason::MarkLifted:
        return Refusals::tr("The mark was already lifted on %1.");
    case RefusalReason::LiftNotAnnounced:
        return Refusals::tr("The restriction on “%1” cannot be lifted before the person was told: the notice has not been dispatched.");
    case RefusalReason::LiftTooEarly:
        return Refusals::tr("%1 is before %2, the day on which the notice says the restriction ends.");
    case RefusalReason::ReminderNotFound:
        return Refusals::tr("There is no reminder %1.");
    case RefusalReason::ConsentNotFound:
        return Refusals::tr("There is no consent %1.");
    case RefusalReason::BreachNotFound:
        return Refusals::tr("There is no breach %1.");
    case RefusalReason::PasswordTooShort:
        return Refusals::tr("The password is too short. Least number of characters: %1.");
    case RefusalReason::PasswordInLetter:
        return Refusals::tr("The password must not stand in the letter that goes with the data.");
    case RefusalReason::RegisterEntryMissing:
        return Refusals::tr("The register “%1” has no entry “%2”.");
    case RefusalReason::RegisterEntryUsed:
        return Refusals::tr("“%2” in the register “%1” cannot be removed: “%3” refers to it.");
    case RefusalReason::RegisterCodeTaken:
        return Refusals::tr("The register “%1” already has an entry “%2”.");
    case RefusalReason::CsvBroken:
        return Refusals::tr("Line %1 of the table cannot be read; nothing was imported.");
    case RefusalReason::CsvColumnMissing:
        return Refusals::tr("The table has no column “%1”; nothing was imported.");
    case RefusalReason::CsvColumnUnknown:
        return Refusals::tr("The column “%1” of the table is not known; nothing was imported.");
    case RefusalReason::CsvCellNotUnderstood:
        return Refusals::tr("Line %1, column “%2”: “%3” is not understood; nothing was imported.");
    case RefusalReason::LetterNotFound:
        return Refusals::tr("There is no letter %1.");
    case RefusalReason::LetterIncomplete:
        return Refusals::tr("The letter cannot leave yet; it lacks: %1.");
    case RefusalReason::LetterTextUnknown:
        return Refusals::tr("There is no letter text “%1”.");
    case RefusalReason::LetterTextBroken:
        return Refusals::tr("The letter text %1 is broken: %2");
    case RefusalReason::LetterTextUnsound:
        return Refusals::tr("The letter text “%1” was not saved: no letter may be made from it like this.");
    case RefusalReason::LetterTextSame:
        return Refusals::tr("The letter text “%1” reads so already; nothing was saved.");
    case RefusalReason::TextVersionNotFound:
        return Refusals::tr("The letter text %1 has no version %2.");
    case RefusalReason::LetterAlreadyFinal:
        return Refusals::tr("Letter %1 has been finalised and cannot be changed any more.");
    case RefusalReason::LetterReplaced:
        return Refusals::tr("Another letter has taken the place of letter %1.");
    case RefusalReason::EditNotAllowed:
        return Refusals::tr("Editing this letter is not for the role “%1”.");
    case RefusalReason::DraftBasisChanged:
        return Refusals::tr("What the letter of request %1 was written from has changed since. Please compare "
                            "your text with the one composed now before it becomes final.");
    case RefusalReason::DraftsDiffer:
        return Refusals::tr("Two officers have written the letter of request %1 at the same time. Please compare "
                            "both texts before it becomes final.");
    case RefusalReason::TrackingNumberWrong:
        return Refusals::tr("“%1” is not the number of a registered letter: two letters, eight digits, a check digit, two letters.");
    case RefusalReason::AddressMissing:
        return Refusals::tr("There is no address for %1.");
    case RefusalReason::AddressTooLong:
        return Refusals::tr("The address “%1” is too long to be printed here.");
    case RefusalReason::LogoUnreadable:
        return Refusals::tr("%1 cannot be a logo: it is no whole PNG, JPEG or SVG picture, or it refers to other files.");
    case RefusalReason::GlyphMissing:
        return Refusals::tr("The font %1 lacks these letters: %2");
    case RefusalReason::FontMissing:
        return Refusals::tr("The font %1 is not installed.");
    case RefusalReason::CaseNotDue:
        return Refusals::tr("Request %1 is open or has not been kept for its time yet; it is not erased.");
    case RefusalReason::CaseKept:
        return Refusals::tr("Request %1 is not erased: %2.");
    case RefusalReason::PurgeUnfinished:
        return Refusals::tr("The erasure is unfinished; what is left of it can be carried on at any time.");
    case RefusalReason::HoldNotFound:
        return Refusals::tr("There is no hold %1 in force.");
    case RefusalReason::DiskTooFull:
        return Refusals::tr("Too little free space on the disk to clean the database: bytes needed: %1. The erasure is unfinished; carry it on when there is space.");
    case RefusalReason::BackupMissing:
        return Refusals::tr("There is no backup at %1.");
    case RefusalReason::BackupBroken:
        return Refusals::tr("The backup %1 is damaged or cut short; it was not used. Nothing was changed.");
    case RefusalReason::BackupForeign:
        return Refusals::tr("The backup %1 is of another office than the one here. Nothing was changed.");
    case RefusalReason::BackupKeyWrong:
        return Refusals::tr("The backup %1 does not open with this password. Nothing was changed.");
    case RefusalReason::BackupNewer:
        return Refusals::tr("The backup %1 was made by a newer version of Atbilde; please install the newer version. Nothing was changed.");
    case RefusalReason::BackupFolderMissing:
        return Refusals::tr("No folder for backups has been set.");
    case RefusalReason::FileExists:
        return Refusals::tr("The file %1 exists already and was not overwritten.");
    case RefusalReason::FileNotWritten:
        return Refusals::tr("The file %1 could not be written: %2");
    case RefusalReason::DatabaseExists:
        return Refusals::tr("There is a file at %1 already; it was not touched.");
    case RefusalReason::Stopped:
        return Refusals::tr("The work was stopped; nothing was changed.");
    }
    Q_UNREACHABLE();
}

/// These name each missing thing as one fact; the sentence shows them as a list from this fact on.
qsizetype listBegins(RefusalReason reason)
{
    if (reason == RefusalReason::LetterIncomplete)
        return 0;
    if (reason == RefusalReason::DecisionIncomplete)
        return 1;
    return -1;
}

} // namespace

QString sentenceFor(const Refusal &refusal)
{
    QStringList facts;
    for (const Fact &fact : refusal.facts)
        facts.append(shown(fact));
    if (const qsizetype begin = listBegins(refusal.reason); begin >= 0 && facts.size() > begin + 1)
        facts = facts.mid(0, begin) + QStringList{facts.mid(begin).join(u"; "_s)};

    QString sentence = filled(pattern(refusal.reason), facts);
    if (!refusal.article.isEmpty() && refusal.article != "REC"_L1)
        sentence += u" (%1)"_s.arg(articleInWords(refusal.article));
    return sentence;
}
