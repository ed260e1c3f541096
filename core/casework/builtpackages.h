// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// Destroys the packages that were built from findings which have changed since: nothing goes out that says
/// other than the findings do, and nothing withheld lies about in a copy nobody sends. What went out before a
/// reopening stays, as does what an officer added by hand. `right`: of this right only. The ids of what was
/// destroyed.
[[nodiscard]] std::vector<DocumentId> shredBuiltPackages(Office &office, const Occasion &occasion,
                                                         const RequestFile &file,
                                                         std::optional<Right> right = {});

} // namespace atbilde
