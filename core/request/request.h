// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/person/language.h"
#include "core/request/state.h"
#include "core/right/decision.h"
#include "core/right/right.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace atbilde {

/// What kind of case it is. A letter of the supervisory authority is answered by the date it sets and asks
/// for no right.
enum class RequestKind { Person, Authority };

inline constexpr std::array allRequestKinds{RequestKind::Person, RequestKind::Authority};

[[nodiscard]] QString codeOf(RequestKind kind);
[[nodiscard]] std::optional<RequestKind> requestKindFromCode(QStringView code);

/// What a person asked in one go, or what the authority did. Dates that mean a day are days in Europe/Riga.
struct Request
{
    RequestId id;
    RequestKind kind = RequestKind::Person;
    QString number; ///< "DS-2026/0045", gap-free within its year and kind; "DVI-2026/0001" of the authority
    int year = 0;   ///< of the number
    int serial = 0; ///< within the year
    SubjectId subject;
    State state = State::Registered;
    Channel channel = Channel::Email;
    Language language = Language::Latvian; ///< of the person: letters are written in it
    QDate receivedOn;                      ///< by the company; starts the clock (12(3))
    QDate receivedByUnitOn;                ///< by the responsible unit; for statistics only
    QDateTime enteredAt;                   ///< UTC
    QString receiptChangedBecause; ///< why `receivedOn` is another day than its evidence shows; empty: it is
                                   ///< the same
    QString deliveryNumber;        ///< of the registered letter it came in
    QDate deliveredOn;             ///< of that letter
    QString deliveredTo;           ///< who took it in, by name; may be empty
    std::optional<RequestId> related; ///< the request a complaint is about, or the earlier one this repeats
    QDate dueGivenOn;                 ///< set by the authority, or by a court
    QString authorityAnswer;          ///< what the authority is answered (T26)
    QDate senderDatedOn;              ///< the date the sender put on the letter; invalid where there is none
    QString senderReference;          ///< the number the sender put on the letter, may be empty
    OfficerId owner;
    std::optional<OfficerId> submittedBy; ///< who prepared the decisions; may not approve them
    QString remarks;                      ///< of the approver who returned it last, may be empty
    QDate deadline;                       ///< legal; kept as computed, with `calendarVersion`
    QDate nominal;                        ///< before it was moved off a weekend or holiday
    QDate strict;                         ///< if no suspension were accepted
    QDate internalTarget;
    QString calendarVersion;
    QDate overdueSince; ///< the deadline that passed and was recorded as passed; invalid: none
    std::optional<ClosingReason> closedBecause;
    QDate closedOn;
    QDateTime reopenedAt; ///< UTC; an answer finalised before it counts no more
    qint64 version = 1;   ///< rises with each change; a saver names the one it read
    friend bool operator==(const Request &, const Request &) = default;
};

/// One right invoked in one request, with its own outcome and reasons.
struct Claim
{
    ClaimId id;
    RequestId request;
    Right right = Right::Access;
    std::optional<Decision> decision;
    friend bool operator==(const Claim &, const Claim &) = default;
};

/// A question to the person that lets the clock rest until its answer (EDPB 01/2022, law 2.3).
struct ClockPause
{
    enum class Cause { Identity, Clarification };
    RequestId request;
    Cause cause = Cause::Identity;
    QString reason;
    std::optional<LetterId> letter; ///< the question (T02, T03), once frozen
    QDate answerBy;                 ///< the day the letter names
    QDate askedOn;                  ///< when that letter left; invalid until then: the clock runs
    QDate answeredOn;               ///< invalid while the answer is awaited
    QString answer;                 ///< what came back: the proof that was seen, or what the person meant
    std::optional<DocumentId> answerDocument; ///< the document it came in, where it came in one
    friend bool operator==(const ClockPause &, const ClockPause &) = default;
};

inline constexpr std::array allPauseCauses{ClockPause::Cause::Identity, ClockPause::Cause::Clarification};

[[nodiscard]] QString codeOf(ClockPause::Cause cause);
[[nodiscard]] std::optional<ClockPause::Cause> pauseCauseFromCode(QStringView code);

/// "DS-2026/0045" as a file name: "DS-2026-0045".
[[nodiscard]] QString fileNameOf(const QString &number);

} // namespace atbilde
