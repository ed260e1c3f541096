// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/deadline/deadline.h"

/// All dates of a deadline, the steps that led to them and what deserves attention, as product and files name them.
[[nodiscard]] QJsonObject deadlineJson(const atbilde::Deadline &deadline, const atbilde::Calendar &calendar);

/// The same for reading, in the officer's language.
void printDeadline(const Console &console, const atbilde::Deadline &deadline);
