// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

#include <functional>

namespace atbilde {

/// How many invented requests are in, of how many; false stops before the next batch.
using FillProgress = std::function<bool(qint64 done, qint64 all)>;

/// Adds `count` invented requests for measurements, with people, claims, search words, tallies and a journal
/// entry
/// ("fill") each; the same office and occasion give the same ones. They are written into the tables directly:
/// what a screen shows of them is right, but no step was taken and no letter exists. Commits in batches.
/// Returns how many were added. Refused: RoleNotAllowed unless the officer is an administrator,
/// FieldNotUnderstood for a count below 1.
[[nodiscard]] Result<qint64> fillOffice(Office &office, const Occasion &occasion, qint64 count,
                                        const FillProgress &progress = {});

} // namespace atbilde
