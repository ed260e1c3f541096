// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <vector>

namespace atbilde {

/// How many backups are kept of the past.
struct BackupRotation
{
    int days = 7;
    int weeks = 4;
    int months = 12;
    friend bool operator==(const BackupRotation &, const BackupRotation &) = default;
};

/// Which of these may go: all but the newest of each of the last days, weeks and months that have one. The
/// newest of all always stays.
[[nodiscard]] std::vector<QDateTime> supersededBackups(std::vector<QDateTime> made,
                                                       const BackupRotation &rotation);

} // namespace atbilde
