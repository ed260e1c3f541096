// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/step.h"
#include "ui/look/icons.h"

/// The drawing beside a step's word.
[[nodiscard]] Symbol symbolOf(atbilde::Step step);
