// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atbilde {

/// A text as it looks: letters of other scripts that look like Latin ones are those, then `folded`. "Аnna"
/// with a Cyrillic А looks like "anna". For saying that something looks alike, never for taking it as the
/// same.
[[nodiscard]] QString looks(const QString &text);

} // namespace atbilde
