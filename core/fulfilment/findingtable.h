// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "core/register/csv.h"
#include "core/register/processing.h"

#include <vector>

namespace atbilde {

/// Reads what a search in a system gave, one value a row. Columns in any order: `system`, `category`,
/// `activity` (codes of the register), `name`, `value`; and, where wanted, `origin` (provided, observed,
/// derived; provided if empty), `automated` (yes, no; yes if empty), `recorded_on` (2026-11-22),
/// `withheld_ground` (15(4), R7) with `withheld_reason`. All or nothing. Refused: what `csvFrom` refuses,
/// CsvColumnMissing, CsvColumnUnknown, CsvCellNotUnderstood (also a name that is empty, a ground without
/// reason or a reason without ground, a day later than `today`); RegisterEntryMissing, with the line and the
/// column as third and fourth fact; CsvBroken, naming line 2, where there is a heading and nothing below.
[[nodiscard]] Result<std::vector<Finding>>
findingsFromCsv(const QByteArray &csv, const ProcessingRegister &record, const QDate &today);

/// The same columns with their codes, all of them; `value` is empty where it is withheld.
[[nodiscard]] CsvTable tableOf(const std::vector<Finding> &findings);

/// Does the register hold what the finding names? Refused: RegisterEntryMissing.
[[nodiscard]] Result<void> checkCodes(const Finding &finding, const ProcessingRegister &record);

} // namespace atbilde
