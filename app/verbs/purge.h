// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `purge [--confirm]`: lists what was kept long enough; erases only with `--confirm`, and carries on what
/// was begun. `--certificate N` prints the certificate of an erasure, `--hold NUMBER --reason TEXT` and
/// `--release NUMBER
/// [--date DATE]` keep a case and end that.
[[nodiscard]] int purgeVerb(const Console &console, const QStringList &arguments);
