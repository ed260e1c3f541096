// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `intake [--quarantined | --set-aside]`: the tray, newest receipt first, with what the triage proposes; or what is
/// kept apart because it cannot be read; or what was set aside.
[[nodiscard]] int intakeVerb(const Console &console, const QStringList &arguments);

/// `register DOCUMENT [--person NAME] [--right CODE]... [--received DATE] [--owner OFFICER]`: what is not given is
/// taken from the proposal. Prints number and deadline with its arithmetic.
[[nodiscard]] int registerVerb(const Console &console, const QStringList &arguments);

/// `attach DOCUMENT NUMBER`.
[[nodiscard]] int attachVerb(const Console &console, const QStringList &arguments);

/// `dismiss DOCUMENT --reason TEXT`: it is not a data-protection request.
[[nodiscard]] int dismissVerb(const Console &console, const QStringList &arguments);
