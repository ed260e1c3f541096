// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// The regression form of `deadline`: see there. `file` is a path, or "-" for standard input.
[[nodiscard]] int deadlinesOfFile(const Console &console, const QString &file);
