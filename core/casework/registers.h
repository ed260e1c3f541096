// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/register/registercsv.h"

namespace atbilde {

/// The registers are the office's word on its processing: the data protection officer and the administrator
/// write them. Refused: RoleNotAllowed.
[[nodiscard]] Result<void> mayEditRegisters(const Officer &officer);

/// Saves an entry. `seen` is the entry as the officer saw it, nothing for a new one; its code never changes,
/// since tasks, findings and consents name it. Refused: RoleNotAllowed, RegisterCodeTaken,
/// RegisterEntryMissing (somebody removed it), ChangedMeanwhile (the code of the entry), what `checkEntry`
/// refuses.
[[nodiscard]] Result<void> putEntry(Office &office, const Occasion &occasion, const RegisterEntry &entry,
                                    const std::optional<RegisterEntry> &seen);

/// Refused: RoleNotAllowed, RegisterEntryMissing, RegisterEntryUsed (by another entry, a consent or the open
/// task of a request).
[[nodiscard]] Result<void> removeEntry(Office &office, const Occasion &occasion, RegisterKind kind,
                                       const QString &code);

/// Writes what `importPreview` shows, all or nothing. Refused: RoleNotAllowed and what `importPreview`
/// refuses.
[[nodiscard]] Result<RegisterImport> importRegister(Office &office, const Occasion &occasion,
                                                    RegisterKind kind, const QByteArray &csv);

} // namespace atbilde
