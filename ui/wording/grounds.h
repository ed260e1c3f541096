// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/decision.h"
#include "core/right/ground.h"
#include "core/right/requiredfacts.h"

/// One line of the list an officer picks a ground from: "Article 17(1)(d) GDPR: unlawfully processed".
[[nodiscard]] QString wordsFor(const atbilde::Ground &ground);

/// What a decision must say, as a complaint names it: "reason", "data erased or restricted".
[[nodiscard]] QString wordFor(atbilde::DecisionField field);

[[nodiscard]] QString wordFor(atbilde::ReviewResult result);
