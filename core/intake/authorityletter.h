// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/proposal.h"

#include <QString>

#include <optional>

namespace atbilde {

/// What shows that an incoming document is a letter of Datu valsts inspekcija: the address it came from
/// (domain dvi.gov.lv), or the authority's name as its letterhead, also in a mail that was passed on with few
/// words. Nothing for mail that only speaks of the authority, threatens with it or is written to it. A
/// proposal, never a decision: a letterhead can be copied.
[[nodiscard]] std::optional<Clue> authorityLetterClue(const QString &senderAddress, const QString &subject,
                                                      const QString &text);

} // namespace atbilde
