// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// What has to be thought of after a request was answered.
enum class ReminderCause {
    RetentionEnds,    ///< data kept for a duty are to be erased now
    RestrictionEnds,  ///< a restriction comes up for review
    BackupExpires,    ///< the last backup with erased data is overwritten
    NoticeUnanswered, ///< a recipient has not replied
};

inline constexpr std::array allReminderCauses{ReminderCause::RetentionEnds, ReminderCause::RestrictionEnds,
                                              ReminderCause::BackupExpires, ReminderCause::NoticeUnanswered};

[[nodiscard]] QString codeOf(ReminderCause cause);
[[nodiscard]] std::optional<ReminderCause> reminderCauseFromCode(QStringView code);

struct Reminder
{
    ReminderId id;
    RequestId request;
    ReminderCause cause = ReminderCause::RetentionEnds;
    QDate dueOn;
    QString text; ///< what it is about, in the officer's words
    QDate doneOn; ///< invalid while it is open
    friend bool operator==(const Reminder &, const Reminder &) = default;
};

} // namespace atbilde
