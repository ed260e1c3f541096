// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/takestep.h"

namespace atbilde {

/// A further task. Refused: ClaimNotFound, RegisterEntryMissing (system), a date after the legal deadline or
/// before today.
[[nodiscard]] Result<Request> addTask(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                      const Task &task);

/// What came back on a task, as it is typed.
struct TaskAnswer
{
    TaskId task;
    TaskResult result = TaskResult::Done;
    QString text;
    QString answeredBy;
    QDate on;
    QString oldValue; ///< needed where data were corrected
    QString newValue;
    QDate backupUntil; ///< of an erasure; invalid: counted from the register's backup expiry
    QString evidenceName;
    QByteArray evidence;
};

/// Records it. Refused: TaskNotFound, TaskAnswered, no name under a nil return, no values for a correction,
/// an erasure while access or portability is not answered or a restriction of 18(1)(b)-(c) holds, a date
/// before receipt or in the future.
[[nodiscard]] Result<Request> answerTask(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         const TaskAnswer &answer);

/// Somebody was asked again on that day.
[[nodiscard]] Result<Request> remindTask(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                         TaskId task, const QDate &on);

/// The task is not needed, with the reason.
[[nodiscard]] Result<Request> dropTask(Office &office, const Occasion &occasion, const SeenRequest &seen,
                                       TaskId task, const QString &reason);

} // namespace atbilde
