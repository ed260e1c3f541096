// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// Data that were erased and come back if a backup of their system is restored.
struct ErasureAgainRow
{
    TaskId task;
    RequestId request;
    QString requestNumber;
    QString system; ///< code
    QString what;
    QDate erasedOn;
    QDate backupUntil; ///< the last day on which a backup still holds them
    friend bool operator==(const ErasureAgainRow &, const ErasureAgainRow &) = default;
};

/// What must be erased again after a restore on `today`, by system.
[[nodiscard]] std::vector<ErasureAgainRow> erasureAgain(Store &store, const QDate &today);

} // namespace atbilde
