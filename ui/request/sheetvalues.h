// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/sheetfields.h"

// Where a field of the sheet lives in a decision. Each gives nothing for a field of another kind.

[[nodiscard]] QString *textOf(atbilde::Decision &decision, SheetField field);
[[nodiscard]] QStringList *listOf(atbilde::Decision &decision, SheetField field);
[[nodiscard]] std::optional<QDate> *dayOf(atbilde::Decision &decision, SheetField field);
[[nodiscard]] bool *flagOf(atbilde::Decision &decision, SheetField field);

/// Whether the text is likely to be longer than a line.
[[nodiscard]] bool isLong(SheetField field);

/// A real controller of whom nothing is said is none.
void tidy(atbilde::Decision &decision);
