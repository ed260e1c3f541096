// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `backup [FILE | --list | --set-password-from VARIABLE]`: online, encrypted, verified; without a file by
/// the plan.
[[nodiscard]] int backupVerb(const Console &console, const QStringList &arguments);
/// `restore FILE [--replace | --preview | --test]`: never over a file that is there without `--replace`.
[[nodiscard]] int restoreVerb(const Console &console, const QStringList &arguments);
