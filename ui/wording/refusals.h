// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"

/// One clear sentence in the officer's language, with the article behind it where there is one.
[[nodiscard]] QString sentenceFor(const atbilde::Refusal &refusal);
