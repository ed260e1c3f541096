// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/identitycheck.h"
#include "core/result.h"
#include "core/right/right.h"

#include <span>

namespace atbilde {

/// How sure a method makes the office of who asks (law 1.3).
enum class Strength { Low, Usual, High };

[[nodiscard]] Strength strengthOf(IdentityMethod method);

/// The check that settles who asks in a request: the last one that found no doubt or confirmed. Nothing while
/// it is open.
[[nodiscard]] const IdentityCheck *settledBy(std::span<const IdentityCheck> checks);

/// May this right be given effect to on what the checks of this request found? Yes where the address alone
/// suffices (marketing objection, withdrawal of consent). Refused: IdentityNotProven where nobody looked, or
/// what came was not enough; IdentityTooWeak where data would be disclosed on facts that others may know too.
[[nodiscard]] Result<void> provesFor(Right right, std::span<const IdentityCheck> checks,
                                     const QString &requestNumber);

} // namespace atbilde
