// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <gumbo.h>

namespace atbilde {

/// Does the page hold words that a web view would not show: display or visibility switched off, letters of no
/// size or no colour of their own, letters without width inside words? Only styles on the elements
/// themselves are judged, not style sheets.
[[nodiscard]] bool holdsHiddenText(const GumboNode *root);

/// May it hold any? A quick look at the bytes; false is sure.
[[nodiscard]] bool mayHoldHiddenText(const QByteArray &html);

} // namespace atbilde
