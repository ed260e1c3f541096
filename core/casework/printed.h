// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

#include <vector>

namespace atbilde {

/// Writes down that these final letters are on paper, as an officer saw; one line in the journal for each
/// request. It is no dispatch. Refused: RoleNotAllowed for readers, LetterNotFound.
[[nodiscard]] Result<void> recordPrinted(Office &office, const Occasion &occasion,
                                         const std::vector<LetterId> &letters);

} // namespace atbilde
