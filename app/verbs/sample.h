// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `atbilde sample`: makes the sample office at the place given with --database, else in a throw-away file.
[[nodiscard]] int sampleVerb(const Console &console, const QStringList &arguments);
