// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// What a verb does, one sentence in the officer's language; empty for a verb nobody described.
[[nodiscard]] QString whatItDoes(const QString &verb);

/// The help page: every verb with its sentence, and the options that stand before or after any of them.
void printHelp(const Console &console);

/// One verb: its sentence and all that may follow it.
void printHelpOf(const Console &console, const Verb &verb);

/// The same as the source of a manual page, for `man atbilde`.
void printManual(const Console &console);

[[nodiscard]] int helpVerb(const Console &console, const QStringList &arguments);
