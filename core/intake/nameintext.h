// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/proposal.h"

namespace atbilde {

/// The name of the writer: signed below, the last line, or "Es, Jānis Bērziņš"; without a value where there
/// is none.
[[nodiscard]] Guess nameInText(const QString &text);
/// "Bērziņš, Jānis" is written by some mail programs, "JĀNIS BĒRZIŅŠ" by some people: "Jānis Bērziņš".
[[nodiscard]] QString usualName(QString name);
/// A firm, a department or a post rather than a person.
[[nodiscard]] bool looksLikeOffice(const QString &name);

} // namespace atbilde
