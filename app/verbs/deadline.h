// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `deadline --received DATE [--extended] [--suspended FROM..TO]...`: all dates of one request, with the
/// arithmetic. `deadline --batch FILE`: for each line of the file (or of standard input, "-") that holds a
/// day of receipt a line `received deadline1 deadline3`: without and with extension. Empty lines are passed
/// over. When a line is not understood, each such line is reported with its number and nothing is printed.
/// Works with the shipped calendar and without a database.
[[nodiscard]] int deadlineVerb(const Console &console, const QStringList &arguments);
