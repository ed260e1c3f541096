// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/decision.h"
#include "core/right/ground.h"

/// One line of the list an officer picks a ground from: "Article 17(1)(d) GDPR: unlawfully processed".
[[nodiscard]] QString wordsFor(const atbilde::Ground &ground);

[[nodiscard]] QString wordFor(atbilde::ReviewResult result);
