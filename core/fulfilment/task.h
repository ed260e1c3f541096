// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/right/right.h"
#include "core/right/task.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What came back on a task.
enum class TaskResult {
    Done,
    NilReturn,        ///< nothing there, signed for by whoever looked
    ShownSelfService, ///< the person was shown the user area: recorded, closes nothing (policy 8.3)
    NotPossible,      ///< with the reason
    NotNeeded,        ///< dropped by the handler, with the reason
};

inline constexpr std::array allTaskResults{TaskResult::Done, TaskResult::NilReturn,
                                           TaskResult::ShownSelfService, TaskResult::NotPossible,
                                           TaskResult::NotNeeded};

[[nodiscard]] QString codeOf(TaskResult result);
[[nodiscard]] std::optional<TaskResult> taskResultFromCode(QStringView code);

/// One piece of work in one system, for one claim.
struct Task
{
    TaskId id;
    RequestId request;
    Right right = Right::Access;
    TaskKind kind = TaskKind::Search;
    QString system;    ///< code of the register's system; empty where the work is in none (Review)
    QString processor; ///< code of who runs it, empty: the office itself
    QString what;      ///< the data concerned, or instructions
    QDate dueOn;       ///< before the legal date
    std::optional<TaskResult> result; ///< none while it is open
    QString answer;                   ///< what was found or done, or why not
    QString oldValue;                 ///< Correct
    QString newValue;                 ///< Correct
    QString answeredBy;               ///< who signs for it: a name, of the office or the processor
    QDate answeredOn;
    std::optional<DocumentId> evidence;
    QDate backupUntil; ///< Erase: the last day on which a backup still holds the data; invalid: no backups
    int reminders = 0;
    QDate remindedOn;
    friend bool operator==(const Task &, const Task &) = default;
};

/// A task is open until it has a result that ends it: showing the user area does not.
[[nodiscard]] bool isOpen(const Task &task);

} // namespace atbilde
