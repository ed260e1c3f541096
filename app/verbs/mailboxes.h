// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `mailboxes`: all of them and how their last reading went. `mailboxes add|change NAME` with options,
/// `remove NAME`, `test NAME`: signs in and looks, changes nothing.
[[nodiscard]] int mailboxesVerb(const Console &console, const QStringList &arguments);
