// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// A thousand e-mails into the tray, each its own transaction and in batches, beside GMime and a bare insert.
[[nodiscard]] std::vector<Figure> importFigures();
