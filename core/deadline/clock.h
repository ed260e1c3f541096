// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace atbilde {

/// A question about identity, or a clarification of a large access request, that pauses the clock. The
/// caller admits no question without a recorded reason. An answer that does not suffice does not end it.
struct Suspension
{
    QDate asked;                   ///< the question was sent; this day is used
    std::optional<QDate> answered; ///< enough came back; this day is paused. None: still waiting
    friend bool operator==(const Suspension &, const Suspension &) = default;
};

/// 12(3): two further months.
struct Extension
{
    std::optional<QDate> noticeSent; ///< none: it is taken to have left in time
    friend bool operator==(const Extension &, const Extension &) = default;
};

/// What happened to the clock of one claim.
struct Clock
{
    QDate received; ///< in Europe/Riga
    std::vector<Suspension> suspensions = {};
    std::optional<Extension> extension = {};
    std::optional<QDate> refused = {}; ///< the day on which a refusal was told, or is about to be
    std::optional<QDate> waitingUntil =
        {}; ///< a suspension without answer counts up to this day; none: not yet at all
    friend bool operator==(const Clock &, const Clock &) = default;
};

/// What the office has chosen where the law leaves it open.
struct DeadlineChoices
{
    int questionWithin = 5; ///< working days after receipt in which a question pauses the clock
    int targetBefore =
        5; ///< working days between internal target and deadline; 0: the end of the period, not rolled over
    friend bool operator==(const DeadlineChoices &, const DeadlineChoices &) = default;
};

} // namespace atbilde
