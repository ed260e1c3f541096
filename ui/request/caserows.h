// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/request/casetable.h"

// The parts of a case as tables in the officer's words, each row with the steps that can be taken with it.

[[nodiscard]] CaseTableContent taskTable(const ShownCase &shown);
[[nodiscard]] CaseTableContent identityTable(const ShownCase &shown);
[[nodiscard]] CaseTableContent findingTable(const ShownCase &shown);
[[nodiscard]] CaseTableContent recipientTable(const ShownCase &shown);
/// Dates, fee, extension, breaches, complaints, marks and reminders.
[[nodiscard]] CaseTableContent eventTable(const ShownCase &shown);
