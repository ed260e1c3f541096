// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendar.h"
#include "core/deadline/deadline.h"
#include "core/fulfilment/task.h"
#include "core/register/processing.h"

#include <vector>

namespace atbilde {

/// The tasks a right makes, one for each system it concerns (law 1.5): all systems for access, rectification,
/// erasure and restriction; those of marketing for 21(2); those whose activity rests on consent or contract
/// for portability, on consent for a withdrawal, on a public task or legitimate interests for 21(1). Each due
/// before the internal target; what takes effect at once, within two working days.
[[nodiscard]] std::vector<Task> tasksFor(Right right, const ProcessingRegister &record,
                                         const Deadline &deadline, const Calendar &calendar);

/// Who must be told when this right was given effect to (19): the recipients and processors of the systems
/// and activities the register knows, each once, by code. Empty for rights that tell nobody.
[[nodiscard]] QStringList partiesToTell(Right right, const ProcessingRegister &record);

/// The last day on which a backup of this system still holds what was erased on `erasedOn`; nothing where the
/// system has no backups or is not in the register.
[[nodiscard]] std::optional<QDate> backupHoldsUntil(const QString &system, const ProcessingRegister &record,
                                                    const QDate &erasedOn);

} // namespace atbilde
