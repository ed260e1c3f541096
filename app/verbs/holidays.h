// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `holidays YEAR`: the public holidays of a year, one a line; below them, as text only, the transferred
/// working days, which are no holidays. Needs no database.
[[nodiscard]] int holidaysVerb(const Console &console, const QStringList &arguments);
