// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

// What a decision or a letter leaves behind. All inside a step's transaction, each with its own journal line
// where it changes what is known about the person.

/// The person's objection to this purpose was upheld: it is not taken up again.
void keepObjection(Office &office, const Occasion &occasion, const RequestFile &file,
                   const Decision &decision);

/// Data may only be stored from now on: by a restriction that was asked for, or because an erasure was
/// refused for a duty or claim (17(3)). A later decision on the same matter renews the mark instead of adding
/// one.
void keepRestriction(Office &office, const Occasion &occasion, const RequestFile &file,
                     std::optional<RestrictionCause> cause, const Decision &decision);

/// The consents of the person end on the day the withdrawal took effect: those to the purpose named, all of
/// them where the purpose is none of the register (7(3)). Refused as `withdrawConsentWithin` is.
[[nodiscard]] Result<void> endConsents(Office &office, const Occasion &occasion, const RequestFile &file,
                                       const Decision &decision);

/// What this letter was written for has come true on the day it left: a question stops the clock, an
/// extension holds, a recipient is told, a lifting is announced, the person knows of a breach.
void followLetter(Office &office, const RequestFile &file, LetterId letter, const QDate &on);

/// The answer left: what must be thought of later is written down (kept data, restrictions with an end,
/// backups).
void remindLater(Office &office, const RequestFile &file);

} // namespace atbilde
