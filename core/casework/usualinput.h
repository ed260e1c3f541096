// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/steps.h"

#include <QDate>

namespace atbilde {

/// Fills in what goes without saying where the step asks for it and nothing was typed: today, the channel of
/// the request, the only claim, letter, task, notice, mark or breach it can be about.
void fillUsual(StepInput &input, Step step, const RequestFile &file, const QDate &today);

} // namespace atbilde
