// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace atbilde {

/// A copy of the database as it stands, while others read and write: in a new file of its owner's alone,
/// whole when this returns. Throws `StoreError` where it cannot be made, and leaves nothing behind then.
void copyDatabase(Database &database, const QString &target);

/// The same without a `Database`, for a schema older than ours; before it is changed.
void copyDatabaseFile(const QString &place, const QString &target);

} // namespace atbilde
