// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// The first page of the queue over many requests, beside its bare SQL.
[[nodiscard]] std::vector<Figure> queueFigures();
