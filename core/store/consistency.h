// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QStringList>

namespace atbilde {

/// Checks of the whole database that go beyond single rows. Each gives the places that are wrong.

/// Pages, indexes and constraints, in SQLite's words.
[[nodiscard]] QStringList wrongPages(Database &database);

/// "claims 12 -> requests": rows that refer to nothing.
[[nodiscard]] QStringList danglingReferences(Database &database);

/// Tables of counts that differ from a recount: "request_tallies", "document_tallies".
[[nodiscard]] QStringList wrongCounts(Database &database);

/// Is the full-text index in order? Not asked where nothing may be written: SQLite asks it by writing.
[[nodiscard]] bool isIndexSound(Database &database);

} // namespace atbilde
