// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/casework/import.h"

/// Files, folders and files of many messages into the intake tray.
[[nodiscard]] int importVerb(const Console &console, const QStringList &arguments);
/// What somebody said, written down.
[[nodiscard]] int noteVerb(const Console &console, const QStringList &arguments);
/// The bytes of a document, as they came, into a new file.
[[nodiscard]] int exportVerb(const Console &console, const QStringList &arguments);

/// One line, or one JSON object: what became of a file. What was not taken goes to standard error.
void printImported(const Console &console, const atbilde::Imported &imported);
