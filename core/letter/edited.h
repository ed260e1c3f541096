// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/compose.h"

namespace atbilde {

/// The composed letter with the subject, salutation and body an officer wrote. Head and foot are always the
/// fresh ones, and so is the paragraph on complaint and court: it cannot be edited away. What law 1.4 asks is
/// counted anew.
[[nodiscard]] Letter edited(const Letter &composed, const Letter &typed);

/// Codes of what the edited letter lacks; empty: it may become final.
[[nodiscard]] QStringList missingAfterEditing(const Composition &composed, const Letter &edited);

/// Do both say the same, word for word, whatever their head?
[[nodiscard]] bool sayTheSame(const Letter &one, const Letter &other);

/// Values that stand in the typed text as they were when it was begun become those of today; what the officer
/// worded anew stays.
[[nodiscard]] Letter withFreshValues(Letter typed, const Letter &basis, const Letter &fresh);

} // namespace atbilde
