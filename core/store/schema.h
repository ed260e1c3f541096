// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace atbilde {

class Database;

/// The number of the newest migration.
[[nodiscard]] qint64 newestSchema();

/// Runs the migrations a database lacks, all in one transaction: a new file gets them all, so that the schema
/// exists once. When one fails, or leaves a reference to a row that is not there, the database stays as it
/// was and a `StoreError` says why. A released migration is never edited; to change the schema, append one.
void bringUpToDate(Database &database);

} // namespace atbilde
