// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `atbilde names NUMBER`: the forms letters use of the person's name, and corrections of them.
[[nodiscard]] int namesVerb(const Console &console, const QStringList &arguments);
