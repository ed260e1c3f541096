// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/work.h"

#include <optional>

namespace atbilde {

/// Letterhead, place, date and number, and what it answers. `text`: the key it is composed as.
[[nodiscard]] std::optional<Refusal> addHead(Work &work, const QString &text);

/// To whom it goes, and the salutation.
void addAddressee(Work &work, const QString &text);

/// A paragraph before anything else, from a phrase of ours: of whom the letter speaks ("represented"), which
/// letter it replaces ("corrects").
[[nodiscard]] std::optional<Refusal> addLeading(Work &work, const QString &phrase);

/// Annexes, closing, signature, preparer, marks.
void addFoot(Work &work);

} // namespace atbilde
