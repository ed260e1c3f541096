// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/csv.h"
#include "core/register/registerentry.h"

namespace atbilde {

/// A register as a table: a column per field, "_lv" and "_en" for a text in both languages, lists of codes
/// separated by spaces, "true" and "false".
[[nodiscard]] CsvTable tableOf(const ProcessingRegister &record, RegisterKind kind);

/// What an import would do, for the officer to look at first.
struct RegisterImport
{
    RegisterKind kind = RegisterKind::Activity;
    QList<RegisterEntry> added;
    QList<RegisterEntry> changed;
    QStringList unchanged; ///< codes
    QStringList untouched; ///< codes of entries the table does not name: they stay as they are
    friend bool operator==(const RegisterImport &, const RegisterImport &) = default;
};

/// Reads a table into a register. It needs the column "code"; a field without a column keeps what is stored,
/// or is empty in a new entry. An entry that the table does not name is never removed. All or nothing.
/// Refused: CsvBroken, CsvColumnUnknown, CsvColumnMissing (a needed field of a new entry),
/// CsvCellNotUnderstood.
[[nodiscard]] Result<RegisterImport> importPreview(const ProcessingRegister &record, RegisterKind kind,
                                                   const QByteArray &csv);

} // namespace atbilde
