// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace atbilde {

/// Why the answer is no. Each has one sentence in `ui/wording/refusals.cpp`, in both languages;
/// the comment here names the facts that go with it, in the order of the sentence's %1, %2 ...
enum class RefusalReason {
    // reading files
    FileNotFound,       ///< path
    FileNotReadable,    ///< path, what the system said
    FileEmpty,          ///< file name
    FileTooLarge,       ///< file name, size in bytes, limit in bytes
    NotAMessage,        ///< file name
    FileKindUnknown,    ///< file name
    FileBroken,         ///< file name, Code{"file_kind"}
    PagesNotRead,       ///< file name
    PageNotFound,       ///< page number as counted by people
    JsonBroken,         ///< position in bytes
    FieldMissing,       ///< path of the field
    FieldUnknown,       ///< path of the field
    FieldNotUnderstood, ///< path of the field, the text
    // people
    NameMissing,
    // dates
    DateNotUnderstood,  ///< the text
    DateInFuture,       ///< the date
    DateBeforeReceipt,  ///< the date, date of receipt
    YearOutOfRange,     ///< the year, first, last
    PeriodBackwards,    ///< from, to
    HolidayTableBroken, ///< line number, the line
    NotExtendable,      ///< Code{"right"}
    AlreadyExtended,    ///< extended deadline
    ExtensionTooLate,   ///< day of the notice, last day for it
    // intake and registration
    AlreadyImported,   ///< file name, document id
    DocumentNotFound,  ///< what was asked
    DocumentNotInTray, ///< document id, Code{"document_state"}
    NoRightGiven,
    ReasonMissing,
    NoteEmpty,
    DocumentNotSplittable, ///< document id
    UnknownCode,           ///< the list it should be in, the text
    // mailboxes
    MailboxNotFound,   ///< what was asked
    MailboxExists,     ///< name
    MailboxFieldWrong, ///< Code{"mailbox_field"}
    MailboxMissing,
    MailboxPasswordMissing, ///< name
    MailboxPasswordWrong,   ///< name
    MailboxUnreachable,     ///< name, host
    MailboxUntrusted,       ///< name, host
    MailboxSlow,            ///< name, host
    MailboxFolderMissing,   ///< name, folder
    MailboxConfused,        ///< name, what the server said
    TokenRefused,           ///< name, what the server said
    FetchRunning,           ///< name
    // sending
    SendingNotSetUp,
    SendingFieldWrong,       ///< Code{"sending_field"}
    SendingOnlyByAdministrator, ///< Code{"role"} of the officer
    SendingPasswordMissing,  ///< server
    SendingPasswordWrong,    ///< server
    SendingUnreachable,      ///< server, what is known of it
    SendingUntrusted,        ///< server
    SendingNoTls,            ///< server
    SendingSlow,             ///< server
    SendingConfused,         ///< server, what it said
    SendingTokenRefused,     ///< server, what it said
    MailAddressWrong,        ///< the text
    MailAddressMissing,      ///< name of the person
    MailAddressDiffers,      ///< the address, the one the office knows the person by
    MailQueuedAlready,       ///< number of the letter, the address
    MailNotFound,            ///< what was asked
    MailNotWaiting,          ///< Code{"mail_state"}
    MailNotUnknown,          ///< Code{"mail_state"}
    MailBeingSent,           ///< number of the letter
    MailNotSent,             ///< Code{"mail_problem"}, what the server said
    PackageUnprotected,      ///< file name
    HandedToMissing,
    // requests and workflow
    RequestNotFound, ///< what was asked
    SubjectNotFound, ///< what was asked
    OfficerNotFound, ///< what was asked
    OfficerMissing,
    OfficerExists,        ///< the code
    StepNotPossible,      ///< Code{"step"}, Code{"state"}
    RoleNotAllowed,       ///< Code{"step"}, Code{"role"} of the officer
    ConditionNotMet,      ///< Code{"step"}, Code{"condition"}
    ClaimNotFound,        ///< Code{"right"}, request number
    OutcomeNotLawful,     ///< Code{"outcome"}, Code{"right"}
    GroundNotLawful,      ///< ground code, Code{"right"}, Code{"outcome"}
    GroundMissing,        ///< Code{"right"}, Code{"outcome"}
    DecisionIncomplete,   ///< Code{"right"}, Code{"decision_field"}
    ChangedMeanwhile,     ///< request number
    StepFieldMissing,     ///< Code{"step_field"}
    ClaimExists,          ///< Code{"right"}, request number
    ReceiptReasonMissing, ///< the day given, the day its evidence shows
    SameRequest,          ///< request number
    // identity
    IdentityCopyNotAllowed,
    IdentityTooWeak,   ///< Code{"identity_method"}, Code{"right"}
    IdentityNotProven, ///< request number
    IdentityCopyNotHeld,
    // tasks, findings, notices, marks
    TasksOpen,         ///< Code{"right"}, how many
    AnswerFirst,       ///< Code{"right"}
    RestrictionStands, ///< Code{"restriction_cause"}
    TaskNotFound,      ///< what was asked
    TaskAnswered,      ///< what was asked
    FindingNotFound,   ///< what was asked
    FindingsMissing,   ///< request number
    NothingPortable,   ///< request number
    NoticeNotFound,    ///< what was asked
    NoticeSettled,     ///< what was asked
    MarkNotFound,      ///< what was asked
    MarkLifted,        ///< the day
    LiftNotAnnounced,  ///< what the mark is on
    LiftTooEarly,      ///< the day given, the day the notice named
    ReminderNotFound,  ///< what was asked
    ConsentNotFound,   ///< what was asked
    BreachNotFound,    ///< what was asked
    PasswordTooShort,  ///< least number of characters
    PasswordInLetter,
    // registers and spreadsheets
    RegisterEntryMissing, ///< Code{"register_kind"}, its code
    RegisterEntryUsed,    ///< Code{"register_kind"}, its code, code of who uses it
    RegisterCodeTaken,    ///< Code{"register_kind"}, its code
    CsvBroken,            ///< line number
    CsvColumnMissing,     ///< column
    CsvColumnUnknown,     ///< column
    CsvCellNotUnderstood, ///< line number, column, the text
    // letters
    LetterNotFound,      ///< what was asked
    LetterIncomplete,    ///< Code{"letter_element"}, repeated for each missing one
    LetterTextUnknown,   ///< key
    LetterTextBroken,    ///< key, what is wrong
    LetterTextUnsound,   ///< Code{"letter_text"}
    LetterTextSame,      ///< Code{"letter_text"}
    TextVersionNotFound, ///< key, number
    LetterAlreadyFinal,  ///< outgoing number
    LetterReplaced,      ///< outgoing number
    EditNotAllowed,      ///< Code{"role"} of the officer
    DraftBasisChanged,   ///< request number
    DraftsDiffer,        ///< request number
    TrackingNumberWrong, ///< the text
    AddressMissing,      ///< name of the person, or number of the letter
    AddressTooLong,      ///< its first line
    LogoUnreadable,      ///< file name
    GlyphMissing,        ///< font, the characters
    FontMissing,         ///< font
    // keeping and erasing
    CaseNotDue,      ///< request number
    CaseKept,        ///< request number, Code{"retention_hindrance"}
    PurgeUnfinished,
    HoldNotFound,    ///< what was asked
    DiskTooFull,     ///< bytes needed
    // backups
    BackupMissing,      ///< path
    BackupBroken,       ///< path
    BackupForeign,      ///< path
    BackupKeyWrong,     ///< path
    BackupNewer,        ///< path
    BackupFolderMissing,
    // files written
    FileExists,     ///< path
    FileNotWritten, ///< path, what the system said
    // database
    DatabaseExists, ///< path
    Stopped,
};

/// A fact that is a code of ours: the list it belongs to ("right", "state", ...) and the code.
/// The list tells `ui/wording` how to say it.
struct Code
{
    QByteArray list;
    QString code;
    friend bool operator==(const Code &, const Code &) = default;
};

using Fact = std::variant<QString, QDate, qint64, Code>;

/// The answer is no, and the officer must know why: a reason and its facts, no prose.
/// `article` is the rule behind it where there is one, in the form "GDPR 12(3)" (see `right/article.h`).
struct Refusal
{
    RefusalReason reason;
    QList<Fact> facts = {};
    QString article = {};
    friend bool operator==(const Refusal &, const Refusal &) = default;
};

} // namespace atbilde
