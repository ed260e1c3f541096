// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/work.h"

#include <optional>

namespace atbilde {

/// Letterhead, place, date and number, and what it answers. `text`: the key it is composed as.
[[nodiscard]] std::optional<Refusal> addHead(Work &work, const QString &text);

/// To whom it goes, and the salutation.
void addAddressee(Work &work, const QString &text);

/// A representative is told of whom the letter speaks, before anything else.
[[nodiscard]] std::optional<Refusal> addRepresented(Work &work);

/// Annexes, closing, signature, preparer, marks.
void addFoot(Work &work);

} // namespace atbilde
