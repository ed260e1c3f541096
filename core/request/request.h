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

#include <optional>
#include <vector>

namespace atbilde {

/// What a person asked in one go. Dates that mean a day are days in Europe/Riga.
struct Request
{
    RequestId id;
    QString number;            ///< "DS-2026/0045", gap-free within its year
    int year = 0;              ///< of the number
    int serial = 0;            ///< within the year
    SubjectId subject;
    State state = State::Registered;
    Channel channel = Channel::Email;
    Language language = Language::Latvian; ///< of the person: letters are written in it
    QDate receivedOn;          ///< by the company; starts the clock (12(3))
    QDate receivedByUnitOn;    ///< by the responsible unit; for statistics only
    QDateTime enteredAt;       ///< UTC
    QString senderReference;   ///< the number the sender put on the letter, may be empty
    OfficerId owner;
    std::optional<OfficerId> submittedBy; ///< who prepared the decisions; may not approve them
    QString remarks;           ///< of the approver who returned it last, may be empty
    QDate deadline;            ///< legal; kept as computed, with `calendarVersion`
    QDate nominal;             ///< before it was moved off a weekend or holiday
    QDate strict;              ///< if no suspension were accepted
    QDate internalTarget;
    QString calendarVersion;
    std::optional<ClosingReason> closedBecause;
    QDate closedOn;
    qint64 version = 1;        ///< rises with each change; a saver names the one it read
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
    QDate askedOn;
    QDate answeredOn; ///< invalid while the answer is awaited
    QString answer;   ///< what came back: the proof that was seen, or what the person meant
    friend bool operator==(const ClockPause &, const ClockPause &) = default;
};

inline constexpr std::array allPauseCauses{ClockPause::Cause::Identity, ClockPause::Cause::Clarification};

[[nodiscard]] QString codeOf(ClockPause::Cause cause);
[[nodiscard]] std::optional<ClockPause::Cause> pauseCauseFromCode(QStringView code);

/// "DS-2026/0045" as a file name: "DS-2026-0045".
[[nodiscard]] QString fileNameOf(const QString &number);

} // namespace atbilde
