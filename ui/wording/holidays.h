// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/exception.h"
#include "core/calendar/holiday.h"

#include <QDate>
#include <QString>

/// The name of a holiday in the officer's language.
[[nodiscard]] QString nameOf(const atbilde::Holiday &holiday);
[[nodiscard]] QString nameOf(const atbilde::CalendarException &exception);

/// "Tuesday", "otrdiena". Empty for no date.
[[nodiscard]] QString weekdayOf(const QDate &date);
