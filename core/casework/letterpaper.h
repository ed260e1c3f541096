// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/letter/letter.h"

namespace atbilde {

/// What the office's letters are written on, with its logo.
[[nodiscard]] Stationery stationery(Store &store);

/// Refused: RoleNotAllowed (as for the organisation's profile), ChangedMeanwhile where it is not as it was
/// `seen`, what `checkStationery` refuses.
[[nodiscard]] Result<void> changeStationery(Office &office, const Occasion &occasion, const Stationery &paper,
                                            const Stationery &seen);

/// Puts the picture of its logo into a letter that was kept; a logo no office has is left out.
void hangLogo(Store &store, Letter &letter);

/// The last entry of the journal as letters name it: its number and the first digits of its hash,
/// "1234 3f2a 9c0b 1d2e". A paper outside the house thus bears witness to what the journal was.
[[nodiscard]] QString journalMark(Store &store);

} // namespace atbilde
