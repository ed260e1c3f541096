// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `verify [--head TEXT]... [--accept REASON]`: exit 1 on any damage, each named.
[[nodiscard]] int verifyVerb(const Console &console, const QStringList &arguments);
/// `safety`: is the office safe? Exit 1 where it is not.
[[nodiscard]] int safetyVerb(const Console &console, const QStringList &arguments);
