// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `requests [--state S] [--right R] [--owner O] [--due-before DATE] [--search TEXT] [--sort COLUMN] [--limit N]
/// [--all]`: the queue, open requests unless `--all` or `--state closed`.
[[nodiscard]] int requestsVerb(const Console &console, const QStringList &arguments);

/// `show NUMBER`: one request with claims, clock, letters, documents and journal.
[[nodiscard]] int showVerb(const Console &console, const QStringList &arguments);

/// `person TEXT`: people found, with their requests.
[[nodiscard]] int personVerb(const Console &console, const QStringList &arguments);
