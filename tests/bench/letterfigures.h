// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// One letter to PDF beside the bare text document and writer; one deadline beside bare dates.
[[nodiscard]] std::vector<Figure> letterFigures();
