// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the work that is open: an open task and whose it is.
struct WorkRow
{
    TaskId task;
    RequestId request;
    QString requestNumber;
    QString person; ///< "Jānis Bērziņš"
    Right right = Right::Access;
    TaskKind kind = TaskKind::Search;
    QString system;    ///< code, may be empty
    QString processor; ///< code, empty: the office itself
    QString what;
    QDate dueOn;
    int reminders = 0;
    QDate remindedOn;
    friend bool operator==(const WorkRow &, const WorkRow &) = default;
};

/// The open tasks of all requests, due first comes first.
[[nodiscard]] std::vector<WorkRow> worklist(Store &store);

} // namespace atbilde
