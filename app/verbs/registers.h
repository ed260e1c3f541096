// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `registers`: the registers of the office as a list or a table, out to CSV and in from it.
[[nodiscard]] int registersVerb(const Console &console, const QStringList &arguments);

/// `suppression check`: a mailing list without the lines nobody may advertise to.
[[nodiscard]] int suppressionVerb(const Console &console, const QStringList &arguments);
