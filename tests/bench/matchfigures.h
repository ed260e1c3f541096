// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// Whom and what a letter may belong to: with a hundred thousand people beside ten thousand.
[[nodiscard]] std::vector<Figure> matchFigures();
