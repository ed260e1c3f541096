// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// The statistics of a year: printed, or written as a spreadsheet, a table or a document.
[[nodiscard]] int reportVerb(const Console &console, const QStringList &arguments);
