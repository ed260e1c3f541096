// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/officer.h"
#include "core/result.h"

namespace atbilde {

/// May this officer say who works in the office? The administrator alone.
[[nodiscard]] Result<void> mayAdminister(const Officer &officer);

/// May this officer change the organisation's profile? The administrator, and the approver who answers for
/// what the letters say.
[[nodiscard]] Result<void> mayChangeOrganisation(const Officer &officer);

} // namespace atbilde
