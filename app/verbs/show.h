// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/calendar/calendar.h"
#include "core/deadline/deadline.h"
#include "core/store/lists/requestfile.h"

#include <QJsonObject>

/// One request whole, under the stable keys of `show --json`.
[[nodiscard]] QJsonObject requestFileJson(const atbilde::RequestFile &file, const atbilde::Deadline &deadline,
                                          const atbilde::Calendar &calendar);

/// The same in sentences and tables.
void printRequestFile(const Console &console, const atbilde::RequestFile &file,
                      const atbilde::Deadline &deadline);
