// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace atbilde {

/// Where a file lies, as far as that matters for its safety. Nothing is guessed: what cannot be told is left
/// out.
struct PlaceSafety
{
    qint64 freeBytes = -1;
    std::optional<bool> isEncrypted; ///< the disk; nothing where the system does not say
    bool isOnNetwork = false;
    QString syncedBy;           ///< "OneDrive", "Dropbox" ...: a folder that is copied elsewhere
    bool othersMayRead = false; ///< more than owner and group
};

[[nodiscard]] PlaceSafety safetyOf(const QString &path);

} // namespace atbilde
