// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/condition.h"

#include <QString>

/// Why a condition does not hold, as a sentence; empty for `Always`.
[[nodiscard]] QString sentenceFor(atbilde::Condition condition);
