// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QSet>

namespace atbilde {

/// The values and sections that stand in the body for one part of the letter.
[[nodiscard]] QSet<QString> namesShown(const Letter &letter, int part);

/// After the body was changed: each part holds what its blocks still say (law 1.4). Words without a value
/// count for nothing, and what a part told without showing it cannot be taken out.
void recountElements(Letter &letter);

} // namespace atbilde
