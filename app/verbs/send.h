// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// Puts letters into the outbox and sends what is due.
[[nodiscard]] int sendVerb(const Console &console, const QStringList &arguments);
/// What waits and what became of it; withdraws a mail, or settles one whose fate is not known.
[[nodiscard]] int outboxVerb(const Console &console, const QStringList &arguments);
/// How the office sends mail: shows, sets, tries.
[[nodiscard]] int sendingVerb(const Console &console, const QStringList &arguments);
/// The registered letters of a day, for the post office.
[[nodiscard]] int postListVerb(const Console &console, const QStringList &arguments);
