// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/entry.h"

/// What happened, in a sentence with the officer's name: "Ivars Ozols began the assessment." An act this
/// program does not know (a newer one wrote it) is named by its code.
[[nodiscard]] QString sentenceFor(const atbilde::Entry &entry);

/// "9 Nov 2026 12:00", in Riga.
[[nodiscard]] QString shownMoment(const QDateTime &at);
