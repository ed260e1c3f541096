// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/request/state.h"
#include "ui/parts/deadlinebar.h"

#include <QDate>

/// The deadline of a request in words, symbol and bar, on a given day. A closed request has no urgency any more,
/// only the day it was closed, and an answered one none either; one that waits for the person is drawn paused.
[[nodiscard]] DeadlineShown deadlineShown(const QDate &receivedOn, const QDate &deadline, atbilde::State state,
                                          const QDate &closedOn, const atbilde::Calendar &calendar,
                                          const QDate &today);
