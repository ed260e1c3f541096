// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace atbilde {

struct ContainerFile
{
    QString name; ///< exactly as in the container; it may hold anything
    QByteArray content;

    /// Is it one of the files somebody signed, or of those that hold the container together?
    [[nodiscard]] bool isPayload() const;
    [[nodiscard]] bool isSignature() const;
};

// No honest container comes near these.
inline constexpr int mostContainerFiles = 1000;
inline constexpr qint64 largestUnpacked = 200 * 1024 * 1024;

/// The files of an ASiC-E container (ETSI EN 319 162-1: `mimetype` first, stored, and right) in its order,
/// unpacked in memory only. Refused as broken: what is not such a container, is damaged, locked, has two
/// files of one name, or unpacks to more than the limits; a bomb before it is unpacked.
[[nodiscard]] Result<std::vector<ContainerFile>> containerFiles(const QByteArray &bytes);

} // namespace atbilde
