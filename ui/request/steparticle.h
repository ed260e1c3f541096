// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/state.h"
#include "core/workflow/step.h"

#include <QString>

/// The rule behind a step taken in this state, in words, from the transition table; empty where it names
/// none.
[[nodiscard]] QString articleBehind(atbilde::Step step, atbilde::State state);
