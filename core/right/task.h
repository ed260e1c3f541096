// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// The work a right makes in the systems and at the processors (law 1.5).
enum class TaskKind {
    Search,         ///< find the person's data in a system
    FreezeDeletion, ///< stop the deletion routine for data that were asked for (15) or must stay
                    ///< (18(1)(b)-(c))
    Correct,        ///< old value, new value, proof (16)
    Erase,          ///< with the day on which the backups expire (17)
    Restrict,       ///< mark, move or hide the data (18)
    StopMarketing,  ///< newsletters and scheduled mailings (21(3)); also after a withdrawal of consent
    StopProcessing, ///< a purpose that was objected to (21(1)) or whose consent was withdrawn (7(3))
    Transfer,       ///< export in a machine-readable format (20)
    Review,         ///< a person looks at an automated decision (22(3))
};

inline constexpr std::array allTaskKinds{
    TaskKind::Search,         TaskKind::FreezeDeletion, TaskKind::Correct,
    TaskKind::Erase,          TaskKind::Restrict,       TaskKind::StopMarketing,
    TaskKind::StopProcessing, TaskKind::Transfer,       TaskKind::Review};

[[nodiscard]] QString codeOf(TaskKind kind);
[[nodiscard]] std::optional<TaskKind> taskKindFromCode(QStringView code);

} // namespace atbilde
