// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// Prints the table of transitions, one line a row; with --dot as a graph that Graphviz draws. Needs no
/// database.
int workflowVerb(const Console &console, const QStringList &arguments);
