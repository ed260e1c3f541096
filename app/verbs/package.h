// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `package NUMBER --out FILE.zip [--right access|portability] [--password-from VARIABLE] [--enclose
/// DOCUMENT]...`: builds the package from the findings of the request, keeps it there and writes it to a file
/// that is not there yet. Once the decisions are made it writes the one that was built. Without `--right`:
/// access where it was invoked, else portability. The password comes from an environment variable, so that no
/// list of processes shows it.
[[nodiscard]] int packageVerb(const Console &console, const QStringList &arguments);
