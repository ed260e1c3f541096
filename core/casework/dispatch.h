// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// How a letter left the house.
struct Departure
{
    QDate on;
    Channel channel = Channel::Letter; ///< by post, by e-mail or handed over; never by telephone
    QString trackingNumber;            ///< of a registered letter: S10 with its check digit, or empty
    QString handedTo = {};             ///< who took a letter that was handed over; needed for `Channel::Counter`
};

/// The finalised answer has left. A mail of it that waits in the outbox is withdrawn. Refused: a date before the
/// letter's or in the future, a registered-letter number that is none, HandedToMissing, MailBeingSent.
[[nodiscard]] Result<Request> dispatchAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                             const Departure &departure);

/// Another finalised letter of the request has left.
[[nodiscard]] Result<Request> dispatchLetter(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                             LetterId letter, const Departure &departure);

/// The server took the letter on that day: the same step, whichever of the two it is. `alongside` is done in the
/// same transaction, and not at all where the step is refused.
[[nodiscard]] Result<Request> dispatchMailed(Office &office, const Occasion &occasion, const FrozenLetter &letter,
                                             const QDate &on, const std::function<void()> &alongside);

/// The step that dispatches this letter.
[[nodiscard]] Step dispatchStepOf(const FrozenLetter &letter);

} // namespace atbilde
