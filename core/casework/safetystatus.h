// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

#include <vector>

namespace atbilde {

/// What is looked at to say whether the office is safe.
enum class SafetyTopic {
    Reading,      ///< the file may not be written
    Journal,      ///< compared with the heads kept outside: Code of nothing; entry
    Verification, ///< the last one: day, damages
    Backup,       ///< the last one: day
    BackupKey,    ///< does a password open backups on another computer
    Encryption,   ///< of the disk
    Space,        ///< free bytes
    Place,        ///< network drive or synchronised folder: name
    Rights,       ///< who may read the file
    Retention,    ///< kept too long: how many cases
    Erasure,      ///< unfinished
    Mailbox,      ///< a mailbox that cannot be read: name
    Holidays,     ///< the last year the table of one-off days knows
    Clock,        ///< of the computer, behind the journal: the day of its last entry
};

inline constexpr std::array allSafetyTopics{
    SafetyTopic::Reading,   SafetyTopic::Journal,    SafetyTopic::Verification, SafetyTopic::Backup,
    SafetyTopic::BackupKey, SafetyTopic::Encryption, SafetyTopic::Space,        SafetyTopic::Place,
    SafetyTopic::Rights,    SafetyTopic::Retention,  SafetyTopic::Erasure,      SafetyTopic::Mailbox,
    SafetyTopic::Holidays,  SafetyTopic::Clock};

[[nodiscard]] QString codeOf(SafetyTopic topic);

enum class SafetyLevel {
    Good,
    Unknown, ///< cannot be told from here
    Notice,  ///< worth doing
    Warning, ///< to be done soon
    Alarm,   ///< something was or may be lost
};
[[nodiscard]] QString codeOf(SafetyLevel level);

struct SafetyLine
{
    SafetyTopic topic = SafetyTopic::Backup;
    SafetyLevel level = SafetyLevel::Good;
    QString text = {}; ///< a name or a path
    QDate day = {};
    qint64 number = 0;
    friend bool operator==(const SafetyLine &, const SafetyLine &) = default;
};

/// Quick: reads a few rows and asks the system about the file. Changes nothing.
[[nodiscard]] std::vector<SafetyLine> safetyStatus(Office &office, const QDateTime &now);
[[nodiscard]] SafetyLevel worstOf(const std::vector<SafetyLine> &lines);

} // namespace atbilde
