// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"
#include "core/person/representative.h"

namespace atbilde {

/// Records who asks for the data subject, with what authority, and whether it suffices; a later record
/// replaces it, the journal keeps both. The authority belongs to this request alone. Refused: no name, no
/// authority, one that has expired or does not suffice without a reason, an heir (the Regulation does not
/// cover the dead, recital 27).
[[nodiscard]] Result<Request> setRepresentative(Office &office, const Occasion &occasion,
                                                const SeenRequest &seen, const Representative &representative,
                                                const QString &reason);

} // namespace atbilde
