// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `init [--organisation FILE.json] [--officer CODE] [--name NAME] [--template]`: a new office with its first
/// officer, an administrator. Never touches a file that exists. `--template` prints the organisation's JSON to
/// fill in.
[[nodiscard]] int initVerb(const Console &console, const QStringList &arguments);

/// `officers [add CODE --name NAME --role ROLE]`: who works here; the administrator adds staff.
[[nodiscard]] int officersVerb(const Console &console, const QStringList &arguments);
