// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/task.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace atbilde {

/// Work in systems and at processors. A result without the day it came is refused.
class Tasks
{
public:
    explicit Tasks(Database &database) : m_database(database) {}

    TaskId add(const Task &task);
    /// The request stays.
    void replace(const Task &task);
    [[nodiscard]] std::optional<Task> find(TaskId id) const;
    [[nodiscard]] std::vector<Task> of(RequestId request) const; ///< in the order they were added
    /// Open ones due before `day`, the earliest first.
    [[nodiscard]] std::vector<Task> openDueBefore(const QDate &day) const;
    /// What was erased and a backup may still hold on `today`: after a restore it is erased again. The backup
    /// that lasts longest comes last.
    [[nodiscard]] std::vector<Task> eraseAgain(const QDate &today) const;

private:
    Database &m_database;
};

} // namespace atbilde
