// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `atbilde read FILE…`: what intake would see, without a database.
[[nodiscard]] int readVerb(const Console &console, const QStringList &arguments);
