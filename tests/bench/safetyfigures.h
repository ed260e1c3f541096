// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// Checking the journal and saving one step, which seals its rows.
[[nodiscard]] std::vector<Figure> safetyFigures();
