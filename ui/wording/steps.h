// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/step.h"

#include <QString>

/// What stands on the step's button: "Ask for proof of identity".
[[nodiscard]] QString wordFor(atbilde::Step step);
/// What the request waits for, in a list: "to be approved".
[[nodiscard]] QString awaitedWordFor(atbilde::Step step);
/// The heading over a group of steps: "Deadline and fee".
[[nodiscard]] QString wordFor(atbilde::StepGroup group);
