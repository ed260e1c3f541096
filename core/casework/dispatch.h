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
};

/// The finalised answer has left. Refused: a date before the letter's or in the future, a registered-letter number
/// that is none.
[[nodiscard]] Result<Request> dispatchAnswer(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                             const Departure &departure);

/// Another finalised letter of the request has left.
[[nodiscard]] Result<Request> dispatchLetter(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                             LetterId letter, const Departure &departure);

} // namespace atbilde
