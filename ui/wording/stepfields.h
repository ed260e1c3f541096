// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/stepfield.h"

#include <QString>

/// A field by itself, as a refusal names it: "Reason".
[[nodiscard]] QString wordFor(atbilde::StepField field);
