// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `atbilde fill N`: adds N invented requests for measurements.
[[nodiscard]] int fillVerb(const Console &console, const QStringList &arguments);
