// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/database.h"

#include <QString>

#include <vector>

namespace atbilde {

/// The number of the request a row of a table belongs to; empty where it belongs to none or is gone.
[[nodiscard]] QString requestOfRow(Database &database, const QString &table, qint64 row);

/// Some documents that still have their bytes, with greater numbers than this one.
[[nodiscard]] std::vector<DocumentId> documentsAfter(Database &database, DocumentId last);

[[nodiscard]] qint64 countDocuments(Database &database);
[[nodiscard]] qint64 countRequests(Database &database);
[[nodiscard]] qint64 countSeals(Database &database);

} // namespace atbilde
