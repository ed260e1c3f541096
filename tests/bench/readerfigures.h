// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figure.h"

#include <vector>

/// A page of a scan and a page of a PDF read by the confined reader, beside a bare program around Tesseract
/// and one around Qt PDF; each time a process from its start to its end.
[[nodiscard]] std::vector<Figure> readerFigures();
