// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/stepfield.h"

#include <QString>

/// The label of a field in the form of one step, without colon: "Why there is a reasonable doubt".
[[nodiscard]] QString labelFor(atbilde::Step step, atbilde::StepField field);

/// What stands in the empty field or beside it: "Stands in the letter after a colon"; often empty.
[[nodiscard]] QString hintFor(atbilde::Step step, atbilde::StepField field);
